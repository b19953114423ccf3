using System;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ConflictModel.Time.Writing;

/// <summary>A year beyond four digits, or one with significant digits, as it is written: Y170000002, Y-17E7, 1950S2, Y3388E2S3.</summary>
/// <param name="Significand">The number before the E, or the whole year.</param>
/// <param name="Exponent">The number after the E; 0 where there is none.</param>
/// <param name="SignificantDigits">The number after the S; 0 where there is none.</param>
/// <param name="Marks">The qualifications before and after, two bits each.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenYear(long Significand, byte Exponent, byte SignificantDigits, byte Marks)
{
    /// <summary>The greatest year, 18 digits.</summary>
    public const long Most = 999_999_999_999_999_999;

    /// <summary>The length of the longest text.</summary>
    public const int MostCharacters = 32;

    /// <summary>The year, or the estimate where digits are not significant.</summary>
    public long Year => Significand * PowerOfTen(Exponent);

    /// <summary>Whether a Y is written: when, and only when, the year has more than four digits.</summary>
    public bool HasY => Exponent > 0 || Significand is > 9999 or < -9999;

    public EdtfQualification Qualification => (EdtfQualification)((Marks | Marks >> 2) & 3);

    public int Level => Exponent > 0 || SignificantDigits > 0 || (Marks & 3) != 0 ? 2 : 1;

    public CalendarDay First => new(Year < 0 ? -Farthest : Nearest, 1, 1);

    public CalendarDay Last => new(Year < 0 ? -Nearest : Farthest, 12, 31);

    // The least and the greatest year, without a sign, that begins with the significant digits. -0000 is no year.
    private long Nearest => SignificantDigits == 0 ? Math.Abs(Year)
        : Math.Abs(Year) / Unit * Unit is 0 && Year < 0 ? 1 : Math.Abs(Year) / Unit * Unit;

    private long Farthest => SignificantDigits == 0 ? Math.Abs(Year) : (Math.Abs(Year) / Unit * Unit) + Unit - 1;

    // What one more in the last significant digit is worth.
    private long Unit => PowerOfTen(Digits(Year) - SignificantDigits);

    /// <summary>The number of digits that a year is written with.</summary>
    public static int Digits(long year)
    {
        int digits = 4;
        for (long rest = Math.Abs(year) / 10_000; rest > 0; rest /= 10) digits++;
        return digits;
    }

    public static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++) power *= 10;
        return power;
    }

    /// <summary>The one spelling of what it says: without an exponent, and without significant digits where all are.</summary>
    public WrittenPart Normalize()
    {
        int marks = (int)Qualification << 2;
        byte significant = SignificantDigits == Digits(Year) ? (byte)0 : SignificantDigits;
        return significant > 0 || HasY
            ? WrittenPart.Of(new WrittenYear(Year, 0, significant, (byte)marks))
            : WrittenPart.Of(new WrittenDate((int)Year, 0, 0).WithMarks(marks));
    }

    /// <summary>Writes the text and gives its length.</summary>
    public int Write(Span<char> text)
    {
        int length = 0;
        WrittenDate.Mark(text, ref length, Marks);
        if (HasY) text[length++] = 'Y';
        Number(text, ref length, Significand, HasY ? "D" : "D4");
        if (Exponent > 0)
        {
            text[length++] = 'E';
            Number(text, ref length, Exponent, "D");
        }
        if (SignificantDigits > 0)
        {
            text[length++] = 'S';
            Number(text, ref length, SignificantDigits, "D");
        }
        WrittenDate.Mark(text, ref length, Marks >> 2);
        return length;
    }

    public override string ToString()
    {
        Span<char> text = stackalloc char[MostCharacters];
        return new string(text[..Write(text)]);
    }

    private static void Number(Span<char> text, ref int length, long number, string format)
    {
        number.TryFormat(text[length..], out int written, format, CultureInfo.InvariantCulture);
        length += written;
    }
}
