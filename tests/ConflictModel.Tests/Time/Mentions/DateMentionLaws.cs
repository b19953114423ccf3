using System;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Tests.Quantities;
using ConflictModel.Time;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time.Mentions;

/// <summary>What holds of every mention, every anchor and every text.</summary>
public class DateMentionLaws
{
    private static readonly string[] Leads = ["on", "in"];

    [Fact]
    public void Parse_inverts_ToString() => Law.Holds(DatePhrases, phrase =>
    {
        DateMention mention = DateMention.Parse(phrase);
        return DateMention.TryParse(mention.ToString(), out DateMention again, out _) && again == mention
            && again.GetHashCode() == mention.GetHashCode();
    });

    [Fact]
    public void FindAll_in_a_sentence_finds_the_phrase() => Law.Holds(DatePhrases, phrase => Leads.Any(lead =>
        Mentioned.MatchesIn($"It was struck, officials said, {lead} {phrase}, and burned.") is [var found]
            && found.Mention == DateMention.Parse(phrase)));

    [Fact]
    public void FindAll_finds_what_its_own_words_say() => Law.Holds(DateTexts, ReadsItself);

    [Fact]
    public void FindAll_finds_in_a_sentence_what_its_own_words_say() => Law.Holds(DateSentences, 2_000, ReadsItself);

    [Fact]
    public void FindAll_matches_are_inside_in_order_and_apart() => Law.Holds(DateTexts, text =>
    {
        int end = 0;
        foreach (DateMatch match in DateMention.FindAll(text))
        {
            if (match.Start < end || match.Length <= 0 || match.Start + match.Length > text.Length) return false;
            if (match.Mention.Kind == DateMentionKind.None) return false;
            end = match.Start + match.Length;
        }

        return true;
    });

    [Fact]
    public void TryParse_gives_a_mention_or_an_error_inside_the_text() => Law.Holds(DateTexts, text =>
        DateMention.TryParse(text, out DateMention mention, out DateMentionError error)
            ? error == default && mention.Kind != DateMentionKind.None
            : mention == default && error.Code != DateMentionErrorCode.None && error.Message.Length > 0
                && error.Position >= 0 && error.Position <= text.Length);

    [Fact]
    public void Any_text_is_read_and_resolved_without_exception() => Law.Holds(DateTexts, AnchorContexts, (text, anchor) =>
        Mentioned.MatchesIn(text).All(match => IsSound(match.Mention.Resolve(anchor)) && match.Mention.ToString().Length > 0));

    [Fact]
    public void Strings_of_every_kind_are_read_without_exception() => Law.Holds(ArbMap.Default.ArbFor<string>(), text =>
        Mentioned.In(text ?? "").All(found => found.Length > 0));

    [Fact]
    public void Resolve_chooses_among_candidates() => Law.Holds(DatePhrases, AnchorContexts, (phrase, anchor) =>
        IsSound(DateMention.Parse(phrase).Resolve(anchor)));

    [Fact]
    public void Resolve_gives_days_that_the_words_allow() => Law.Holds(DatePhrases, AnchorContexts, (phrase, anchor) =>
    {
        DateMention mention = DateMention.Parse(phrase);
        UncertainDate candidates = mention.Resolve(new(anchor.Published, null, null, anchor.WeekStart, anchor.Tense, anchor.Reference)).Candidates;
        return candidates.DayCount is not <= 4000 || candidates.Candidates().All(mention.Allows);
    });

    [Fact]
    public void Resolve_with_less_known_leaves_more_possible() => Law.Holds(DatePhrases, AnchorContexts, (phrase, anchor) =>
    {
        DateMention mention = DateMention.Parse(phrase);
        UncertainDate days = mention.Resolve(anchor).Candidates;
        var anyWeek = new AnchorContext(
            anchor.Published, anchor.PublishedZone, anchor.EventZone, WeekStart.Undecided, anchor.Tense, anchor.Reference);
        return days.IsSubsetOf(mention.Resolve(anyWeek).Candidates);
    });

    [Fact]
    public void Resolve_for_several_days_of_publication_is_the_union() => Law.Holds(DatePhrases, Days, 200, (phrase, day) =>
    {
        if (day.Year is < 1500 or > 2990) return true;
        DateMention mention = DateMention.Parse(phrase);
        UncertainDate both = UncertainDate.Exactly(day).Union(UncertainDate.Exactly(day.PlusDays(3)));
        UncertainDate first = mention.Resolve(new(UncertainDate.Exactly(day))).Candidates;
        UncertainDate second = mention.Resolve(new(UncertainDate.Exactly(day.PlusDays(3)))).Candidates;
        return mention.Resolve(new(both)).Candidates == first.Union(second);
    });

    [Fact]
    public void Resolve_without_an_anchor_excludes_nothing_that_an_anchor_leaves() => Law.Holds(DatePhrases, AnchorContexts, (phrase, anchor) =>
    {
        DateMention mention = DateMention.Parse(phrase);
        if (!anchor.Reference.IsUnknown) return true;
        UncertainDate alone = mention.Resolve(AnchorContext.None).Candidates;
        var plain = new AnchorContext(anchor.Published, weekStart: anchor.WeekStart, tense: anchor.Tense);
        return mention.Resolve(plain).Candidates.IsSubsetOf(alone);
    });

    private static bool ReadsItself(string text)
    {
        foreach (DateMatch match in DateMention.FindAll(text))
        {
            bool isRead = DateMention.TryParse(text.AsSpan(match.Start, match.Length), out DateMention mention, out _);
            if (!isRead || mention != match.Mention) return false;
            if (!DateMention.TryParse(mention.ToString(), out DateMention again, out _) || again != mention) return false;
        }

        return true;
    }

    [Fact]
    public void Basis_is_stated_where_the_words_fix_the_day() => Law.Holds(AnchorContexts, anchor =>
        Mentioned.Resolve("20 January 2024", anchor) is { Basis: DateBasis.Stated, Chosen: var day } && day == UncertainDate.On(2024, 1, 20));

    [Fact]
    public void Narrow_keeps_what_is_allowed() => Law.Holds(DatePhrases, UncertainDates, (phrase, other) =>
    {
        DateMention mention = DateMention.Parse(phrase);
        UncertainDate narrowed = mention.Narrow(other);
        return narrowed.IsSubsetOf(other) && mention.Narrow(narrowed) == narrowed
            && (other.DayCount is not <= 3660 || other.Candidates().All(day => narrowed.Contains(day) == mention.Allows(day)));
    });

    [Fact]
    public void Typography_makes_no_difference() => Law.Holds(
        DatePhrases,
        new Func<string, string>[]
        {
            s => s.Replace(' ', '\u00A0'), s => s.Replace(' ', '\u202F'), s => s.Replace(" ", "  ", StringComparison.Ordinal),
            s => s.Replace('-', '\u2011'), s => $"\u201C{s}\u201D", s => "\u200F" + s + "\u200E", s => s.ToUpperInvariant(),
            s => string.Concat(s.Select(c => c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' ? (char)(c + 0xFEE0) : c)),
        }.AsArbitrary(),
        (phrase, change) => DateMention.TryParse(change(phrase), out DateMention mention, out _) && mention == DateMention.Parse(phrase));

    [Fact]
    public void Reading_does_not_depend_on_culture() => HostileCulture.Run(() =>
    {
        Assert.Equal("January 20, 2024 at 9:30 p.m. local time", DateMention.Parse("20 JANUARY 2024 AT 9:30 PM LOCAL TIME").ToString());
        Assert.Equal("2021-07-07", Mentioned.Resolve("Wednesday", new(UncertainDate.On(2021, 7, 8)))!.Value.Chosen.ToString());
        Assert.Equal("the past few months", DateMention.Parse("in the past few months").ToString());
    });

    [Fact]
    public void Reading_allocates_nothing()
    {
        string[] phrases = [.. DatePhrases.Generator.Sample(200, 50), "nothing", "", "every Monday", "Feb. 30", "more than a week ago"];
        string text = string.Join(". ", phrases);
        Assert.Equal(0, Cost.Bytes(() =>
        {
            foreach (string phrase in phrases) _ = Read(phrase);
            _ = Read(text);
        }));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1")]
    [InlineData("1-")]
    [InlineData(" ")]
    [InlineData("a ")]
    [InlineData("on the ")]
    [InlineData("between ")]
    [InlineData("from 1 to ")]
    [InlineData("Monday to ")]
    [InlineData("Monday, ")]
    [InlineData("mid-")]
    [InlineData("early ")]
    [InlineData("since ")]
    [InlineData("every ")]
    [InlineData("more than ")]
    [InlineData("a week after ")]
    [InlineData("after ")]
    [InlineData("around ")]
    [InlineData("1, ")]
    [InlineData("1 and ")]
    [InlineData("July 1, 2 and ")]
    [InlineData("Tuesday or ")]
    [InlineData("twenty-one or ")]
    [InlineData("half a ")]
    [InlineData("9 p.m. (")]
    [InlineData("p.m.")]
    [InlineData("\u200B")]
    [InlineData("\uD83D")]
    [InlineData("\u0661")]
    [InlineData("\u6708")]
    public void Time_is_in_proportion_to_the_text(string piece)
    {
        Work(10_000_000)(); // so much must end, too
        Assert.InRange(Cost.Growth(2_000, Work), 0, Cost.Linear);

        Action Work(int length)
        {
            string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            return () => _ = Read(text);
        }
    }

    private static int Read(string text)
    {
        int found = DateMention.TryParse(text, out DateMention whole, out _) ? (int)whole.Kind : 0;
        foreach (DateMatch match in DateMention.FindAll(text)) found += match.Length;
        return found;
    }

    private static bool IsSound(DateResolution resolution) => resolution.Chosen.IsSubsetOf(resolution.Candidates)
        && resolution.ToMoment().Date == resolution.Chosen && resolution.Interval?.ToString() != "";
}
