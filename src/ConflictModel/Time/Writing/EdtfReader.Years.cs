using System;

namespace ConflictModel.Time.Writing;

/// <content>Years beyond four digits, exponents and significant digits.</content>
internal ref partial struct EdtfReader
{
    private const string NotLong = "Y stands before a year of more than four digits, and before no other: write 2000, -0044 or Y17000.";

    // After the Y: an integer, E and a positive integer, S and a positive integer, and a qualification.
    private bool ReadLongYear(int before, out WrittenPart part)
    {
        part = default;
        int at = _position;
        bool negative = Skip('-');
        if (!ReadWhole("a year has digits here", out long significand)) return false;
        int exponent = 0;
        if (SkipLetter('E', 'e'))
        {
            if (!ReadSmall("an exponent has digits here", EdtfErrorCode.YearOutOfRange, "An exponent is 1 or more.", out exponent)) return false;
            if (exponent > 17 || significand > WrittenYear.Most / WrittenYear.PowerOfTen(exponent)) return FailFar(at);
        }
        if (DigitAt(1) && _text[_position] is 'e' or '.') return Unexpected(NotLong);
        if (significand * WrittenYear.PowerOfTen(exponent) <= 9999) return Fail(EdtfErrorCode.YearOutOfRange, at, NotLong);
        return ReadSignificant(new WrittenYear(negative ? -significand : significand, (byte)exponent, 0, (byte)before), out part);
    }

    private bool ReadSignificantYear(int at, int before, bool negative, int digits, out WrittenPart part)
    {
        part = default;
        if (WrittenDate.OfYear(negative, digits, 0, 0).Year is not int year)
            return Fail(EdtfErrorCode.UnexpectedCharacter, at, "Significant digits are those of a year without X: write 1950S2, or 19XX.");
        return ReadSignificant(new WrittenYear(year, 0, 0, (byte)before), out part);
    }

    private bool ReadSignificant(WrittenYear year, out WrittenPart part)
    {
        part = default;
        int digits = 0, at = _position, most = WrittenYear.Digits(year.Year);
        const string few = "The number of significant digits is 1 or more.";
        if (SkipLetter('S', 'p'))
        {
            if (!ReadSmall("the number of significant digits follows S", EdtfErrorCode.SignificantDigitsOutOfRange, few, out digits)) return false;
            if (digits > most)
                return Fail(EdtfErrorCode.SignificantDigitsOutOfRange, at + 1, $"The year has {most} digits: no more can be significant.");
        }
        int after = ReadMark();
        part = WrittenPart.Of(year with { SignificantDigits = (byte)digits, Marks = (byte)(year.Marks | (after << 2)) });
        return true;
    }

    // A positive integer that is small where it makes sense; a greater one is 1000.
    private bool ReadSmall(string right, EdtfErrorCode code, string positive, out int number)
    {
        number = 0;
        int at = _position;
        while (!AtEnd && char.IsAsciiDigit(_text[_position])) number = Math.Min((number * 10) + (_text[_position++] - '0'), 1000);
        if (_position == at) return Unexpected(right);
        return (number > 0 && _text[at] != '0') || Fail(code, at, number == 0 ? positive : "A number here has no zero in front.");
    }

    // An integer without a sign and without a zero in front.
    private bool ReadWhole(string right, out long number)
    {
        number = 0;
        int at = _position;
        while (!AtEnd && char.IsAsciiDigit(_text[_position]))
        {
            if (number > WrittenYear.Most / 10) return FailFar(at);
            number = (number * 10) + (_text[_position++] - '0');
        }
        if (_position == at) return Unexpected(right);
        return _text[at] != '0' || Fail(EdtfErrorCode.YearOutOfRange, at, "A year after Y has no zero in front.");
    }

    private bool FailFar(int at) =>
        Fail(EdtfErrorCode.YearOutOfRange, at, "Years are read to 18 digits, -999999999999999999 to 999999999999999999.");
}
