using ConflictModel.Time;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Time.Mentions;

/// <summary>What stands beside a date: what belongs to it is read with it, what does not is left alone, and what is not understood takes
/// the date with it.</summary>
public class MentionContextExamples
{
    private static readonly AnchorContext Anchor = new(UncertainDate.On(2021, 7, 8));

    [Theory]
    [InlineData("On 3 July, 12 rockets hit the base.", "2021-07-03")]
    [InlineData("on 7 October, 240 taken hostage", "2020-10-07")]
    [InlineData("On 9 November, 3,000 people died", "2020-11-09")]
    [InlineData("On 8 January 22 missiles hit it", "2021-01-08")]
    [InlineData("On July 3, 1500 troops arrived", "2021-07-03")]
    [InlineData("On July 3, 2014 rockets fell", "2021-07-03")]
    [InlineData("On July 3, 2014, rockets fell", "2014-07-03")]
    [InlineData("On July 3, 2014 the base was hit", "2014-07-03")]
    [InlineData("3 July 2014 rockets", "2014-07-03")]
    [InlineData("on July 4, 1776.", "1776-07-04")]
    [InlineData("between 3 July and 5 July, 7 of them children", "[2021-07-03..2021-07-05]")]
    [InlineData("between 5 July 9pm and 6 July 3am", "[2021-07-05..2021-07-06]")]
    [InlineData("July 27 and 5 rockets", "2020-07-27")]
    [InlineData("in the 2006 elections", "2006")]
    public void A_number_beside_a_date_is_its_year_or_nothing_of_it(string text, string candidates) =>
        Assert.Equal(candidates, Assert.Single(Mentioned.MatchesIn(text)).Mention.Resolve(Anchor).Candidates.ToString());

    [Theory]
    [InlineData("on 5 July, 12:30 pm", "2021-07-05", "12:30")]
    [InlineData("5 July 9pm", "2021-07-05", "21:00")]
    [InlineData("on 20 January, 1830 GMT", "2021-01-20", "18:30")]
    [InlineData("January 20, 2030 hours", "2021-01-20", "20:30")]
    [InlineData("2021-07-06T18:30:00Z", "2021-07-06", "18:30")]
    [InlineData("2021-07-06T18:30+03:00", "2021-07-06", "18:30")]
    [InlineData("7-9 p.m. on Tuesday", "2021-07-06", "19:00..21:00")]
    [InlineData("between 11 and 1 p.m. on Tuesday", "2021-07-06", "11:00..13:00")]
    [InlineData("between midnight and 3 a.m. on Tuesday", "2021-07-06", "00:00..03:00")]
    [InlineData("before dawn on Tuesday", "2021-07-06", "any plausible 00:00..06:00")]
    [InlineData("the early hours of Tuesday", "2021-07-06", "any plausible 00:00..06:00")]
    [InlineData("late yesterday", "2021-07-07", "any plausible 18:00..")]
    [InlineData("shortly before midnight on Tuesday", "2021-07-06", "any plausible 23:30..")]
    [InlineData("shortly before 9 p.m. on Tuesday", "2021-07-06", "00:00..21:00 plausible 20:30..21:00")]
    [InlineData("Tuesday midnight", "[2021-07-06..2021-07-07]", "00:00")]
    [InlineData("Tuesday after 9 p.m.", "2021-07-06", "21:00..")]
    [InlineData("the night of June 11/12", "[2021-06-11..2021-06-12]", "night")]
    [InlineData("overnight Monday to Tuesday", "[2021-07-05..2021-07-06]", "night")]
    [InlineData("Tuesday's overnight attack", "[2021-07-05..2021-07-07]", "night")]
    public void A_time_beside_a_date_is_its_time(string text, string candidates, string time)
    {
        DateResolution resolution = Assert.Single(Mentioned.MatchesIn(text)).Mention.Resolve(Anchor);
        Assert.Equal((candidates, time), (resolution.Candidates.ToString(), resolution.Time.ToString()));
    }

    [Theory]
    [InlineData("over 2000 people were killed")]
    [InlineData("in over 2000 attacks")]
    [InlineData("of 2014 rockets fired")]
    [InlineData("of the 1990 people killed")]
    [InlineData("a total of 2014 were killed")]
    [InlineData("in 2000 cases")]
    [InlineData("in June 2000 rockets")]
    [InlineData("July 3 and 4 people")]
    [InlineData("29 February 2021")]
    [InlineData("on Monday, 31 April 2024")]
    [InlineData("July 32")]
    [InlineData("in the early 1990s")]
    [InlineData("061830Z JUL 21")]
    [InlineData("the week of June 28")]
    [InlineData("on the eve of July 4")]
    [InlineData("the second Sunday in June")]
    [InlineData("the last Friday in June 2021")]
    [InlineData("one Tuesday in June")]
    [InlineData("Monday, the 5th")]
    [InlineData("half a year ago")]
    [InlineData("over a month ago")]
    [InlineData("10,000 years ago")]
    [InlineData("0 days ago")]
    [InlineData("three hundred days ago")]
    [InlineData("thousands of years ago")]
    [InlineData("3 pm IST")]
    [InlineData("The Sun reported; Sun Tzu; Mon Dieu; the Sat phone; Sat next to him")]
    [InlineData("In Jan Egeland's view, said by May, in Pakistan Today")]
    [InlineData("14 July Bridge and 6 October City")]
    [InlineData("after the 2014 war")]
    public void What_is_not_understood_is_passed_over_whole(string text) => Assert.Empty(Mentioned.In(text));

    [Theory]
    [InlineData("before Tuesday", "[..2021-07-05]")]
    [InlineData("after Tuesday", "[2021-07-07..2021-07-08]")]
    [InlineData("by July 5", "[..2021-07-05]")]
    [InlineData("no earlier than Tuesday", "[2021-07-06..2021-07-08]")]
    [InlineData("on or after October 7", "[2020-10-07..2021-07-08]")]
    [InlineData("starting Tuesday", "[2021-07-06..2021-07-08]")]
    [InlineData("before July 2021", "[..2021-06-30]")]
    [InlineData("after 2003", "[2004-01-01..2021-07-08]")]
    [InlineData("before mid-June", "[..2021-06-24]", "[..2021-06-10]")]
    [InlineData("by 7 p.m. on Tuesday", "[..2021-07-06]", "2021-07-06")]
    [InlineData("before 9999-12-31", "[..2021-07-08]")]
    [InlineData("after 9999-12-31", "impossible")]
    public void What_only_bounds_a_day_asserts_no_day(string text, string candidates, string? chosen = null)
    {
        DateResolution resolution = DateMention.Parse(text).Resolve(Anchor);
        Assert.Equal((candidates, chosen ?? candidates), (resolution.Candidates.ToString(), resolution.Chosen.ToString()));
    }

    [Theory]
    [InlineData("after Tuesday's attack", "Tuesday")]
    [InlineData("after the June 27 action", "June 27")]
    [InlineData("before the February strike", "February")]
    [InlineData("after the 20 January attack", "20 January")]
    [InlineData("after the 20th of January", "after the 20th of January")]
    [InlineData("at the beginning of July", "beginning of July")]
    [InlineData("The day before, a drone", "The day before")]
    [InlineData("over the weekend", "the weekend")]
    [InlineData("in the 1990s", "the 1990s")]
    public void A_match_holds_what_its_reading_needs(string text, string words) => Assert.Equal([words], Mentioned.WordsIn(text));

    [Theory]
    [InlineData("between June 27 and 29", "[2021-06-27..2021-06-29]")]
    [InlineData("June 11 through 13", "[2021-06-11..2021-06-13]")]
    [InlineData("3 to 5 July", "[2021-07-03..2021-07-05]")]
    [InlineData("July 3 or 5", "[2021-07-03,2021-07-05]")]
    [InlineData("June 11, 13 and 15", "[2021-06-11,2021-06-13,2021-06-15]")]
    [InlineData("3 and 5 July", "[2021-07-03,2021-07-05]")]
    [InlineData("July 7 or 9", "[2020-07-07,2020-07-09,2021-07-07]")]
    [InlineData("July-August", "[2020-07-01..2020-08-31]")]
    [InlineData("in July or August", "[2020-07-01..2020-08-31,2021-07-01..2021-07-08]")]
    [InlineData("Saturday or Sunday", "[2021-07-03..2021-07-04]")]
    [InlineData("in 2014-2017", "[2014-01-01..2017-12-31]")]
    [InlineData("mid-2014 to early 2015", "[2014-03-01..2015-06-30]")]
    [InlineData("between mid-June and early July", "[2020-06-06..2020-07-15,2021-06-06..2021-07-08]")]
    public void Of_several_days_none_is_lost(string text, string candidates) =>
        Assert.Equal(candidates, DateMention.Parse(text).Resolve(Anchor).Candidates.ToString());

    [Theory]
    [InlineData("twenty-one days ago", "2021-06-17")]
    [InlineData("two or three days ago", "[2021-07-05..2021-07-06]")]
    [InlineData("2-3 days ago", "[2021-07-05..2021-07-06]")]
    [InlineData("January last year", "2020-01")]
    [InlineData("4 July last year", "2020-07-04")]
    [InlineData("July of last year", "2020-07")]
    [InlineData("October of this year", "2021-10")]
    [InlineData("next July 4", "2022-07-04")]
    [InlineData("next October", "[2021-10-01..2021-10-31,2022-10-01..2022-10-31]")]
    [InlineData("this coming October", "2021-10")]
    [InlineData("earlier in July", "[2021-07-01..2021-07-07]")]
    [InlineData("first week of June", "[2021-06-01..2021-06-07]")]
    [InlineData("second half of June", "[2021-06-16..2021-06-30]")]
    [InlineData("first quarter of 2020", "[2020-01-01..2020-03-31]")]
    [InlineData("mid-to-late June", "[2021-06-11..2021-06-30]")]
    [InlineData("July the 4th", "2021-07-04")]
    [InlineData("the sixth of July", "2021-07-06")]
    [InlineData("2-Jan-2021", "2021-01-02")]
    public void Chosen_takes_every_word_into_account(string text, string chosen) =>
        Assert.Equal(chosen, DateMention.Parse(text).Resolve(Anchor).Chosen.ToString());

    [Theory]
    [InlineData("around July 3")]
    [InlineData("on or about July 3")]
    [InlineData("July 3 or so")]
    public void IsApproximate_is_said_and_moves_no_bound(string text)
    {
        DateResolution resolution = DateMention.Parse(text).Resolve(Anchor);
        Assert.True(resolution.IsApproximate);
        Assert.Equal(UncertainDate.On(2021, 7, 3), resolution.Candidates);
    }

    [Fact]
    public void A_day_on_the_clocks_of_the_writer_is_the_day_of_the_writer()
    {
        var anchor = new AnchorContext(UncertainDate.On(2024, 1, 24), "America/New_York", "Asia/Baghdad");
        DateResolution resolution = DateMention.Parse("Tuesday at 11 p.m. ET").Resolve(anchor);
        Assert.Equal(("2024-01-23", "America/New_York"), (resolution.Candidates.ToString(), resolution.Zone));
    }

    [Fact]
    public void Another_clock_may_be_on_another_day() =>
        Assert.Equal(Offset.FromHours(3), DateMention.Parse("at 1:30 a.m. Tuesday (2230 GMT Monday)").UtcOffset);

    [Theory]
    [InlineData("3pm CET", "3:00 p.m. CET")]
    [InlineData("2230 GMT", "10:30 p.m. UTC")]
    [InlineData("3pm eastern standard time", "3:00 p.m. ET")]
    public void ToString_names_the_clocks_as_people_do(string words, string form) => Assert.Equal(form, DateMention.Parse(words).ToString());
}
