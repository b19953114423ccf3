using System;
using NodaTime;

namespace ConflictModel.Time;

public sealed partial record UncertainMoment
{
    // Clocks of two places are at most this many days apart: 26 hours in the zones of today, less than two days ever.
    private const int MostDaysApart = 2;

    /// <summary>What two statements about the same moment say together.</summary>
    /// <param name="other">The other statement, on the clocks of the same place.</param>
    /// <returns>The moment that both leave possible, in the zone that either names; it is <see cref="IsImpossible"/> where they contradict each
    /// other. Null where they name different zones, since a day or a time of one is none of the other: ask <see cref="InZone"/> first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <remarks>Commutative and idempotent; a moment of which nothing is known is the identity. It is exact and associative but for ranges that
    /// pass midnight, whose times after midnight can be of the next day: then it keeps every common reading, and may keep more.</remarks>
    public UncertainMoment? Intersect(UncertainMoment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Zone is not null && other.Zone is not null && Zone != other.Zone) return null;
        UncertainTime time = Time.Intersect(other.Time);
        UncertainDate date = Time.PassesMidnight || other.Time.PassesMidnight
            ? AroundMidnight(other, time.PassesMidnight)
            : Date.Intersect(other.Date);
        return new(date, time, Zone ?? other.Zone);
    }

    /// <summary>What two statements leave of which one holds.</summary>
    /// <param name="other">The other statement, on the clocks of the same place.</param>
    /// <returns>The moment whose day is possible in either, gaps included, and whose time is possible in either; in their common zone, or
    /// without one where only one names it. Null where they name different zones.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <remarks>Commutative. Every reading of both is one of the result.</remarks>
    public UncertainMoment? Hull(UncertainMoment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Zone is not null && other.Zone is not null && Zone != other.Zone) return null;
        UncertainTime time = Time.Union(other.Time);
        bool spills = (Time.PassesMidnight || other.Time.PassesMidnight) && !time.PassesMidnight;
        UncertainDate date = Date.Hull(other.Date);
        return new(spills ? date.WidenDays(0, 1) : date, time, Zone == other.Zone ? Zone : null);
    }

    /// <summary>The moment whose day is as near to a possible one as a tolerance allows; the time of day stays.</summary>
    /// <param name="tolerance">The tolerance.</param>
    /// <returns>The wider value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is null.</exception>
    public UncertainMoment Widen(DateTolerance tolerance) => new(Date.Widen(tolerance), Time, Zone);

    /// <summary>The moment on the clocks and the calendar of another zone.</summary>
    /// <param name="zone">The id of that zone in the IANA time zone database.</param>
    /// <returns>The day there, and the time there where the moment is one instant in whole seconds; else any time. Every reading of this is one
    /// of the result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is no such id.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Zone"/> is null, so that nothing is known of another zone: use
    /// <see cref="FromAnotherZone"/>.</exception>
    public UncertainMoment InZone(string zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (!ZoneId.Exists(zone)) throw new ArgumentException(ZoneId.Refusal(zone), nameof(zone));
        if (Zone is null) throw new InvalidOperationException("The moment has no zone to come from: use FromAnotherZone.");
        if (zone == Zone || IsImpossible) return new(Date, Time, zone);
        DateTimeZone target = ZoneId.Find(zone);
        Instant? earliest = EarliestInstant(), latest = LatestInstant();
        if (earliest is Instant only && only == latest && only.InZone(target).LocalDateTime is { NanosecondOfSecond: 0 } exact)
            return new(UncertainDate.Exactly(exact.Date), UncertainTime.At(exact.TimeOfDay), zone);
        UncertainDate date = Date.WidenDays(MostDaysApart, MostDaysApart + (Time.PassesMidnight ? 1 : 0));
        if (earliest is Instant from) date = date.Intersect(UncertainDate.NotBefore(LocalBounds.FirstDay(target, from, latest)));
        if (latest is Instant to) date = date.Intersect(UncertainDate.NotAfter(LocalBounds.LastDay(target, earliest, to)));
        return new(date, UncertainTime.Unknown, zone);
    }

    /// <summary>What is known, in the place where it happened, of a moment whose day came from a zone that is not known to be that
    /// place's.</summary>
    /// <returns>The day, one either way, without a time of day and without a zone.</returns>
    /// <remarks>A day is enough for all but a few pairs of places whose clocks are more than 24 hours apart, such as American Samoa and the
    /// Line Islands.</remarks>
    public UncertainMoment FromAnotherZone() => new(Date.WidenDays(1, Time.PassesMidnight ? 2 : 1));

    // A range over midnight has its late times on the date itself, and its early ones on that or the next.
    private UncertainDate AroundMidnight(UncertainMoment other, bool stillPasses)
    {
        UncertainDate late = Date.Intersect(other.Date);
        UncertainDate early = WithNext(this).Intersect(WithNext(other));
        return !stillPasses ? (CanBeEarly(other) ? early : late)
            : early.IsSubsetOf(late.WidenDays(0, 1)) ? late : late.Union(early);

        bool CanBeEarly(UncertainMoment other)
        {
            ClockSet common = Time.Possible.Intersect(other.Time.Possible);
            return !common.IsEmpty && (Reaches(this) || Reaches(other));

            bool Reaches(UncertainMoment moment) => moment.Time.PassesMidnight && common.Runs[0].From <= moment.Time.Possible.Runs[0].To;
        }

        static UncertainDate WithNext(UncertainMoment moment) => moment.Time.PassesMidnight ? moment.Date.WidenDays(0, 1) : moment.Date;
    }
}
