using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Testing;

public static partial class Generate
{
    private static readonly Gen<LocalTime> SmallTime = Gen.Frequency(
        (6, Gen.Choose(0, 47).Select(half => LocalTime.Midnight.PlusMinutes(30 * half))),
        (1, Gen.Choose(0, 86_399).Select(second => LocalTime.Midnight.PlusSeconds(second))),
        (1, Gen.Elements(LocalTime.Midnight, new LocalTime(23, 59), new LocalTime(23, 59, 59))));

    private static readonly Gen<UncertainTime> StatedTime = Gen.Frequency(
        (3, SmallTime.Select(UncertainTime.At)),
        (2, SmallTime.Select(UncertainTime.About)),
        (3, from a in SmallTime from b in SmallTime select UncertainTime.Between(a, b)),
        (2, Gen.Choose(0, (int)PartOfDay.Evening).Select(part => UncertainTime.In((PartOfDay)part))),
        (1, SmallTime.Select(UncertainTime.NotBefore)),
        (1, SmallTime.Select(UncertainTime.NotAfter)));

    private static readonly Gen<UncertainTime> SomeTime = Gen.Frequency(
        (12, StatedTime),
        (2, from a in StatedTime from b in StatedTime select a.Intersect(b)),
        (2, from a in StatedTime from b in StatedTime select a.Union(b)),
        (1, from a in StatedTime from b in StatedTime from c in StatedTime select a.Union(b).Intersect(c)));

    // Days on which clocks were moved in one of the zones below, one of them skipped as a whole.
    private static readonly Gen<UncertainDate> ClockChange = Gen.Elements(
        new LocalDate(2024, 3, 31),
        new LocalDate(2024, 10, 27),
        new LocalDate(2017, 10, 15),
        new LocalDate(2018, 2, 18),
        new LocalDate(2011, 12, 30),
        new LocalDate(1972, 1, 7),
        new LocalDate(2007, 12, 9),
        new LocalDate(2014, 3, 29),
        new LocalDate(2005, 3, 20),
        new LocalDate(2024, 4, 7))
        .Select(UncertainDate.Exactly);

    private static readonly Gen<string?> SomeZone =
        Gen.Elements<string?>(
        null, "UTC", "Asia/Baghdad", "Europe/Paris", "America/Sao_Paulo", "Pacific/Apia", "Africa/Monrovia", "America/Caracas", "Asia/Gaza",
        "Antarctica/Troll", "Australia/Lord_Howe");

    /// <summary>Sets of relations between intervals, with the empty and the full one.</summary>
    public static Arbitrary<AllenSet> AllenSets { get; } = Arb.From(
        Gen.Frequency(
            (6, Gen.Choose(0, 12).Select(relation => (AllenRelation)relation).ArrayOf(4).Select(relations => AllenSet.Of(relations))),
            (3, Gen.Choose(0, 12).Select(relation => (AllenRelation)relation).ArrayOf(4).Select(relations => AllenSet.Of(relations).Complement())),
            (2, Gen.Choose(0, 12).Select(relation => AllenSet.Of((AllenRelation)relation))),
            (1, Gen.Elements(AllenSet.Unknown, AllenSet.Impossible))),
        set => set.ToList().Select(relation => set.Intersect(AllenSet.Of(relation).Complement())));

    /// <summary>Times of day, mostly on the half hour: exact, about, ranges of which some pass midnight, parts of the day, and what several
    /// of these leave.</summary>
    public static Arbitrary<UncertainTime> UncertainTimes { get; } = Arb.From(SomeTime, SimplerTimes);

    // Made on demand: it needs a field of another file, which may be initialised later.
    /// <summary>Moments with and without a time and a zone, often on days on which the clocks were moved.</summary>
    public static Arbitrary<UncertainMoment> UncertainMoments => Arb.From(
        from date in Gen.Frequency((2, SomeDate), (1, ClockChange))
        from time in SomeTime
        from zone in SomeZone
        select new UncertainMoment(date, time, zone),
        moment => SimplerDates(moment.Date).Select(date => new UncertainMoment(date, moment.Time, moment.Zone))
            .Concat(SimplerTimes(moment.Time).Select(time => new UncertainMoment(moment.Date, time, moment.Zone)))
            .Concat(moment.Zone is null ? [] : [new UncertainMoment(moment.Date, moment.Time)]));

    private static IEnumerable<UncertainTime> SimplerTimes(UncertainTime time)
    {
        if (time.IsUnknown) yield break;
        yield return UncertainTime.Unknown;
        if (!time.Plausible.Equals(time)) yield return time.Plausible;
        if (time.Start is not LocalTime start || time.End is not LocalTime last) yield break;
        LocalTime end = last.With(TimeAdjusters.TruncateToSecond); // of what lasts to midnight
        if (!time.IsExact) yield return UncertainTime.At(start);
        if (!time.IsExact) yield return UncertainTime.At(end);
        if (time.IsExact && start != LocalTime.Midnight) yield return UncertainTime.At(LocalTime.Midnight);
    }
}
