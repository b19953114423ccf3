namespace ConflictModel.Quantities;

// What each policy writes for a count of which something, and not everything, is possible.
public sealed partial class CodingPolicy
{
    private static CodedCount CodeAcled(Count count) =>
        Reported(count) is long figure ? Figure(figure, "ACLED codes the figure that is reported")
        : AcledWord(count) is long word ? CodedCount.Of(word, $"ACLED codes {Said(count)} as {Count.Number(word)}.")
        : count.Hedge == Hedge.Vague
            ? count.VagueWord is null or "scores"
                ? CodedCount.None(CodingOutcome.NoRule, $"ACLED's rule for these words is not known: {Said(count)}.")
                : CodedCount.None(
                    CodingOutcome.DependsOnContext,
                    $"ACLED codes {Said(count)} as 3 or as 10, by the scale and context of the attack: the word alone does not decide it.")
        : count.Hedge is Hedge.About or Hedge.Nearly ? CodedCount.None(CodingOutcome.NoRule, $"ACLED has no rule for {Said(count)}.")
        : count.Least == 0 && count.Greatest != 0
            ? CodedCount.None(CodingOutcome.NoLowerBound, $"{Said(count)} has no lower bound above 0.")
        : Conservative(count.IsStrained ? count.Least : count.Plausible.Lower);

    private static CodedCount Conservative(long least) =>
        CodedCount.Of(least, $"ACLED uses the most conservative number, here {Count.Number(least)}.");

    private static long? AcledWord(Count count) => count.VagueWord switch
    {
        "tens" => 10,
        "dozens" => 12,
        "hundreds" => 100,
        "thousands" => 1_000,
        "tens of thousands" => 10_000,
        "hundreds of thousands" => 100_000,
        "millions" => 1_000_000,
        _ => null,
    };

    private static CodedCount CodeCrowd(Count count) =>
        Reported(count) is long figure ? Figure(figure, "The Crowd Counting Consortium takes the number that is reported")
        : CrowdWord(count) is long word
            ? CodedCount.Of(word, $"The Crowd Counting Consortium codes {Said(count)} as {Count.Number(word)}.")
        : count.Hedge switch
        {
            Hedge.Between => CodeMidpoint(count),
            Hedge.AtLeast => CodedCount.Of(count.Least, $"The only number in {Said(count)} is {Count.Number(count.Least)}."),
            Hedge.AtMost when count.Greatest is long most =>
                CodedCount.Of(most, $"The only number in {Said(count)} is {Count.Number(most)}."),
            _ => CodedCount.None(CodingOutcome.NoRule, $"The Crowd Counting Consortium's data dictionary has no number for {Said(count)}."),
        };

    private static long? CrowdWord(Count count) => count.VagueWord switch
    {
        "hundreds" => 200,
        "thousands" => 2_000,
        "tens of thousands" => 20_000,
        "hundreds of thousands" => 200_000,
        _ => null,
    };

    private static CodedCount CodeLower(Count count) => CodedCount.Of(count.Least, $"The least number of {Said(count)}.");

    private static CodedCount CodeUpper(Count count) => count.Greatest is long most
        ? CodedCount.Of(most, $"The greatest number of {Said(count)}.")
        : CodedCount.None(CodingOutcome.NoUpperBound, $"{Said(count)} has no upper bound.");

    private static CodedCount CodeMidpoint(Count count)
    {
        if (count.Greatest is not long most) return CodeUpper(count);
        long twice = most - count.Least;
        long middle = count.Least + (twice / 2);
        string rule = $"The average of {Count.Number(count.Least)} and {Count.Number(most)}";
        return twice % 2 == 0 ? CodedCount.Of(middle, rule + ".") : CodedCount.Rounded(middle, rule + ", rounded down.");
    }

    private static CodedCount CodeBest(Count count) => count.Best is long figure
        ? Figure(figure, "The figure that the words give")
        : CodedCount.None(CodingOutcome.NoFigure, $"{Said(count)} gives no single figure.");

    private static CodedCount Figure(long figure, string rule) => CodedCount.Of(figure, rule + ".");

    private static string Said(Count count) => count.Quoted;

    // The figure that somebody gave: what a bound leaves as the only plausible number is computed, and nobody said it.
    private static long? Reported(Count count)
    {
        bool isBound = count.Hedge is Hedge.AtLeast or Hedge.MoreThan or Hedge.AtMost or Hedge.FewerThan or Hedge.Nearly or Hedge.Between;
        return isBound && count.Plausible.TryGetSingle(out _) && !count.Possible.TryGetSingle(out _) ? null : count.Best;
    }
}
