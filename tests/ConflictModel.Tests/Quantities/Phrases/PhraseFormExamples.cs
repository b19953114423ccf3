using Xunit;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>Forms that a number, a range and a hedge take, in sentences.</summary>
public class PhraseFormExamples
{
    [Theory]
    [InlineData("\u00BD of the missiles", "\u00BD: share 0.5 unhedged {missiles}")]
    [InlineData("\u00BD million people", "\u00BD million: 500000 unhedged {people}")]
    [InlineData("1\u00BD million people", "1\u00BD million: 1500000 unhedged {people}")]
    [InlineData("at least 1\u00BD million", "at least 1\u00BD million: [1500000,) atLeast")]
    [InlineData("2 \u00BD million", "2 \u00BD million: 2500000 unhedged")]
    [InlineData("1\u20442 of the missiles", "1\u20442: share 0.5 unhedged {missiles}")]
    [InlineData("2\u00BD km", "2\u00BD km: 2.5 km unhedged")]
    [InlineData("\u2154 million people")]
    [InlineData("2 1/2 million")]
    [InlineData(".5 km", ".5 km: 0.5 km unhedged")]
    public void Fractions_of_one_character_are_part_of_the_number(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text));

    [Theory]
    [InlineData("several hundred thousand people", "several hundred thousand: [2,) plausible [300000,1000000] vague {people}")]
    [InlineData("a couple hundred thousand", "a couple hundred thousand: [2,) plausible [200000,300000] best 200000 vague")]
    [InlineData("several dozen thousand", "several dozen thousand: [2,) plausible [36000,120000] vague")]
    [InlineData("many hundreds of thousands", "many hundreds of thousands: [2,) plausible [300000,) vague")]
    [InlineData("several tens of thousands", "several tens of thousands: [2,) plausible [30000,100000] vague")]
    [InlineData("10s of thousands of people", "10s of thousands: [2,) plausible [20000,99999] vague {people}")]
    [InlineData("1000s of people", "1000s: [2,) plausible [2000,9999] vague {people}")]
    [InlineData("tens, if not hundreds, of thousands", "tens, if not hundreds, of thousands: [2,) plausible [20000,999999] vague")]
    public void Vague_words_take_every_multiplier(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text));

    [Theory]
    [InlineData("The toll climbed from 14 to 17", "14: 14 unhedged", "17: 17 unhedged")]
    [InlineData("The toll jumped from 2 to 12 people", "2: 2 unhedged", "12: 12 unhedged {people}")]
    [InlineData("It raised the number of dead from 14 to 17", "14: 14 unhedged", "17: 17 unhedged")]
    [InlineData("Troops were cut from 5,200 to 2,500", "5,200: 5200 unhedged", "2,500: 2500 unhedged")]
    [InlineData("Support fell from 20% to 10%", "20%: share 0.2 unhedged", "10%: share 0.1 unhedged")]
    [InlineData("The toll rose. From 14 to 17 people were there", "From 14 to 17: [14,17] between {people}")]
    [InlineData("from 14 to 17 people were killed", "from 14 to 17: [14,17] between {people}")]
    [InlineData("30 to 20", "30: 30 unhedged", "20: 20 unhedged")]
    [InlineData("between 9 and 5")]
    [InlineData("from nine to five")]
    [InlineData("won 30-20")]
    public void A_change_from_one_number_to_another_is_two(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text));

    [Theory]
    [InlineData("two, possibly three, rockets", "two, possibly three,: [2,3] between {rockets}")]
    [InlineData("two (possibly three) rockets", "two (possibly three): [2,3] between {rockets}")]
    [InlineData("30 or even 40", "30 or even 40: [30,40] between")]
    [InlineData("30 to perhaps 40", "30 to perhaps 40: [30,40] between")]
    [InlineData("14 (or 15)", "14 (or 15): [14,15] between")]
    [InlineData("10, 12 or 14 rockets", "10, 12 or 14: [10,14] between {rockets}")]
    [InlineData("between about 20 and 30", "between about 20 and 30: [1,) plausible [20,30] about")]
    [InlineData("between an estimated 5,000 and 7,000", "between an estimated 5,000 and 7,000: [1,) plausible [5000,7000] about")]
    [InlineData("between 20 and at least 30", "between 20 and at least 30: [20,) atLeast")]
    [InlineData("zero or one", "zero or one: [0,1] between")]
    [InlineData("zero to five", "zero to five: [0,5] between")]
    [InlineData("20, possibly more", "20, possibly more: [20,) atLeast")]
    [InlineData("20, give or take", "20, give or take: [1,) plausible [18,22] best 20 about")]
    [InlineData("one or several", "one or several: [1,) atLeast")]
    [InlineData("a dozen or two", "a dozen or two: [12,24] between")]
    [InlineData("10- to 15-strong", "10- to 15-strong: [10,15] between")]
    [InlineData("three- to five-mile radius", "three- to five-mile: [3,5] [mi_i] between {radius}")]
    [InlineData("twenty-to-thirty", "twenty-to-thirty: [20,30] between")]
    public void Either_end_of_a_range_may_be_in_doubt(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text));

    [Theory]
    [InlineData("up to 20 or more rockets", "up to 20 or more: [0,) plausible [1,20] atMost {rockets}")]
    [InlineData("at least more than 20", "at least more than 20: [21,) plausible [21,29] moreThan")]
    [InlineData("of the order of 50", "of the order of 50: [1,) plausible [45,55] best 50 about")]
    [InlineData("north of 50", "north of 50: [51,) plausible [51,59] moreThan")]
    [InlineData("twenty-some people", "twenty-some: [1,) plausible [18,22] best 20 about {people}")]
    [InlineData("200 upwards", "200 upwards: [200,) atLeast")]
    [InlineData("within a few kilometres", "a few kilometres: [0,) km plausible [0,10] atMost")]
    public void Hedges_are_read_together(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text));

    [Theory]
    [InlineData("a swarm of 50 drones", "50: 50 unhedged {drones}")]
    [InlineData("two waves of 20 drones", "two: 2 unhedged {waves}", "20: 20 unhedged {drones}")]
    [InlineData("has a range of 300 km", "300 km: 300 km unhedged")]
    [InlineData("a range of targets", "a range of: [2,) plausible [3,10] vague {targets}")]
    [InlineData("a barrage of 122mm rockets", "a barrage of: [2,) plausible [3,10] vague {122mm rockets}", "122mm: 122 mm unhedged {rockets}")]
    [InlineData("a good few rockets", "a good few: [2,) plausible [3,) vague {rockets}")]
    [InlineData("five more people", "five more: 5 unhedged {people}")]
    [InlineData("20 more injured", "20 more: 20 unhedged {injured}")]
    [InlineData("14 in all were hurt", "14 in all: 14 unhedged")]
    [InlineData("twin suicide bombings", "twin: 2 unhedged {suicide bombings}")]
    public void What_holds_what_is_counted_is_no_count_of_its_own(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text));
}
