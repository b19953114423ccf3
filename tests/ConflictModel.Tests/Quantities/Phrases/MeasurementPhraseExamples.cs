using ConflictModel.Quantities;
using Xunit;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>What numbers of a unit mean, how they stand beside counts, and which units are none.</summary>
public class MeasurementPhraseExamples
{
    [Theory]
    [InlineData("122 mm", "122 mm unhedged")]
    [InlineData("122mm rockets", "122 mm unhedged")]
    [InlineData("155-mm howitzers", "155 mm unhedged")]
    [InlineData("122-mm-calibre rockets", "122 mm unhedged")]
    [InlineData("exactly 3 km", "3 km exactly")]
    [InlineData("about 3 km", "(0,) km plausible [2.7,3.3] best 3 about")]
    [InlineData("about 3.0 km", "(0,) km plausible [2.95,3.05] best 3 about")]
    [InlineData("some 300 kilometres", "(0,) km plausible [270,330] best 300 about")]
    [InlineData("300-odd kilometres", "(0,) km plausible [270,330] best 300 about")]
    [InlineData("300 kilometers or so", "(0,) km plausible [270,330] best 300 about")]
    [InlineData("nearly 1 km", "(0,1) km plausible [0.9,1) nearly")]
    [InlineData("more than 2,000 km", "(2000,) km plausible (2000,3000) moreThan")]
    [InlineData("less than a hundred metres", "[0,100) m fewerThan")]
    [InlineData("up to 20 miles", "[0,20] [mi_i] plausible (0,20] atMost")]
    [InlineData("20 or more kilograms", "[20,) kg atLeast")]
    [InlineData("20 kg or more", "[20,) kg atLeast")]
    [InlineData("20+ km", "[20,) km atLeast")]
    [InlineData("between 5 and 10 miles", "[5,10] [mi_i] between")]
    [InlineData("50-60 km", "[50,60] km between")]
    [InlineData("5km-10km", "[5,10] km between")]
    [InlineData("from 5 km to 10 km", "[5,10] km between")]
    [InlineData("two or three kilometres", "[2,3] km between")]
    [InlineData("about 20 to 30 km", "(0,) km plausible [20,30] about")]
    [InlineData("at least 20 to 30 km", "[20,) km atLeast")]
    [InlineData("up to 20 to 30 km", "[0,30] km plausible (0,30] atMost")]
    [InlineData("at least about 20 km", "(0,) km plausible [18,) atLeast")]
    [InlineData("up to around 20 km", "[0,) km plausible (0,22] atMost")]
    [InlineData("more than 2.7 and at most 3.3 mm", "(2.7,3.3] mm between")]
    [InlineData("several kilometres", "[2,) km plausible [3,10] vague")]
    [InlineData("a few hundred metres", "[2,) m plausible [300,1000] vague")]
    [InlineData("hundreds of miles", "[2,) [mi_i] plausible [200,999] vague")]
    [InlineData("half a mile", "0.5 [mi_i] unhedged")]
    [InlineData("two and a half kilometres", "2.5 km unhedged")]
    [InlineData("two miles and a half", "2.5 [mi_i] unhedged")]
    [InlineData("1.2 million km", "1200000 km unhedged")]
    [InlineData("20-kilogram warhead", "20 kg unhedged")]
    [InlineData("20 kg of explosives", "20 kg unhedged")]
    [InlineData("500-pound bombs", "500 [lb_av] unhedged")]
    [InlineData("20 tonnes of wheat", "20 t unhedged")]
    [InlineData("20 metric tons", "20 t unhedged")]
    [InlineData("60 miles per hour", "60 [mi_i]/h unhedged")]
    [InlineData("20 sq. km of land", "20 km2 unhedged")]
    [InlineData("5 m of cable", "5 m unhedged")]
    [InlineData("one kilometre", "1 km unhedged")]
    [InlineData("0 km", "0 km unhedged")]
    public void Measurements_mean_what_the_factories_say(string phrase, string meaning) => Assert.Equal(meaning, Found.Whole(phrase));

    [Theory]
    [InlineData("five 122mm rockets", "five: 5 unhedged", "122mm: 122 mm unhedged")]
    [InlineData("14 107mm rockets", "14: 14 unhedged", "107mm: 107 mm unhedged")]
    [InlineData("107 and 122 mm rockets", "107: 107 mm unhedged", "122 mm: 122 mm unhedged")]
    [InlineData("107 mm or 122 mm rockets", "107 mm: 107 mm unhedged", "122 mm: 122 mm unhedged")]
    [InlineData("a 50-kilogram warhead", "a: [1,) plausible 1 vague", "50-kilogram: 50 kg unhedged")]
    [InlineData("a 5m wall", "a: [1,) plausible 1 vague", "5m: 5 m unhedged")]
    [InlineData("within 30 km of the base", "30 km: [0,30] km atMost")]
    [InlineData("within two provinces", "two: 2 unhedged")]
    [InlineData("12 miles away", "12 miles: 12 [mi_i] unhedged")]
    [InlineData("3 km from two bases", "3 km: 3 km unhedged", "two: 2 unhedged")]
    [InlineData("two foot patrols and 12 foot soldiers", "two: 2 unhedged", "12: 12 unhedged")]
    [InlineData("two Mi-8 helicopters", "two: 2 unhedged")]
    [InlineData("5 M-16 rifles", "5: 5 unhedged")]
    [InlineData("5M people", "5M: 5000000 unhedged")]
    [InlineData("ten days and two hours", "ten: 10 unhedged", "two: 2 unhedged")]
    public void FindAll_finds_each_with_its_unit(string text, params string[] found) => Assert.Equal(found, Found.In(text));

    [Theory]
    [InlineData("122mm rockets", "rockets")]
    [InlineData("122 mm rockets", "rockets")]
    [InlineData("a 20-kilogram warhead exploded", "20-kilogram warhead", "warhead")]
    [InlineData("two 122 mm rockets", "122 mm rockets", "rockets")]
    [InlineData("a 5-metre-high wall", "wall")]
    [InlineData("20 kg of explosives were found", "explosives")]
    [InlineData("within 5 km of the border", "")]
    [InlineData("5 km of Baghdad", "")]
    [InlineData("300 kilometres west of Baghdad", "")]
    [InlineData("300 kilometres", "")]
    [InlineData("most of the 122mm rockets", "122mm rockets", "rockets")]
    public void Noun_is_what_is_measured(string text, params string[] nouns) =>
        Assert.Equal(nouns, System.Array.FindAll([.. Found.Nouns(text)], noun => noun.Length > 0) is { Length: > 0 } named ? named : [""]);

    [Theory]
    [InlineData("20 tons")]
    [InlineData("20 gallons")]
    [InlineData("20 kt")]
    [InlineData("33\u00B0")]
    [InlineData("20 \u00B0C")]
    [InlineData("the 5G network")]
    [InlineData("5 kg/ha")]
    [InlineData(".50-caliber")]
    [InlineData("5m people")]
    [InlineData("a mile away")]
    [InlineData("no kilometres")]
    [InlineData("500 pounds sterling")]
    public void What_names_no_one_unit_is_left_alone(string text) => Assert.Empty(Found.In(text));

    [Fact]
    public void A_desk_says_which_ton_it_means()
    {
        Lexicon desk = Lexicon.English.With(new("tons", LexiconRole.Unit, "[ston_av]", "a desk in the United States"));
        Assert.Equal("20 [ston_av] unhedged", Found.Whole("20 tons of explosives", desk));
        Assert.Throws<System.ArgumentException>(() => new LexiconEntry("tons", LexiconRole.Unit, "tons", ""));
    }
}
