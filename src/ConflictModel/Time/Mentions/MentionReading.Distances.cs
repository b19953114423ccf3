using System;
using NodaTime;

namespace ConflictModel.Time.Mentions;

internal sealed partial class MentionReading
{
    private const int FirstYear = 1;
    private const int LastYear = 9998;
    private const int WeekSlack = 3;
    private const int MonthSlack = 15;
    private const int YearSlack = 183;
    private const int PossibleFew = 2;

    // The days at a distance from any of several, and those that a reader takes it to mean.
    private (UncertainDate Candidates, UncertainDate Chosen) From(UncertainDate reference, MentionedDistance distance)
    {
        if (reference.IsImpossible) return (reference, reference);
        if (distance.Sign == 0) return (reference, reference);
        if (reference.DayCount is not <= MostAnchorDays || !IsInCalendar(reference)) return FromFar(reference, distance.Sign);
        UncertainDate candidates = UncertainDate.Impossible, chosen = UncertainDate.Impossible;
        foreach (LocalDate day in reference.Candidates())
        {
            (UncertainDate possible, UncertainDate usual) = From(day, distance);
            (candidates, chosen) = (candidates.Union(possible), chosen.Union(usual));
        }

        return (candidates, chosen);
    }

    private static bool IsInCalendar(UncertainDate days) =>
        days.Earliest!.Value.Year >= FirstYear + 1000 && days.Latest!.Value.Year <= LastYear - 1000;

    // From days without an end, or too many or too far to count: only that it is before or after some of them.
    private static (UncertainDate Candidates, UncertainDate Chosen) FromFar(UncertainDate reference, int sign)
    {
        UncertainDate days = sign < 0
            ? reference.Latest is LocalDate last ? UncertainDate.NotAfter(last) : UncertainDate.Unknown
            : reference.Earliest is LocalDate first ? UncertainDate.NotBefore(first) : UncertainDate.Unknown;
        return (days, days);
    }

    private (UncertainDate Candidates, UncertainDate Chosen) From(LocalDate day, MentionedDistance distance)
    {
        if (distance.IsNeighbour)
        {
            UncertainDate neighbour = Neighbour(day, distance);
            return (neighbour, neighbour);
        }

        DaySpan least = Away(day, distance, distance.Least), most = Away(day, distance, distance.Most);
        UncertainDate chosen = new DaySpan(LocalDate.Min(least.First, most.First), LocalDate.Max(least.Last, most.Last)).ToDate();
        if (!distance.IsVague) return (chosen, chosen);
        DaySpan nearest = Away(day, distance, Math.Min(PossibleFew, (int)distance.Least));
        return (distance.Sign < 0 ? UncertainDate.NotAfter(nearest.Last) : UncertainDate.NotBefore(nearest.First), chosen);
    }

    // "the previous day", "the week before", "the following Monday".
    private UncertainDate Neighbour(LocalDate day, MentionedDistance distance)
    {
        int sign = distance.Sign;
        if (distance.Unit == SpanUnit.None)
        {
            var weekday = (IsoDayOfWeek)_mention.Last.Weekday;
            return UncertainDate.Exactly(sign < 0 ? day.Previous(weekday) : day.Next(weekday));
        }

        if (distance.Unit is SpanUnit.Day or SpanUnit.Hour)
        {
            LocalDate other = day.PlusDays(distance.Unit == SpanUnit.Day ? sign : 0);
            bool isNight = _mention.Clock.IsOvernight;
            return UncertainDate.Between(isNight ? other.PlusDays(-1) : other, isNight ? other.PlusDays(1) : other);
        }

        // The unit of the calendar next to that of the day, or as many days next to the day itself.
        LocalDate end = Whole(day, distance.Unit, sign), next = day.PlusDays(sign);
        UncertainDate days = new DaySpan(LocalDate.Min(end, next), LocalDate.Max(end, next)).ToDate();
        return distance.Unit switch
        {
            SpanUnit.Month => days.Union(Month(day.PlusMonths(sign)).ToDate()),
            SpanUnit.Year => days.Union(DaySpan.OfYear(day.Year + sign).ToDate()),
            _ => days.Union(DaySpan.Union(Array.ConvertAll(WeekStarts(day), start => Week(start.PlusWeeks(sign))))),
        };
    }

    // So many units away, with the slack of the unit: "a week" may be some days more or less, "two days" are two.
    private static DaySpan Away(LocalDate day, MentionedDistance distance, int count)
    {
        if (distance.Unit == SpanUnit.Hour)
        {
            int least = count / 24 * distance.Sign, most = (count + 23) / 24 * distance.Sign;
            return new(day.PlusDays(Math.Min(least, most)), day.PlusDays(Math.Max(least, most)));
        }

        LocalDate middle = Whole(day, distance.Unit, distance.Sign * count);
        int slack = distance.Unit switch
        {
            SpanUnit.Day => 0,
            SpanUnit.Month => MonthSlack,
            SpanUnit.Year => YearSlack,
            _ => WeekSlack,
        };
        if (distance.IsHedged) slack = slack == 0 ? Math.Max(1, count / 4) : 2 * slack;
        return new(middle.PlusDays(-slack), middle.PlusDays(slack));
    }

    private static LocalDate Whole(LocalDate day, SpanUnit unit, int count) => unit switch
    {
        SpanUnit.Hour => day.PlusDays(count > 0 ? (count + 23) / 24 : -((-count + 23) / 24)),
        SpanUnit.Day => day.PlusDays(count),
        SpanUnit.Fortnight => day.PlusWeeks(2 * count),
        SpanUnit.Month => day.PlusMonths(count),
        SpanUnit.Year => day.PlusYears(count),
        _ => day.PlusWeeks(count),
    };
}
