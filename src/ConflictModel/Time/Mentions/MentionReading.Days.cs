using System.Collections.Generic;
using NodaTime;

namespace ConflictModel.Time.Mentions;

internal sealed partial class MentionReading
{
    private const int LongestLeapGap = 8;

    // The alternatives for one day, month, week or year; null where it takes a day of writing and there is none.
    private DaySpan[]? SpansOf(in MentionedDay said, LocalDate? today, Tense tense)
    {
        if (said.Year > 0) return Fixed(said);
        if (today is not LocalDate from) return null;
        if (said.Deixis >= Deixis.OfLastYear)
        {
            MentionedDay dated = said with { Year = (short)(from.Year + (int)said.Deixis - (int)Deixis.OfThisYear) };
            return dated.Kind == DateMentionKind.Day && dated.Day > Time.Day.InMonth(dated.Year, dated.Month) ? [] : Fixed(dated);
        }

        return said.Kind switch
        {
            DateMentionKind.Weekday => Weekdays(said, from, tense),
            DateMentionKind.Day => Dates(said, from, tense),
            DateMentionKind.RelativeDay => [DaySpan.Of(from.PlusDays(said.Days))],
            DateMentionKind.Month when said.Unit == SpanUnit.None => Months(said, from, tense),
            _ => Units(said, from, tense),
        };
    }

    // A weekday that contradicts its date leaves no day.
    private static DaySpan[] Fixed(in MentionedDay said)
    {
        var spans = new List<DaySpan>(2) { MentionRules.Fixed(said) };
        if (said.IsSwappable) spans.Add(DaySpan.Of(new(said.Year, said.Day, said.Month)));
        int weekday = said.Weekday;
        if (weekday > 0) spans.RemoveAll(span => (int)span.First.DayOfWeek != weekday);
        return [.. spans];
    }

    private DaySpan[] Weekdays(in MentionedDay said, LocalDate today, Tense tense)
    {
        var weekday = (IsoDayOfWeek)said.Weekday;
        LocalDate before = today.Previous(weekday), after = today.Next(weekday);
        bool isToday = today.DayOfWeek == weekday;
        var days = new SortedSet<LocalDate>();
        switch (said.Deixis)
        {
            case Deixis.Past:
                days.Add(before);
                break;
            case Deixis.Coming:
                days.Add(after);
                break;
            case Deixis.This when isToday:
                days.Add(today);
                break;
            case Deixis.Last:
                days.Add(before);
                foreach (LocalDate start in WeekStarts(today)) if (before >= start) days.Add(before.PlusWeeks(-1));
                break;
            case Deixis.Next:
                days.Add(after);
                foreach (LocalDate start in WeekStarts(today)) if (after < start.PlusWeeks(1)) days.Add(after.PlusWeeks(1));
                break;
            case Deixis.OfLastWeek or Deixis.OfThisWeek or Deixis.OfNextWeek:
                foreach (LocalDate start in WeekStarts(today))
                    days.Add(start.PlusDays(-1).Next(weekday).PlusWeeks((int)said.Deixis - (int)Deixis.OfThisWeek));
                break;
            default:
                if (isToday) days.Add(today);
                if (tense != Tense.Future) days.Add(before);
                if (tense != Tense.Past) days.Add(after);
                break;
        }

        return Each(days);
    }

    // A day of a month without its year.
    private DaySpan[] Dates(in MentionedDay said, LocalDate today, Tense tense)
    {
        LocalDate latest = tense == Tense.Past ? Latest(today) : today;
        LocalDate before = Nearest(said, latest, -1), after = Nearest(said, today, 1);
        var days = new SortedSet<LocalDate>();
        switch (said.Deixis)
        {
            case Deixis.Last or Deixis.Past:
                days.Add(Nearest(said, today.PlusDays(-1), -1));
                break;
            case Deixis.Next or Deixis.Coming:
                days.Add(Nearest(said, today.PlusDays(1), 1));
                if (said.Deixis == Deixis.Next && days.Min.Year == today.Year) days.Add(Nearest(said, new(today.Year + 1, 1, 1), 1));
                break;
            case Deixis.This:
                if (before.Year == today.Year) days.Add(before);
                if (after.Year == today.Year) days.Add(after);
                break;
            default:
                if (tense != Tense.Future || before == today) days.Add(before);
                if (tense != Tense.Past && before != today) days.Add(after);
                break;
        }

        int weekday = said.Weekday;
        if (weekday == 0) return Each(days);

        // A weekday beside it decides between the years.
        bool isRight = days.RemoveWhere(day => (int)day.DayOfWeek != weekday) >= 0 && days.Count > 0;
        if (!isRight) days.UnionWith(new[] { before, after });
        days.RemoveWhere(day => (int)day.DayOfWeek != weekday);
        return Each(days);
    }

    private static LocalDate Nearest(in MentionedDay said, LocalDate from, int step)
    {
        for (int year = from.Year, i = 0; i <= LongestLeapGap; i++, year += step)
        {
            if (said.Day > Time.Day.InMonth(year, said.Month)) continue;
            var day = new LocalDate(year, said.Month, said.Day);
            if (step < 0 ? day <= from : day >= from) return day;
        }

        return from;
    }

    private DaySpan[] Months(in MentionedDay said, LocalDate today, Tense tense)
    {
        int month = said.Month;
        bool isNow = today.Month == month;
        if (isNow && said.Deixis == Deixis.EarlierThis) return Apart([Month(today)], today, Tense.Past);
        if (isNow && said.Deixis == Deixis.LaterThis) return Apart([Month(today)], today, Tense.Future);
        int before = today.Month > month ? today.Year : today.Year - 1, after = today.Month < month ? today.Year : today.Year + 1;
        var years = new SortedSet<int>();
        switch (said.Deixis)
        {
            case Deixis.Past:
                years.Add(before);
                break;
            case Deixis.Coming:
                years.Add(after);
                break;
            case Deixis.Last:
                years.Add(before);
                if (before == today.Year) years.Add(before - 1);
                break;
            case Deixis.Next:
                years.Add(after);
                if (after == today.Year) years.Add(after + 1);
                break;
            case Deixis.This when isNow:
                years.Add(today.Year);
                break;
            default:
                if (isNow) years.Add(today.Year);
                if (tense != Tense.Future) years.Add(before);
                if (tense != Tense.Past) years.Add(after);
                break;
        }

        var spans = new List<DaySpan>(years.Count);
        bool isTensed = said.Deixis is not (Deixis.Next or Deixis.Coming or Deixis.Last or Deixis.Past);
        foreach (int year in years)
        {
            var whole = DaySpan.OfMonth(year, month);
            spans.Add(isTensed ? Tensed(whole, said.Position, today, tense) : whole);
        }

        return [.. spans];
    }

    // "last week", "this month", "earlier this year", "the weekend".
    private DaySpan[] Units(in MentionedDay said, LocalDate today, Tense tense)
    {
        if (said.Unit == SpanUnit.Weekend) return Weekends(said.Deixis, today, tense);
        DayPosition position = said.Position;
        int step = said.Deixis is Deixis.Last or Deixis.Past ? -1 : said.Deixis is Deixis.Next or Deixis.Coming ? 1 : 0;
        DaySpan[] units = said.Unit switch
        {
            SpanUnit.Week => System.Array.ConvertAll(WeekStarts(today), start => Week(start.PlusWeeks(step))),
            SpanUnit.Month => [Month(today.PlusMonths(step))],
            _ => [DaySpan.OfYear(today.Year + step)],
        };
        if (said.Deixis == Deixis.EarlierThis) return Apart(units, today, tense: Tense.Past);
        if (said.Deixis == Deixis.LaterThis) return Apart(units, today, tense: Tense.Future);
        return System.Array.ConvertAll(units, unit => step == 0 ? Tensed(unit, position, today, tense) : unit);
    }

    // The part of a unit before or after today; today itself where there is none.
    private static DaySpan[] Apart(DaySpan[] units, LocalDate today, Tense tense) => System.Array.ConvertAll(units, unit => tense switch
    {
        Tense.Past when unit.First < today => unit.UpTo(today.PlusDays(-1)),
        Tense.Future when unit.Last > today => unit.From(today.PlusDays(1)),
        _ => DaySpan.Of(today),
    });

    private DaySpan[] Weekends(Deixis deixis, LocalDate today, Tense tense)
    {
        // By the convention of the week: Saturday and Sunday; Friday to Sunday where weeks begin on Sunday, as there either is usual;
        // Thursday and Friday where they begin on Saturday.
        (IsoDayOfWeek First, int Days)[] conventions = _anchor.WeekStart switch
        {
            WeekStart.Monday => [(IsoDayOfWeek.Saturday, 2)],
            WeekStart.Sunday => [(IsoDayOfWeek.Friday, 3)],
            WeekStart.Saturday => [(IsoDayOfWeek.Thursday, 2)],
            _ => [(IsoDayOfWeek.Friday, 3), (IsoDayOfWeek.Thursday, 2)],
        };
        var spans = new List<DaySpan>();
        foreach ((IsoDayOfWeek first, int days) in conventions)
        {
            LocalDate start = OnOrBefore(today, first);
            bool isNow = start.PlusDays(days) > today;
            DaySpan current = new(start, start.PlusDays(days - 1)), next = new(start.PlusWeeks(1), start.PlusDays(6 + days));
            DaySpan previous = new(start.PlusWeeks(-1), start.PlusDays(days - 8));
            if (deixis is Deixis.Last or Deixis.Past) spans.Add(isNow ? previous : current);
            else if (deixis is Deixis.Next or Deixis.Coming) spans.Add(next);
            else if (isNow) spans.Add(Tensed(current, DayPosition.None, today, tense));
            if (deixis is not (Deixis.None or Deixis.This) || (isNow && deixis == Deixis.This)) continue;
            if (tense != Tense.Future) spans.Add(isNow ? previous : current);
            if (tense != Tense.Past) spans.Add(next);
        }

        return [.. spans];
    }

    // The first day of the week that a day is in, by each convention that is possible.
    private LocalDate[] WeekStarts(LocalDate day) => _anchor.WeekStart switch
    {
        WeekStart.Monday => [OnOrBefore(day, IsoDayOfWeek.Monday)],
        WeekStart.Saturday => [OnOrBefore(day, IsoDayOfWeek.Saturday)],
        WeekStart.Sunday => [OnOrBefore(day, IsoDayOfWeek.Sunday)],
        _ => [OnOrBefore(day, IsoDayOfWeek.Monday), OnOrBefore(day, IsoDayOfWeek.Saturday), OnOrBefore(day, IsoDayOfWeek.Sunday)],
    };

    private static LocalDate OnOrBefore(LocalDate day, IsoDayOfWeek weekday) => day.DayOfWeek == weekday ? day : day.Previous(weekday);

    private static DaySpan Week(LocalDate start) => new(start, start.PlusDays(6));

    private static DaySpan Month(LocalDate day) => DaySpan.OfMonth(day.Year, day.Month);

    // Of the unit that today is in, what the tense leaves; all of it where only a part is meant, which is cut later.
    private DaySpan Tensed(DaySpan unit, DayPosition position, LocalDate today, Tense tense) => tense switch
    {
        _ when position != DayPosition.None => unit,
        Tense.Past => unit.UpTo(Latest(today)),
        Tense.Future => unit.From(today),
        _ => unit,
    };

    private static DaySpan[] Each(SortedSet<LocalDate> days)
    {
        var spans = new List<DaySpan>(days.Count);
        foreach (LocalDate day in days) spans.Add(DaySpan.Of(day));
        return [.. spans];
    }
}
