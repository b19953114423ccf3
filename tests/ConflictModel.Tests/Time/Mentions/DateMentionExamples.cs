using ConflictModel.Time;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Time.Mentions;

/// <summary>What words say, what they mean on a day, and what is left alone.</summary>
public class DateMentionExamples
{
    [Theory]
    [InlineData("20 Jan. 2024", "January 20, 2024")]
    [InlineData("January 20, 2024", "January 20, 2024")]
    [InlineData("the 20th of January, 2024", "January 20, 2024")]
    [InlineData("2024-01-20", "January 20, 2024")]
    [InlineData("20/01/2024", "January 20, 2024")]
    [InlineData("03/04/2024", "03/04/2024")]
    [InlineData("on Tuesday, January 23", "Tuesday, January 23")]
    [InlineData("ON TUESDAY NIGHT", "Tuesday night")]
    [InlineData("Tues. night", "Tuesday night")]
    [InlineData("in the early hours of Monday", "Monday early hours")]
    [InlineData("on the morning of 20 January", "January 20 morning")]
    [InlineData("Tuesday last week", "Tuesday of last week")]
    [InlineData("the day before yesterday", "the day before yesterday")]
    [InlineData("two days after Friday's", "2 days after Friday", "FindAll")]
    [InlineData("from 3 to 5 March 2021", "between March 3, 2021 and March 5, 2021")]
    [InlineData("March 3\u20135", "between March 3 and March 5")]
    [InlineData("October to January", "between October and January")]
    [InlineData("overnight on Tuesday", "Tuesday overnight")]
    [InlineData("around 12:30 pm local time", "around 12:30 p.m. local time")]
    [InlineData("1830 GMT (9:30 p.m. local time)", "9:30 p.m. local time (6:30 p.m. UTC)")]
    [InlineData("between 9 p.m. and 11 p.m. on Tuesday", "between 9:00 p.m. and 11:00 p.m. on Tuesday")]
    [InlineData("around midnight", "around midnight")]
    [InlineData("may 4 2024", "May 4, 2024")]
    [InlineData("\u201CMarch 4\u201D", "March 4")]
    [InlineData("the past couple of weeks", "the past couple of weeks")]
    [InlineData("the next morning", "the following morning")]
    public void ToString_has_one_form_for_each_meaning(string words, string form, string how = "Whole")
    {
        if (how == "Whole") Assert.Equal(form, DateMention.Parse(words).ToString());
        else Assert.Equal(form, Assert.Single(Mentioned.MatchesIn(words)).Mention.ToString());
        Assert.Equal(DateMention.Parse(form).ToString(), form);
    }

    [Theory]
    [InlineData("last Friday", "2021-07-02")]
    [InlineData("last Monday", "[2021-06-28,2021-07-05]")]
    [InlineData("last Sunday", "[2021-06-27,2021-07-04]")]
    [InlineData("this Monday", "2021-07-05")]
    [InlineData("this Thursday", "2021-07-08")]
    [InlineData("Thursday", "[2021-07-01,2021-07-08]")]
    [InlineData("this past Thursday", "2021-07-01")]
    [InlineData("Tuesday of last week", "2021-06-29")]
    [InlineData("yesterday", "2021-07-07")]
    [InlineData("two days ago", "2021-07-06")]
    [InlineData("three weeks ago", "[2021-06-14..2021-06-20]")]
    [InlineData("last night", "[2021-07-07..2021-07-08]")]
    [InlineData("overnight", "[2021-07-07..2021-07-08]")]
    [InlineData("Tuesday night into Wednesday", "[2021-07-06..2021-07-07]")]
    [InlineData("July 8", "2021-07-08")]
    [InlineData("July 9", "2020-07-09")]
    [InlineData("Feb. 29", "2020-02-29")]
    [InlineData("Friday, July 9", "2021-07-09")]
    [InlineData("Monday, January 20, 2024", "impossible")]
    [InlineData("in July", "[2020-07-01..2020-07-31,2021-07-01..2021-07-08]")]
    [InlineData("last June", "[2020-06-01..2020-06-30,2021-06-01..2021-06-30]")]
    [InlineData("last October", "2020-10")]
    [InlineData("last month", "2021-06")]
    [InlineData("earlier this month", "[2021-07-01..2021-07-07]")]
    [InlineData("last year", "2020")]
    [InlineData("03/04/2024", "[2024-03-04,2024-04-03]")]
    [InlineData("October to January", "[2020-10-01..2021-01-31]")]
    [InlineData("between October 17, 2022 and January 29", "[2022-10-17..2023-01-29]")]
    [InlineData("October 17 to January 29, 2024", "[2023-10-17..2024-01-29]")]
    [InlineData("Monday to Wednesday", "[2021-07-05..2021-07-07]")]
    [InlineData("since October", "[2020-10-01..2021-07-08]")]
    [InlineData("until Friday", "[..2021-07-02]")]
    [InlineData("a week after January 20", "[2021-01-24..2021-01-30]")]
    [InlineData("24 hours ago", "2021-07-07")]
    [InlineData("two days after Wednesday", "2021-07-02")]
    [InlineData("the day after Tuesday", "2021-07-07")]
    [InlineData("a few days ago", "[..2021-07-06]")]
    public void Candidates_are_what_the_words_leave(string words, string candidates) =>
        Assert.Equal(candidates, DateMention.Parse(words).Resolve(new(UncertainDate.On(2021, 7, 8))).Candidates.ToString());

    [Theory]
    [InlineData(WeekStart.Monday, "[2021-06-28..2021-07-04]", "[2021-07-05..2021-07-07]")]
    [InlineData(WeekStart.Saturday, "[2021-06-26..2021-07-02]", "[2021-07-03..2021-07-07]")]
    [InlineData(WeekStart.Sunday, "[2021-06-27..2021-07-03]", "[2021-07-04..2021-07-07]")]
    [InlineData(WeekStart.Undecided, "[2021-06-26..2021-07-04]", "[2021-07-03..2021-07-07]")]
    public void Weeks_begin_as_the_anchor_says(WeekStart start, string last, string earlier)
    {
        var anchor = new AnchorContext(UncertainDate.On(2021, 7, 8), weekStart: start);
        Assert.Equal(last, DateMention.Parse("last week").Resolve(anchor).Candidates.ToString());
        Assert.Equal(earlier, DateMention.Parse("earlier this week").Resolve(anchor).Candidates.ToString());
    }

    [Theory]
    [InlineData("January 20", "2024-01-10", Tense.Past, "2023-01-20")]
    [InlineData("January 20", "2024-01-10", Tense.Unstated, "[2023-01-20,2024-01-20]")]
    [InlineData("January 20", "2024-01-21", Tense.Past, "2024-01-20")]
    [InlineData("last October", "2023-11-15", Tense.Past, "[2022-10-01..2022-10-31,2023-10-01..2023-10-31]")]
    [InlineData("Saturday", "2024-01-20", Tense.Past, "[2024-01-13,2024-01-20]")]
    [InlineData("Saturday", "2024-01-21", Tense.Future, "2024-01-27")]
    [InlineData("next Saturday", "2024-01-23", Tense.Unstated, "[2024-01-27,2024-02-03]")]
    [InlineData("between October 17 and January 29", "2024-01-29", Tense.Past, "[2023-10-17..2024-01-29]")]
    [InlineData("between October 17 and January 29", "2024-01-23", Tense.Past, "[2022-10-17..2023-01-29]")]
    [InlineData("between October 17 and January 29", "2024-01-23", Tense.Future, "[2023-10-17..2024-01-29]")]
    [InlineData("between October 17 and January 29", "2024-01-23", Tense.Unstated, "[2022-10-17..2023-01-29,2023-10-17..2024-01-29]")]
    [InlineData("since October 17", "2024-01-23", Tense.Past, "[2023-10-17..2024-01-23]")]
    public void Tense_decides_what_it_can(string words, string published, Tense tense, string candidates) => Assert.Equal(
        candidates, DateMention.Parse(words).Resolve(new(UncertainDate.Parse(published), tense: tense)).Candidates.ToString());

    [Fact]
    public void Chosen_is_what_a_reader_takes_vague_words_to_mean()
    {
        var anchor = new AnchorContext(UncertainDate.On(2024, 2, 5));
        Assert.Equal("[2024-01-01..2024-01-10]", DateMention.Parse("early January").Resolve(anchor).Chosen.ToString());
        Assert.Equal("[2023-11-11..2023-11-20]", DateMention.Parse("mid-November").Resolve(anchor).Chosen.ToString());
        Assert.Equal("[2023-11-06..2023-11-25]", DateMention.Parse("mid-November").Resolve(anchor).Candidates.ToString());
        Assert.Equal("[2023-09-01..2023-12-31]", DateMention.Parse("late 2023").Resolve(anchor).Chosen.ToString());
        Assert.Equal("[2024-01-26..2024-02-02]", DateMention.Parse("a few days ago").Resolve(anchor).Chosen.ToString());
    }

    [Fact]
    public void Two_clocks_give_an_offset_that_the_zone_confirms()
    {
        DateMention mention = DateMention.Parse("just after 9:30 p.m. local time (6:30 p.m. UTC) on Tuesday");
        Assert.Equal(Offset.FromHours(3), mention.UtcOffset);
        Assert.Equal("18:30.. plausible 18:30..19:00", mention.UtcTime.ToString());
        UncertainDate published = UncertainDate.On(2024, 1, 24);
        Assert.Equal(Truth.True, mention.Resolve(new(published, eventZone: "Asia/Baghdad")).OffsetAgrees);
        Assert.Equal(Truth.False, mention.Resolve(new(published, eventZone: "Asia/Tehran")).OffsetAgrees);
        Assert.Equal(Truth.Unknown, mention.Resolve(new(published)).OffsetAgrees);
        Assert.Null(DateMention.Parse("9:30 a.m. local time (9:30 p.m. UTC)").UtcOffset);
    }

    [Fact]
    public void Without_an_anchor_a_mention_keeps_what_it_says()
    {
        Assert.Equal("XXXX-01-20", DateMention.Parse("January 20").Resolve(AnchorContext.None).Candidates.ToString());
        Assert.Equal("2024-01-20", DateMention.Parse("20 January 2024").Resolve(AnchorContext.None).Candidates.ToString());
        DateMention tuesday = DateMention.Parse("on Tuesday");
        Assert.True(tuesday.Resolve(AnchorContext.None).Candidates.IsUnknown);
        Assert.Equal(IsoDayOfWeek.Tuesday, tuesday.Weekday);
        Assert.Equal("2024-01-23", tuesday.Narrow(UncertainDate.Parse("[2024-01-20..2024-01-26]")).ToString());
        Assert.Equal("2024-01-20", DateMention.Parse("January 20").Narrow(UncertainDate.Parse("2024-01")).ToString());
    }

    [Theory]
    [InlineData("Protesters march on the capital")]
    [InlineData("They may attack; May said so")]
    [InlineData("20 may be dead")]
    [InlineData("the March on Rome")]
    [InlineData("Theresa May")]
    [InlineData("the Sunday Times and USA Today")]
    [InlineData("every Monday")]
    [InlineData("the last Friday of Ramadan")]
    [InlineData("Fridays")]
    [InlineData("the 5th brigade")]
    [InlineData("a score of 2-1")]
    [InlineData("9/11")]
    [InlineData("10.0.0.1 and 1.2.3")]
    [InlineData("+1 202 555 0142")]
    [InlineData("$20 or 20% or 1.5 million")]
    [InlineData("the sun sat low")]
    [InlineData("F-16s and 122mm rockets")]
    [InlineData("at 9:30")]
    [InlineData("a ratio of 12:30")]
    [InlineData("2024-13-01 and 30/02/2024")]
    [InlineData("Feb. 30 rockets")]
    [InlineData("February 29, 2023")]
    [InlineData("more than a week ago")]
    [InlineData("friday@example.org and today.com and #today")]
    [InlineData("a two-day visit")]
    [InlineData("Good morning; the Morning Post")]
    [InlineData("the second wave")]
    [InlineData("the last minute, the next door")]
    [InlineData("\u0661 \u064A\u0646\u0627\u064A\u0631 and 1 \u044F\u043D\u0432\u0430\u0440\u044F")]
    public void What_is_no_date_is_left_alone(string text) => Assert.Empty(Mentioned.In(text));

    [Theory]
    [InlineData("struck on Tuesday night, and again on June 27", "Tuesday night", "June 27")]
    [InlineData("In January 20 rockets fell", "January")]
    [InlineData("a ballistic missile attack Sunday at the base", "Sunday")]
    [InlineData("On Sunday, 17 missiles", "Sunday")]
    [InlineData("January 20, 14 rockets", "January 20")]
    [InlineData("Between October 17 and January 29, there", "Between October 17 and January 29")]
    [InlineData("between Tuesday", "Tuesday")]
    [InlineData("from Monday the base", "from Monday")]
    [InlineData("a week after the strike of 9 November", "a week after", "9 November")]
    [InlineData("Monday/Tuesday", "Monday")]
    public void FindAll_finds_each(string text, params string[] words) => Assert.Equal(words, Mentioned.WordsIn(text));

    [Theory]
    [InlineData("", DateMentionErrorCode.NoText, 0)]
    [InlineData(" \u200B ", DateMentionErrorCode.NoText, 3)]
    [InlineData("the rockets", DateMentionErrorCode.NoMention, 0)]
    [InlineData("every Monday", DateMentionErrorCode.NoMention, 0)]
    [InlineData("on Tuesday the base", DateMentionErrorCode.TrailingText, 11)]
    public void TryParse_says_what_is_wrong_and_where(string text, DateMentionErrorCode code, int position)
    {
        Assert.False(DateMention.TryParse(text, out DateMention mention, out DateMentionError error));
        Assert.Equal((code, position), (error.Code, error.Position));
        Assert.Equal(default, mention);
    }

    [Fact]
    public void Default_enumeration_finds_nothing()
    {
        DateMatches matches = default;
        Assert.False(matches.MoveNext());
        Assert.Equal(default, matches.Current);
    }
}
