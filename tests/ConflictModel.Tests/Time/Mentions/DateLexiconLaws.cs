using System;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time.Mentions;

public class DateLexiconLaws
{
    private const string Header = "words\trole\tvalue\tsource\n";

    [Fact]
    public void Parse_inverts_ToTsv() => Assert.Equal(DateLexicon.English, DateLexicon.Parse(DateLexicon.English.ToTsv()));

    [Fact]
    public void With_keeps_one_entry_for_its_words_and_role() => Law.Holds(DateLexiconEntries, DateLexiconEntries, 50, (a, b) =>
    {
        DateLexicon lexicon = DateLexicon.Parse(Header).With(a).With(b);
        bool isSame = a.Words == b.Words && a.Role == b.Role;
        return lexicon.Entries.Contains(b) && lexicon.Entries.Count == (isSame ? 1 : 2)
            && lexicon == DateLexicon.Parse(lexicon.ToTsv()) && lexicon.GetHashCode() == DateLexicon.Parse(lexicon.ToTsv()).GetHashCode()
            && (isSame || lexicon == DateLexicon.Parse(Header).With(b).With(a));
    });

    [Fact]
    public void Entry_is_equal_to_one_with_the_same_parts() => Law.Holds(DateLexiconEntries, DateLexiconEntries, (a, b) =>
    {
        var copy = new DateLexiconEntry(a.Words, a.Role, a.Value, a.Source);
        return copy == a && copy.GetHashCode() == a.GetHashCode() && (a == b) == (a.ToString() == b.ToString());
    });

    [Fact]
    public void Entries_have_a_source() =>
        Assert.All(DateLexicon.English.Entries, entry => Assert.False(string.IsNullOrWhiteSpace(entry.Source), entry.ToString()));

    [Fact]
    public void A_language_of_ones_own_is_a_table()
    {
        DateLexicon french = DateLexicon.Parse(Header
            + "le\tlead\tarticle\tgrammar\nen\tlead\tperiod\tgrammar\nmardi\tweekday\t2\tgrammar\njanvier\tmonth\t1\tgrammar\n"
            + "hier\trelative\t-1\tgrammar\nsoir\tpart\tevening\tgrammar\nfévrier\tmonth\t2\tgrammar\n");
        Assert.Equal(
            ["mardi soir: Tuesday evening", "20 janvier 2024: January 20, 2024", "février: February", "hier: yesterday"],
            Mentioned.In("frappé mardi soir, le 20 janvier 2024, en février et hier", french));
        Assert.Empty(Mentioned.In("on Tuesday, January 23", french));
    }

    [Theory]
    [InlineData("words role", DateMentionErrorCode.LexiconColumns, 0)]
    [InlineData(Header + "monday\tweekday\t1", DateMentionErrorCode.LexiconColumns, 24)]
    [InlineData(Header + "monday\tday\t1\tx", DateMentionErrorCode.LexiconRole, 24)]
    [InlineData(Header + "monday\tweekday\t8\tx", DateMentionErrorCode.LexiconValue, 24)]
    [InlineData(Header + "x\tzone\tMars/Base\tx", DateMentionErrorCode.LexiconValue, 24)]
    [InlineData(Header + "x\tdeixis\t\tx", DateMentionErrorCode.LexiconValue, 24)]
    [InlineData(Header + "x\tname\ty\tx", DateMentionErrorCode.LexiconValue, 24)]
    [InlineData(Header + "\tname\t\tx", DateMentionErrorCode.LexiconWords, 24)]
    [InlineData(Header + "2nd\tname\t\tx", DateMentionErrorCode.LexiconWords, 24)]
    [InlineData(Header + "x\tname\t\tx\nX\tname\t\ty", DateMentionErrorCode.LexiconDuplicate, 34)]
    public void TryParse_says_what_is_wrong_and_in_which_line(string text, DateMentionErrorCode code, int position)
    {
        Assert.False(DateLexicon.TryParse(text, out DateLexicon? lexicon, out DateMentionError error));
        Assert.Null(lexicon);
        Assert.Equal((code, position), (error.Code, error.Position));
        Assert.Throws<FormatException>(() => DateLexicon.Parse(text));
    }

    [Fact]
    public void Entry_refuses_what_is_none()
    {
        Assert.Throws<ArgumentException>("words", () => new DateLexiconEntry(" ", DateLexiconRole.Name, "", ""));
        Assert.Throws<ArgumentException>("value", () => new DateLexiconEntry("x", DateLexiconRole.Month, "13", ""));
        Assert.Throws<ArgumentException>("value", () => new DateLexiconEntry("x", (DateLexiconRole)99, "", ""));
        Assert.Throws<ArgumentNullException>(() => DateLexicon.English.With(null!));
    }

    [Fact]
    public void Anchor_refuses_what_is_none()
    {
        Assert.Throws<ArgumentException>("eventZone", () => new AnchorContext(eventZone: "Baghdad"));
        Assert.Throws<ArgumentOutOfRangeException>("tense", () => new AnchorContext(tense: (Tense)9));
        Assert.Throws<ArgumentNullException>(() => default(DateMention).Resolve(null!));
        Assert.Equal(new AnchorContext(), AnchorContext.None);
    }
}
