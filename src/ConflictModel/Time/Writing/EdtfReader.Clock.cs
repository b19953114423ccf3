namespace ConflictModel.Time.Writing;

internal ref partial struct EdtfReader
{
    private const int MostShift = 14 * 60;

    /// <summary>The T, hh:mm:ss, and Z, ±hh, ±hh:mm or nothing.</summary>
    public bool ReadClock(out WrittenClock clock)
    {
        clock = default;
        int at = ++_position;
        if (!ReadPart("an hour has two digits, 00 to 23", out int hour, colon: true)) return false;
        if (!ReadPart("a minute has two digits, 00 to 59", out int minute, colon: true)) return false;
        if (!ReadPart("a second has two digits, 00 to 59", out int second, colon: false)) return false;
        if (!ReadShift(out WrittenShift shift, out int shiftMinutes)) return false;
        clock = new WrittenClock(hour, minute, second, shift, shiftMinutes);
        bool endOfDay = hour == 24 && minute == 0 && second == 0;
        return endOfDay || (hour < 24 && minute < 60 && second < 60)
            || FailTime(at, hour, minute, second, "00:00:00 to 23:59:59, or 24:00:00");
    }

    /// <summary>hh:mm or hh:mm:ss as seconds from midnight, after characters that were seen.</summary>
    public bool ReadTime(int skip, out int second)
    {
        _position += skip;
        int at = _position;
        second = 0;
        if (AtEnd && at == 0) return Fail(EdtfErrorCode.Empty, 0, "The text is empty: write a time such as 12:30, or \"unknown\".");
        if (!ReadPart("a time begins with the two digits of its hour, such as 12:30", out int hours, colon: true)) return false;
        if (!ReadPart("a minute has two digits, 00 to 59", out int minutes, colon: false)) return false;
        int seconds = 0;
        if (Skip(':') && !ReadPart("a second has two digits, 00 to 59", out seconds, colon: false)) return false;
        second = (hours * 3600) + (minutes * 60) + seconds;
        return (hours < 24 && minutes < 60 && seconds < 60)
            || FailTime(at, hours, minutes, seconds, "00:00 to 23:59:59");
    }

    private bool FailTime(int at, int hour, int minute, int second, string right) =>
        Fail(EdtfErrorCode.TimeOutOfRange, at, $"{hour:D2}:{minute:D2}:{second:D2} is no time of day: write {right}.");

    private bool ReadPart(string right, out int number, bool colon) =>
        ReadNumber(2, right, out number) && (!colon || Skip(':') || Unexpected("hours, minutes and seconds are joined by colons"));

    // Digits alone, without X.
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

    private bool ReadShift(out WrittenShift shift, out int minutes)
    {
        shift = WrittenShift.None;
        minutes = 0;
        if (Skip('Z') || (Forgives(EdtfLeniency.LowerCaseTime) && Skip('z')))
        {
            shift = WrittenShift.Utc;
            return true;
        }
        if (!At('+') && !At('-')) return true;
        bool behind = At('-');
        int at = _position++;
        if (!ReadNumber(2, "the hours of an offset have two digits", out int hours)) return false;
        int rest = 0;
        bool withMinutes = Skip(':') || (Forgives(EdtfLeniency.OffsetWithoutColon) && !AtEnd && char.IsAsciiDigit(_text[_position]));
        shift = withMinutes ? WrittenShift.HoursAndMinutes : WrittenShift.Hours;
        if (shift == WrittenShift.HoursAndMinutes && !ReadNumber(2, "the minutes of an offset have two digits", out rest)) return false;
        minutes = (hours * 60) + rest;
        if (rest > 59 || minutes > MostShift)
            return Fail(EdtfErrorCode.OffsetOutOfRange, at, "An offset from UTC is -14:00 to +14:00, with minutes 00 to 59.");
        if (behind && minutes == 0) return Fail(EdtfErrorCode.OffsetOutOfRange, at, "An offset of zero is written Z, +00 or +00:00.");
        minutes = behind ? -minutes : minutes;
        return true;
    }
}
