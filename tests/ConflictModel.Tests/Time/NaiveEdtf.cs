using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text.RegularExpressions;

namespace ConflictModel.Tests.Time;

/// <summary>A second reading of EDTF, levels 0 to 2, for clarity alone; a day is the number year * 10000 + mmdd.</summary>
internal static class NaiveEdtf
{
    private const string Date = @"[?~%]?(?<minus>-?)(?<y>[0-9X]{4})[?~%]?(-[?~%]?(?<m>[0-9X]{2})[?~%]?(-[?~%]?(?<d>[0-9X]{2})[?~%]?)?)?";

    private const string LongYear = @"[?~%]?Y(?<minus>-?)(?<y>[1-9][0-9]*)(E(?<e>[1-9][0-9]*))?(S(?<s>[1-9][0-9]*))?[?~%]?";

    private const string Estimate = @"[?~%]?(?<minus>-?)(?<y>[0-9]{4})S(?<s>[1-9][0-9]*)[?~%]?";

    private const string Clock = @"(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(Z|(?<sign>[+-])(?<sh>[0-9]{2})(:(?<sm>[0-9]{2}))?)?";

    private const string Month = @"(0[0-9]|1[0-2])";

    private const string Level0 = $@"[0-9]{{4}}(-{Month}(-[0-9]{{2}})?)?";

    private const string Level1End = $@"(-?{Level0}|-?[0-9]{{4}}-2[1-4]|Y-?[0-9]+)[?~%]?";

    private const string Level1 = $@"({Level1End}|-?([0-9]{{3}}X|[0-9]{{2}}XX|[0-9]{{4}}-XX|[0-9]{{4}}-{Month}-XX|[0-9]{{4}}-XX-XX)[?~%]?)";

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private static readonly string[] Years = [.. Enumerable.Range(0, 10_000).Select(year => year.ToString("D4", CultureInfo.InvariantCulture))];

    private static readonly int[] DaysOfLeapYear = [.. Enumerable.Range(101, 1200).Where(day => Exists(2000, day / 100, day % 100))];

    // First month and number of months of 21 to 41, under the policy that is the default.
    private static readonly (int First, int Months)[] Seasons =
    [
        (3, 9), (6, 9), (3, 9), (6, 9), (3, 3), (6, 3), (9, 3), (12, 3), (9, 3), (12, 3), (3, 3), (6, 3),
        (1, 3), (4, 3), (7, 3), (10, 3), (1, 4), (5, 4), (9, 4), (1, 6), (7, 6),
    ];

    public static bool IsValid(string text) => Bounds(text) is not null;

    /// <summary>The first and the last day, null where open or unknown; or null where the text is invalid.</summary>
    public static (BigInteger? First, BigInteger? Last)? Bounds(string text)
    {
        if (Part(text) is { } part) return part;
        if (Whole(text, $@"-?[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T{Clock}") is { } time) return IsClock(time) ? Part(text[..text.IndexOf('T')]) : null;
        if (text.Split('/') is [var start, var end]) return Undated(start) && Undated(end) ? null : Range(start, end, Undated);
        if (text is ['[', .., ']'] or ['{', .., '}']) return Set(text[1..^1].Split(','));
        return null;
    }

    /// <summary>The level of a text that is valid.</summary>
    public static int Level(string text)
    {
        if (Whole(text, $"{Level0}|{Level0}/{Level0}|{Level0}T{Clock}") is not null) return 0;
        return Whole(text, $@"{Level1}|-{Level0}T{Clock}|({Level1End}|\.\.)?/({Level1End}|\.\.)?") is not null ? 1 : 2;
    }

    /// <summary>Every day of some years whose digits are those that are written, for a date without a season.</summary>
    public static IEnumerable<(int Year, int Month, int Day)> DaysIn(string date, int first, int last)
    {
        Match match = Whole(date, Date)!;
        return from year in Enumerable.Range(first, last - first + 1)
               where IsYear(match, year)
               from day in DaysOf(match, year)
               select (year, day / 100, day % 100);
    }

    private static bool Undated(string end) => end is "" or "..";

    private static (BigInteger? First, BigInteger? Last)? Part(string text)
    {
        if (Whole(text, Estimate) is { } estimate) return Year(estimate, BigInteger.Parse(estimate.Groups["y"].Value, CultureInfo.InvariantCulture));
        if (Whole(text, LongYear) is { } year)
        {
            if (year.Groups["y"].Length > 18 || year.Groups["e"].Length > 2) return null;
            int exponent = year.Groups["e"].Success ? Number(year, "e") : 0;
            var value = BigInteger.Parse(year.Groups["y"].Value + new string('0', exponent), CultureInfo.InvariantCulture);
            return value > 9999 && value < BigInteger.Pow(10, 18) ? Year(year, value) : null;
        }
        if (Whole(text, Date) is not { } date || (date.Groups["minus"].Length == 1 && date.Groups["y"].Value == "0000")) return null;
        int sign = date.Groups["minus"].Length == 1 ? -1 : 1;
        string pattern = date.Groups["y"].Value;
        IEnumerable<int> fitting = pattern.Contains('X', StringComparison.Ordinal) ? Enumerable.Range(0, 10_000) : [Number(date, "y")];
        int[] years = [.. fitting.Where(y => (sign > 0 || y > 0) && Fits(pattern, Years[y])).Select(y => sign * y).Order()];
        if (!date.Groups["d"].Success && Fits("dd", date.Groups["m"].Value) && Number(date, "m") is >= 21 and <= 41 and var code)
            return (FirstOf(years[0], Seasons[code - 21]), LastOf(years[^1], Seasons[code - 21]));
        var first = years.Where(y => DaysOf(date, y).Any()).Select(y => (BigInteger?)((y * 10_000) + DaysOf(date, y).First())).FirstOrDefault();
        if (first is null) return null;
        return (first, years.Reverse().Where(y => DaysOf(date, y).Any()).Select(y => (y * 10_000) + DaysOf(date, y).Last()).First());
    }

    private static BigInteger FirstOf(int year, (int First, int Months) season) => (year * 10_000) + (season.First * 100) + 1;

    private static BigInteger LastOf(int year, (int First, int Months) season)
    {
        int month = season.First + season.Months - 1;
        (year, month) = month > 12 ? (year + 1, month - 12) : (year, month);
        return (year * 10_000) + (month * 100) + Enumerable.Range(28, 4).Last(day => Exists(year, month, day));
    }

    // The years that begin with the significant digits; -0000 is none.
    private static (BigInteger? First, BigInteger? Last)? Year(Match match, BigInteger year)
    {
        string digits = year.ToString("D4", CultureInfo.InvariantCulture);
        if (match.Groups["minus"].Length == 1 && year == 0) return null;
        if (match.Groups["s"].Length > 2 || (match.Groups["s"].Success && Number(match, "s") > digits.Length)) return null;
        int known = match.Groups["s"].Success ? Number(match, "s") : digits.Length;
        var least = BigInteger.Parse(digits[..known].PadRight(digits.Length, '0'), CultureInfo.InvariantCulture);
        var most = BigInteger.Parse(digits[..known].PadRight(digits.Length, '9'), CultureInfo.InvariantCulture);
        (least, most) = match.Groups["minus"].Length == 1 ? (-most, -BigInteger.Max(least, 1)) : (least, most);
        return ((least * 10_000) + 101, (most * 10_000) + 1231);
    }

    private static bool IsYear(Match date, int year) =>
        (date.Groups["minus"].Length == 1) == year < 0 && Fits(date.Groups["y"].Value, Years[Math.Abs(year)]);

    private static IEnumerable<int> DaysOf(Match date, int year) => DaysOfLeapYear
        .Where(day => !date.Groups["m"].Success || Fits(date.Groups["m"].Value, Years[day][..2]))
        .Where(day => !date.Groups["d"].Success || Fits(date.Groups["d"].Value, Years[day][2..]))
        .Where(day => Exists(year, day / 100, day % 100));

    // A pattern of digits, X for any and d for any.
    private static bool Fits(string pattern, string digits) => pattern.Zip(digits).All(p => p.First is 'X' or 'd' ? p.Second != 'X' : p.First == p.Second);

    private static (BigInteger? First, BigInteger? Last)? Set(string[] members)
    {
        var all = members.Select((member, i) => Member(member, i == 0, i == members.Length - 1)).ToArray();
        if (all.Any(m => m is null)) return null;
        return (all.Any(m => m!.Value.First is null) ? null : all.Min(m => m!.Value.First),
            all.Any(m => m!.Value.Last is null) ? null : all.Max(m => m!.Value.Last));
    }

    private static (BigInteger? First, BigInteger? Last)? Member(string text, bool first, bool last)
    {
        if (text.Split("..") is not [var start, var end]) return Part(text);
        if ((start.Length == 0 && !first) || (end.Length == 0 && !last) || text == "..") return null;
        return Range(start, end, part => part.Length == 0);
    }

    private static (BigInteger? First, BigInteger? Last)? Range(string start, string end, Func<string, bool> isUndated)
    {
        (BigInteger? First, BigInteger? Last)? from = isUndated(start) ? (null, null) : Part(start), to = isUndated(end) ? (null, null) : Part(end);
        return from is null || to is null || from.Value.First > to.Value.Last ? null : (from.Value.First, to.Value.Last);
    }

    // The calendar repeats every 400 years, and the framework's has no year 0.
    private static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((year % 400) + 800, month);

    private static bool IsClock(Match match)
    {
        (int hour, int minute, int second) = (Number(match, "h"), Number(match, "m"), Number(match, "s"));
        bool time = (hour < 24 && minute < 60 && second < 60) || (hour, minute, second) == (24, 0, 0);
        int shift = (Number(match, "sh") * 60) + Number(match, "sm");
        return time && Number(match, "sm") < 60 && shift <= 840 && !(match.Groups["sign"].Value == "-" && shift == 0);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    // Digits are those of ASCII: \d would also be those of other scripts.
    private static Match? Whole(string text, string pattern)
    {
        Match match = Regex.Match(text, $@"\A(?:{pattern})\z", RegexOptions.Singleline | RegexOptions.ExplicitCapture, Soon);
        return match.Success ? match : null;
    }
}
