using System;

namespace ConflictModel.Time.Writing;

/// <summary>A year of four digits, a month of it (or a season: 21 to 41) and a day, with unspecified digits and qualifications, as it is
/// written, in one number. What is not written is 0, which no month and no day is.</summary>
internal readonly partial record struct WrittenDate
{
    /// <summary>The digit that stands for X.</summary>
    public const int X = 15;

    private const int MonthAt = 16, DayAt = 24, NegativeAt = 32, MarksAt = 33;

    private readonly ulong _bits;

    private WrittenDate(ulong bits) => _bits = bits;

    /// <summary>A date whose digits are all known, in the years -9999 to 9999; a month or day that is not written is 0.</summary>
    public WrittenDate(int year, int month, int day)
        : this(InDigits(Math.Abs(year)) | ((ulong)InDigits(month) << MonthAt) | ((ulong)InDigits(day) << DayAt)
            | (year < 0 ? 1UL << NegativeAt : 0))
    {
    }

    /// <summary>The digits of the year, four bits each.</summary>
    public int YearDigits => (int)(_bits & 0xFFFF);

    /// <summary>The two digits of the month or season, four bits each; 0 where it is not written.</summary>
    public int MonthDigits => (int)(_bits >> MonthAt) & 0xFF;

    /// <summary>The two digits of the day, four bits each; 0 where it is not written.</summary>
    public int DayDigits => (int)(_bits >> DayAt) & 0xFF;

    public bool IsNegative => (_bits >> NegativeAt & 1) != 0;

    public EdtfPrecision Precision => DayDigits != 0 ? EdtfPrecision.Day : MonthDigits != 0 ? EdtfPrecision.Month : EdtfPrecision.Year;

    /// <summary>Whether a digit is unspecified.</summary>
    public bool HasMask => HasX((uint)_bits);

    /// <summary>The year, or null where a digit of it is unspecified.</summary>
    public int? Year => HasX((uint)YearDigits) ? null : KnownYear;

    /// <summary>The month or season, or null where it is not written or a digit of it is unspecified.</summary>
    public int? Month => MonthDigits == 0 || HasX((uint)MonthDigits) ? null : Known(MonthDigits);

    /// <summary>The day, or null where it is not written or a digit of it is unspecified.</summary>
    public int? Day => DayDigits == 0 || HasX((uint)DayDigits) ? null : Known(DayDigits);

    public bool IsSeason => MonthDigits is >= 0x21 and <= 0x41;

    /// <summary>The marks at all six places, two bits each: before and after the year, the month and the day.</summary>
    public int Marks => (int)(_bits >> MarksAt);

    /// <summary>The same without qualifications.</summary>
    public WrittenDate Unmarked => new(_bits & ((1UL << MarksAt) - 1));

    private int KnownYear
    {
        get
        {
            int digits = YearDigits;
            int year = ((digits >> 12) * 1000) + ((digits >> 8 & 15) * 100) + ((digits >> 4 & 15) * 10) + (digits & 15);
            return IsNegative ? -year : year;
        }
    }

    public static WrittenDate OfYear(bool negative, int digits, int before, int after) =>
        new((uint)digits | (negative ? 1UL << NegativeAt : 0) | ((ulong)(before | (after << 2)) << MarksAt));

    public WrittenDate WithMonth(int digits, int before, int after) =>
        new(_bits | ((ulong)digits << MonthAt) | ((ulong)((before << 4) | (after << 6)) << MarksAt));

    public WrittenDate WithDay(int digits, int before, int after) =>
        new(_bits | ((ulong)digits << DayAt) | ((ulong)((before << 8) | (after << 10)) << MarksAt));

    /// <summary>The year with a month and a day, but for those at the end that may be any.</summary>
    public WrittenDate WithParts(int month, int day)
    {
        if (day != 0xFF) return WithMonth(month, 0, 0).WithDay(day, 0, 0);
        return month != 0xFF ? WithMonth(month, 0, 0) : this;
    }

    /// <summary>The same digits with other marks.</summary>
    public WrittenDate WithMarks(int marks) => new(Unmarked._bits | ((ulong)marks << MarksAt));

    /// <summary>The same year and month alone, without qualifications.</summary>
    public WrittenDate ToMonth() => new(_bits & ((1UL << DayAt) - 1) | (_bits & (1UL << NegativeAt)));

    /// <summary>The same year alone, without qualifications.</summary>
    public WrittenDate ToYear() => new(_bits & ((1UL << MonthAt) - 1) | (_bits & (1UL << NegativeAt)));

    /// <summary>How sure the source is of the year (0), the month or season (1) or the day (2): what stands on its left, or anywhere on
    /// its right.</summary>
    public EdtfQualification QualificationOf(int component)
    {
        int marks = Marks;
        int sum = marks >> (component * 4);
        for (int right = (component * 4) + 2; right < 12; right += 4) sum |= marks >> right;
        return (EdtfQualification)(sum & 3);
    }

    /// <summary>The level of EDTF that the text needs.</summary>
    public int Level
    {
        get
        {
            if (Marks == 0 && !HasMask && !IsSeason) return IsNegative ? 1 : 0;
            int last = (int)Precision * 4;
            bool complete = (Marks & ~(3 << (last + 2))) == 0;
            bool early = IsSeason ? MonthDigits <= 0x24 && !HasX((uint)YearDigits) : !HasMask || IsMaskedFromTheRight;
            return complete && early ? 1 : 2;
        }
    }

    // The five cases of level 1: 201X, 20XX, 2004-XX, 2004-07-XX, 2004-XX-XX.
    private bool IsMaskedFromTheRight => Precision switch
    {
        EdtfPrecision.Year => (YearDigits & 0xFF) == 0xFF ? !HasX((uint)YearDigits >> 8) : !HasX((uint)YearDigits >> 4),
        EdtfPrecision.Month => !HasX((uint)YearDigits) && MonthDigits == 0xFF,
        _ => !HasX((uint)YearDigits) && DayDigits == 0xFF && (MonthDigits == 0xFF || !HasX((uint)MonthDigits)),
    };

    public static int Known(int twoDigits) => ((twoDigits >> 4) * 10) + (twoDigits & 15);

    /// <summary>A number of up to four digits, four bits for each.</summary>
    public static uint InDigits(int number) =>
        (uint)((number / 1000 << 12) | (number / 100 % 10 << 8) | (number / 10 % 10 << 4) | (number % 10));

    // Whether some four bits are all set.
    public static bool HasX(uint digits) => (digits & digits >> 1 & digits >> 2 & digits >> 3 & 0x11111111) != 0;
}
