using System;

namespace ConflictModel.Time;

/// <summary>A cursor over a text that should be EDTF. What it reads, it moves past; what it cannot read, it explains in Error.</summary>
internal ref partial struct EdtfReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    public EdtfError Error { get; private set; }

    public readonly bool AtEnd => _position == _text.Length;

    public readonly bool At(char c) => _position < _text.Length && _text[_position] == c;

    public readonly bool At(string s) => _text[_position..].StartsWith(s, StringComparison.Ordinal);

    /// <summary>YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    public bool ReadDate(out WrittenDate date)
    {
        date = default;
        if (!ReadYear(out int year)) return false;
        date = new WrittenDate(year, 0, 0);
        if (!Skip('-')) return true;
        if (!ReadMonth(out int month)) return false;
        date = new WrittenDate(year, month, 0);
        if (!Skip('-')) return true;
        if (!ReadDay(year, month, out int day)) return false;
        date = new WrittenDate(year, month, day);
        return true;
    }

    /// <summary>Nothing more.</summary>
    public bool ReadEnd() => AtEnd || Unexpected("the text should end here");

    /// <summary>Nothing more after a date, with a hint where a time of day seems to be meant.</summary>
    public bool ReadEnd(WrittenDate after) => AtEnd || Unexpected(
        At('t') ? "a time of day begins with an upper-case T"
        : At('T') ? "a time of day needs a whole date before it, such as 2024-01-20T18:30:00"
        : after.Day > 0 ? "the text should end here" : "a hyphen should follow, or the text should end here");

    /// <summary>The slash and the date after it.</summary>
    public bool ReadIntervalEnd(WrittenDate start, out WrittenDate end)
    {
        int slash = _position++;
        end = default;
        if (AtEnd) return Fail(EdtfErrorCode.NotSupported, _position, LaterLevel("an end that is left empty", 1));
        if (At("..")) return Fail(EdtfErrorCode.NotSupported, _position, LaterLevel("an open end (..)", 1));
        if (!ReadDate(out end)) return false;
        if (At('T')) return Unexpected("the ends of an interval are dates without a time of day");
        if (!ReadEnd(end)) return false;
        return start.FirstDay <= end.LastDay
            || Fail(EdtfErrorCode.EndBeforeStart, slash + 1, $"{start} is after {end} in every reading: write the earlier one first.");
    }

    /// <summary>A member of a set with the bracket or comma before it and, if it is the last, the bracket after it.</summary>
    public bool ReadMember(bool first, out WrittenMember member, out bool last)
    {
        member = default;
        last = false;
        _position++;
        int at = _position;
        WrittenDate? start = null, end = null;
        bool openStart = Skip("..");
        if (openStart && !first)
            return Fail(EdtfErrorCode.UnexpectedCharacter, at, "An open start (..) stands in the first place of a set.");
        if (!ReadDate(out WrittenDate date)) return false;
        if (openStart) end = date;
        else start = date;
        bool range = openStart || Skip("..");
        bool openEnd = range && !openStart && At(']');
        if (range && !openStart && !openEnd)
        {
            if (At(',')) return Unexpected("an open end (..) stands in the last place of a set");
            if (!ReadDate(out date)) return false;
            end = date;
        }
        if (!range) end = start;
        member = new WrittenMember(start, end, range);
        if (member.Days.First > member.Days.Last)
            return Fail(EdtfErrorCode.EndBeforeStart, at, $"{start} is after {end} in every reading: write the earlier one first.");
        last = At(']');
        if (last) _position++;
        return last || At(',') || Unexpected("a comma or the closing bracket ] should follow");
    }

    private bool ReadYear(out int year)
    {
        year = 0;
        if (AtEnd && _position == 0) return Fail(EdtfErrorCode.Empty, 0, "The text is empty: write a date such as 2024-01-20.");
        if (At("-0000")) return Fail(EdtfErrorCode.YearOutOfRange, _position, "-0000 is no year: the year before 0001 is 0000.");
        return ReadNumber(4, "a year has four digits, such as 2024", out year);
    }

    private bool ReadMonth(out int month)
    {
        int at = _position;
        if (!ReadNumber(2, "a month has two digits, 01 to 12", out month)) return false;
        if (month is >= 1 and <= 12) return true;
        return month is >= 21 and <= 41
            ? Fail(EdtfErrorCode.NotSupported, at, LaterLevel($"{month}, a season or another part of a year,", month <= 24 ? 1 : 2))
            : Fail(EdtfErrorCode.MonthOutOfRange, at, $"{month:D2} is not a month: write 01 to 12.");
    }

    private bool ReadDay(int year, int month, out int day)
    {
        int at = _position;
        if (!ReadNumber(2, "a day has two digits, such as 05", out day)) return false;
        return (day >= 1 && day <= Day.InMonth(year, month)) || Fail(
            EdtfErrorCode.DayOutOfRange,
            at,
            $"{new WrittenDate(year, month, 0)}-{day:D2}: {EnglishDate.Month(year, month)} has {Day.InMonth(year, month)} days.");
    }

    private bool ReadNumber(int digits, string right, out int number)
    {
        number = 0;
        for (int i = 0; i < digits; i++, _position++)
        {
            if (AtEnd || !char.IsAsciiDigit(_text[_position])) return Unexpected(right);
            number = (number * 10) + (_text[_position] - '0');
        }
        return true;
    }

    private bool Skip(char c)
    {
        bool there = At(c);
        if (there) _position++;
        return there;
    }

    private bool Skip(string s)
    {
        bool there = At(s);
        if (there) _position += s.Length;
        return there;
    }
}
