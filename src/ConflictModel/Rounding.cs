using System;

namespace ConflictModel;

// Whether a number type held a result exactly. Types that are not known here are taken to: their arithmetic is the truth.
internal static class Rounding
{
    private const double LeastWithExactError = 4e-292; // below it, the error of a product may be too small to be seen

    public static bool IsExactSum<T>(T left, T right, T sum) => (left, right, sum) switch
    {
        (double a, double b, double s) => HasNoError(a, b, s),
        (float a, float b, float s) => HasNoError(a, b, s),
        (decimal a, decimal b, decimal s) => s.Scale == Math.Max(a.Scale, b.Scale),
        _ => true,
    };

    public static bool IsExactDifference<T>(T left, T right, T difference) => (left, right, difference) switch
    {
        (double a, double b, double d) => HasNoError(a, -b, d),
        (float a, float b, float d) => HasNoError(a, -b, d),
        (decimal a, decimal b, decimal d) => d.Scale == Math.Max(a.Scale, b.Scale),
        _ => true,
    };

    public static bool IsExactProduct<T, TFactor>(T value, TFactor factor, T product) => (value, factor, product) switch
    {
        (double a, double b, double p) =>
            a == 0 || b == 0 || (Math.Abs(p) >= LeastWithExactError && Math.FusedMultiplyAdd(a, b, -p) == 0),
        (float a, float b, float p) => (double)a * b == p,
        (decimal a, decimal b, decimal p) => p.Scale == a.Scale + b.Scale,
        _ => true,
    };

    // Knuth's TwoSum: the error of a sum that was rounded to nearest, which binary floating point can always hold. The sum of two floats in
    // double may be rounded too, and then is not the float.
    private static bool HasNoError(double a, double b, double sum)
    {
        double exact = a + b, second = exact - a;
        return exact == sum && a - (exact - second) + (b - second) == 0;
    }
}
