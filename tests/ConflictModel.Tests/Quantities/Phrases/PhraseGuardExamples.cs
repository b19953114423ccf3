using System;
using ConflictModel.Quantities;
using Xunit;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>What looks like a count and is none, and what it leaves to be read.</summary>
public class PhraseGuardExamples
{
    [Theory]
    [InlineData(
        "an attack on Tower 22 killed three soldiers and wounded at least 34",
        "an: [1,) plausible 1 vague {attack}", "three: 3 unhedged {soldiers}", "at least 34: [34,) atLeast")]
    [InlineData("Brigades 45 and 46")]
    [InlineData("Resolutions 1701 and 1559")]
    [InlineData("World War 2")]
    [InlineData("it was France 24 reported 5 dead", "5: 5 unhedged {dead}")]
    [InlineData("p. 5, pp. 5-6 and ch. 5")]
    [InlineData("Part Two")]
    [InlineData("Liwa 12")]
    [InlineData("the Group of 20")]
    [InlineData("number one")]
    [InlineData("on day 100")]
    [InlineData("each day 100 people", "100: 100 unhedged {people}")]
    [InlineData("on Monday 14")]
    [InlineData("on Monday 14 were killed", "14: 14 unhedged")]
    [InlineData("In Baghdad 14 died", "14: 14 unhedged")]
    [InlineData("In Iraq 14 were killed", "14: 14 unhedged")]
    [InlineData("In Gaza 22 people were killed", "22: 22 unhedged {people}")]
    public void Names_with_digits_count_nothing(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text));

    [Theory]
    [InlineData("not 14 people but 17", "17: 17 unhedged")]
    [InlineData("not exactly 20")]
    [InlineData("it was not two but three rockets", "three: 3 unhedged {rockets}")]
    [InlineData("not all of the missiles", "not all: share [0,1) vague {missiles}")]
    [InlineData("almost no casualties")]
    [InlineData("next to no casualties")]
    [InlineData("all but two of the 17 missiles", "17: 17 unhedged {missiles}")]
    [InlineData("none but one")]
    [InlineData("minus 14")]
    public void What_is_denied_is_not_read(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text));

    [Theory]
    [InlineData("one in five people")]
    [InlineData("eight in ten")]
    [InlineData("two in three days", "two: 2 unhedged", "three: 3 unhedged {days}")]
    [InlineData("fired 2 in 10 minutes", "2: 2 unhedged", "10: 10 unhedged {minutes}")]
    [InlineData("14 per 100,000")]
    [InlineData("20 \u00B1 2")]
    [InlineData("2 x 20 m")]
    [InlineData("6ft 2in")]
    [InlineData("5m x 3m")]
    [InlineData("three times as many")]
    public void Numbers_that_say_something_together_are_no_counts(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text));

    [Theory]
    [InlineData("at half past two")]
    [InlineData("at 7 in the morning")]
    [InlineData("7 in the morning raid", "7: 7 unhedged")]
    [InlineData("between 2 and 3 in the morning")]
    [InlineData("1430 hours")]
    [InlineData("48 hours", "48: 48 unhedged {hours}")]
    [InlineData("14 and 15 January 2024")]
    [InlineData("in '23")]
    [InlineData("70 AD")]
    [InlineData("12 years old")]
    [InlineData("over 30 years old", "over 30: [31,) plausible [31,39] moreThan {years}")]
    [InlineData("hundreds of millions of dollars")]
    [InlineData("thousands of dollars")]
    [InlineData("a dollar")]
    [InlineData("5 million pounds")]
    [InlineData("5 million pounds of rice", "5 million pounds: 5000000 [lb_av] unhedged {rice}")]
    [InlineData("three-quarters of a mile", "three-quarters of a mile: 0.75 [mi_i] unhedged")]
    [InlineData("three-quarters of an hour")]
    [InlineData("two thirds of a million")]
    [InlineData("half of all rockets", "half: share 0.5 unhedged {rockets}")]
    [InlineData("50-50")]
    [InlineData("a slim majority")]
    public void Times_ages_and_money_are_no_counts(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text));

    [Theory]
    [InlineData("two one-way attack drones", "two: 2 unhedged {one-way attack drones}")]
    [InlineData("three so-called suicide drones", "three: 3 unhedged {so-called suicide drones}")]
    [InlineData("three air-to-surface missiles", "three: 3 unhedged {air-to-surface missiles}")]
    [InlineData("three of the most advanced drones", "three: 3 unhedged {advanced drones}")]
    [InlineData("Not a single missile got through", "Not a single: 0 noneOf {missile}")]
    [InlineData("No one claimed responsibility", "No one: 0 noneOf")]
    [InlineData("killed three soldiers and wounded", "three: 3 unhedged {soldiers}")]
    [InlineData("killed three people and wounded five", "three: 3 unhedged {people}", "five: 5 unhedged")]
    [InlineData("14 dead and wounded", "14: 14 unhedged {dead and wounded}")]
    [InlineData("10 m high", "10 m: 10 m unhedged")]
    [InlineData("a crater 5 metres wide", "a: [1,) plausible 1 vague {crater}", "5 metres: 5 m unhedged")]
    [InlineData("a long-range missile", "a: [1,) plausible 1 vague {long-range missile}")]
    [InlineData("a half-hour")]
    [InlineData("two waves of drones", "two: 2 unhedged {waves}")]
    [InlineData("20 more injured", "20 more: 20 unhedged {injured}")]
    [InlineData("no further details", "no: 0 noneOf {further details}")]
    [InlineData("five hours", "five: 5 unhedged {hours}")]
    public void Nouns_go_on_over_what_hyphens_join(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text));

    [Theory]
    [InlineData("14 tons", "names no one unit")]
    [InlineData("$14", "")]
    [InlineData("14 dollars", "money")]
    [InlineData("14 January", "date")]
    [InlineData("2019", "year")]
    [InlineData("12:30", "time")]
    [InlineData("8 p.m.", "time of day")]
    [InlineData("14-member team", "hyphen")]
    [InlineData("one in five", "together")]
    [InlineData("110%", "at most the whole")]
    [InlineData("less than 0%", "No share fits")]
    public void An_error_says_why_a_number_is_no_count(string text, string reason)
    {
        Assert.False(QuantityPhrase.TryParse(text, out _, out QuantityError error));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    // Digits of other scripts, of Rome in one character, in circles.
    [Theory]
    [InlineData("\u0661\u0664 rockets")]
    [InlineData("\u2163 rockets")]
    [InlineData("\u2460 rockets")]
    [InlineData("\u096A rockets")]
    public void Digits_of_other_scripts_are_refused_and_never_several(string text)
    {
        Assert.Equal("NotACount", Found.Whole(text));
        Assert.Empty(Found.In(text, options: QuantitySearch.BarePlurals));
    }
}
