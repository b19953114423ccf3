namespace ConflictModel.Quantities.Phrases;

/// <summary>What hedges make of numbers of a unit: the factories of <see cref="Measurement"/>.</summary>
internal static class MeasurementMeaning
{
    /// <summary>The measurement that one number, or a range, with its hedge gives.</summary>
    public static QuantityErrorCode Read(
        Saying saying, bool isAbout, in Numeral least, in Numeral greatest, string unit, out Measurement measurement)
    {
        measurement = default;
        if (least.IsTooLarge || greatest.IsTooLarge) return QuantityErrorCode.OutOfRange;
        decimal low = least.ToDecimal(), high = greatest.ToDecimal();
        if (low > high) return QuantityErrorCode.ReversedRange;
        if (low == high) return ReadOne(saying, isAbout, low, unit, out measurement);
        // As for counts, a hedge leaves only one end of a range, or neither.
        if (isAbout || PhraseMeaning.IsLower(saying))
            return ReadOne(saying, isAbout, PhraseMeaning.IsUpper(saying) ? high : low, unit, out measurement);
        if (PhraseMeaning.IsUpper(saying)) return ReadOne(saying, false, high, unit, out measurement);
        if (saying == Saying.Nearly || (saying == Saying.About && low == 0m)) return QuantityErrorCode.NoNumberFits;
        measurement = saying == Saying.About
            ? Measurement.Create(unit, Interval.MoreThan(0m), Interval.Between(low, high), hedge: Hedge.About)
            : Measurement.Between(low, high, unit);
        return QuantityErrorCode.None;
    }

    /// <summary>Both bounds of one range, "more than 5 and at most 10 km", or an error where they leave nothing.</summary>
    public static QuantityErrorCode ReadBounds(
        Saying first, in Numeral one, Saying second, in Numeral other, string unit, out Measurement measurement)
    {
        QuantityErrorCode code = Read(first, false, one, one, unit, out Measurement bound);
        if (code == QuantityErrorCode.None) code = Read(second, false, other, other, unit, out measurement);
        else measurement = default;
        if (code != QuantityErrorCode.None) return code;
        Interval<decimal> both = bound.Possible.Intersect(measurement.Possible);
        measurement = both.IsEmpty ? default : Measurement.Create(unit, both, hedge: Hedge.Between);
        return both.IsEmpty ? QuantityErrorCode.NoNumberFits : QuantityErrorCode.None;
    }

    /// <summary>"several kilometres": the bounds of the word, of a unit.</summary>
    public static Measurement Of(Count word, string unit) => Measurement.Create(
        unit, Widened(word.Possible), Widened(word.Plausible), word.Best, word.Hedge);

    private static Interval<decimal> Widened(Interval<long> set) => set.TryGetUpper(out long upper)
        ? Interval.Between((decimal)set.Lower, upper)
        : Interval.AtLeast((decimal)set.Lower);

    private static QuantityErrorCode ReadOne(Saying saying, bool isAbout, decimal value, string unit, out Measurement measurement)
    {
        measurement = default;
        bool isPositive = isAbout || saying is Saying.About or Saying.Nearly or Saying.FewerThan or Saying.UpToOrMore;
        if (isPositive && value == 0m) return QuantityErrorCode.NoNumberFits;
        measurement = isAbout ? Softened(saying, Measurement.About(value, unit)) : saying switch
        {
            Saying.Exactly => Measurement.Exactly(value, unit),
            Saying.AtLeast => Measurement.AtLeast(value, unit),
            Saying.MoreThan => Measurement.MoreThan(value, unit),
            Saying.UpTo => Measurement.UpTo(value, unit),
            Saying.AtMost => Measurement.AtMost(value, unit),
            Saying.FewerThan => Measurement.LessThan(value, unit),
            Saying.About => Measurement.About(value, unit),
            Saying.Nearly => Measurement.Nearly(value, unit),
            Saying.UpToOrMore => Softened(Saying.UpTo, Measurement.Exactly(value, unit)),
            _ => Measurement.Of(value, unit),
        };
        return QuantityErrorCode.None;
    }

    // "at least about 20 km": the bound is no harder than what "about" leaves.
    private static Measurement Softened(Saying saying, Measurement about)
    {
        if (PhraseMeaning.IsLower(saying))
        {
            Hedge lower = saying == Saying.MoreThan ? Hedge.MoreThan : Hedge.AtLeast;
            return Measurement.Create(about.Unit, Interval.MoreThan(0m), Interval.AtLeast(about.Plausible.Lower), hedge: lower);
        }

        if (!PhraseMeaning.IsUpper(saying)) return about;
        Hedge upper = saying == Saying.FewerThan ? Hedge.FewerThan : Hedge.AtMost;
        var plausible = Interval.Create(0m, about.Plausible.Upper, lowerOpen: saying is Saying.UpTo or Saying.UpToOrMore);
        return Measurement.Create(about.Unit, Interval.AtLeast(0m), plausible, hedge: upper);
    }
}
