namespace ConflictModel.Quantities.Phrases;

/// <summary>What hedges make of parts of a whole.</summary>
internal static class ShareMeaning
{
    private const decimal Smallest = 0.0000000000000000000000000001m; // the last digit that a share has

    /// <summary>The share that one part of a whole gives, or a range of two, as for counts: a hedge leaves only one of its ends, or
    /// neither.</summary>
    public static QuantityErrorCode Read(Saying saying, bool isAbout, in Part least, in Part greatest, out Share share)
    {
        share = default;
        if (least.Number.IsTooLarge || greatest.Number.IsTooLarge) return QuantityErrorCode.OutOfRange;
        if (greatest.Value > 1m || least.Value > 1m) return QuantityErrorCode.OutOfRange;
        if (least.Value > greatest.Value) return QuantityErrorCode.ReversedRange;
        bool isUpper = PhraseMeaning.IsUpper(saying);
        if (least.Value == greatest.Value || isAbout || isUpper || PhraseMeaning.IsLower(saying))
            return ReadOne(saying, isAbout, isUpper ? greatest : least, out share);
        if (saying == Saying.Nearly || (saying == Saying.About && least.Value == 0m)) return QuantityErrorCode.NoNumberFits;
        var range = Interval.Between(
            Neighbours(ValueOf(least.Number), least.Parts).Low, Neighbours(ValueOf(greatest.Number), greatest.Parts).High);
        share = saying == Saying.About
            ? Share.Create(Interval.Create(0m, 1m, lowerOpen: true), range, hedge: Hedge.About)
            : Share.Create(range, hedge: Hedge.Between);
        return QuantityErrorCode.None;
    }

    /// <summary>The decimals just below and just above a number of equal parts; both the number, where a decimal is it.</summary>
    public static (decimal Low, decimal High) Neighbours(decimal number, decimal parts)
    {
        decimal value = number / parts, product = value * parts;
        return product == number ? (value, value) : product < number ? (value, value + Smallest) : (value - Smallest, value);
    }

    /// <summary>Whether a set is the two decimals around a number that is none.</summary>
    public static bool IsNarrowest(Interval<decimal> set) =>
        !set.IsEmpty && set.HasLower && set.HasUpper && !set.IsLowerOpen && !set.IsUpperOpen && set.Upper - set.Lower == Smallest;

    private static QuantityErrorCode ReadOne(Saying saying, bool isAbout, in Part part, out Share share)
    {
        (decimal value, decimal number, decimal spread) = (part.Value, ValueOf(part.Number), Spread(part.Number) / part.Parts);
        // No decimal is a third: the narrowest bounds that contain it stand for it.
        (decimal least, decimal greatest) = Neighbours(number, part.Parts);
        bool isExact = least == greatest;
        share = default;
        bool isPositive = isAbout || saying is Saying.About or Saying.Nearly or Saying.FewerThan or Saying.UpToOrMore;
        if (value == 0m && isPositive) return QuantityErrorCode.NoNumberFits;
        if (isAbout && (PhraseMeaning.IsLower(saying) || PhraseMeaning.IsUpper(saying)))
        {
            share = Softened(saying, decimal.Max(0m, value - spread), decimal.Min(1m, value + spread));
            return QuantityErrorCode.None;
        }

        if (saying == Saying.MoreThan && value == 1m) return QuantityErrorCode.NoNumberFits;
        share = saying switch
        {
            Saying.AtLeast => Share.AtLeast(least),
            Saying.MoreThan => Share.MoreThan(least),
            Saying.UpTo or Saying.AtMost => Share.AtMost(greatest),
            Saying.FewerThan => Share.Create(Interval.Create(0m, greatest, upperOpen: true), hedge: Hedge.FewerThan),
            Saying.About => Share.Create(
                Interval.Create(0m, 1m, lowerOpen: true),
                Interval.Create(decimal.Max(0m, value - spread), decimal.Min(1m, value + spread), lowerOpen: value <= spread),
                isExact ? value : null,
                Hedge.About),
            Saying.Nearly => Share.Create(
                Interval.Create(0m, greatest, lowerOpen: true, upperOpen: true),
                Interval.Create(decimal.Max(0m, value - spread), greatest, lowerOpen: value <= spread, upperOpen: true),
                hedge: Hedge.Nearly),
            Saying.UpToOrMore => Softened(Saying.UpTo, 0m, greatest),
            // "Exactly" and "unhedged" say one value, and these are two neighbours.
            _ when !isExact => Share.Create(Interval.Between(least, greatest), hedge: Hedge.Between),
            Saying.Exactly => Share.Create(Interval.Exactly(value), hedge: Hedge.Exactly),
            _ => Share.Of(value),
        };
        return QuantityErrorCode.None;
    }

    // "at least about 40 percent": the bound is no harder than what "about" leaves.
    private static Share Softened(Saying saying, decimal low, decimal high)
    {
        if (PhraseMeaning.IsLower(saying))
        {
            Hedge lower = saying == Saying.MoreThan ? Hedge.MoreThan : Hedge.AtLeast;
            return Share.Create(Interval.Create(0m, 1m, lowerOpen: true), Interval.Create(low, 1m, lowerOpen: low == 0m), hedge: lower);
        }

        Hedge upper = saying == Saying.FewerThan ? Hedge.FewerThan : Hedge.AtMost;
        bool isOpen = saying is Saying.UpTo or Saying.UpToOrMore;
        return Share.Create(Interval.Between(0m, 1m), Interval.Create(0m, high, lowerOpen: isOpen), hedge: upper);
    }

    public static decimal ValueOf(in Numeral numeral) => numeral.Digits / Power(numeral.Scale);

    // h: half the unit of the last digit that was said, at most a tenth of the number.
    private static decimal Spread(in Numeral numeral)
    {
        decimal unit = 1m / Power(numeral.Scale);
        for (long digits = numeral.Digits; digits != 0 && digits % 10 == 0; digits /= 10) unit *= 10m;
        return decimal.Min(unit / 2m, ValueOf(numeral) / 10m);
    }

    private static decimal Power(int scale)
    {
        decimal power = 1m;
        for (; scale > 0; scale--) power *= 10m;
        return power;
    }
}
