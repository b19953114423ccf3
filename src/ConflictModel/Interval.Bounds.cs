using System;
using System.Globalization;

namespace ConflictModel;

public readonly partial struct Interval<T>
{
    internal Bound LowerBound => new(HasLower, _lower, IsLowerOpen);

    internal Bound UpperBound => new(HasUpper, _upper, IsUpperOpen);

    // The one way in: whatever the bounds are, the result is in normal form.
    internal static Interval<T> Of(Bound lower, Bound upper)
    {
        lower = lower.Raised();
        upper = upper.Lowered();
        if (!lower.Exists || !upper.Exists) return new(lower, upper);
        int order = lower.Value.CompareTo(upper.Value);
        return order > 0 || (order == 0 && (lower.IsOpen || upper.IsOpen)) ? Empty : new(lower, upper);
    }

    // The result of arithmetic on sets with values: where rounding has moved two open bounds onto each other, the value there remains.
    internal static Interval<T> OfRounded(Bound lower, Bound upper) =>
        lower.Exists && upper.Exists && lower.Value.CompareTo(upper.Value) == 0
            ? Of(new(true, lower.Value, false), new(true, upper.Value, false))
            : Of(lower, upper);

    // A bound as an argument gives it: NaN is no bound, infinity is an absent one on its own side.
    internal static Bound LowerFrom(T value, bool open, string name) => Checked(value, name) switch
    {
        < 0 => default,
        0 => new(true, value, open),
        _ => throw new ArgumentException("No value lies above infinity: use a finite lower bound, or leave it out.", name),
    };

    internal static Bound UpperFrom(T value, bool open, string name) => Checked(value, name) switch
    {
        > 0 => default,
        0 => new(true, value, open),
        _ => throw new ArgumentException("No value lies below negative infinity: use a finite upper bound, or leave it out.", name),
    };

    // The sign of an infinity, 0 for a finite value.
    private static int Checked(T value, string name) => value switch
    {
        null => throw new ArgumentNullException(name),
        double.NaN or float.NaN => throw new ArgumentException("NaN is not a value: use a number, or leave the bound out.", name),
        _ => InfinitySign(value),
    };

    internal static int InfinitySign(T value) => value switch
    {
        double.PositiveInfinity or float.PositiveInfinity => 1,
        double.NegativeInfinity or float.NegativeInfinity => -1,
        _ => 0,
    };

    private static bool IsFinite(T value) => value is not (double.NaN or float.NaN) && InfinitySign(value) == 0;

    // One spelling per value: 1.50 is 1.5 and -0 is 0, so that equal intervals have equal texts.
    internal static T Canonical(T value) => value switch
    {
        decimal number when IsCanonical(number) => value,
        decimal number => (T)(object)(number == 0 ? 0m : number / 1.0000000000000000000000000000m),
        0.0 => (T)(object)0.0,
        0.0f => (T)(object)0.0f,
        _ => value,
    };

    // The division that drops trailing zeros is slow, and most numbers have none.
    private static bool IsCanonical(decimal number)
    {
        if (number.Scale == 0) return number != 0;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return bits[2] == 0 && (((ulong)(uint)bits[1] << 32) | (uint)bits[0]) % 10 != 0;
    }

    internal static string Text(T value) =>
        value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value.ToString() ?? "";

    private static string Text(bool exists, T value) => exists ? Text(value) : "";

    // One end of an interval. The default is the absent bound.
    internal readonly struct Bound(bool exists, T value, bool isOpen)
    {
        public bool Exists { get; } = exists;

        public T Value { get; } = value;

        public bool IsOpen { get; } = exists && isOpen;

        public Bound Raised() => !Exists ? default : IsOpen ? OneUp() : new(true, Canonical(Value), false);

        public Bound Lowered() => !Exists ? default : IsOpen ? OneDown() : new(true, Canonical(Value), false);

        private Bound OneUp() => Value switch
        {
            long n and < long.MaxValue => new(true, (T)(object)(n + 1), false),
            int n and < int.MaxValue => new(true, (T)(object)(n + 1), false),
            _ => new(true, Canonical(Value), true),
        };

        private Bound OneDown() => Value switch
        {
            long n and > long.MinValue => new(true, (T)(object)(n - 1), false),
            int n and > int.MinValue => new(true, (T)(object)(n - 1), false),
            _ => new(true, Canonical(Value), true),
        };
    }
}
