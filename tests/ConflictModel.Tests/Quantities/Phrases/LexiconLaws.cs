using System;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities.Phrases;

public class LexiconLaws
{
    private const string Header = "words\trole\tvalue\tsource\n";

    [Fact]
    public void Parse_inverts_ToTsv()
    {
        Assert.Equal(Lexicon.English, Lexicon.Parse(Lexicon.English.ToTsv()));
        Assert.Equal(Lexicon.French, Lexicon.Parse(Lexicon.French.ToString()));
        Assert.NotEqual(Lexicon.English, Lexicon.French);
    }

    [Fact]
    public void With_keeps_one_entry_for_its_words_and_role() => Law.Holds(LexiconEntries, LexiconEntries, 50, (a, b) =>
    {
        Lexicon lexicon = Lexicon.Parse(Header).With(a).With(b);
        bool isSame = a.Words == b.Words && a.Role == b.Role;
        return lexicon.Entries.Contains(b) && lexicon.Entries.Count == (isSame ? 1 : 2)
            && lexicon == Lexicon.Parse(lexicon.ToTsv()) && lexicon.GetHashCode() == Lexicon.Parse(lexicon.ToTsv()).GetHashCode()
            && (isSame || lexicon == Lexicon.Parse(Header).With(b).With(a));
    });

    [Fact]
    public void Entry_is_equal_to_one_with_the_same_parts() => Law.Holds(LexiconEntries, LexiconEntries, (a, b) =>
    {
        var copy = new LexiconEntry(a.Words, a.Role, a.Value, a.Source);
        return copy == a && copy.GetHashCode() == a.GetHashCode() && (a == b) == (a.ToString() == b.ToString());
    });

    [Fact]
    public void Entries_have_a_source() => Assert.All(
        Lexicon.English.Entries.Concat(Lexicon.French.Entries),
        entry => Assert.False(string.IsNullOrWhiteSpace(entry.Source), entry.ToString()));

    [Fact]
    public void English_and_French_have_no_word_for_the_other()
    {
        Assert.Empty(Found.In("at least fourteen of the several hundred", Lexicon.French));
        Assert.Empty(Found.In("au moins quatorze des quelques centaines", Lexicon.English));
    }

    [Fact]
    public void With_changes_what_words_mean_and_nothing_else()
    {
        Lexicon desk = Lexicon.English.With(new("several", LexiconRole.Count, "[3,) vague", "a desk"))
            .With(new("gross", LexiconRole.Multiplier, "144", "trade"));
        Assert.Equal("[3,) vague", Found.Whole("several rockets", desk));
        Assert.Equal("288 unhedged", Found.Whole("two gross", desk));
        Assert.Equal("[2,) plausible [3,10] vague", Found.Whole("several rockets"));
    }

    [Fact]
    public void A_language_of_ones_own_is_a_table()
    {
        Lexicon german = Lexicon.Parse(Header
            + "fünf\tnumber\t5\tDuden\nhundert\tmultiplier\t100\tDuden\nmindestens\tbefore\tatLeast\tDuden\n"
            + "mehrere\tcount\t[2,) plausible [3,10] vague\tDuden\n"
            + "groups\tsetting\t.\tDuden\ndecimal\tsetting\t,\tDuden\n-en\tplural\t\tDuden\n");
        Assert.Equal("[500,) atLeast", Found.Whole("mindestens fünf hundert Raketen", german));
        Assert.Equal("1200 unhedged", Found.Whole("1.200 Soldaten", german));
        Assert.Equal("[2,) plausible [3,10] vague", Found.Whole("mehrere Raketen", german));
    }

    [Theory]
    [InlineData("", QuantityErrorCode.LexiconColumns, 0, "Line 1")]
    [InlineData("several\tcount\t5\tx", QuantityErrorCode.LexiconColumns, 0, "Line 1")]
    [InlineData(Header + "several\tcount", QuantityErrorCode.LexiconColumns, 24, "Line 2")]
    [InlineData(Header + "\ntwo\tnumber\t2\ta\tb", QuantityErrorCode.LexiconColumns, 25, "Line 3")]
    [InlineData(Header + "two\tNumber\t2\ta", QuantityErrorCode.LexiconRole, 24, "Line 2")]
    [InlineData(Header + "two\tnumber\t-2\ta", QuantityErrorCode.LexiconValue, 24, "Line 2")]
    [InlineData(Header + "several\tcount\tmany\ta", QuantityErrorCode.LexiconValue, 24, "Line 2")]
    [InlineData(Header + "several\tcount\tempty\ta", QuantityErrorCode.LexiconValue, 24, "Line 2")]
    [InlineData(Header + "several\tcount\t[2,) plausible empty vague\ta", QuantityErrorCode.LexiconValue, 24, "Line 2")]
    [InlineData(Header + "two\tnumber\t9223372036854775807 +9\ta", QuantityErrorCode.LexiconValue, 24, "Line 2")]
    [InlineData(Header + "the\tstop\t5\ta", QuantityErrorCode.LexiconValue, 24, "Line 2")]
    [InlineData(Header + "k\tmultiplier\t1\ta", QuantityErrorCode.LexiconValue, 24, "Line 2")]
    [InlineData(Header + "half\tfraction\t1.5\ta", QuantityErrorCode.LexiconValue, 24, "Line 2")]
    [InlineData(Header + "groups\tsetting\tx\ta", QuantityErrorCode.LexiconValue, 24, "Line 2")]
    [InlineData(Header + " \tstop\t\ta", QuantityErrorCode.LexiconWords, 24, "Line 2")]
    [InlineData(Header + "a b c d e f g h i\tstop\t\ta", QuantityErrorCode.LexiconWords, 24, "Line 2")]
    [InlineData(Header + "two\tnumber\t2\ta\r\nTWO\tnumber\t3\ta", QuantityErrorCode.LexiconDuplicate, 40, "Line 3")]
    public void TryParse_says_what_is_wrong_and_in_which_line(string text, QuantityErrorCode code, int position, string line)
    {
        Assert.False(Lexicon.TryParse(text, out Lexicon? lexicon, out QuantityError error));
        Assert.Equal((code, position, null), (error.Code, error.Position, lexicon));
        Assert.StartsWith(line, error.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Lexicon.Parse(text));
    }

    [Fact]
    public void A_mark_of_the_byte_order_before_the_header_is_read_over() =>
        Assert.Equal(Lexicon.English, Lexicon.Parse("\uFEFF" + Lexicon.English.ToTsv()));

    [Fact]
    public void Longer_words_win_over_a_hedge_that_begins_as_they_do() => Assert.All(
        Lexicon.English.Entries.Where(entry => entry.Role == LexiconRole.Count && entry.Value.EndsWith("vague", StringComparison.Ordinal)),
        entry => Assert.Equal(entry.Value, Found.Whole(entry.Words.EndsWith(" of", StringComparison.Ordinal) ? entry.Words + " rockets" : entry.Words)));

    [Fact]
    public void Any_text_is_a_lexicon_or_an_error() => Law.Holds(
        Arbitraries.Shuffled(
            Header, "two", "\t", "\n", "number", "count", "5", "[2,) vague", "setting", "groups", "-s", "plural", "\uD800", "\0"),
        text => Lexicon.TryParse(text, out Lexicon? lexicon, out QuantityError error)
            ? Lexicon.Parse(lexicon.ToTsv()) == lexicon
            : error.Code != QuantityErrorCode.None && error.Position <= text.Length);

    [Fact]
    public void Entry_refuses_what_its_role_does_not_take()
    {
        Assert.Throws<ArgumentNullException>(() => new LexiconEntry(null!, LexiconRole.Stop, "", ""));
        Assert.Throws<ArgumentException>(() => new LexiconEntry("the", (LexiconRole)99, "", ""));
        Assert.Throws<ArgumentException>(() => new LexiconEntry("the", LexiconRole.Stop, "", "a\tb"));
        var fault = Assert.Throws<ArgumentException>(() => new LexiconEntry("k", LexiconRole.Multiplier, "1", ""));
        Assert.Contains("whole number from 2", fault.Message, StringComparison.Ordinal);
    }
}
