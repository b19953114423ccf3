using ConflictModel.Quantities;
using Xunit;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>What is found in sentences, what it counts, and what is left alone.</summary>
public class QuantitySearchExamples
{
    [Theory]
    [InlineData("in 2011")]
    [InlineData("1999")]
    [InlineData("2019 elections")]
    [InlineData("since 2014 insurgents have held it")]
    [InlineData("between 2014 and 2019")]
    [InlineData("the 2003-2011 war")]
    [InlineData("March 4 attack")]
    [InlineData("4 March")]
    [InlineData("04 March, 2021")]
    [InlineData("March 4, 5 and 6")]
    [InlineData("4-6 March 2021")]
    [InlineData("between 4 and 6 March")]
    [InlineData("the 4th of March")]
    [InlineData("Mar. 4")]
    [InlineData("2021-03-04")]
    [InlineData("04/03/2021")]
    [InlineData("4.3.2021")]
    [InlineData("at 11:45 pm")]
    [InlineData("at around 11:45")]
    [InlineData("at 8 p.m. local time")]
    [InlineData("8am")]
    [InlineData("the third attack")]
    [InlineData("a third attack")]
    [InlineData("an eleventh strike")]
    [InlineData("the 9th strike")]
    [InlineData("twenty-first century")]
    [InlineData("240mm rockets")]
    [InlineData("the 122-mm rocket")]
    [InlineData("a 50-kilogram warhead", "a: [1,) plausible 1 vague")]
    [InlineData("within 30 km")]
    [InlineData("12 miles away")]
    [InlineData("version 2.4.1")]
    [InlineData("version 2")]
    [InlineData("10.0.0.1")]
    [InlineData("https://example.org/2021/03/4")]
    [InlineData("+1 202 555 0142")]
    [InlineData("+964 770 123 4567")]
    [InlineData("202-555-0142")]
    [InlineData("(202) 555-0142")]
    [InlineData("555-0142")]
    [InlineData("one of the wounded")]
    [InlineData("the one")]
    [InlineData("some people said")]
    [InlineData("some of whom")]
    [InlineData("$3 million")]
    [InlineData("3 million dollars")]
    [InlineData("more than \u20AC3bn")]
    [InlineData("2.5 rockets")]
    [InlineData("14\u00BD rockets")]
    [InlineData("an F-16 jet's MiG-29", "an: [1,) plausible 1 vague")]
    [InlineData("A380s and BM-21s")]
    [InlineData("a 12-member team")]
    [InlineData("a three-day visit")]
    [InlineData("a multiple-launch system")]
    [InlineData("the 1990s")]
    [InlineData("Resolution 1701")]
    [InlineData("No. 5")]
    [InlineData("#5")]
    [InlineData("-5")]
    [InlineData("how many rockets")]
    [InlineData("a week ago")]
    [InlineData("as a result")]
    [InlineData("a few", "a few: [2,) plausible [3,10] vague")]
    [InlineData("no longer")]
    [InlineData("no idea")]
    [InlineData("No injuries were reported")]
    [InlineData("none have been reported so far")]
    [InlineData("1,2345 and 1,5 million")]
    [InlineData("\u0661\u0664 rockets")]
    [InlineData("\uD835\uDFCF\uD835\uDFD2 rockets")]
    [InlineData("1\uD835\uDFD2 rockets")]
    public void What_counts_nothing_is_left_alone(string text, params string[] found) => Assert.Equal(found, Found.In(text));

    [Theory]
    [InlineData("13 US and 170 Afghan", "13: 13 unhedged", "170: 170 unhedged")]
    [InlineData("five contractors and one soldier", "five: 5 unhedged", "one: 1 unhedged")]
    [InlineData("700 troops in Syria and 3,500 in Iraq", "700: 700 unhedged", "3,500: 3500 unhedged")]
    [InlineData("more than 9 and less than 5", "more than 9: [10,) moreThan", "less than 5: [0,4] fewerThan")]
    [InlineData("x>9 and y<5", ">9: [10,) moreThan", "<5: [0,4] fewerThan")]
    [InlineData("either 5 or 7", "5: 5 unhedged", "7: 7 unhedged")]
    [InlineData("5 or 700", "5: 5 unhedged", "700: 700 unhedged")]
    [InlineData("rooms 12,14,16.", "12: 12 unhedged", "14: 14 unhedged", "16: 16 unhedged")]
    [InlineData("On March 4, 14 were killed", "14: 14 unhedged")]
    [InlineData("killed 12 and over 100 wounded", "12: 12 unhedged", "over 100: [101,) plausible [101,199] moreThan")]
    [InlineData("Between March 4 and May 5, there were more than 70 attacks", "more than 70: [71,) plausible [71,79] moreThan")]
    [InlineData("Several missiles and a drone were fired", "Several: [2,) plausible [3,10] vague", "a: [1,) plausible 1 vague")]
    [InlineData("version two", "two: 2 unhedged")]
    [InlineData("two hundred and three hundred", "two hundred: 200 unhedged", "three hundred: 300 unhedged")]
    [InlineData("playing two-nought-one", "two: 2 unhedged", "nought: 0 unhedged", "one: 1 unhedged")]
    public void FindAll_finds_each(string text, params string[] found) => Assert.Equal(found, Found.In(text));

    [Theory]
    [InlineData("at least 15 rockets struck the base", "rockets")]
    [InlineData("17 ballistic missiles were launched", "ballistic missiles")]
    [InlineData("17 ballistic missiles and rockets were launched", "ballistic missiles and rockets")]
    [InlineData("several US personnel were hurt", "US personnel")]
    [InlineData("four U.S. soldiers", "U.S. soldiers")]
    [InlineData("two Hamas fighters fled", "Hamas fighters")]
    [InlineData("THREE US BASES", "US BASES")]
    [InlineData("two hit the base", "")]
    [InlineData("12 were killed", "")]
    [InlineData("nine others", "others")]
    [InlineData("14 dead", "dead")]
    [InlineData("one Iraqi soldier was hurt", "Iraqi soldier")]
    [InlineData("a drone attack on the base", "drone attack")]
    [InlineData("a US-led coalition struck", "US-led coalition")]
    [InlineData("a militia leader accused of murder", "militia leader")]
    [InlineData("most of the recent attacks in Iraq", "recent attacks")]
    [InlineData("two of the missiles", "missiles")]
    [InlineData("two 122 mm rockets", "122 mm rockets")]
    [InlineData("5 M-16 rifles", "M-16 rifles")]
    [InlineData("no direct hits", "direct hits")]
    [InlineData("some 90, mostly local militias", "")]
    public void Noun_is_what_is_counted(string text, string noun) => Assert.Equal([noun], Found.Nouns(text));

    [Fact]
    public void Options_ask_for_more()
    {
        Assert.Empty(Found.In("rockets struck the base"));
        Assert.Equal(["rockets: [2,) plausible [3,10] vague"], Found.In("rockets struck the base", options: QuantitySearch.BarePlurals));
        Assert.Equal(["five: 5 unhedged"], Found.In("five ballistic missiles", options: QuantitySearch.BarePlurals));
        Assert.Equal(["3 million: 3000000 unhedged"], Found.In("$3 million", options: QuantitySearch.Money));
        Assert.Equal(
            ["more than $3 million: [3000001,) plausible [3000001,3999999] moreThan"],
            Found.In("more than $3 million", options: QuantitySearch.Money));
        Assert.Equal(["20: 20 unhedged"], Found.In("20 euros", options: QuantitySearch.Money));
    }

    [Fact]
    public void Default_enumeration_finds_nothing()
    {
        QuantityMatches matches = default;
        Assert.False(matches.MoveNext());
        Assert.Equal(default, matches.Current);
    }
}
