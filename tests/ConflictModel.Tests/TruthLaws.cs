using System;
using System.Linq;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests;

public class TruthLaws
{
    private static readonly Truth[] All = [Truth.True, Truth.False, Truth.Unknown];

    [Fact]
    public void Default_is_unknown() => Assert.Equal(Truth.Unknown, default);

    [Fact]
    public void Exactly_one_question_holds() =>
        Law.Holds(Truths, t => new[] { t.IsTrue, t.IsFalse, t.IsUnknown }.Count(x => x) == 1);

    [Fact]
    public void Operators_agree_with_the_worlds_that_an_answer_stands_for()
    {
        foreach (Truth a in All)
        {
            Assert.Equal(Of([.. Worlds(a).Select(x => !x)]), !a);
            foreach (Truth b in All)
            {
                Assert.Equal(Of([.. from x in Worlds(a) from y in Worlds(b) select x && y]), a & b);
                Assert.Equal(Of([.. from x in Worlds(a) from y in Worlds(b) select x || y]), a | b);
            }
        }
    }

    [Fact]
    public void De_Morgan_holds() => Law.Holds(Truths, Truths, (a, b) => !(a & b) == (!a | !b));

    [Fact]
    public void Conjunction_distributes_over_disjunction() =>
        Law.Holds(Truths, Truths, Truths, (a, b, c) => (a & (b | c)) == ((a & b) | (a & c)));

    [Fact]
    public void Absorption_holds() => Law.Holds(Truths, Truths, (a, b) => (a & (a | b)) == a && (a | (a & b)) == a);

    [Fact]
    public void From_rejects_what_is_certain_but_not_possible()
    {
        Assert.Equal(Truth.Unknown, Truth.From(possible: true, certain: false));
        Assert.Throws<ArgumentException>(() => Truth.From(possible: false, certain: true));
    }

    [Fact]
    public void Equality_agrees_with_hash_and_text() =>
        Law.Holds(Truths, Truths, (a, b) => (a == b) == (a.ToString() == b.ToString()) && (a != b || a.GetHashCode() == b.GetHashCode()));

    private static bool[] Worlds(Truth t) => t.IsTrue ? [true] : t.IsFalse ? [false] : [true, false];

    private static Truth Of(bool[] worlds) => Truth.From(worlds.Contains(true), !worlds.Contains(false));
}
