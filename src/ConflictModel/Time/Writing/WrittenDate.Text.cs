using System;

namespace ConflictModel.Time.Writing;

internal readonly partial record struct WrittenDate
{
    /// <summary>The length of the longest text of a date.</summary>
    public const int MostCharacters = 20;

    private static ReadOnlySpan<char> MarkSigns => "\0?~%";

    /// <summary>Writes the text and gives its length.</summary>
    public int Write(Span<char> text)
    {
        int length = 0, marks = Marks, year = YearDigits;
        Mark(text, ref length, marks);
        if (IsNegative) text[length++] = '-';
        for (int shift = 12; shift >= 0; shift -= 4) text[length++] = Digit(year >> shift);
        Mark(text, ref length, marks >> 2);
        if (MonthDigits != 0) WritePart(text, ref length, MonthDigits, marks >> 4);
        if (DayDigits != 0) WritePart(text, ref length, DayDigits, marks >> 8);
        return length;
    }

    public override string ToString()
    {
        Span<char> text = stackalloc char[MostCharacters];
        return new string(text[..Write(text)]);
    }

    public static void Mark(Span<char> text, ref int length, int mark)
    {
        if ((mark & 3) != 0) text[length++] = MarkSigns[mark & 3];
    }

    private static void WritePart(Span<char> text, ref int length, int digits, int marks)
    {
        text[length++] = '-';
        Mark(text, ref length, marks);
        text[length++] = Digit(digits >> 4);
        text[length++] = Digit(digits);
        Mark(text, ref length, marks >> 2);
    }

    private static char Digit(int digit) => (digit & 15) == X ? 'X' : (char)('0' + (digit & 15));
}
