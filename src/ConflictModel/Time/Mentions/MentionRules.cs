using System.Collections.Generic;
using NodaTime;

namespace ConflictModel.Time.Mentions;

/// <summary>What the words of a mention say of a day by themselves.</summary>
internal static class MentionRules
{
    private const int MostNarrowed = 3660;

    public static bool Allows(in DateMention mention, LocalDate day) => mention.Kind switch
    {
        DateMentionKind.Weekday or DateMentionKind.Day or DateMentionKind.Month or DateMentionKind.Year =>
            mention.Clock.IsOvernight || Allows(mention.First, day) || (mention.Clock.IsMidnight && Allows(mention.First, day.PlusDays(-1))),
        DateMentionKind.OneOf => Allows(mention.First, day) || (!mention.First.IsList && Allows(mention.Last, day)),
        DateMentionKind.Before or DateMentionKind.After or DateMentionKind.NotBefore or DateMentionKind.NotAfter => AllowsBeyond(mention, day),
        DateMentionKind.Since when mention.First is { Kind: DateMentionKind.Day or DateMentionKind.Month or DateMentionKind.Year, Year: > 0 } =>
            day >= Fixed(mention.First).Roughly(mention.First.Position).First,
        DateMentionKind.Until when mention.First is { Kind: DateMentionKind.Day or DateMentionKind.Month or DateMentionKind.Year, Year: > 0 } =>
            day <= Fixed(mention.First).Roughly(mention.First.Position).Last,
        _ => true,
    };

    // On the right side of a date that is given with its year.
    private static bool AllowsBeyond(in DateMention mention, LocalDate day)
    {
        MentionedDay said = mention.First;
        if (said.Year == 0 || said.IsSwappable) return true;
        DaySpan span = Fixed(said).Roughly(said.Position);
        bool isStrict = mention.Clock.IsNone && said.Position == DayPosition.None;
        return mention.Kind switch
        {
            DateMentionKind.Before when isStrict => day < span.First,
            DateMentionKind.After when isStrict => day > span.Last,
            DateMentionKind.Before or DateMentionKind.NotAfter => day <= span.Last,
            _ => day >= span.First,
        };
    }

    public static UncertainDate Narrow(in DateMention mention, UncertainDate other)
    {
        if (other.DayCount is not long count || count > MostNarrowed) return other;
        var days = new List<LocalDate>();
        foreach (LocalDate day in other.Candidates())
        {
            if (Allows(mention, day)) days.Add(day);
        }

        return days.Count == count ? other : days.Count == 0 ? UncertainDate.Impossible : UncertainDate.OneOf([.. days]);
    }

    public static bool Allows(in MentionedDay said, LocalDate day)
    {
        if (said.Weekday > 0 && (int)day.DayOfWeek != said.Weekday) return false;
        if (said.Year > 0 && day.Year != said.Year) return false;
        bool isMonth = said.Month == 0 || day.Month == said.Month, isDay = said.Day == 0 || day.Day == said.Day || (said.More >> day.Day & 1) != 0;
        if (!(isMonth && isDay) && !(said.IsSwappable && day.Month == said.Day && day.Day == said.Month)) return false;
        if (said.Position == DayPosition.None || said.Kind is not (DateMentionKind.Month or DateMentionKind.Year) || said.Unit != SpanUnit.None)
            return true;
        DaySpan part = (said.Kind == DateMentionKind.Month ? DaySpan.OfMonth(day.Year, day.Month) : DaySpan.OfYear(day.Year))
            .Roughly(said.Position);
        return part.First <= day && day <= part.Last;
    }

    /// <summary>A date, month or year that is given with its year.</summary>
    public static DaySpan Fixed(in MentionedDay said) => said.Kind switch
    {
        DateMentionKind.Year => DaySpan.OfYear(said.Year),
        DateMentionKind.Month => DaySpan.OfMonth(said.Year, said.Month),
        _ => DaySpan.Of(new(said.Year, said.Month, said.Day)),
    };
}
