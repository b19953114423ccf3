using System;

namespace ConflictModel.Time.Writing;

/// <summary>A cursor over a text that should be EDTF. What it reads, it moves past; what it cannot read, it explains in Error.</summary>
internal ref partial struct EdtfReader(ReadOnlySpan<char> text, EdtfLeniency leniency = EdtfLeniency.None)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly EdtfLeniency _leniency = leniency;
    private int _position;

    public EdtfError Error { get; private set; }

    public readonly bool AtEnd => _position == _text.Length;

    public readonly bool At(char c) => _position < _text.Length && _text[_position] == c;

    public readonly bool At(string s) => _text[_position..].StartsWith(s, StringComparison.Ordinal);

    /// <summary>Whether a time of day follows a date that can have one: a day of which everything is known and sure.</summary>
    public readonly bool AtTime(in WrittenPart part) =>
        part.Date is { Day: not null, HasMask: false, Marks: 0 } && (At('T') || (Forgives(EdtfLeniency.LowerCaseTime) && At('t')));

    /// <summary>Nothing more.</summary>
    public bool ReadEnd() => AtEnd || Unexpected("the text should end here");

    /// <summary>Nothing more after a date, with a hint where something else seems to be meant.</summary>
    public bool ReadEnd(in WrittenPart after)
    {
        if (AtEnd) return true;
        if (At('/')) return Unexpected("an interval has two ends, joined by one slash");
        if (At('t') && after.Date.DayDigits != 0) return Unexpected("a time of day begins with an upper-case T");
        if (At('T')) return Unexpected("a time of day needs a whole day before it, without X and without ? ~ %, as in 2024-01-20T18:30:00");
        if (At("..")) return Unexpected("a range stands in a set, as in [2024-01-20..2024-01-23]; an interval has a slash");
        bool complete = after.IsYear || after.Date.IsSeason || after.Date.DayDigits != 0;
        return Unexpected(complete ? "the text should end here" : "a hyphen should follow, or the text should end here");
    }

    /// <summary>A date, a season or a long year, with its unspecified digits and qualifications.</summary>
    public bool ReadPart(out WrittenPart part)
    {
        part = default;
        if (AtEnd && _position == 0) return Fail(EdtfErrorCode.Empty, 0, "The text is empty: write a date such as 2024-01-20.");
        int before = ReadMark();
        if (SkipLetter('Y', 'y')) return ReadLongYear(before, out part);
        int at = _position;
        bool negative = Skip('-');
        if (!ReadDigits(4, "a year has four digits, such as 2024", out int digits)) return false;
        if (negative && digits == 0 && !DigitAt(0)) return Fail(EdtfErrorCode.YearOutOfRange, at, "-0000 is no year: the year before 0001 is 0000.");
        if (AtLetter('S', 'p')) return ReadSignificantYear(at, before, negative, digits, out part);
        var date = WrittenDate.OfYear(negative, digits, before, ReadMark());
        if (Skip('-') && (!ReadMonth(ref date) || (Skip('-') && !ReadDay(ref date)))) return false;
        part = WrittenPart.Of(date);
        return true;
    }

    private bool ReadMonth(ref WrittenDate date)
    {
        int before = ReadMark(), at = _position;
        if (!ReadDigits(2, "a month has two digits, 01 to 12", out int digits)) return false;
        bool season = digits is >= 0x21 and <= 0x41 && !WrittenDate.HasX((uint)digits);
        if (!season && DayMask.Fitting(digits, 12) == 0) return Fail(EdtfErrorCode.MonthOutOfRange, at, NoMonth(digits));
        date = date.WithMonth(digits, before, ReadMark());
        return !season || !At('-') || Fail(
            EdtfErrorCode.UnexpectedCharacter, _position, "A season or another part of a year has no day: the text should end here.");
    }

    private bool ReadDay(ref WrittenDate date)
    {
        int before = ReadMark(), at = _position;
        if (!ReadDigits(2, "a day has two digits, such as 05", out int digits)) return false;
        if (digits == 0) return Fail(EdtfErrorCode.DayOutOfRange, at, "00 is not a day: write 01, or XX where it is not known.");
        WrittenDate month = date.ToMonth();
        date = date.WithDay(digits, before, ReadMark());
        return DayExists(date) || Fail(EdtfErrorCode.DayOutOfRange, at, NoDay(date.Unmarked, month));
    }

    private static bool DayExists(WrittenDate date) => date is { HasMask: false, Day: int day }
        ? day <= Day.InMonth(date.Year!.Value, date.Month!.Value)
        : date.HasDays;

    private readonly string NoMonth(int digits) => WrittenDate.HasX((uint)digits)
        ? $"{_text[(_position - 2).._position]} is no month: a month is 01 to 12."
        : $"{WrittenDate.Known(digits):D2} is neither a month, 01 to 12, nor a season or another part of a year, 21 to 41.";

    private static string NoDay(WrittenDate date, WrittenDate month) => date is { HasMask: false }
        ? $"{date}: {EnglishDate.Month(month.Year!.Value, month.Month!.Value)} has {Day.InMonth(month.Year!.Value, month.Month!.Value)} days."
        : $"{date}: no day of the calendar has these digits.";

    // The qualification at the cursor, or 0.
    private int ReadMark()
    {
        if (AtEnd) return 0;
        int mark = _text[_position] switch { '?' => 1, '~' => 2, '%' => 3, _ => 0 };
        if (mark == 0) return 0;
        _position++;
        return mark == 1 && Forgives(EdtfLeniency.Draft2012) && Skip('~') ? 3 : mark;
    }

    // Digits or X, four bits each.
    private bool ReadDigits(int count, string right, out int digits)
    {
        digits = 0;
        for (int i = 0; i < count; i++, _position++)
        {
            if (AtEnd) return Unexpected(right);
            char c = _text[_position];
            int digit = char.IsAsciiDigit(c) ? c - '0' : IsX(c) ? WrittenDate.X : -1;
            if (digit < 0) return Unexpected(right);
            digits = (digits << 4) | digit;
        }
        return true;
    }

    private readonly bool IsX(char c) => c == 'X' || (c is 'u' or 'x' && Forgives(EdtfLeniency.Draft2012));

    private readonly bool Forgives(EdtfLeniency fault) => (_leniency & fault) != EdtfLeniency.None;

    private readonly bool AtLetter(char letter, char inDraft) => At(letter) || (Forgives(EdtfLeniency.Draft2012) && At(inDraft));

    private bool SkipLetter(char letter, char inDraft)
    {
        bool there = AtLetter(letter, inDraft);
        if (there) _position++;
        return there;
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
