using NodaTime;

namespace ConflictModel.Time.Mentions;

internal ref partial struct MentionScanner
{
    private const string Local = "local";
    private const string Utc = "UTC";
    private const string Ambiguous = "ambiguous";
    private const int PartOvernight = (int)PartOfDay.Evening + 1;
    private const int PartSmallHours = PartOvernight + 1;

    // A time in digits. One that may be in the morning or in the evening is none; nor is one that nothing names as a time.
    private bool TryClock(in MentionToken token, bool isNamed, out LocalTime time, out string? zone, out int end)
    {
        (time, zone, end) = (default, null, token.End);
        int hour = token.A, minute = token.B;
        switch (token.Form)
        {
            case DigitForm.Plain when token.Digits == 4:
                (hour, minute) = (token.A / 100, token.A % 100);
                break;
            case DigitForm.Plain when token.Digits <= 2:
                minute = 0;
                break;
            case DigitForm.Clock or DigitForm.PointClock:
                break;
            default:
                return false;
        }

        if (hour > 23 || minute > 59) return false;
        bool hasHalf = token.Digits <= 2 && Is(_lexer.At(end), DateLexiconRole.Meridiem, out _, out _);
        bool isAfternoon = false;
        if (hasHalf && Is(_lexer.At(end), DateLexiconRole.Meridiem, out DateLexiconMeaning? half, out end)) isAfternoon = half.Number == 1;
        bool is24 = Is(_lexer.At(end), DateLexiconRole.Clock, out DateLexiconMeaning? word, out int wordEnd) && word.Number < 0;
        if (is24 && token.Form == DigitForm.Plain && token.Digits == 4) end = wordEnd;
        else is24 = false;
        if (Is(_lexer.At(end), DateLexiconRole.Zone, out DateLexiconMeaning? clocks, out int zoneEnd)) (zone, end) = (clocks.Zone, zoneEnd);
        if (zone == Ambiguous) return false;
        if (hasHalf)
        {
            if (hour == 0 || (hour > 12 && !isAfternoon)) return false;
            hour = hour > 12 ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
        }
        else
        {
            bool isLikeAClock = token.Form is DigitForm.Clock || (token.Digits == 4 && token.Form == DigitForm.Plain)
                || (token.Form == DigitForm.PointClock && zone is not null);
            bool isClear = zone is not null || is24
                || (token.Form == DigitForm.Clock && isNamed && (hour is 0 or > 12 || token is { Digits: 2, A: < 10 }));
            if (!isLikeAClock || !isClear) return false;
        }

        time = new LocalTime(hour, minute, token.Form == DigitForm.Clock ? token.C : 0);
        return true;
    }

    // "between 9 p.m. and 11 p.m.", "from 18:30 to 20:00 local time", "7 to 9 p.m.", "7-9 p.m.", "between midnight and 3 a.m.".
    private bool TryClocks(in MentionToken first, int joiner, out MentionedTime time, out int end)
    {
        (time, end) = (default, first.End);
        LocalTime to;
        string? toZone;
        if (first is { Kind: TokenKind.Number, Form: DigitForm.Pair, A: >= 1 and <= 12, B: >= 1 and <= 12 })
        {
            if (!Is(_lexer.At(end), DateLexiconRole.Meridiem, out DateLexiconMeaning? half, out end)) return false;
            to = new LocalTime((first.B % 12) + (12 * half.Number), 0);
            toZone = ReadZone(ref end);
            time = new() { Time = UncertainTime.Between(Before(first.A, 0, to), to), Zone = toZone };
            return toZone != Ambiguous;
        }

        string? zone = null;
        bool isWord = Is(first, DateLexiconRole.Clock, out DateLexiconMeaning? word, out end) && word.Number >= 0;
        LocalTime from = isWord ? LocalTime.FromMinutesSinceMidnight(word!.Number) : default;
        bool isWhole = isWord || (first.Kind == TokenKind.Number && TryClock(first, isNamed: true, out from, out zone, out end));
        bool isHalf = !isWhole && first is { Kind: TokenKind.Number, Digits: <= 2, A: >= 1 and <= 12 }
            && first.Form is DigitForm.Plain or DigitForm.Clock or DigitForm.PointClock;
        if (isHalf) end = first.End;
        if (!(isWhole || isHalf) || !TryJoiner(end, joiner, out end)) return false;
        MentionToken last = _lexer.At(end);
        bool isTwelve = Is(last, DateLexiconRole.Clock, out DateLexiconMeaning? other, out int otherEnd) && other.Number >= 0;
        toZone = null;
        if (isTwelve) (to, end) = (LocalTime.FromMinutesSinceMidnight(other!.Number), otherEnd);
        else if (last.Kind != TokenKind.Number || !TryClock(last, isNamed: true, out to, out toZone, out end)) return false;
        if (isHalf && (isTwelve || !HasHalf(last))) return false;
        if (isHalf) from = Before(first.A, first.Form == DigitForm.Plain ? 0 : first.B, to);
        time = new() { Time = UncertainTime.Between(from, to), Zone = toZone ?? zone };
        return from != to && (zone is null || toZone is null || zone == toZone);
    }

    private bool HasHalf(in MentionToken clock) => Is(_lexer.At(clock.End), DateLexiconRole.Meridiem, out _, out _);

    // The half of the day that is said once is that of both, unless the first time is then the later one.
    private static LocalTime Before(int hour, int minute, LocalTime to)
    {
        var time = new LocalTime((hour % 12) + (to.Hour >= 12 ? 12 : 0), minute);
        return time > to ? time.PlusHours(12) : time;
    }

    private string? ReadZone(ref int end)
    {
        if (!Is(_lexer.At(end), DateLexiconRole.Zone, out DateLexiconMeaning? zone, out int zoneEnd)) return null;
        end = zoneEnd;
        return zone.Zone;
    }

    // "(2230 GMT Monday)" after a time and its day: the same on other clocks.
    private void ReadOtherClock(ref MentionDraft draft)
    {
        if (draft.Time is { Time.Best: not null, Utc.IsUnknown: true, Shade: ClockShade.None }) ReadOtherClock(ref draft.Time, ref draft.End);
    }

    // "(6:30 p.m. UTC)" after a time: the same on other clocks, and perhaps the day on them.
    private void ReadOtherClock(ref MentionedTime time, ref int end)
    {
        MentionToken open = _lexer.At(end);
        if (!IsSymbol(open, '(') || !TryClock(_lexer.At(open.End), isNamed: true, out LocalTime clock, out string? zone, out int otherEnd)) return;
        MentionToken close = _lexer.At(otherEnd);
        MentionLeads leads = MentionLeads.None;
        MentionToken weekday = SkipLeads(SkipSymbol(close, ','), ref leads);
        if (Is(weekday, DateLexiconRole.Weekday, out _, out int dayEnd)) close = _lexer.At(dayEnd);
        if (!IsSymbol(close, ')') || time.Time.Best is not LocalTime first) return;
        bool isAbout = time.Time.IsApproximate;
        if (zone == Utc && time.Zone != Utc)
            time = time with { Utc = Said(clock, isAbout), Zone = time.Zone ?? Local };
        else if (zone == Local && time.Zone == Utc)
            time = new() { Time = Said(clock, isAbout), Utc = Said(first, isAbout), Zone = Local, Shade = time.Shade };
        else
            return;
        end = close.End;
    }

    // The clock of an ISO date, "2021-07-06T18:30:00Z" (ISO 8601-1:2019, 5.4.2), whose clocks are UTC, or local with their difference from it.
    private readonly bool ReadIsoClock(int at, out MentionedTime time, out int end)
    {
        (time, end) = (default, at);
        System.ReadOnlySpan<char> rest = _lexer.Text[at..];
        if (rest.Length < 6 || (rest[0] | 0x20) != 't' || rest[3] != ':' || !Two(rest[1..], out int hour) || !Two(rest[4..], out int minute)) return false;
        int i = 6, second = 0;
        if (i + 2 < rest.Length && rest[i] == ':' && Two(rest[(i + 1)..], out second)) i += 3;
        if (hour > 23 || minute > 59 || second > 59) return false;
        var clock = new LocalTime(hour, minute, second);
        time = new() { Time = UncertainTime.At(clock) };
        if (i < rest.Length && (rest[i] | 0x20) == 'z')
        {
            time = time with { Zone = Utc };
            i++;
        }
        else if (i + 5 < rest.Length && rest[i] is '+' or '-' && rest[i + 3] == ':'
            && Two(rest[(i + 1)..], out int hours) && Two(rest[(i + 4)..], out int minutes))
        {
            if (hours > 14 || minutes > 59) return false;
            LocalTime utc = clock.PlusMinutes((rest[i] == '+' ? -1 : 1) * ((hours * 60) + minutes));
            time = time with { Utc = UncertainTime.At(utc), Zone = Local };
            i += 6;
        }

        end = at + i;
        return i == rest.Length || !(Typography.IsDigit(rest[i]) || rest[i] is ':' or '.' or '+' || Typography.WordUnits(rest, i) > 0)
            || (rest[i] == '.' && (i + 1 == rest.Length || !Typography.IsDigit(rest[i + 1])));
    }

    private static bool Two(System.ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length < 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1])) return false;
        number = (10 * (text[0] - '0')) + text[1] - '0';
        return true;
    }
}
