using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace ConflictModel.Tests.Time;

/// <summary>A second reading of EDTF level 0 and one-of sets, for clarity alone; a day is the number yyyymmdd.</summary>
internal static class NaiveEdtf
{
    private const string Date = @"\d{4}(-\d{2}(-\d{2})?)?";

    private const string Clock =
        @"\A(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(Z|(?<sign>[+-])(?<sh>[0-9]{2})(:(?<sm>[0-9]{2}))?)?\z";

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    public static bool IsValid(string text) => Bounds(text) is not null;

    /// <summary>The first and the last day, null where open; or null where the text is invalid.</summary>
    public static (int? First, int? Last)? Bounds(string text)
    {
        if (Whole(text, Date)) return DateBounds(text);
        if (Whole(text, $@"\d{{4}}-\d{{2}}-\d{{2}}T.*")) return IsClock(text[11..]) ? DateBounds(text[..10]) : null;
        if (Whole(text, $"{Date}/{Date}")) return Range(text.Split('/'));
        return Whole(text, @"\[.*\]") ? Set(text[1..^1].Split(',')) : null;
    }

    private static (int? First, int? Last)? Set(string[] members)
    {
        var all = members.Select((member, i) => Member(member, i == 0, i == members.Length - 1)).ToArray();
        if (all.Any(m => m is null)) return null;
        return (all.Any(m => m!.Value.First is null) ? null : all.Min(m => m!.Value.First),
            all.Any(m => m!.Value.Last is null) ? null : all.Max(m => m!.Value.Last));
    }

    private static (int? First, int? Last)? Member(string text, bool first, bool last)
    {
        if (Whole(text, Date)) return DateBounds(text);
        if (Whole(text, $@"{Date}\.\.{Date}")) return Range(text.Split(".."));
        if (first && Whole(text, $@"\.\.{Date}")) return DateBounds(text[2..]) is { } end ? (null, end.Last) : null;
        return last && Whole(text, $@"{Date}\.\.") && DateBounds(text[..^2]) is { } start ? (start.First, null) : null;
    }

    private static (int? First, int? Last)? Range(string[] ends) =>
        DateBounds(ends[0]) is { } start && DateBounds(ends[1]) is { } end && start.First <= end.Last ? (start.First, end.Last) : null;

    private static (int? First, int? Last)? DateBounds(string text)
    {
        int[] parts = [.. text.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        int[] days = [.. Enumerable.Range(101, 1200).Where(day => Exists(parts[0], day / 100, day % 100))
            .Where(day => (parts.Length < 2 || day / 100 == parts[1]) && (parts.Length < 3 || day % 100 == parts[2]))
            .Select(day => (parts[0] * 10000) + day)];
        return days.Length == 0 ? null : (days[0], days[^1]);
    }

    // The calendar repeats every 400 years, and the framework's has no year 0.
    private static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((year % 400) + 400, month);

    private static bool IsClock(string text)
    {
        Match match = Regex.Match(text, Clock, RegexOptions.ExplicitCapture, Soon);
        if (!match.Success) return false;
        (int hour, int minute, int second) = (Number(match, "h"), Number(match, "m"), Number(match, "s"));
        bool time = (hour < 24 && minute < 60 && second < 60) || (hour, minute, second) == (24, 0, 0);
        int shift = (Number(match, "sh") * 60) + Number(match, "sm");
        return time && Number(match, "sm") < 60 && shift <= 840 && !(match.Groups["sign"].Value == "-" && shift == 0);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static bool Whole(string text, string pattern) =>
        Regex.IsMatch(text, $@"\A(?:{pattern.Replace(@"\d", "[0-9]", StringComparison.Ordinal)})\z", RegexOptions.Singleline, Soon);
}
