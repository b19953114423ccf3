namespace ConflictModel.Quantities.Phrases;

/// <summary>What hedges make of parts of a whole.</summary>
internal static class ShareMeaning
{
    private const decimal Smallest = 0.0000000000000000000000000001m; // the last digit that a share has

    /// <summary>A fraction in hundredths, as a numeral.</summary>
    public static Numeral Hundredths(decimal fraction) => new() { Digits = (long)(fraction * 100m), Factor = 1 };

    /// <summary>The share that numbers of equal parts give, of which so many make the whole.</summary>
    public static QuantityErrorCode Read(Saying saying, bool isAbout, in Numeral least, in Numeral greatest, long parts, out Share share)
    {
        share = default;
        if (least.IsTooLarge || greatest.IsTooLarge) return QuantityErrorCode.OutOfRange;
        decimal low = ValueOf(least) / parts, high = ValueOf(greatest) / parts;
        if (low > high) return QuantityErrorCode.ReversedRange;
        if (high > 1m) return QuantityErrorCode.OutOfRange;
        if (isAbout) return QuantityErrorCode.NoNumberFits;
        if (low == high) return ReadOne(saying, low, ValueOf(least), Spread(least) / parts, parts, out share);
        if (saying is not (Saying.Plain or Saying.Exactly)) return QuantityErrorCode.NoNumberFits;
        share = Share.Create(Interval.Between(low, high), hedge: Hedge.Between);
        return QuantityErrorCode.None;
    }

    private static QuantityErrorCode ReadOne(Saying saying, decimal value, decimal number, decimal spread, long parts, out Share share)
    {
        bool isExact = value * parts == number;
        decimal least = value, greatest = value;
        // No decimal is a third: the narrowest bounds that contain it stand for it.
        if (!isExact) (least, greatest) = value * parts < number ? (value, value + Smallest) : (value - Smallest, value);
        share = default;
        if (value == 0m && saying is (Saying.About or Saying.Nearly or Saying.FewerThan)) return QuantityErrorCode.NoNumberFits;
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
            _ when !isExact => Share.Create(Interval.Between(least, greatest), hedge: Hedge.Between),
            Saying.Exactly => Share.Create(Interval.Exactly(value), hedge: Hedge.Exactly),
            _ => Share.Of(value),
        };
        return QuantityErrorCode.None;
    }

    private static decimal ValueOf(in Numeral numeral) => numeral.Digits / Power(numeral.Scale);

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
