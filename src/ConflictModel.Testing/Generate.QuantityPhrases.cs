using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    private static readonly string[] PhrasePieces =
    [
        "at least", "more than", "up to", "no more than", "fewer than", "about", "nearly", "exactly", "between", "from", "and", "or", "to",
        "of", "the", "a", "an", "no", "none", "several", "dozens", "a couple of", "tens of", "most of", "half", "half a", "some",
        "one", "two", "five", "twenty", "twenty-one", "hundred", "thousand", "million", "dozen", "0", "1", "14", "2,500", "1 200", "1.2",
        "2009",
        "122", "20", "30", "9223372036854775807", "9223372036854775808", "%", "percent", "thirds", "or more", "or so", "-plus", "+", "-odd", "-",
        "\u2013", ",", ".", ">", "<=", "$", "k", "mm", "th", "January", "pm", "version", "one of", "how many", "rockets",
        "ballistic missiles", "troops", "drone", "were", "reported", "struck", "US", "F-16", "12:30",
        "km", "kg", "miles", "m", "within", "point", "1.2.3", "\u00A0", "\u200B", "\uD83D", "\uDE80", "\u0662",
        "'", "\u2019s", "(", ")", "\n",
    ];

    private static readonly Gen<string> SaidNumeral = Gen.Frequency(
        (3, Gen.Choose(2, 30).Select(n => n.ToString(CultureInfo.InvariantCulture))),
        (2, Gen.Elements("two", "a dozen", "twenty-one", "two hundred and five", "half a million", "three thousand")),
        (1, Gen.Choose(1_000, 1_000_000).Select(n => n.ToString("N0", CultureInfo.InvariantCulture))),
        (1, Gen.Elements("1.2 million", "5k", "3 lakh")));

    private static readonly Gen<string> SaidQuantity = Gen.Frequency(
        (3, SaidNumeral),
        (4, from hedge in Gen.Elements("at least", "more than", "up to", "no more than", "fewer than", "about", "nearly", "exactly", "some")
            from numeral in SaidNumeral select $"{hedge} {numeral}"),
        (2, from numeral in SaidNumeral
            from hedge in Gen.Elements(" or more", " or so", " or fewer", "-plus", "-odd") select numeral + hedge),
        (2, from a in Gen.Choose(5, 20)
            from b in Gen.Choose(21, 50)
            from form in Gen.Elements("between {0} and {1}", "{0} to {1}", "{0}-{1}", "{0} or {1}")
            select string.Format(CultureInfo.InvariantCulture, form, a, b)),
        (2, Gen.Elements("several", "dozens", "a few", "a couple of", "many", "hundreds", "no", "most of the", "40 percent of the",
            "two thirds of the")));

    private static readonly Gen<string> SaidMeasure =
        from hedge in Gen.Elements("", "", "at least ", "more than ", "up to ", "less than ", "about ", "nearly ", "between 1 and ")
        from numeral in Gen.Elements("20", "3.5", "2,000", "forty", "1.2 million", "10.0")
        from unit in Gen.Elements(" km", "km", " kilometres", " mm", " miles", " kg of explosives", " lb", " square kilometres", " knots")
        where char.IsDigit(numeral[^1]) || unit[0] == ' '
        select hedge + numeral + unit;

    /// <summary>English phrases about quantities with what they count: "at least 14 rockets", or measure: "about 3 km". All of
    /// them are read as whole phrases.</summary>
    public static Arbitrary<string> QuantityPhrases { get; } = Arb.From(
        Gen.Frequency(
            (4, from quantity in SaidQuantity
                from noun in Gen.Elements("rockets", "ballistic missiles", "US troops", "people", "122mm rockets")
                select $"{quantity} {noun}"),
            (1, SaidMeasure)),
        phrase => phrase.Split(' ').Length is var words and > 2
            ? Enumerable.Range(0, words).Select(i => string.Join(' ', phrase.Split(' ').Where((_, at) => at != i)))
                .Where(shorter => QuantityPhrase.TryParse(shorter, out _, out _))
            : []);

    /// <summary>Texts made of the words, numbers and marks that a reader of quantities looks for, in any order, with layout and halves of
    /// surrogate pairs between them.</summary>
    public static Arbitrary<string> QuantityTexts { get; } = Arb.From(
        from pieces in Gen.Elements(PhrasePieces).ArrayOf()
        from gap in Gen.Elements(" ", " ", "", "\u202F")
        select string.Join(gap, pieces),
        ShorterTexts);

    /// <summary>Entries of a lexicon: every role, with values of its form.</summary>
    public static Arbitrary<LexiconEntry> LexiconEntries { get; } = Arb.From(
        from role in Gen.Elements(Enum.GetValues<LexiconRole>())
        from words in Gen.Elements(
            "several", "a slew of", "-s", "dozen", "au moins", "\u2265", "no.", "d'", "one two three four five six seven eight")
        from value in ValuesOf(role)
        from source in Gen.Elements("", "ACLED codebook")
        select new LexiconEntry(role == LexiconRole.Setting ? "plural" : words, role, value, source),
        entry => entry.Words.Length > 1 && entry.Role != LexiconRole.Setting ? [new("x", entry.Role, entry.Value, "")] : []);

    private static IEnumerable<string> ShorterTexts(string text) =>
        text.Length < 2
            ? (text.Length == 0 ? [] : [""])
            : [text[..(text.Length / 2)], text[((text.Length + 1) / 2)..], text[1..], text[..^1]];

    private static Gen<string> ValuesOf(LexiconRole role) => role switch
    {
        LexiconRole.Number => Gen.Elements("0", "12", "20 +9", "60 +19 &"),
        LexiconRole.Multiplier => Gen.Elements("12", "100 &", "1000000 #"),
        LexiconRole.Denominator => Gen.Elements("2", "3"),
        LexiconRole.Fraction => Gen.Elements("0.5", "0.25"),
        LexiconRole.Before or LexiconRole.After => Gen.Elements("atLeast", "upTo", "about", "unhedged"),
        LexiconRole.Article or LexiconRole.Count or LexiconRole.None or LexiconRole.Setting =>
            Gen.Elements("[2,) plausible [3,10] vague", "0 noneOf", "[1,) plausible 1 vague"),
        LexiconRole.Share => Gen.Elements("(0.5,1] plausible (0.5,1) vague", "1 unhedged"),
        LexiconRole.Month or LexiconRole.Label => Gen.Elements("", "capital"),
        LexiconRole.Unit => Gen.Elements("", "mm", "[lb_av]"),
        _ => Gen.Constant(""),
    };
}
