using System;
using System.Collections.Frozen;
using System.Linq;

namespace ConflictModel.Quantities;

// The part of UCUM's case-sensitive codes that reports of conflict need: factors joined by "." and "/", each a unit of the list, a metric
// one with or without a prefix, and an exponent. No numbers, brackets around terms or annotations.
// Source: Schadow and McDonald, The Unified Code for Units of Measure, sections 2.1 (grammar), 4.1 and 4.2 (units).
internal static class UcumCode
{
    public const int MostLength = 32;

    public const string Examples = "mm, cm, m, km, g, kg, t, min, h, km/h, m2, L, [in_i], [ft_i], [mi_i], [nmi_i], [lb_av]";

    private static readonly string[] Metric = ["m", "g", "t", "s", "l", "L", "ar", "bar", "J", "N", "Pa", "W", "Hz"];

    private static readonly string[] Other =
    [
        "min", "h", "d", "wk", "mo", "a", "deg",
        "[in_i]", "[ft_i]", "[yd_i]", "[mi_i]", "[nmi_i]", "[kn_i]", "[acr_us]",
        "[gr]", "[oz_av]", "[lb_av]", "[ston_av]", "[lton_av]", "[gal_us]", "[bbl_us]", "[psi]",
    ];

    private static readonly string[] Prefixes =
        ["da", "Y", "Z", "E", "P", "T", "G", "M", "k", "h", "d", "c", "m", "u", "n", "p"];

    // Every unit of one factor, with and without a prefix: what is asked for most.
    private static readonly FrozenSet<string> Simple = Metric
        .Concat(Other).Concat(Prefixes.SelectMany(prefix => Metric.Select(unit => prefix + unit))).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsCode(string code) => Simple.Contains(code) || FirstError(code) < 0;

    // Where the first factor begins that is not a unit, or -1 where the code is one.
    public static int FirstError(ReadOnlySpan<char> code)
    {
        if (code.IsEmpty || code.Length > MostLength) return 0;
        int start = 0;
        while (start <= code.Length)
        {
            int length = code[start..].IndexOfAny('.', '/');
            if (length < 0) length = code.Length - start;
            if (!IsFactor(code.Slice(start, length))) return start;
            start += length + 1;
        }

        return -1;
    }

    private static bool IsFactor(ReadOnlySpan<char> factor)
    {
        ReadOnlySpan<char> unit = factor.TrimEnd("123456789");
        ReadOnlySpan<char> exponent = factor[unit.Length..];
        bool isInverse = unit is [.., '-'] && !exponent.IsEmpty;
        return exponent.Length <= 1 && (isInverse || exponent is not "1") && IsUnit(isInverse ? unit[..^1] : unit);
    }

    private static bool IsUnit(ReadOnlySpan<char> unit)
    {
        if (IsOneOf(Metric, unit) || IsOneOf(Other, unit)) return true;
        foreach (string prefix in Prefixes)
        {
            if (unit.StartsWith(prefix, StringComparison.Ordinal) && IsOneOf(Metric, unit[prefix.Length..])) return true;
        }

        return false;
    }

    private static bool IsOneOf(string[] units, ReadOnlySpan<char> unit)
    {
        foreach (string known in units)
        {
            if (unit.SequenceEqual(known)) return true;
        }

        return false;
    }
}
