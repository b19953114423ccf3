using System;

namespace ConflictModel.Quantities;

// The text form of imprecise values: set [" " unit] [" plausible " set] [" best " number] [" " hedge], where a set is an interval, "empty"
// or one number. Whether there is a unit is for the quantity to say.
internal static class ImpreciseText<T>
    where T : struct, IComparable<T>
{
    public delegate bool NumberReader(ReadOnlySpan<char> text, out T value, out QuantityErrorCode code);

    private const string PlausibleWord = "plausible ";
    private const string BestWord = "best ";
    private const string EmptyWord = "empty";

    public static string Of(Imprecise<T> value, string unit = "")
    {
        string text = Of(value.Possible);
        if (unit.Length > 0) text += " " + unit;
        if (value.Plausible != value.Possible) text += " " + PlausibleWord + Of(value.Plausible);
        if (value.Best is T best && !value.Plausible.TryGetSingle(out _)) text += " " + BestWord + Interval<T>.Text(best);
        return value.Hedge == Hedge.Unstated ? text : text + " " + EnumNames<Hedge>.Of(value.Hedge);
    }

    private static string Of(Interval<T> set) => set.TryGetSingle(out T value) ? Interval<T>.Text(value) : set.ToString();

    public static bool TryParse(
        ReadOnlySpan<char> text, NumberReader number, out Parts parts, out QuantityError error, bool hasUnit = false)
    {
        var cursor = new Cursor(text, number, hasUnit);
        parts = cursor.ReadAll();
        error = cursor.Error;
        return error.Code == QuantityErrorCode.None;
    }

    // What a text says, before anything is checked but its form.
    public readonly struct Parts(
        Interval<T> possible,
        string unit,
        Interval<T>? plausible,
        T? best,
        Hedge hedge,
        (int Unit, int Plausible, int Best, int Hedge) positions)
    {
        public Interval<T> Possible { get; } = possible;

        public string Unit { get; } = unit;

        public Interval<T>? Plausible { get; } = plausible;

        public T? Best { get; } = best;

        public Hedge Hedge { get; } = hedge;

        public QuantityError Locate(QuantityError error) => error with
        {
            Position = error.Code switch
            {
                QuantityErrorCode.PlausibleOutsidePossible => positions.Plausible,
                QuantityErrorCode.BestOutsidePlausible or QuantityErrorCode.BestWithoutBounds => positions.Best,
                QuantityErrorCode.HedgeContradictsBounds => positions.Hedge,
                QuantityErrorCode.UnitMissing => positions.Unit,
                QuantityErrorCode.UnknownUnit => error.Position + positions.Unit,
                _ => 0,
            },
        };
    }

    private ref struct Cursor(ReadOnlySpan<char> text, NumberReader number, bool hasUnit)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _at;

        public QuantityError Error { get; private set; }

        private readonly bool Failed => Error.Code != QuantityErrorCode.None;

        private readonly ReadOnlySpan<char> Rest => _text[_at..];

        public Parts ReadAll()
        {
            if (_text.IsEmpty) Fail(QuantityErrorCode.NoText, "There is no text: write such as '17 unhedged' or '[14,) atLeast'.");
            Interval<T> possible = ReadSet();
            int unitAt = Math.Min(_at + 1, _text.Length);
            string unit = hasUnit ? ReadUnit() : "";
            Interval<T>? plausible = null;
            T? best = null;
            int plausibleAt = _at;
            if (TakeAfterSpace(PlausibleWord))
            {
                plausibleAt = _at;
                plausible = ReadSet();
            }

            int bestAt = _at;
            if (TakeAfterSpace(BestWord))
            {
                bestAt = _at;
                best = ReadNumber(Rest.IndexOf(' '));
            }

            int hedgeAt = Math.Min(_at + 1, _text.Length);
            Hedge hedge = ReadHedge();
            return new(possible, unit, plausible, best, hedge, (unitAt, plausibleAt, bestAt, hedgeAt));
        }

        private Interval<T> ReadSet()
        {
            if (Failed) return default;
            if (Take(EmptyWord)) return Interval<T>.Empty;
            if (!Rest.IsEmpty && Rest[0] is '[' or '(') return ReadInterval();
            if (Rest.IsEmpty || Rest[0] is not ((>= '0' and <= '9') or '-' or '.' or '+'))
            {
                Fail(QuantityErrorCode.IntervalExpected, "Expected a number, an interval such as '[14,)' or '[3,5]', or 'empty'.");
                return default;
            }

            T value = ReadNumber(Rest.IndexOf(' '));
            return Failed ? default : Interval.Exactly(value);
        }

        // The next word, whatever it is, unless it is one of the words that follow a unit.
        private string ReadUnit()
        {
            if (Failed || Rest is not [' ', ..]) return "";
            ReadOnlySpan<char> word = Rest[1..];
            int space = word.IndexOf(' ');
            if (space >= 0) word = word[..space];
            if (word is "plausible" or "best" || EnumNames<Hedge>.TryFind(word, out _)) return "";
            _at++;
            if (word.IsEmpty) Fail(QuantityErrorCode.UnitMissing, $"Expected one space and a UCUM code such as {UcumCode.Examples}.");
            _at += word.Length;
            return word.Length <= UcumCode.MostLength ? word.ToString() : word[..(UcumCode.MostLength + 1)].ToString();
        }

        private Interval<T> ReadInterval()
        {
            int start = _at;
            bool lowerOpen = Rest[0] == '(';
            int comma = Rest.IndexOf(',');
            int end = Rest.IndexOfAny(']', ')');
            if (comma < 0 || end < comma)
            {
                Fail(QuantityErrorCode.IntervalExpected, "An interval has two bounds and a comma between: '[3,5]', '[14,)' or '(,5]'.");
                return default;
            }

            bool upperOpen = Rest[end] == ')';
            _at++;
            Interval<T> lower = ReadBound(comma - 1, lowerOpen, isLower: true);
            _at++;
            Interval<T> upper = ReadBound(end - comma - 1, upperOpen, isLower: false);
            _at++;
            if (Failed) return default;
            Interval<T> both = lower.Intersect(upper);
            if (!both.IsEmpty) return both;
            _at = start;
            Fail(QuantityErrorCode.EmptyInterval, "No value lies between these bounds: give the lesser one first, or write 'empty'.");
            return default;
        }

        private Interval<T> ReadBound(int length, bool open, bool isLower)
        {
            if (Failed) return default;
            if (length == 0 && open) return default;
            T value = ReadNumber(length);
            return Failed ? default
                : isLower ? (open ? Interval.MoreThan(value) : Interval.AtLeast(value))
                : open ? Interval.LessThan(value) : Interval.AtMost(value);
        }

        private T ReadNumber(int length)
        {
            if (Failed) return default;
            if (length < 0) length = Rest.Length;
            if (number(Rest[..length], out T value, out QuantityErrorCode code))
            {
                _at += length;
                return value;
            }

            Fail(code, code == QuantityErrorCode.OutOfRange
                ? "The number is outside the range of this quantity."
                : "Expected a number in plain digits, without sign, spaces, exponent or separators.");
            return default;
        }

        private Hedge ReadHedge()
        {
            if (Failed || Rest.IsEmpty) return default;
            if (Rest[0] != ' ')
            {
                Fail(QuantityErrorCode.TrailingText, "Expected the end of the text, or a space and a hedge.");
                return default;
            }

            _at++;
            int space = Rest.IndexOf(' ');
            if (EnumNames<Hedge>.TryFind(space < 0 ? Rest : Rest[..space], out Hedge hedge))
            {
                if (space >= 0)
                {
                    _at += space;
                    Fail(QuantityErrorCode.TrailingText, "The hedge is the last word: remove what follows it.");
                }

                return hedge;
            }

            Fail(QuantityErrorCode.UnknownHedge, $"Expected one of {EnumNames<Hedge>.List}.");
            return default;
        }

        private bool TakeAfterSpace(string word) =>
            !Failed && Rest is [' ', ..] && Rest[1..].StartsWith(word, StringComparison.Ordinal) && Advance(word.Length + 1);

        private bool Take(string word) => Rest.StartsWith(word, StringComparison.Ordinal) && Advance(word.Length);

        private bool Advance(int length)
        {
            _at += length;
            return true;
        }

        private void Fail(QuantityErrorCode code, string message)
        {
            if (!Failed) Error = new(code, _at, message);
        }
    }
}
