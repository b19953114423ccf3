using System;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>What holds of every phrase and every text.</summary>
public class QuantityPhraseLaws
{
    private static readonly Lexicon[] Languages = [Lexicon.English, Lexicon.French];

    private static readonly Arbitrary<string> Units = Lexicon.English.Entries
        .Where(entry => entry.Role == LexiconRole.Unit && entry.Value.Length > 0).Select(entry => entry.Value).Distinct(StringComparer.Ordinal)
        .ToArray().AsArbitrary();

    [Fact]
    public void TryParse_reads_every_phrase() => Law.Holds(
        QuantityPhrases, phrase => QuantityPhrase.TryParse(phrase, out _, out QuantityError error) && error == default);

    [Fact]
    public void TryParse_reads_what_Describe_writes() => Law.Holds(Counts, count =>
    {
        // What no common phrase says is written as a list of bounds, and what is impossible or unknown has no numeral.
        string prose = count.Describe();
        return count.IsImpossible || count.IsUnknown || count.IsStrained || prose.Contains(", ", StringComparison.Ordinal)
            || prose == "any number" || Count.FromWords(prose).Possible == count.Possible;
    });

    [Fact]
    public void TryParse_reads_what_Describe_writes_of_a_share() => Law.Holds(Shares, share =>
        share.IsImpossible || share.IsUnknown
        || (QuantityPhrase.TryParse(share.Describe(), out QuantityMatch match, out _) && match.Share.Possible == share.Possible));

    [Fact]
    public void TryParse_reads_what_Describe_writes_of_a_measurement() => Law.Holds(Measurements, Units, (measurement, unit) =>
    {
        if (measurement.IsImpossible || measurement.IsUnknown) return true;
        Measurement other = Measurement.Create(
            unit, measurement.Possible, measurement.Plausible, measurement.Best, measurement.Hedge);
        string prose = other.Describe();
        // Digits beyond long are an error, never another number.
        return QuantityPhrase.TryParse(prose, out QuantityMatch match, out QuantityError error)
            ? match.Measurement.Possible == other.Possible && match.Measurement.Unit == unit
            : error.Code == QuantityErrorCode.OutOfRange
                && (prose.Contains("79,228", StringComparison.Ordinal) || prose.Contains("0.00000", StringComparison.Ordinal));
    });

    [Fact]
    public void TryParse_inverts_Describe_of_what_was_said() => Law.Holds(
        new[] { 2L, 14, 90, 100, 140, 2_500, 1_000_000, 9_000_000_000_000_000_000 }.AsArbitrary(),
        n => new[]
            {
                Count.Of(n), Count.Exactly(n), Count.AtLeast(n), Count.MoreThan(n),
                Count.UpTo(n), Count.FewerThan(n), Count.About(n), Count.Nearly(n),
            }
            .All(count => Count.FromWords(count.Describe()) == count));

    [Fact]
    public void FindAll_matches_are_inside_in_order_and_apart() => Law.Holds(QuantityTexts, text => Languages.All(lexicon =>
    {
        int end = 0;
        foreach (QuantityMatch match in QuantityPhrase.FindAll(text, lexicon, QuantitySearch.BarePlurals))
        {
            if (match.Start < end || match.Length <= 0 || match.Start + match.Length > text.Length) return false;
            if (match.NounLength < 0 || match.NounStart < 0 || match.NounStart + match.NounLength > text.Length) return false;
            bool isKnown = match.IsShare ? !match.Share.IsUnknown && !match.IsMeasurement && match.Count.IsUnknown
                : match.IsMeasurement ? !match.Measurement.IsUnknown && match.Measurement.Unit.Length > 0 && match.Count.IsUnknown
                : match.Count != Count.Unknown && !match.Count.IsImpossible;
            if (!isKnown) return false;
            end = match.Start + match.Length;
        }

        return true;
    }));

    [Fact]
    public void FindAll_finds_a_whole_phrase_as_TryParse_reads_it() => Law.Holds(QuantityPhrases, phrase =>
        QuantityPhrase.TryParse(phrase, out QuantityMatch whole, out _) && Found.MatchesIn(phrase) is [var found, .. var rest]
            && found == whole && IsWithinNoun(rest, found));

    [Fact]
    public void FindAll_in_a_sentence_finds_the_phrase() => Law.Holds(QuantityPhrases, phrase =>
    {
        string text = $"Officials said that {phrase} were there on Sunday.";
        return QuantityPhrase.TryParse(phrase, out QuantityMatch whole, out _)
            && Found.MatchesIn(text) is [var found, .. var rest] && Found.Words(text, found) == Found.Words(phrase, whole)
            && found.Count == whole.Count && found.Share == whole.Share && found.Measurement == whole.Measurement
            && IsWithinNoun(rest, found);
    });

    [Fact]
    public void TryParse_gives_a_result_or_an_error_inside_the_text() => Law.Holds(QuantityTexts, text => Languages.All(lexicon =>
        QuantityPhrase.TryParse(text, lexicon, out QuantityMatch match, out QuantityError error)
            ? error == default && match.Length > 0
            : match == default && error.Code != QuantityErrorCode.None && error.Message.Length > 0
                && error.Position >= 0 && error.Position <= text.Length));

    [Fact]
    public void Any_text_is_read_without_exception() => Law.Holds(ArbMap.Default.ArbFor<string>(), text =>
        Found.Whole(text ?? "").Length > 0 && Found.In(text ?? "").All(found => found.Length > 0));

    [Fact]
    public void Letter_case_makes_no_difference() => Law.Holds(QuantityPhrases, phrase =>
        Found.Whole(phrase.ToUpperInvariant()) == Found.Whole(phrase) && Found.Whole(phrase.ToLowerInvariant()) == Found.Whole(phrase));

    [Fact]
    public void Typography_makes_no_difference() => Law.Holds(
        QuantityPhrases,
        new Func<string, string>[]
        {
            s => s.Replace(' ', '\u00A0'), s => s.Replace(' ', '\u202F'), s => s.Replace(' ', '\u2009'),
            s => s.Replace(" ", "  ", StringComparison.Ordinal),
            s => s.Replace('-', '\u2011'), s => s.Replace('-', '\u2010'), s => $"\u201C{s}\u201D", s => $"\u2018{s}\u2019",
            s => string.Concat(s.Select(c => c is >= '0' and <= '9' or >= 'a' and <= 'z' ? (char)(c + 0xFEE0) : c)),
            s => "\u200F" + s + "\u200E",
        }.AsArbitrary(),
        (phrase, change) => Found.Whole(change(phrase)) == Found.Whole(phrase));

    [Fact]
    public void Dashes_of_every_kind_make_a_range() => Assert.All(
        "-\u2010\u2011\u2012\u2013\u2014\u2212", dash => Assert.Equal(Count.Between(10, 15), Count.FromWords($"10{dash}15")));

    [Fact]
    public void Reading_does_not_depend_on_culture() => HostileCulture.Run(() =>
    {
        Assert.Equal("[1,2499] plausible [2450,2499] nearly", Found.Whole("NEARLY 2,500 MILITIA MEMBERS"));
        Assert.Equal("1200000 unhedged", Found.Whole("1,2 MILLION", Lexicon.French));
        Assert.Equal("[6,) atLeast", Found.Whole("AT LEAST SIX"));
        Assert.Equal("share 0.125 unhedged", Found.Whole("12.5%"));
    });

    [Fact]
    public void Reading_allocates_nothing()
    {
        string[] phrases =
        [
            .. QuantityPhrases.Generator.Sample(200, 50),
            "2024", "", "at most 5 or more", "no casualties were reported", "9223372036854775808",
        ];
        string text = string.Join(". ", phrases);
        Assert.Equal(0, Cost.Bytes(() =>
        {
            foreach (Lexicon lexicon in Languages) Read(phrases, text, lexicon);
        }));
    }

    [Theory]
    [InlineData("at least ")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1,")]
    [InlineData("5-")]
    [InlineData("a ")]
    [InlineData("one hundred and ")]
    [InlineData("between 5 and ")]
    [InlineData("no ")]
    [InlineData("x'")]
    [InlineData("\u200B")]
    [InlineData("5 km ")]
    [InlineData("5 km to ")]
    [InlineData("more than 5 and less than ")]
    [InlineData("half a ")]
    [InlineData("0 ")]
    [InlineData("one point ")]
    [InlineData("a rocket or ")]
    [InlineData("most ")]
    [InlineData("several dozen ")]
    [InlineData("within ")]
    [InlineData("a group of ")]
    [InlineData("5 x ")]
    [InlineData("1 in ")]
    [InlineData("\u00BD ")]
    [InlineData("5% to ")]
    [InlineData("not ")]
    [InlineData("1, ")]
    [InlineData("Tower 22 ")]
    [InlineData("rose from 5 to ")]
    [InlineData("several tens of ")]
    [InlineData("5 km 3 m ")]
    [InlineData("a third to ")]
    public void Time_is_in_proportion_to_the_text(string piece)
    {
        Work(2_000_000)(); // so much must end, too
        Assert.InRange(Cost.Growth(2_000, Work), 0, Cost.Linear);

        Action Work(int length)
        {
            string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            return () => Read([text], text, Lexicon.English);
        }
    }

    // What is counted may name a measurement, "122mm rockets", and nothing else.
    private static bool IsWithinNoun(QuantityMatch[] rest, QuantityMatch counted) => rest.All(match =>
        match.IsMeasurement && match.Start >= counted.NounStart && match.Start + match.Length <= counted.NounStart + counted.NounLength);

    [Fact]
    public void Ten_megabytes_of_digits_are_one_number_that_is_too_large()
    {
        string text = new('9', 10_000_000);
        Assert.False(QuantityPhrase.TryParse(text, out _, out QuantityError error));
        Assert.Equal((QuantityErrorCode.OutOfRange, 0), (error.Code, error.Position));
        Assert.Empty(Found.In(text + " km"));
    }

    [Fact]
    public void No_text_is_an_error_and_holds_nothing()
    {
        Assert.False(QuantityPhrase.TryParse(null, out QuantityMatch match, out QuantityError error));
        Assert.Equal((default, QuantityErrorCode.NoText, 0), (match, error.Code, error.Position));
        Assert.Empty(Found.MatchesIn(""));
        Assert.Throws<ArgumentNullException>(() => QuantityPhrase.TryParse("14", null!, out _, out _));
    }

    [Theory]
    [InlineData("1\u200F4 rockets", "1\u200F4: 14 unhedged")]
    [InlineData("\u202E14\u202C rockets", "14: 14 unhedged")]
    [InlineData("\u2067at least\u2069 14", "at least\u2069 14: [14,) atLeast")]
    [InlineData("\uD83D14 rockets\uDE80", "14: 14 unhedged")]
    [InlineData("3\u200E km", "3\u200E km: 3 km unhedged")]
    public void Marks_of_direction_and_halves_of_pairs_change_no_number(string text, params string[] found) =>
        Assert.Equal(found, Found.In(text));

    private static int Read(string[] phrases, string text, Lexicon lexicon)
    {
        int found = 0;
        foreach (string phrase in phrases) found += QuantityPhrase.TryParse(phrase, lexicon, out _, out _) ? 1 : 0;
        foreach (QuantityMatch match in QuantityPhrase.FindAll(text, lexicon)) found += match.Length;
        return found;
    }
}
