using System;
using Xunit;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>Words of reporters about attacks on one air base, each with every quantity that it gives: text, meaning, noun.</summary>
public class ReporterExamples
{
    [Theory]
    [InlineData("several US personnel were slightly injured", "several: [2,) plausible [3,10] vague: US personnel")]
    [InlineData("one Iraqi security force member was seriously injured", "one: 1 unhedged: Iraqi security force member")]
    [InlineData("hit by a ballistic missile", "a: [1,) plausible 1 vague: ballistic missile")]
    [InlineData("hit by multiple rockets fired from inside Iraq", "multiple: [2,) plausible [3,10] vague: rockets")]
    [InlineData("hit by at least 15 missiles", "at least 15: [15,) atLeast: missiles")]
    [InlineData("confirmed the attack injured one Iraqi soldier", "one: 1 unhedged: Iraqi soldier")]
    [InlineData("have been attacked at least 58 times", "at least 58: [58,) atLeast: times")]
    [InlineData("attacked at least 58 times and sites in Syria 83 times", "at least 58: [58,) atLeast: times", "83: 83 unhedged: times")]
    [InlineData(
        "The US currently has 900 troops in Syria and 2,500 in Iraq", "900: 900 unhedged: troops", "2,500: 2500 unhedged: ")]
    [InlineData("the strike eliminated a militia leader", "a: [1,) plausible 1 vague: militia leader")]
    [InlineData("struck by five rockets on Tuesday", "five: 5 unhedged: rockets")]
    [InlineData("The US currently has 5,200 troops in Iraq", "5,200: 5200 unhedged: troops")]
    [InlineData("at least 17 rockets struck", "at least 17: [17,) atLeast: rockets")]
    [InlineData(
        "killed three terrorists and destroyed a vehicle", "three: 3 unhedged: terrorists", "a: [1,) plausible 1 vague: vehicle")]
    [InlineData("A second vehicle loaded with another missile was seized", "another: [1,) plausible 1 vague: missile")]
    [InlineData("several mystery strikes have also targeted", "several: [2,) plausible [3,10] vague: mystery strikes")]
    [InlineData(
        "a coalition of some 70, mostly Shia militias",
        "a: [1,) plausible 1 vague: coalition", "some 70: [1,) plausible [65,75] best 70 about: ")]
    [InlineData("two people are slightly injured", "two: 2 unhedged: people")]
    [InlineData("after at least 14 missiles hit", "at least 14: [14,) atLeast: missiles")]
    [InlineData("was attacked by 14 rockets", "14: 14 unhedged: rockets")]
    [InlineData("The day before, a drone had attacked", "a: [1,) plausible 1 vague: drone")]
    [InlineData(
        "Several missiles and a drone were targeted at",
        "Several: [2,) plausible [3,10] vague: missiles", "a: [1,) plausible 1 vague: drone")]
    [InlineData(
        "killed a civilian contractor and injured nine others, including a US soldier",
        "a: [1,) plausible 1 vague: civilian contractor", "nine: 9 unhedged: others", "a: [1,) plausible 1 vague: US soldier")]
    [InlineData("Two Katyusha rockets that were fired", "Two: 2 unhedged: Katyusha rockets")]
    [InlineData("there were more than 150 attacks on US personnel", "more than 150: [151,) plausible [151,159] moreThan: attacks")]
    [InlineData("for most of which the US has blamed Iran", "most: share (0.5,1] plausible (0.5,1) vague: ")]
    [InlineData(
        "Iraq currently hosts nearly 2,500 American troops", "nearly 2,500: [1,2499] plausible [2450,2499] nearly: American troops")]
    [InlineData("more than 140 attacks on US and coalition forces", "more than 140: [141,) plausible [141,149] moreThan: attacks")]
    [InlineData("\"Multiple attack drones were launched\"", "Multiple: [2,) plausible [3,10] vague: attack drones")]
    [InlineData("claimed responsibility for two attacks Tuesday using drones", "two: 2 unhedged: attacks")]
    [InlineData("has claimed most of the recent attacks", "most: share (0.5,1] plausible (0.5,1) vague: recent attacks")]
    [InlineData("targeted by at least a dozen missiles on Saturday", "at least a dozen: [12,) atLeast: missiles")]
    [InlineData(
        "roughly 2,500 American troops in Iraq and some 900 in Syria",
        "roughly 2,500: [1,) plausible [2450,2550] best 2500 about: American troops",
        "some 900: [1,) plausible [850,950] best 900 about: ")]
    [InlineData("four U.S. personnel suffered traumatic brain injuries", "four: 4 unhedged: U.S. personnel")]
    [InlineData("On Sunday, 17 ballistic missiles and rockets were launched", "17: 17 unhedged: ballistic missiles and rockets")]
    [InlineData("most of the missiles were intercepted", "most: share (0.5,1] plausible (0.5,1) vague: missiles")]
    [InlineData("two hit the base, causing damage and injuries", "two: 2 unhedged: ")]
    [InlineData(
        "multiple strikes over the last ten days",
        "multiple: [2,) plausible [3,10] vague: strikes", "ten: 10 unhedged: days")]
    [InlineData("additional strikes against eight targets", "eight: 8 unhedged: targets")]
    [InlineData("The thirty-plus attacks that the Houthis have launched", "thirty-plus: [30,) atLeast: attacks")]
    [InlineData("a series of escalatory attacks", "a series of: [2,) plausible [3,10] vague: escalatory attacks")]
    [InlineData("no direct statements of responsibility", "no: 0 noneOf: direct statements")]
    [InlineData("No one has yet claimed responsibility", "No one: 0 noneOf: ")]
    public void Quotes_give_every_quantity(string quote, params string[] found) => Assert.Equal(
        found,
        Array.ConvertAll(
            Found.MatchesIn(quote),
            match => $"{Found.Words(quote, match)}: {Found.Meaning(match)}: {quote.AsSpan(match.NounStart, match.NounLength)}"));

    [Theory]
    [InlineData("January 20 attack on Ain al-Asad air base")]
    [InlineData("No casualties were reported when the missiles struck")]
    [InlineData("Iraqi security source said on 9 November")]
    [InlineData("At around 12:30 pm local time")]
    [InlineData("A picture taken on January 13, 2020", "A")]
    [InlineData("Between October 17 and January 29")]
    [InlineData("one of the wounded Americans was seriously injured")]
    [InlineData("It was the second time Biden ordered")]
    [InlineData("an eighth retaliatory strike")]
    [InlineData("some of whom are currently under critical condition")]
    [InlineData("Washington DC (UPI) Jan 23, 2024")]
    [InlineData("the June 27 action")]
    [InlineData("came a week after")]
    [InlineData("04 December, 2019")]
    [InlineData("have all returned to duty")]
    public void Quotes_without_a_quantity_give_none(string quote, params string[] found) =>
        Assert.Equal(found, Array.ConvertAll(Found.MatchesIn(quote), match => Found.Words(quote, match)));
}
