using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

public readonly partial struct UncertainTime : ITextForm<UncertainTime>
{
    private const string ImpossibleWord = "impossible";
    private const string PlausibleWord = " plausible ";
    private const string AnyWord = "any";
    private const string NoneWord = "none";
    private const string Dots = "..";

    // In the order of PartOfDay.
    private static readonly string[] Words = ["unknown", "night", "dawn", "morning", "midday", "afternoon", "evening"];

    /// <summary>Reads a text, and says what is wrong with it where it is not a time.</summary>
    /// <param name="text">hh:mm or hh:mm:ss; that after <c>~</c>; two of them around <c>..</c>, or one before or after it; several of these in
    /// <c>[ ]</c> with commas between them; the name of a part of the day in lower case; "unknown" or "impossible"; or two of these
    /// sets around " plausible ", where "any" is all times and "none" is no time.</param>
    /// <param name="value">The time that it says, or the default.</param>
    /// <param name="error">What is wrong, or the default.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out UncertainTime value, out EdtfError error)
    {
        value = text is ImpossibleWord ? Impossible : default;
        error = default;
        if (text is ImpossibleWord) return true;
        for (int i = 0; i < Words.Length; i++)
        {
            if (!text.SequenceEqual(Words[i])) continue;
            value = new((PartOfDay)i);
            return true;
        }
        int between = text.IndexOf(PlausibleWord);
        if (between >= 0) return ReadNarrowed(text, between, out value, out error);
        if (text is ['~', ..]) return ReadAbout(text, out value, out error);
        bool read = ReadSet(text, out ClockSet times, out error);
        value = read ? Said(times) : default;
        return read;
    }

    /// <summary>The time that a text says.</summary>
    /// <param name="text">A text as <see cref="TryParse(ReadOnlySpan{char}, out UncertainTime, out EdtfError)"/> reads it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no such time; the message says why.</exception>
    public static UncertainTime Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out UncertainTime value, out EdtfError error) ? value : throw new FormatException(error.Message);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UncertainTime result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UncertainTime result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>The one text form of the time; seconds are written where they are not zero.</summary>
    /// <returns>For example <c>12:30</c>, <c>~12:30</c>, <c>22:00..02:00</c>, <c>21:30..</c>, <c>morning</c> or <c>unknown</c>; and of what
    /// several statements leave, <c>[08:00..09:00,22:00..23:00]</c> or <c>12:00..18:00 plausible 12:00..13:00</c>. <see cref="Parse"/> reads it
    /// as an equal value. It does not depend on culture.</returns>
    public override string ToString() => _shape switch
    {
        Shape.Exact => Text(_from),
        Shape.About => $"~{Text(_from)}",
        Shape.Range => Text(_from, _to),
        Shape.Narrowed when IsImpossible => ImpossibleWord,
        Shape.Narrowed when _narrowed!.Possible.Equals(_narrowed.Plausible) => Text(_narrowed.Possible),
        Shape.Narrowed => Text(_narrowed.Possible) + PlausibleWord + Text(_narrowed.Plausible),
        _ => Words[(int)_part],
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static bool ReadNarrowed(ReadOnlySpan<char> text, int between, out UncertainTime value, out EdtfError error)
    {
        value = default;
        int after = between + PlausibleWord.Length;
        if (!ReadSet(text[..between], out ClockSet possible, out error)) return false;
        if (!ReadSet(text[after..], out ClockSet plausible, out error))
        {
            error = error.After(after);
            return false;
        }
        if (plausible.Intersect(possible).Equals(plausible)) value = Said(possible, plausible);
        else error = new(EdtfErrorCode.TimeOutOfRange, after, "What is plausible is possible: leave out the times that are not.");
        return error.Code == EdtfErrorCode.None;
    }

    private static bool ReadAbout(ReadOnlySpan<char> text, out UncertainTime value, out EdtfError error)
    {
        var reader = new EdtfReader(text);
        bool read = reader.ReadTime(skip: 1, out int second) && reader.ReadEnd();
        value = read ? new(Shape.About, second, second) : default;
        error = reader.Error;
        return read;
    }

    private static bool ReadSet(ReadOnlySpan<char> text, out ClockSet times, out EdtfError error)
    {
        error = default;
        times = text is AnyWord ? ClockSet.Full : ClockSet.Empty;
        if (text is AnyWord or NoneWord) return true;
        if (text is not ['[', ..]) return ReadRange(text, out times, out error);
        int at = 1;
        var ranges = new List<ClockSet>();
        while (at > 0 && error.Code == EdtfErrorCode.None)
        {
            int length = text[at..].IndexOfAny(',', ']');
            ReadOnlySpan<char> range = length < 0 ? text[at..] : text.Slice(at, length);
            if (!ReadRange(range, out ClockSet read, out error)) error = range.IsEmpty ? Missing(text, at) : error.After(at);
            else if (length < 0) error = new(EdtfErrorCode.UnexpectedEnd, text.Length, "The text ends too early: a set ends with the bracket ].");
            else if (text[at + length] == ']' && at + length + 1 < text.Length)
                error = new(EdtfErrorCode.UnexpectedCharacter, at + length + 1, "The text should end after the bracket ].");
            ranges.Add(read);
            at = length < 0 || text[at + length] == ']' ? 0 : at + length + 1;
        }
        times = ClockSet.Union([.. ranges]);
        return error.Code == EdtfErrorCode.None;
    }

    private static EdtfError Missing(ReadOnlySpan<char> text, int at) => at == text.Length
        ? new(EdtfErrorCode.UnexpectedEnd, at, "The text ends too early: a set has times such as 12:30, and ends with the bracket ].")
        : new(EdtfErrorCode.UnexpectedCharacter, at, $"'{text[at]}' is out of place: a time such as 12:30 should stand here.");

    // One time, two around .., or one before or after it.
    private static bool ReadRange(ReadOnlySpan<char> text, out ClockSet times, out EdtfError error)
    {
        bool isLonger = text.Length > Dots.Length, untilThen = isLonger && text.StartsWith(Dots), sinceThen = isLonger && text.EndsWith(Dots);
        var reader = new EdtfReader(sinceThen ? text[..^Dots.Length] : text);
        bool read = reader.ReadTime(skip: untilThen ? Dots.Length : 0, out int from);
        int to = from;
        if (read && !untilThen && !sinceThen && reader.At(Dots)) read = reader.ReadTime(skip: Dots.Length, out to);
        read = read && reader.ReadEnd();
        error = reader.Error;
        times = !read ? default : ClockSet.Between(untilThen ? 0 : from, sinceThen ? WholeDay : to);
        return read;
    }

    private static string Text(ClockSet times)
    {
        if (times.IsFull) return AnyWord;
        if (times.IsEmpty) return NoneWord;
        List<(int From, int To)> ranges = Ranges(times);
        string text = string.Join(',', ranges.ConvertAll(range => Text(range.From, range.To)));
        return ranges.Count == 1 ? text : $"[{text}]";
    }

    // The runs, where the last and the first make one range if it passes midnight.
    private static List<(int From, int To)> Ranges(ClockSet times)
    {
        var ranges = new List<(int From, int To)>();
        foreach (ClockRun run in times.Runs) ranges.Add((run.From, run.To));
        if (!times.PassesMidnight || ranges.Count == 1) return ranges;
        ranges[^1] = (ranges[^1].From, ranges[0].To);
        ranges.RemoveAt(0);
        return ranges;
    }

    private static string Text(int from, int to) => from == to ? Text(from) : to == WholeDay ? $"{Text(from)}.." : $"{Text(from)}..{Text(to)}";

    private static string Text(int second) => second % 60 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{second / 3600:D2}:{second / 60 % 60:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{second / 3600:D2}:{second / 60 % 60:D2}:{second % 60:D2}");
}
