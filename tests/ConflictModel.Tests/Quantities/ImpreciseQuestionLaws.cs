using System;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities;

/// <summary>Every question against every value: the bounds are multiples of a quarter, and between two of them several values are
/// tried.</summary>
public class ImpreciseQuestionLaws
{
    private static readonly decimal[] Values = [.. Enumerable.Range(-20, 57).Select(n => n * 0.0625m)];
    private static readonly decimal[] Asked = [.. Enumerable.Range(-10, 29).Select(n => n * 0.125m)];

    [Fact]
    public void Questions_agree_with_every_possible_value() => Law.Holds(ImpreciseDecimals, Asked.AsArbitrary(), (a, n) =>
        a.IsExactly(n) == Answer(a.Possible, x => x == n) && a.IsAtLeast(n) == Answer(a.Possible, x => x >= n)
        && a.IsAtMost(n) == Answer(a.Possible, x => x <= n) && a.IsMoreThan(n) == Answer(a.Possible, x => x > n)
        && a.IsLessThan(n) == Answer(a.Possible, x => x < n));

    [Fact]
    public void Plausible_twins_agree_with_every_plausible_value() => Law.Holds(ImpreciseDecimals, Asked.AsArbitrary(), (a, n) =>
        a.IsPlausiblyExactly(n) == Answer(a.Plausible, x => x == n) && a.IsPlausiblyAtLeast(n) == Answer(a.Plausible, x => x >= n)
        && a.IsPlausiblyAtMost(n) == Answer(a.Plausible, x => x <= n) && a.IsPlausiblyMoreThan(n) == Answer(a.Plausible, x => x > n)
        && a.IsPlausiblyLessThan(n) == Answer(a.Plausible, x => x < n));

    [Fact]
    public void MayEqual_says_whether_some_value_is_the_one() => Law.Holds(ImpreciseDecimals, Asked.AsArbitrary(), (a, n) =>
        a.MayEqual(n) == (a.IsImpossible ? Truth.Unknown : Truth.Of(a.Possible.Contains(n)))
        && a.MayPlausiblyEqual(n) == (a.Plausible.IsEmpty ? Truth.Unknown : Truth.Of(a.Plausible.Contains(n)))
        && a.IsExactly(n).IsFalse == a.MayEqual(n).IsFalse);

    [Fact]
    public void Comparisons_agree_with_every_possible_pair() => Law.Holds(ImpreciseDecimals, ImpreciseDecimals, 200, (a, b) =>
        a.IsSameAs(b) == Answer(a.Possible, b.Possible, (x, y) => x == y)
        && a.IsAtLeast(b) == Answer(a.Possible, b.Possible, (x, y) => x >= y)
        && a.IsAtMost(b) == Answer(a.Possible, b.Possible, (x, y) => x <= y)
        && a.IsMoreThan(b) == Answer(a.Possible, b.Possible, (x, y) => x > y)
        && a.IsLessThan(b) == Answer(a.Possible, b.Possible, (x, y) => x < y));

    [Fact]
    public void Plausible_comparisons_agree_with_every_plausible_pair() => Law.Holds(ImpreciseDecimals, ImpreciseDecimals, 200, (a, b) =>
        a.IsPlausiblySameAs(b) == Answer(a.Plausible, b.Plausible, (x, y) => x == y)
        && a.IsPlausiblyAtLeast(b) == Answer(a.Plausible, b.Plausible, (x, y) => x >= y)
        && a.IsPlausiblyAtMost(b) == Answer(a.Plausible, b.Plausible, (x, y) => x <= y)
        && a.IsPlausiblyMoreThan(b) == Answer(a.Plausible, b.Plausible, (x, y) => x > y)
        && a.IsPlausiblyLessThan(b) == Answer(a.Plausible, b.Plausible, (x, y) => x < y));

    [Fact]
    public void Comparing_with_one_value_is_asking_about_it() => Law.Holds(ImpreciseDecimals, Asked.AsArbitrary(), (a, n) =>
        Imprecise<decimal>.Create(Interval.Exactly(n)) is var one
        && a.IsAtLeast(one) == a.IsAtLeast(n) && a.IsMoreThan(one) == a.IsMoreThan(n) && a.IsSameAs(one) == a.IsExactly(n));

    [Fact]
    public void Opposite_questions_have_opposite_answers() => Law.Holds(ImpreciseDecimals, ImpreciseDecimals, 200, (a, b) =>
        a.IsAtLeast(b) == !a.IsLessThan(b) && a.IsAtMost(b) == !a.IsMoreThan(b) && a.IsMoreThan(b) == b.IsLessThan(a));

    [Fact]
    public void A_certain_answer_is_plausible_too() => Law.Holds(ImpreciseDecimals, ImpreciseDecimals, (a, b) =>
        a.Plausible.IsEmpty || b.Plausible.IsEmpty || a.IsLessThan(b).IsUnknown || a.IsPlausiblyLessThan(b) == a.IsLessThan(b));

    [Fact]
    public void Questions_refuse_what_is_no_number()
    {
        Assert.Throws<ArgumentException>(() => Imprecise<double>.Unknown.IsAtLeast(double.NaN));
        Assert.Throws<ArgumentException>(() => Imprecise<double>.Unknown.IsExactly(double.PositiveInfinity));
        Assert.True(Imprecise<double>.Unknown.MayEqual(double.NaN).IsFalse);
    }

    // An unbounded set has values beyond all that are tried; two of them stand for the rest.
    private static decimal[] In(Interval<decimal> set) =>
        [.. Values.Append(-1_000m).Append(-999m).Append(999m).Append(1_000m).Where(set.Contains)];

    private static Truth Answer(Interval<decimal> set, Func<decimal, bool> question) => Answer([.. In(set).Select(question)]);

    private static Truth Answer(Interval<decimal> left, Interval<decimal> right, Func<decimal, decimal, bool> question) =>
        Answer([.. from x in In(left) from y in In(right) select question(x, y)]);

    private static Truth Answer(bool[] cases) =>
        cases.Length == 0 ? Truth.Unknown : Truth.From(cases.Contains(true), !cases.Contains(false));
}
