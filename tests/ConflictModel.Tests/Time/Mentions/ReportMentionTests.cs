using System;
using System.Linq;
using ConflictModel.Time;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Time.Mentions;

/// <summary>Words of real reports with the day on which each was published, and what they say of when.</summary>
public class ReportMentionTests
{
    // Words, published, candidates, and the true day, which is not in the words where there are several candidates.
    [Theory]
    [InlineData("January 20 attack on Ain al-Asad air base", "2024-01-21", "2024-01-20", "2024-01-20")]
    [InlineData("04 December, 2019", "2019-12-04", "2019-12-04", "2019-12-04")]
    [InlineData("struck by five rockets on Tuesday", "2019-12-04", "2019-12-03", "2019-12-03")]
    [InlineData("was struck by five rockets on Tuesday, Iraq's military said", "2019-12-04", "2019-12-03", "2019-12-03")]
    [InlineData("Iraqi security source said on 9 November", "2019-12-04", "2019-11-09", "2019-11-09")]
    [InlineData("In October, US Defence Secretary Mark Esper said", "2019-12-04", "2019-10", "2019-10-25")]
    [InlineData("in a statement Wednesday", "2021-07-08", "2021-07-07", "2021-07-07")]
    [InlineData("no direct statements of responsibility for Wednesday\u2019s missile attack", "2021-07-08", "2021-07-07", "2021-07-07")]
    [InlineData("A picture taken on January 13, 2020", "2021-07-08", "2020-01-13", "2020-01-13")]
    [InlineData("the US Embassy in Baghdad, Iraq earlier this week", "2021-07-08", "[2021-07-03..2021-07-07]", "2021-07-05")]
    [InlineData("Last week, President Joe Biden ordered US air strikes", "2021-07-08", "[2021-06-26..2021-07-04]", "2021-06-27")]
    [InlineData("the June 27 action targeted infrastructure", "2021-07-08", "2021-06-27", "2021-06-27")]
    [InlineData("In February, the US launched air strikes", "2021-07-08", "2021-02", "2021-02-25")]
    [InlineData("contrast to the February strike", "2021-07-08", "2021-02", "2021-02-25")]
    [InlineData("airbase in western Iraq this Monday morning", "2024-08-05", "2024-08-05", "2024-08-05")]
    [InlineData("there was a suspected rocket attack today", "2024-08-05", "2024-08-05", "2024-08-05")]
    [InlineData("Last week, the US carried out a strike in Iraq", "2024-08-05", "[2024-07-27..2024-08-04]", "2024-07-30")]
    [InlineData("Ismail Haniyeh in Tehran last week", "2024-08-05", "[2024-07-27..2024-08-04]", "2024-07-31")]
    [InlineData("the reason for the attack on Monday can go beyond", "2024-08-05", "[2024-07-29,2024-08-05]", "2024-08-05")]
    [InlineData("claimed responsibility for two attacks Tuesday using drones", "2024-01-23", "[2024-01-16,2024-01-23]", "2024-01-23")]
    [InlineData("targeted by at least a dozen missiles on Saturday", "2024-01-23", "2024-01-20", "2024-01-20")]
    [InlineData("on Sunday described that attack as", "2024-01-23", "2024-01-21", "2024-01-21")]
    [InlineData("Washington DC (UPI) Jan 23, 2024", "2024-01-23", "2024-01-23", "2024-01-23")]
    [InlineData("carried out airstrikes in Iraq on Tuesday", "2024-01-23", "[2024-01-16,2024-01-23]", "2024-01-23")]
    [InlineData("a ballistic missile attack Sunday at Al-Assad Airbase", "2024-01-23", "2024-01-21", "2024-01-21")]
    [InlineData("On Sunday, 17 ballistic missiles and rockets were launched", "2024-01-23", "2024-01-21", "2024-01-21")]
    [InlineData("On Monday, the United States and United Kingdom carried out", "2024-01-23", "2024-01-22", "2024-01-22")]
    [InlineData("The White House issued a joint statement Tuesday", "2024-01-23", "[2024-01-16,2024-01-23]", "2024-01-23")]
    public void Resolve_gives_the_day_of_the_report(string words, string published, string candidates, string truth)
    {
        DateResolution resolution = Only(words).Resolve(new(UncertainDate.Parse(published)));
        Assert.Equal(candidates, resolution.Candidates.ToString());
        Assert.Equal(candidates, resolution.Chosen.ToString());
        Assert.True(resolution.Candidates.Contains(UncertainDate.Parse(truth).Earliest!.Value));
        Assert.Equal(words.Contains("20", StringComparison.Ordinal) && !words.StartsWith("January", StringComparison.Ordinal)
            ? DateBasis.Stated : DateBasis.ResolvedFromPublication, resolution.Basis);
    }

    [Theory]
    [InlineData("Since the Israel-Hamas war began last October", "2024-01-21", "2023-10", "2023-10-01/2023-10-31")]
    [InlineData("Between October 17 and January 29, there were more", "2024-08-05", "[2023-10-17..2024-01-29]", "2023-10-17/2024-01-29")]
    [InlineData("multiple strikes over the last ten days", "2024-01-23", "[2024-01-13..2024-01-23]", "2024-01-13/2024-01-23")]
    [InlineData("commercial and naval vessels since mid-November", "2024-01-23", "[2023-11-06..2024-01-23]", "[2023-11-06..2023-11-25]/2024-01-23")]
    [InlineData("on several occasions in the past few months", "2019-12-04", "[..2019-12-04]", "[..2019-10-19]/2019-12-04")]
    [InlineData("also targeted in recent months", "2019-12-04", "[..2019-12-04]", "[..2019-10-19]/2019-12-04")]
    public void Resolve_gives_the_stretch_of_the_report(string words, string published, string candidates, string interval)
    {
        DateResolution resolution = Only(words).Resolve(new(UncertainDate.Parse(published)));
        Assert.Equal(candidates, resolution.Candidates.ToString());
        Assert.Equal(interval, resolution.Interval.ToString());
        Assert.Equal(DateBasis.ResolvedFromPublication, resolution.Basis);
    }

    [Fact]
    public void Resolve_of_a_relation_waits_for_its_reference()
    {
        var published = new AnchorContext(UncertainDate.On(2021, 7, 8));
        DateMention before = Only("The day before, a drone had attacked Erbil airport");
        Assert.True(before.Resolve(published).Candidates.IsUnknown);
        UncertainDate attack = Only("in a statement Wednesday").Resolve(published).Chosen;
        Assert.Equal("2021-07-06", before.Resolve(published.RelatedTo(attack)).Chosen.ToString());

        // Ten days lay between the two, which "a week" has room for.
        DateMention after = Only("came a week after a missile strike in northern Iraq");
        Assert.True(after.Resolve(published.RelatedTo(UncertainDate.On(2021, 2, 15))).Candidates.Contains(new(2021, 2, 25)));
    }

    [Fact]
    public void Resolve_of_a_time_keeps_the_clock_and_takes_the_zone()
    {
        DateMention mention = Only("At around 12:30 pm local time, Ain Al-Assad Air Base was attacked");
        DateResolution resolution = mention.Resolve(new(UncertainDate.On(2021, 7, 8), eventZone: "Asia/Baghdad"));
        Assert.Equal(UncertainTime.About(new LocalTime(12, 30)), resolution.Time);
        Assert.Equal("Asia/Baghdad", resolution.Zone);
        Assert.True(resolution.Candidates.IsUnknown);
    }

    [Fact]
    public void Resolve_widens_over_zones_that_are_known()
    {
        DateMention mention = Only("carried out airstrikes in Iraq on Tuesday");
        var anchor = new AnchorContext(UncertainDate.On(2024, 1, 24), "America/New_York", "Asia/Baghdad");
        Assert.Equal("[2024-01-23..2024-01-24]", mention.Resolve(anchor).Candidates.ToString());
    }

    [Theory]
    [InlineData("several US personnel were slightly injured")]
    [InlineData("hit by at least 15 missiles")]
    [InlineData("attacked at least 58 times")]
    [InlineData("It was the second time Biden ordered a military response")]
    [InlineData("at least 17 rockets struck a military base")]
    [InlineData("an eighth retaliatory strike")]
    [InlineData("The US currently has 5,200 troops in Iraq")]
    [InlineData("in retaliation for US support for Israel")]
    [InlineData("initial reports which could still change")]
    public void FindAll_finds_no_date_where_there_is_none(string words) => Assert.Empty(Mentioned.In(words));

    private static DateMention Only(string words) => Mentioned.MatchesIn(words).Single().Mention;
}
