namespace ConflictModel.Quantities.Phrases;

/// <summary>What hedges make of numbers: the factories of <see cref="Count"/>, and what several hedges come to together.</summary>
internal static class PhraseMeaning
{
    public static bool IsLower(Saying saying) => saying is Saying.AtLeast or Saying.MoreThan;

    public static bool IsUpper(Saying saying) => saying is Saying.UpTo or Saying.AtMost or Saying.FewerThan or Saying.UpToOrMore;

    /// <summary>What two hedges of one number are together, as one of them and whether it is only about so.</summary>
    public static bool TryCombine(Saying first, Saying second, ref bool isAbout, out Saying saying)
    {
        saying = first is Saying.Plain or Saying.Exactly ? second == Saying.Plain ? first : second : first;
        if (first == second || second is Saying.Plain or Saying.Exactly || first is Saying.Plain or Saying.Exactly) return true;
        if (first == Saying.About || second == Saying.About)
        {
            saying = first == Saying.About ? second : first;
            isAbout = true;
            return saying != Saying.Nearly;
        }

        // "up to 20 or more" gives a number and no bound.
        if (first == Saying.UpTo && IsLower(second)) saying = Saying.UpToOrMore;
        // "at least more than 20": the stricter one.
        else if (second is Saying.MoreThan or Saying.FewerThan) saying = second;
        return saying == Saying.UpToOrMore || (IsLower(first) && IsLower(second)) || (IsUpper(first) && IsUpper(second));
    }

    /// <summary>The count that one number with its hedge gives.</summary>
    public static QuantityErrorCode Read(Saying saying, bool isAbout, long value, out Count count)
    {
        count = default;
        if (value < LeastFor(isAbout ? Saying.About : saying)) return QuantityErrorCode.NoNumberFits;
        if (saying == Saying.MoreThan && value == long.MaxValue) return QuantityErrorCode.OutOfRange;
        count = isAbout ? Softened(saying, Count.About(value)) : saying switch
        {
            Saying.Exactly => Count.Exactly(value),
            Saying.AtLeast => Count.AtLeast(value),
            Saying.MoreThan => Count.MoreThan(value),
            Saying.UpTo => Count.UpTo(value),
            Saying.AtMost => Count.AtMost(value),
            Saying.FewerThan => Count.FewerThan(value),
            Saying.About => Count.About(value),
            Saying.Nearly => Count.Nearly(value),
            Saying.UpToOrMore => Opened(Saying.UpTo, 0, Interval.AtMost(value)),
            _ => Count.Of(value),
        };
        return QuantityErrorCode.None;
    }

    /// <summary>The count that a range gives: a hedge leaves only one of its ends, or neither.</summary>
    public static QuantityErrorCode ReadRange(Saying saying, bool isAbout, long least, long greatest, out Count count)
    {
        count = default;
        if (least > greatest) return QuantityErrorCode.ReversedRange;
        if (isAbout || IsLower(saying)) return Read(saying, isAbout, IsUpper(saying) ? greatest : least, out count);
        if (IsUpper(saying)) return Read(saying, isAbout, greatest, out count);
        if (saying == Saying.Nearly || (saying == Saying.About && least < 1)) return QuantityErrorCode.NoNumberFits;
        count = saying == Saying.About
            ? Count.Create(Interval.AtLeast(1L), Interval.Between(least, greatest), hedge: Hedge.About)
            : Count.Between(least, greatest);
        return QuantityErrorCode.None;
    }

    /// <summary>The count that a word without a number gives, after a hedge: its own bounds on the side that the hedge leaves.</summary>
    public static QuantityErrorCode ReadVague(Saying saying, Count word, out Count count)
    {
        count = word;
        if (saying is Saying.Plain or Saying.About or Saying.Exactly || word.IsUnknown) return QuantityErrorCode.None;
        // The French "une centaine" is about a number, and nearly that is nearly the number.
        if (saying == Saying.Nearly && word.Hedge == Hedge.About && word.Best is long number) return Read(saying, false, number, out count);
        if (word.Hedge == Hedge.NoneOf || saying == Saying.Nearly) return QuantityErrorCode.NoNumberFits;
        count = Opened(saying, word.Least, word.Plausible);
        return QuantityErrorCode.None;
    }

    /// <summary>"several hundred": the plausible numbers are multiplied, and the possible ones stay, because such words exclude
    /// little.</summary>
    public static Count Scaled(Count word, long factor)
    {
        Interval<long> plausible = word.Plausible;
        Interval<long> scaled = !plausible.TryGetLower(out long lower) || lower > long.MaxValue / factor ? plausible
            : !plausible.TryGetUpper(out long upper) || upper > long.MaxValue / factor ? Interval.AtLeast(lower * factor)
            : Interval.Between(lower * factor, upper * factor);
        long? best = word.Best is long known && known <= long.MaxValue / factor && scaled.Contains(known * factor) ? known * factor : null;
        return Count.Create(word.Possible, scaled, best, word.Hedge);
    }

    private static long LeastFor(Saying saying) => saying switch
    {
        Saying.About or Saying.FewerThan or Saying.UpToOrMore => 1,
        Saying.Nearly => 2,
        _ => 0,
    };

    // "at least several": of the plausible numbers the bound on the side that the hedge leaves, which is no hard one.
    private static Count Opened(Saying saying, long least, Interval<long> plausible)
    {
        if (IsLower(saying))
        {
            Hedge lower = saying == Saying.MoreThan ? Hedge.MoreThan : Hedge.AtLeast;
            return Count.Create(Interval.AtLeast(least), Interval.AtLeast(plausible.Lower), hedge: lower);
        }

        var some = Interval.AtLeast(saying is Saying.UpTo or Saying.UpToOrMore ? 1L : 0L);
        Hedge upper = saying == Saying.FewerThan ? Hedge.FewerThan : Hedge.AtMost;
        return Count.Create(
            Interval.AtLeast(0L), plausible.TryGetUpper(out long end) ? some.Intersect(Interval.AtMost(end)) : some, hedge: upper);
    }

    // "at least about 20": the bound is no harder than what "about" leaves.
    private static Count Softened(Saying saying, Count about) =>
        IsLower(saying) || IsUpper(saying) ? Opened(saying, 1, about.Plausible) : about;
}
