using System.Globalization;
using System.Text;
using NodaTime;

namespace ConflictModel.Time.Mentions;

/// <summary>Writes a mention in English words, of which the scanner makes the same mention.</summary>
internal static class MentionWriter
{
    private static readonly string[] Weekdays = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Months =
    [
        "", "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Positions =
    [
        "", "early ", "mid-", "late ", "first half of ", "second half of ", "early to mid ", "mid to late ", "first quarter of ", "second quarter of ",
        "third quarter of ", "fourth quarter of ", "first week of ", "second week of ", "third week of ", "last week of ",
    ];

    private static readonly string[] Deictics = ["", "this ", "last ", "next ", "this past ", "this coming ", "earlier this ", "later this "];
    private static readonly string[] WeeksOf = [" of last week", " of this week", " of next week"];
    private static readonly string[] YearsOf = [" of last year", " of this year", " of next year"];
    private static readonly string[] Units = ["", "hour", "day", "weekend", "week", "fortnight", "month", "year"];
    private static readonly string[] Parts = ["", "night", "dawn", "morning", "midday", "afternoon", "evening"];

    public static string Write(in DateMention mention)
    {
        string first = Day(mention.First);
        string said = mention.Kind switch
        {
            DateMentionKind.None => "nothing",
            DateMentionKind.Time => "",
            DateMentionKind.Between => $"between {WithTime(first, mention)} and {Day(mention.Last)}",
            DateMentionKind.Since => $"since {WithTime(first, mention)}",
            DateMentionKind.Until => $"until {WithTime(first, mention)}",
            DateMentionKind.Before => $"before {WithTime(first, mention)}",
            DateMentionKind.After => $"after {WithTime(first, mention)}",
            DateMentionKind.NotBefore => $"on or after {WithTime(first, mention)}",
            DateMentionKind.NotAfter => $"on or before {WithTime(first, mention)}",
            DateMentionKind.OneOf => mention.First.IsList ? first : $"{first} or {Day(mention.Last)}",
            DateMentionKind.Recent => $"the past {Amount(mention.Distance, isRecent: true)}",
            DateMentionKind.Ago => $"{Hedge(mention.Distance)}{Amount(mention.Distance)} ago",
            DateMentionKind.Relation => Relation(mention, first),
            _ => WithTime(first, mention),
        };
        return mention.Kind == DateMentionKind.Time ? Clock(mention.Clock) : said;
    }

    private static string Day(in MentionedDay day) => (day.IsAbout ? "around " : "") + Named(day);

    private static string Named(in MentionedDay day) => day.Kind switch
    {
        DateMentionKind.Weekday when day.Deixis >= Deixis.OfLastWeek =>
            Positions[(int)day.Position] + Weekdays[day.Weekday] + WeeksOf[day.Deixis - Deixis.OfLastWeek],
        DateMentionKind.Weekday => Positions[(int)day.Position] + Deictics[(int)day.Deixis] + Weekdays[day.Weekday],
        DateMentionKind.Day => Date(day),
        DateMentionKind.RelativeDay => Positions[(int)day.Position] + Relative(day),
        DateMentionKind.None => "",
        _ when day is { Unit: SpanUnit.Weekend, Deixis: Deixis.None } => Positions[(int)day.Position] + "the weekend",
        _ when day.Deixis >= Deixis.OfLastYear => Positions[(int)day.Position] + Period(day) + YearsOf[day.Deixis - Deixis.OfLastYear],
        _ => Positions[(int)day.Position] + Deictics[(int)day.Deixis] + Period(day),
    };

    private static string Period(in MentionedDay day) => day.Unit != SpanUnit.None ? Units[(int)day.Unit]
        : day.Kind == DateMentionKind.Year ? Number(day.Year, 4)
        : day.Year > 0 ? $"{Months[day.Month]} {Number(day.Year, 4)}"
        : Months[day.Month];

    private static string Date(in MentionedDay day)
    {
        if (day.IsSwappable)
        {
            string weekday = day.Weekday > 0 ? Weekdays[day.Weekday] + " " : "";
            return $"{weekday}{Number(day.Month, 2)}/{Number(day.Day, 2)}/{Number(day.Year, 4)}";
        }

        var text = new StringBuilder();
        if (day.Weekday > 0) text.Append(Weekdays[day.Weekday]).Append(", ");
        if (!day.IsList && day.Year is > 0 and (< 1900 or > 2099))
            return text.Append(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}").ToString();
        if (day.Deixis is > Deixis.None and < Deixis.OfLastYear) text.Append(Deictics[(int)day.Deixis]);
        text.Append(CultureInfo.InvariantCulture, $"{Months[day.Month]} {day.Day}");
        int last = day.IsList ? System.Numerics.BitOperations.Log2(day.More) : 0;
        for (int more = day.Day + 1; more <= last; more++)
        {
            if ((day.More >> more & 1) != 0) text.Append(CultureInfo.InvariantCulture, $"{(more == last ? " or" : ",")} {more}");
        }

        if (day.Deixis >= Deixis.OfLastYear) text.Append(YearsOf[day.Deixis - Deixis.OfLastYear]);
        if (day.Year > 0) text.Append(CultureInfo.InvariantCulture, $", {day.Year}");
        return text.ToString();
    }

    private static string Relative(in MentionedDay day) => day.Days switch
    {
        0 => day.IsNight ? "tonight" : "today",
        -1 => day.IsNight ? "last night" : "yesterday",
        1 when !day.IsNight => "tomorrow",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"{-day.Days} days before today"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{day.Days} days after today"),
    };

    private static string WithTime(string day, in DateMention mention)
    {
        MentionedTime clock = mention.Clock;
        if (clock.IsNone) return day;
        if (clock.Shade == ClockShade.SmallHours) return $"{day} early hours";
        if (clock.IsOvernight) return $"{day} overnight";
        if (clock.Time is { Start: not null, IsExact: false }) return $"{Clock(clock)} on {day}";
        bool isPlain = !clock.Time.IsApproximate && clock.Shade == ClockShade.None;
        if (clock.Time.Part == PartOfDay.Unknown) return $"{day} {(isPlain ? "at " : "")}{Clock(clock)}";
        return clock.Time.Part == PartOfDay.Night && mention.First.IsNight ? day : $"{day} {Parts[(int)clock.Time.Part]}";
    }

    private static string Clock(in MentionedTime clock)
    {
        if (clock.IsOvernight) return "overnight";
        if (clock.Time.Part != PartOfDay.Unknown) return Parts[(int)clock.Time.Part];
        string hedge = clock.Shade switch
        {
            ClockShade.Before => "before ",
            ClockShade.After => "after ",
            ClockShade.JustBefore => "just before ",
            ClockShade.JustAfter => "just after ",
            ClockShade.SmallHours => "early hours",
            _ => clock.Time.IsApproximate ? "around " : "",
        };
        string other = clock.Utc.Best is LocalTime utc ? $" ({Time(utc)} UTC)" : "";
        string zone = clock.Zone is null ? "" : clock.Zone == "local" ? " local time" : $" {Zone(clock.Zone)}";
        return clock.Time.Best is LocalTime time ? $"{hedge}{(clock.IsMidnight ? "midnight" : Time(time))}{zone}{other}"
            : clock.Time is { Start: LocalTime start, End: LocalTime end } ? $"between {Time(start)} and {Time(end)}{zone}"
            : hedge;
    }

    private static string Time(LocalTime time)
    {
        string half = time.Hour < 12 ? "a.m." : "p.m.";
        int hour = time.Hour % 12 == 0 ? 12 : time.Hour % 12;
        return time.Second == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{hour}:{time.Minute:D2} {half}")
            : string.Create(CultureInfo.InvariantCulture, $"{hour}:{time.Minute:D2}:{time.Second:D2} {half}");
    }

    // The shortest name; one of few letters is an abbreviation.
    private static string Zone(string id)
    {
        string? name = null;
        foreach (DateLexiconEntry entry in DateLexicon.English.Entries)
        {
            if (entry.Role != DateLexiconRole.Zone || entry.Value != id) continue;
            if (string.Equals(entry.Words, id, System.StringComparison.OrdinalIgnoreCase)) return id;
            if (name is null || entry.Words.Length <= name.Length) name = entry.Words;
        }

        return name is null ? id : name.Length <= 4 ? name.ToUpperInvariant() : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Relation(in DateMention mention, string first)
    {
        MentionedDistance distance = mention.Distance;
        bool isBefore = distance.Sign < 0;
        string part = mention.Clock.IsOvernight ? "overnight"
            : mention.Clock.Shade == ClockShade.SmallHours ? "early hours"
            : Parts[(int)mention.Clock.Time.Part];
        if (distance.Sign == 0) return $"that {(part.Length > 0 ? part : Units[(int)distance.Unit])}";
        if (distance.Unit == SpanUnit.None || part.Length > 0)
            return $"the {(isBefore ? "previous" : "following")} {(part.Length > 0 ? part : Weekdays[mention.Last.Weekday])}";
        string amount = distance.IsNeighbour ? $"the {Units[(int)distance.Unit]}" : Amount(distance);
        string of = first.Length > 0 ? " " + first : "";
        return $"{Hedge(distance)}{amount} {(isBefore ? "before" : "after")}{of}";
    }

    private static string Hedge(in MentionedDistance distance) => distance.IsHedged ? "about " : "";

    // The bounds of a vague amount are those of its words in the lexicon.
    private static string Amount(in MentionedDistance distance, bool isRecent = false)
    {
        string unit = Units[(int)distance.Unit];
        if (!distance.IsVague && distance.Least == 1) return isRecent ? unit : $"{(distance.Unit == SpanUnit.Hour ? "an" : "a")} {unit}";
        if (!distance.IsVague) return string.Create(CultureInfo.InvariantCulture, $"{distance.Least} {unit}s");
        return (distance.Least, distance.Most) switch
        {
            (2, 10) => $"{unit}s",
            (2, 3) => $"couple of {unit}s",
            (3, 10) => $"few {unit}s",
            _ => string.Create(CultureInfo.InvariantCulture, $"{distance.Least} to {distance.Most} {unit}s"),
        };
    }

    private static string Number(int value, int digits) => value.ToString("D" + digits, CultureInfo.InvariantCulture);
}
