using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Imprecise whole numbers: unknown, impossible, strained, and with bounds, best values and hedges that clash.</summary>
    public static Arbitrary<Imprecise<long>> ImpreciseLongs { get; } = Arb.From(
        ImpreciseOver(Longs(-3, 6), Interval<long>.Unbounded),
        value => ShrinkImprecise(value, ShrinkInterval(value.Possible)).Where(smaller => smaller != value));

    /// <summary>Counts: every factory over small, round and extreme numbers, and free combinations of small parts.</summary>
    public static Arbitrary<Count> Counts { get; } = Arb.From(
        Gen.Frequency((3, SaidCounts), (3, SmallCounts)),
        count =>
            ShrinkImprecise(count.ToImprecise(), ShrinkInterval(count.Possible)).Select(Count.From).Where(smaller => smaller != count));

    /// <summary>Shares: the well-known ones, and free combinations of parts in quarters, open and closed.</summary>
    public static Arbitrary<Share> Shares { get; } = Arb.From(
        Gen.Frequency(
            (1, Gen.Elements(Share.Unknown, Share.Impossible, Share.Most, Share.Half, Share.All)),
            (1, Quarters.Select(Share.AtLeast)),
            (1, Quarters.Where(n => n > 0m).Select(Share.LessThan)),
            (1, Quarters.Where(n => n > 0m).Select(Share.About)),
            (3, ImpreciseOver(Quarters, Interval.Between(0m, 1m)).Select(FromImprecise))),
        share =>
            ShrinkImprecise(share.ToImprecise(), ShrinkInterval(share.Possible)).Select(FromImprecise).Where(smaller => smaller != share));

    /// <summary>Imprecise decimals, open and closed, with parts that are multiples of a quarter between -1 and 2.</summary>
    public static Arbitrary<Imprecise<decimal>> ImpreciseDecimals { get; } = Arb.From(
        ImpreciseOver(Gen.Choose(-4, 8).Select(n => n * 0.25m), Interval<decimal>.Unbounded),
        value => ShrinkImprecise(value, ShrinkInterval(value.Possible)).Where(smaller => smaller != value));

    /// <summary>Measurements in <c>mm</c>, and a few in no unit: every factory over small and round values, and free combinations of
    /// quarters.</summary>
    public static Arbitrary<Measurement> Measurements { get; } = Arb.From(
        Gen.Frequency(
            (1, Gen.Elements(Measurement.Unknown, Measurement.Create("mm", default), Measurement.Create("mm", Interval<decimal>.Empty))),
            (4, SaidMeasurements),
            (4, ImpreciseOver(Gen.Choose(0, 8).Select(n => n * 0.25m), Interval.AtLeast(0m)).Select(value => InUnit(value, "mm")))),
        measurement => ShrinkImprecise(measurement.ToImprecise(), ShrinkInterval(measurement.Possible))
            .Select(value => InUnit(value, "mm")).Where(smaller => smaller != measurement && measurement.Unit.Length > 0));

    /// <summary>The coding policies.</summary>
    public static Arbitrary<CodingPolicy> CodingPolicies { get; } = Gen.Elements(CodingPolicy.All.ToArray()).ToArbitrary();

    // Up to 8, so that laws can try every number.
    internal static Gen<Count> SmallCounts => ImpreciseOver(Longs(0, 8), Interval.AtLeast(0L)).Select(Count.From);

    private static Gen<long> Longs(int least, int greatest) => Gen.Choose(least, greatest).Select(n => (long)n);

    private static Gen<decimal> Quarters => Gen.Choose(0, 4).Select(n => n * 0.25m);

    private static Gen<Hedge> Hedges => Gen.Choose((int)Hedge.Unstated, (int)Hedge.Derived).Select(n => (Hedge)n);

    private static Gen<long> SaidNumbers => Gen.Frequency(
        (6, Longs(2, 30)),
        (2, Gen.Elements<long>(2, 10, 20, 70, 100, 140, 900, 2_500, 10_000, 1_000_000)),
        (1, Longs(2, 1_000_000)),
        (1, Gen.Elements(long.MaxValue - 1, 9_000_000_000_000_000_000)));

    private static Gen<Count> SaidCounts => Gen.OneOf(
        Gen.Elements(
            Count.Unknown, Count.Impossible, Count.None, Count.Several, Count.OneOrMore, Count.Of(0), Count.Exactly(0), Count.AtLeast(0)),
        Gen.Elements(Count.Couple, Count.Handful, Count.Many, Count.Tens, Count.Dozens, Count.Scores, Count.Hundreds, Count.Millions),
        SaidNumbers.Select(Count.Of),
        SaidNumbers.Select(Count.Exactly),
        SaidNumbers.Select(Count.AtLeast),
        SaidNumbers.Select(Count.MoreThan),
        SaidNumbers.Select(Count.UpTo),
        SaidNumbers.Select(Count.AtMost),
        SaidNumbers.Select(Count.FewerThan),
        SaidNumbers.Select(Count.About),
        SaidNumbers.Select(Count.Nearly),
        from a in SaidNumbers from b in SaidNumbers select Count.Between(long.Min(a, b), long.Max(a, b)));

    private static Gen<Measurement> SaidMeasurements =>
        from value in Gen.Elements(0.5m, 1m, 2m, 2.0m, 2.5m, 3m, 20m, 107m, 122m, 140m, 2_500m, 1e-28m, decimal.MaxValue)
        from other in Gen.Elements(0m, 0.25m, 3m, 125m)
        from say in Gen.Elements<Func<decimal, string, Measurement>>(
            Measurement.Of, Measurement.Exactly, Measurement.AtLeast, Measurement.MoreThan, Measurement.UpTo, Measurement.AtMost,
            Measurement.LessThan, Measurement.About, Measurement.Nearly,
            (n, unit) => Measurement.Between(decimal.Min(n, other), decimal.Max(n, other), unit))
        select say(value, "mm");

    private static Measurement InUnit(Imprecise<decimal> value, string unit) =>
        Measurement.Create(unit, value.Possible, value.Plausible, value.Best, value.Hedge);

    // What breaks an invariant is repaired rather than thrown away: the plausible set is cut, the best value or the hedge given up.
    private static Gen<Imprecise<T>> ImpreciseOver<T>(Gen<T> values, Interval<T> whole)
        where T : struct, IComparable<T> =>
        from first in IntervalsOver(values)
        from second in IntervalsOver(values)
        from isNarrower in Gen.Elements(true, false)
        from value in values
        from hasBest in Gen.Elements(true, false)
        from hedge in Hedges
        let possible = first.Intersect(whole)
        let plausible = isNarrower ? possible.Intersect(second) : possible
        let isFree = plausible != whole && !plausible.TryGetSingle(out _) && plausible.Contains(value)
        let saysOne = hedge is Hedge.Exactly or Hedge.Unhedged or Hedge.NoneOf
        let fits = possible.IsEmpty || (possible.TryGetSingle(out T only) && (hedge != Hedge.NoneOf || only.Equals(default(T))))
        select Imprecise<T>.Create(possible, plausible, hasBest && isFree ? value : null, saysOne && !fits ? Hedge.Derived : hedge);

    private static IEnumerable<Imprecise<T>> ShrinkImprecise<T>(Imprecise<T> value, IEnumerable<Interval<T>> smaller)
        where T : struct, IComparable<T>
    {
        if (value.Hedge != Hedge.Unstated) yield return Imprecise<T>.Create(value.Possible, value.Plausible, value.Best);
        if (value.Best is not null) yield return WithoutBest(value.Possible, value.Plausible, value.Hedge);
        if (value.Plausible != value.Possible) yield return WithoutBest(value.Possible, value.Possible, value.Hedge);
        foreach (Interval<T> possible in smaller) yield return WithoutBest(possible, possible, Hedge.Unstated);
    }

    private static Imprecise<T> WithoutBest<T>(Interval<T> possible, Interval<T> plausible, Hedge hedge)
        where T : struct, IComparable<T> => Imprecise<T>.Create(possible, plausible, null, hedge);

    private static Share FromImprecise(Imprecise<decimal> value) => Share.Create(value.Possible, value.Plausible, value.Best, value.Hedge);
}
