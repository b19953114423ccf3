using System;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities;

public class CountArithmeticLaws
{
    private static readonly long[] Numbers = [.. Enumerable.Range(0, 40).Select(n => (long)n)];

    [Fact]
    public void Results_are_counts() => Law.Holds(Counts, Counts, (a, b) =>
        IsCount(a.ScaleBy(3)) && IsCount(a.ScaleBy(0)) && IsCount(Count.Min(a, b)) && IsCount(Count.Max(a, b)));

    [Fact]
    public void ScaleBy_contains_every_product() => Law.Holds(Counts, a => Numbers.Where(n => n < 5).All(factor =>
        Numbers.Where(a.Contains).All(x => a.ScaleBy(factor).Contains(x * factor))
        && Numbers.Where(a.Plausible.Contains).All(x => a.ScaleBy(factor).Plausible.Contains(x * factor))));

    [Fact]
    public void ScaleBy_has_the_products_as_its_bounds() => Law.Holds(Counts, a => a.IsImpossible
        || (a.ScaleBy(3).Least == long.Min(a.Least, long.MaxValue / 3) * 3 + (a.Least > long.MaxValue / 3 ? long.MaxValue % 3 : 0)
            && a.ScaleBy(3).Greatest == (a.Greatest <= long.MaxValue / 3 ? a.Greatest * 3 : null)
            && a.ScaleBy(3).Best == (a.Best <= long.MaxValue / 3 ? a.Best * 3 : null)));

    [Fact]
    public void ScaleBy_one_changes_nothing_and_by_zero_leaves_none() =>
        Law.Holds(Counts, a => a.ScaleBy(1) == a && a.ScaleBy(0).Possible == (a.IsImpossible ? a.Possible : Interval.Exactly(0L)));

    [Fact]
    public void Min_and_Max_agree_with_every_pair() => Law.Holds(Counts, Counts, (a, b) => Numbers.Where(a.Contains).All(x =>
        Numbers.Where(b.Contains).All(y => Count.Min(a, b).Contains(long.Min(x, y)) && Count.Max(a, b).Contains(long.Max(x, y))))
        && (a.IsImpossible || b.IsImpossible
            ? Count.Min(a, b).IsImpossible
            : Count.Min(a, b).Least == long.Min(a.Least, b.Least) && Count.Max(a, b).Least == long.Max(a.Least, b.Least)
                && Count.Min(a, b).Greatest == (a.Greatest is null ? b.Greatest : b.Greatest is null ? a.Greatest : long.Min(a.Greatest.Value, b.Greatest.Value))
                && Count.Max(a, b).Greatest == (a.Greatest is long p && b.Greatest is long q ? long.Max(p, q) : null)));

    [Fact]
    public void Min_and_Max_are_commutative_and_idempotent() => Law.Holds(Counts, Counts, (a, b) =>
        Count.Min(a, b) == Count.Min(b, a) && Count.Max(a, b) == Count.Max(b, a) && Count.Min(a, a) == a && Count.Max(a, a) == a);

    [Fact]
    public void Questions_are_those_of_imprecise_values() => Law.Holds(Counts, Numbers.AsArbitrary(), (a, n) =>
        a.ToImprecise() is var value && a.IsExactly(n) == value.IsExactly(n) && a.IsAtLeast(n) == value.IsAtLeast(n)
        && a.IsAtMost(n) == value.IsAtMost(n) && a.IsMoreThan(n) == value.IsMoreThan(n) && a.IsFewerThan(n) == value.IsLessThan(n)
        && a.MayEqual(n) == value.MayEqual(n) && a.IsPlausiblyExactly(n) == value.IsPlausiblyExactly(n)
        && a.IsPlausiblyAtLeast(n) == value.IsPlausiblyAtLeast(n) && a.IsPlausiblyAtMost(n) == value.IsPlausiblyAtMost(n)
        && a.IsPlausiblyMoreThan(n) == value.IsPlausiblyMoreThan(n) && a.IsPlausiblyFewerThan(n) == value.IsPlausiblyLessThan(n)
        && a.MayPlausiblyEqual(n) == value.MayPlausiblyEqual(n));

    [Fact]
    public void Comparisons_agree_with_every_pair() => Law.Holds(Ledgers, ledger => ledger.Entries.All(left => ledger.Entries.All(right =>
        left.Count is var a && right.Count is var b
        && a.IsSameAs(b) == Answer(a.Possible, b.Possible, (x, y) => x == y)
        && a.IsAtLeast(b) == Answer(a.Possible, b.Possible, (x, y) => x >= y)
        && a.IsAtMost(b) == Answer(a.Possible, b.Possible, (x, y) => x <= y)
        && a.IsMoreThan(b) == Answer(a.Possible, b.Possible, (x, y) => x > y)
        && a.IsFewerThan(b) == Answer(a.Possible, b.Possible, (x, y) => x < y)
        && a.IsPlausiblySameAs(b) == Answer(a.Plausible, b.Plausible, (x, y) => x == y)
        && a.IsPlausiblyAtLeast(b) == Answer(a.Plausible, b.Plausible, (x, y) => x >= y)
        && a.IsPlausiblyAtMost(b) == Answer(a.Plausible, b.Plausible, (x, y) => x <= y)
        && a.IsPlausiblyMoreThan(b) == Answer(a.Plausible, b.Plausible, (x, y) => x > y)
        && a.IsPlausiblyFewerThan(b) == Answer(a.Plausible, b.Plausible, (x, y) => x < y))));

    [Fact]
    public void A_question_has_the_name_of_the_factory_that_answers_it() => Law.Holds(Numbers.AsArbitrary(), n =>
        Count.Exactly(n).IsExactly(n).IsTrue && Count.AtLeast(n).IsAtLeast(n).IsTrue && Count.AtMost(n).IsAtMost(n).IsTrue
        && Count.MoreThan(n).IsMoreThan(n).IsTrue && Count.FewerThan(n + 1).IsFewerThan(n + 1).IsTrue);

    [Fact]
    public void Arguments_out_of_range_are_refused_or_answered()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.Of(3).ScaleBy(-1));
        Assert.True(Count.Of(3).IsMoreThan(-5).IsTrue && Count.Of(3).IsFewerThan(long.MinValue).IsFalse);
        Assert.True(Count.Of(3).IsMoreThan(long.MaxValue).IsFalse && Count.AtLeast(3).IsAtLeast(long.MaxValue).IsUnknown);
        Assert.Equal("[9223372036854775807,) derived", Count.AtLeast(long.MaxValue).ScaleBy(2).ToString());
    }

    private static bool IsCount(Count a) => a == Count.From(a.ToImprecise());

    private static Truth Answer(Interval<long> left, Interval<long> right, Func<long, long, bool> question)
    {
        bool[] cases = [.. from x in In(left) from y in In(right) select question(x, y)];
        return cases.Length == 0 ? Truth.Unknown : Truth.From(cases.Contains(true), !cases.Contains(false));
    }

    // A set without an upper bound has numbers beyond all that are tried; two of them stand for the rest.
    private static long[] In(Interval<long> set) => [.. Numbers.Append(998).Append(999).Where(set.Contains)];
}
