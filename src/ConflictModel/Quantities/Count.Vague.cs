namespace ConflictModel.Quantities;

// Plurals without a numeral: 2 or more, so that a later "two" is strain and no contradiction.
public readonly partial struct Count
{
    /// <summary>"a couple of": 2 or more, best 2, plausibly 2 or 3.</summary>
    public static Count Couple => Plural(2, 3, 2);

    /// <summary>"several", "a few", "a number of": 2 or more, plausibly 3 to 10.</summary>
    public static Count Several => Plural(3, 10);

    /// <summary>"a handful of": 2 or more, plausibly 3 to 7.</summary>
    public static Count Handful => Plural(3, 7);

    /// <summary>"many", "numerous": 2 or more, plausibly 3 or more.</summary>
    public static Count Many => Said(Interval.AtLeast(2L), Interval.AtLeast(3L), null, Hedge.Vague);

    /// <summary>"tens of": 2 or more, plausibly 20 to 99.</summary>
    public static Count Tens => Plural(20, 99);

    /// <summary>"dozens": 2 or more, plausibly 24 to 99.</summary>
    public static Count Dozens => Plural(24, 99);

    /// <summary>"scores": 2 or more, plausibly 40 to 99.</summary>
    public static Count Scores => Plural(40, 99);

    /// <summary>"hundreds": 2 or more, plausibly 200 to 999.</summary>
    public static Count Hundreds => Plural(200, 999);

    /// <summary>"thousands": 2 or more, plausibly 2,000 to 9,999.</summary>
    public static Count Thousands => Plural(2_000, 9_999);

    /// <summary>"tens of thousands": 2 or more, plausibly 20,000 to 99,999.</summary>
    public static Count TensOfThousands => Plural(20_000, 99_999);

    /// <summary>"hundreds of thousands": 2 or more, plausibly 200,000 to 999,999.</summary>
    public static Count HundredsOfThousands => Plural(200_000, 999_999);

    /// <summary>"millions": 2 or more, plausibly 2,000,000 to 9,999,999.</summary>
    public static Count Millions => Plural(2_000_000, 9_999_999);

    // The word whose count is exactly this one, or null.
    internal string? VagueWord
    {
        get
        {
            if (Hedge != Hedge.Vague) return null;
            foreach ((string word, Count count) in Vague.Words)
            {
                if (this == count) return word;
            }

            return null;
        }
    }

    private static Count Plural(long least, long greatest, long? best = null) =>
        Said(Interval.AtLeast(2L), Interval.Between(least, greatest), best, Hedge.Vague);

    private static class Vague
    {
        public static readonly (string Word, Count Count)[] Words =
        [
            ("one or more", OneOrMore),
            ("a couple", Couple),
            ("several", Several),
            ("a handful", Handful),
            ("many", Many),
            ("tens", Tens),
            ("dozens", Dozens),
            ("scores", Scores),
            ("hundreds", Hundreds),
            ("thousands", Thousands),
            ("tens of thousands", TensOfThousands),
            ("hundreds of thousands", HundredsOfThousands),
            ("millions", Millions),
        ];
    }
}
