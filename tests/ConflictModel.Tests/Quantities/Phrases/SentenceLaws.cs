using System;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>Sentences made of phrases of known meaning, and of phrases that count nothing: nothing else is found, and nothing is lost.</summary>
public class SentenceLaws
{
    // A phrase and what it means, written without the library's reading.
    private static readonly Gen<Said> Hedged =
        from n in Gen.Choose(5, 80)
        from numeral in Gen.Elements(n.ToString("D", null), EnglishSpeller.Spell(n, withAnd: false))
        from said in Gen.Elements(
            new Said("{0}", Count.Of(n)), new("exactly {0}", Count.Exactly(n)), new("at least {0}", Count.AtLeast(n)),
            new("{0} or more", Count.AtLeast(n)), new("more than {0}", Count.MoreThan(n)), new("{0}, possibly more,", Count.AtLeast(n)),
            new("at least more than {0}", Count.MoreThan(n)), new("up to {0}", Count.UpTo(n)), new("{0} or fewer", Count.AtMost(n)),
            new("fewer than {0}", Count.FewerThan(n)), new("possibly {0}", Count.About(n)), new("{0} or so", Count.About(n)),
            new("nearly {0}", Count.Nearly(n)), new("a group of {0}", Count.Of(n)), new("a wave of up to {0}", Count.UpTo(n)),
            new("{0} more", Count.Of(n)))
        select said with { Words = string.Format(null, said.Words, numeral) };

    private static readonly Gen<Said> Ranges =
        from a in Gen.Choose(5, 20)
        from b in Gen.Choose(21, 49)
        from form in Gen.Elements(
            "between {0} and {1}", "from {0} to {1}", "{0} to {1}", "{0}-{1}", "{0} or {1}", "{0} or possibly {1}", "{0} (or {1})",
            "{0}, possibly {1},", "{0} to perhaps {1}", "{0} to as many as {1}")
        select new Said(string.Format(null, form, a, b), Count.Between(a, b));

    private static readonly Gen<Said> Vague =
        from word in Gen.Elements(
            ("several", 3L, 10L), ("dozens of", 24, 99), ("tens of", 20, 99), ("hundreds of", 200, 999), ("a handful of", 3, 7),
            ("thousands of", 2_000, 9_999), ("10s of", 20, 99), ("1000s of", 2_000, 9_999))
        select new Said(
            word.Item1, Count.Create(Interval.AtLeast(2L), Interval.Between(word.Item2, word.Item3), hedge: Hedge.Vague));

    private static readonly Gen<Said> Scaled =
        from scale in Gen.Elements(
            ("dozen", 12L), ("hundred", 100), ("thousand", 1_000), ("hundred thousand", 100_000), ("million", 1_000_000),
            ("tens of thousands of", 10_000), ("hundreds of thousands of", 100_000))
        from word in Gen.Elements("several ", "a few ")
        select new Said(
            word + scale.Item1,
            Count.Create(Interval.AtLeast(2L), Interval.Between(3 * scale.Item2, 10 * scale.Item2), hedge: Hedge.Vague));

    private static readonly Gen<Said> Fractions =
        from whole in Gen.Choose(1, 9)
        from fraction in Gen.Elements(("\u00BD", 50L), (" \u00BD", 50), ("\u00BC", 25), ("\u00BE", 75), (".5", 50))
        select new Said($"{whole}{fraction.Item1} million", Count.Of((whole * 1_000_000) + (fraction.Item2 * 10_000)));

    private static readonly Arbitrary<Said> Phrases = Arb.From(
        Gen.Frequency((4, Hedged), (3, Ranges), (1, Vague), (1, Scaled), (1, Fractions)));

    // What counts nothing, with a place for any number.
    private static readonly Arbitrary<string> Nothings = Arb.From(
        from n in Gen.Choose(3, 11)
        from form in Gen.Elements(
            "at Tower {0}", "on Channel {0}", "near Outpost {0}", "in Resolutions 1701 and {0}", "at {0} in the morning", "at {0} p.m.",
            "in 2019", "on January {0}", "on {0} and 12 January", "on {0} January", "not {0}", "not exactly {0}", "wasn't {0}", "one in {0}",
            "{0} in 100", "{0} per 100,000", "{0} \u00B1 2", "{0} x 20 m", "{0}ft 2in", "{0} times as many", "$ {0} million",
            "{0} million dollars", "hundreds of dollars", "{0} million pounds", "{0} years old", "aged {0}", "a {0}-year-old", "version {0}.1",
            "half past {0}", "{0} tons", "all but {0}", "almost no casualties", "minus {0}", "page {0}", "{0}:30", "#{0}", "F-{0}", "the {0}th", "in '23")
        select string.Format(null, form, n));

    private static readonly string[] Nouns = ["rockets", "ballistic missiles", "US troops", "one-way drones", "122-millimetre rockets", "people"];

    [Fact]
    public void FindAll_finds_the_quantities_of_a_sentence_and_no_others() => Law.Holds(
        Phrases, Phrases, Nothings, (a, b, nothing) =>
        {
            string noun = Nouns[(a.Words.Length + b.Words.Length) % Nouns.Length];
            string text = $"Officials said that {a.Words} {noun} were seen {nothing}, while {b.Words} fighters were there.";
            Count[] found = [.. Found.MatchesIn(text).Where(match => !match.IsMeasurement).Select(match => match.Count)];
            return found.SequenceEqual([a.Meaning, b.Meaning]) ? true : throw new InvalidOperationException($"{text}: {string.Join("; ", Found.In(text))}");
        });

    [Fact]
    public void FindAll_finds_nothing_where_nothing_is_counted() => Law.Holds(Nothings, Nothings, (a, b) =>
    {
        string text = $"They met {a}, and then again {b}.";
        return Found.In(text) is [] ? true : throw new InvalidOperationException($"{text}: {string.Join("; ", Found.In(text))}");
    });

    private static readonly string[] Changes = ["rose", "climbed", "was revised", "fell", "was cut", "went up", "changed"];

    [Fact]
    public void FindAll_finds_both_ends_of_a_change() => Law.Holds(Arb.From(Gen.Choose(2, 400)), Arb.From(Gen.Choose(2, 400)), (a, b) =>
        Changes.All(verb =>
            Found.MatchesIn($"The toll {verb} from {a} to {b} people.").Select(match => match.Count).SequenceEqual([Count.Of(a), Count.Of(b)])));

    [Fact]
    public void Phrases_are_whole_as_well() => Law.Holds(Phrases, said => Count.FromWords(said.Words + " rockets") == said.Meaning);

    private sealed record Said(string Words, Count Meaning);
}
