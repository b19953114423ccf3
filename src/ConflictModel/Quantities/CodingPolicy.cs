using System;

namespace ConflictModel.Quantities;

/// <summary>A convention by which a dataset writes one whole number for an imprecise count. A closed family.</summary>
/// <remarks>
/// <para>Coding is an export convention and no meaning: it loses what was said, and the number is no evidence. A policy that its source
/// does not decide says so; it never guesses, and it never codes what is unknown as 0. What it codes is always a possible number.</para>
/// <para>Averages are rounded down where they are not whole, and the result says that it is <see cref="CodingOutcome.Rounded"/>.</para>
/// <para>Vague words are recognised by the bounds that <see cref="Count"/> gives them: a desk that reads "dozens" in another way gets
/// <see cref="CodingOutcome.NoRule"/>.</para>
/// <para>Equality is identity. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Count hundreds = Count.Hundreds;
/// Console.WriteLine(CodingPolicy.Acled.Code(hundreds).Value);
/// Console.WriteLine(CodingPolicy.CrowdCounting.Code(hundreds).Value);
/// Console.WriteLine(CodingPolicy.LowerBound.Code(hundreds).Value);
/// Console.WriteLine(CodingPolicy.Midpoint.Code(Count.Between(20, 31)).Outcome);
/// Console.WriteLine(CodingPolicy.Acled.Code(Count.Several).Outcome);
/// // 100
/// // 200
/// // 2
/// // Rounded
/// // DependsOnContext
/// </code>
/// </example>
public sealed partial class CodingPolicy
{
    private readonly Func<Count, CodedCount> _rule;

    private CodingPolicy(string name, string source, Func<Count, CodedCount> rule)
    {
        Name = name;
        Source = source;
        _rule = rule;
    }

    /// <summary>As ACLED codes fatalities: the figure that is given; else 10 for "tens", 12 for "dozens", 100 for "hundreds", and so on by
    /// powers of ten; else the most conservative number: the least plausible one, and under strain the least possible one.</summary>
    /// <remarks>It does not decide "several", "many" and other plurals, which ACLED codes as 3 or as 10, depending on the scale and context
    /// of the attack; nor words without a lower bound above 0, nor "nearly". Source: ACLED, "How does ACLED code fatalities?" (knowledge
    /// base, 2023) and Codebook (2024), Reported Fatalities.</remarks>
    public static CodingPolicy Acled { get; } = new(
        "acled", "ACLED, How does ACLED code fatalities? (2023) and Codebook (2024), Reported Fatalities", CodeAcled);

    /// <summary>As the Crowd Counting Consortium codes crowds: the figure that is given; the average of a lowest and a highest one; 200 for
    /// "hundreds", 2,000 for "thousands", 20,000 for "tens of thousands" and 200,000 for "hundreds of thousands".</summary>
    /// <remarks>Of "at least 14" and "at most 14" the reported number is 14. It does not decide other vague words, "dozens" among them,
    /// which the dataset keeps as text, nor words whose number is itself excluded, such as "more than 140". Source: Crowd Counting
    /// Consortium Crowd Data Dictionary, size_low, size_high, size_mean and size_text.</remarks>
    public static CodingPolicy CrowdCounting { get; } = new(
        "crowdCounting", "Crowd Counting Consortium Crowd Data Dictionary, size_low, size_high, size_mean, size_text", CodeCrowd);

    /// <summary>The least possible number.</summary>
    /// <remarks>Of "up to 20" that is 0. It decides whatever is not unknown or impossible. Source: the low estimate of UCDP GED
    /// (Codebook 23.1, low).</remarks>
    public static CodingPolicy LowerBound { get; } = new("lowerBound", "UCDP GED Codebook 23.1, low", CodeLower);

    /// <summary>The greatest possible number.</summary>
    /// <remarks>It does not decide what has no upper bound, such as "about 900". Source: the high estimate of UCDP GED (Codebook 23.1,
    /// high).</remarks>
    public static CodingPolicy UpperBound { get; } = new("upperBound", "UCDP GED Codebook 23.1, high", CodeUpper);

    /// <summary>The average of the least and the greatest possible number, rounded down.</summary>
    /// <remarks>It does not decide what has no upper bound. Source: size_mean in the Crowd Counting Consortium Crowd Data Dictionary, the
    /// average of the lowest and the highest number.</remarks>
    public static CodingPolicy Midpoint { get; } = new(
        "midpoint", "Crowd Counting Consortium Crowd Data Dictionary, size_mean", CodeMidpoint);

    /// <summary>The single figure that the words give.</summary>
    /// <remarks>It does not decide what has none, such as "at least 14". Source: the best estimate of UCDP GED (Codebook 23.1,
    /// best).</remarks>
    public static CodingPolicy Best { get; } = new("best", "UCDP GED Codebook 23.1, best", CodeBest);

    /// <summary>All policies, in the order of this page.</summary>
    public static ValueList<CodingPolicy> All { get; } = [Acled, CrowdCounting, LowerBound, UpperBound, Midpoint, Best];

    /// <summary>The name by which a command or a file asks for it, in camel case. Stable.</summary>
    public string Name { get; }

    /// <summary>Where the rule is written.</summary>
    public string Source { get; }

    /// <summary>The whole number that the convention writes for a count.</summary>
    /// <param name="count">The count.</param>
    /// <returns>The number, or why there is none.</returns>
    public CodedCount Code(Count count) =>
        count.IsUnknown ? default
        : count.IsImpossible ? CodedCount.None(CodingOutcome.Impossible, "No number is possible: what was said contradicts itself.")
        : _rule(count);

    /// <summary>Its name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
