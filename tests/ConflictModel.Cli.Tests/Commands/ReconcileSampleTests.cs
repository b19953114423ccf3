using System;
using System.Linq;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

/// <summary>What the picture of the sample has to say, fact by fact, so that a wrong golden file cannot be accepted.</summary>
public sealed class ReconcileSampleTests
{
    private static readonly Ran Sample = Ran.With("reconcile", Repository.Sample);
    private readonly string _attack = Sample.FlatIncident("20 or 21 January 2024");
    private readonly string _december = Sample.FlatIncident("3 December 2019, Ain");
    private readonly string _july = Sample.FlatIncident("7 July 2021, Ain");
    private readonly string _drones = Sample.FlatIncident("23 January 2024, Ain");
    private readonly string _august = Sample.FlatIncident("5 August 2024, Ain");

    [Fact]
    public void There_are_no_problems()
    {
        Assert.Equal(0, Sample.Code);
        Assert.Empty(Sample.Error);
    }

    [Fact]
    public void Incidents_are_shown_in_the_order_of_time()
    {
        string[] headlines =
        [
            "On or before 9 November 2019,", "3 December 2019,", "A day from 25 January to 21 February 2021,", "An unspecified day in February 2021,",
            "27 June 2021,", "A day from 4 to 6 July 2021, Ain", "A day from 4 to 6 July 2021, US", "6 July 2021, Erbil", "7 July 2021,",
            "20 or 21 January 2024 (the day is disputed),", "22 January 2024,", "23 January 2024, Ain", "23 January 2024, Iraq",
            "A day from 27 July to 4 August 2024, Tehran", "A day from 27 July to 4 August 2024, Iraq", "5 August 2024,",
            "Date not stated, Iraq", "Date not stated, place not stated",
        ];
        int[] places = [.. headlines.Select(headline => Sample.Output.IndexOf("\n" + headline, StringComparison.Ordinal))];
        Assert.StartsWith(headlines[0], Sample.Output, StringComparison.Ordinal);
        Assert.Equal(places.Order(), places);
        Assert.Equal(1, places.Count(place => place < 0));
        Assert.Contains(
            "18 incidents and 14 series in 6 reports, 20 accounts, 17 tallies, 13 strengths, 223 claims; 3 open disputes, 1 explained.", Sample.Flat,
            StringComparison.Ordinal);
        Assert.Contains(
            "2 accounts without a date, joined with no other: R000:USSTRIKE-BAGHDAD-2024-01-04, R001:RESPONSE-2019-11.", Sample.Flat,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3 reports (R000, R004a, R004b)")]
    [InlineData("date disputed either 20 January 2024 (1 to 2 independent origins, 2 reports: a US official via Reuters; AFP)")]
    [InlineData("or 21 January 2024 (1 independent origin, 1 report: U.S. officials via UPI; U.S. Central Command)")]
    [InlineData("launched 17 (2 independent origins, 2 reports consistent with it; stated by U.S. Central Command)")]
    [InlineData("consistent with \"was targeted by at least a dozen missiles on Saturday\" (AFP)")]
    [InlineData("landed disputed either 2 (")]
    [InlineData("or at least 15 missiles (")]
    [InlineData("stated by a security source via Shafaq News)")]
    [InlineData("\"at least 15\" cannot be squared with: most of 17 launched were intercepted (")]
    [InlineData("intercepted 9 to 15 if 2 landed (derived: most of 17 launched were intercepted, 2 landed)")]
    [InlineData("weapon ballistic missiles and rockets (")]
    [InlineData("which explains \"ballistic missile\" (a US official via Reuters [initial reports, provisional]; Jon Finer, White House; ")]
    [InlineData("wounded, US military 4 (1 to 2 independent origins, 2 reports consistent with it; stated by U.S. officials via UPI)")]
    [InlineData("consistent with \"several US personnel were slightly injured\" (a US official via Reuters)")]
    [InlineData("wounded, Iraqi security 1 (1 to 2 independent origins, 1 report: a US official via Reuters; force Yahya Rasool")]
    [InlineData("killed not stated (not the same as zero)")]
    [InlineData("accused: Iranian-backed militants, by U.S. Central Command")]
    [InlineData("launched from Albaghdadi, Iraq (")]
    [InlineData("2 open disputes: date, landed; 1 explained: weapon")]
    public void Attack_of_20_January_says(string phrase) => Assert.Contains(phrase, _attack, StringComparison.Ordinal);

    [Fact]
    public void Attack_of_20_January_never_averages_or_kills()
    {
        Assert.DoesNotContain("killed 0", _attack, StringComparison.Ordinal);
        Assert.DoesNotContain("strained", _attack, StringComparison.Ordinal);
        Assert.DoesNotContain("landed 8", _attack, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("landed 5 rockets (1 independent origin, 1 report: Iraqi Armed Forces; an unnamed outlet in R001)")]
    [InlineData("casualties none reported, not the same as zero (an unnamed outlet in R001)")]
    [InlineData("responsibility unknown, says an unnamed outlet in R001")]
    [InlineData("no open disputes")]
    public void Attack_of_December_says(string phrase) => Assert.Contains(phrase, _december, StringComparison.Ordinal);

    [Fact]
    public void None_reported_of_all_casualties_needs_no_rows_of_killed_and_wounded()
    {
        Assert.DoesNotContain("killed", _december, StringComparison.Ordinal);
        Assert.DoesNotContain("wounded", _december, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("time of day about 12:30, Asia/Baghdad (1 independent origin, 1 report: Wayne Marotto, Operation Inherent Resolve)")]
    [InlineData("landed 14 rockets (1 independent origin, 1 report consistent with it; stated by Wayne Marotto, Operation Inherent")]
    [InlineData("consistent with \"after at least 14 missiles hit an Iraqi base\" (US military)")]
    [InlineData("wounded 2, slightly wounded (1 independent origin, 1 report: ")]
    [InlineData("who they were is left open: US military, civilian or coalition military")]
    [InlineData("missing, US military none (")]
    [InlineData("damage unknown, says Wayne Marotto")]
    [InlineData("claimed: nobody, as of this reporting (an unnamed outlet in R002)")]
    [InlineData("killed not stated")]
    public void Attack_of_July_says(string phrase) => Assert.Contains(phrase, _july, StringComparison.Ordinal);

    [Theory]
    [InlineData("launched several attack drones (")]
    [InlineData("intercepted one or more drones (")]
    [InlineData("kind of event drone attack, 2 of them (")]
    [InlineData("claimed: by Islamic Resistance in Iraq (1 independent origin, 1 report")]
    [InlineData("killed not stated")]
    [InlineData("1 report (R004a)")]
    public void Drone_attack_says(string phrase) => Assert.Contains(phrase, _drones, StringComparison.Ordinal);

    [Theory]
    [InlineData("time of day in the morning, Asia/Baghdad (1 independent origin, 1 report: Reuters)")]
    [InlineData("launched 2 Katyusha rockets (1 independent origin, 1 report: Reuters)")]
    [InlineData("wounded, US military several (1 independent origin, 1 report: Reuters; a US defense official via Reuters)")]
    [InlineData("of which seriously disputed")]
    [InlineData("either several (1 independent origin, 1 report: Reuters; a US defense official via Reuters)")]
    [InlineData("or 1 (1 independent origin, 1 report: a US official via Reuters [provisional])")]
    [InlineData("consistent with \"rocket\" (a US defense official via Reuters [suspected])")]
    [InlineData("accused: Iran-aligned militia groups, by US Department of Defense")]
    [InlineData("claimed: nobody, as of this reporting")]
    public void Attack_of_August_says(string phrase) => Assert.Contains(phrase, _august, StringComparison.Ordinal);

    [Theory]
    [InlineData("number more than 150 (1 to 3 independent origins, 3 reports consistent with it; stated by an unnamed outlet in R003)")]
    [InlineData("at least 141 (derived: the sum of its parts: at least 83 (Syria) and at least 58 (Iraq); an unnamed outlet in R000)")]
    [InlineData("accused for most of them: Iran, by US government")]
    public void Attacks_on_bases_are_one_series(string fact) =>
        Assert.Contains(fact, Sample.FlatIncident("Series: attacks against military targets, coalition"), StringComparison.Ordinal);

    [Theory]
    [InlineData("denied as sponsor: by Iran (1 independent origin, 1 report: Government of Iran)")]
    [InlineData("An unnamed outlet reports that several missiles were launched in the attacks at Ain al-Asad Air Force Base and the US Embassy in Baghdad.")]
    [InlineData("900, from 21 January 2024 to 23 January 2024 (1 to 2 independent")]
    public void What_is_said_of_series_and_strengths_is_shown(string fact) => Assert.Contains(fact, Sample.Flat, StringComparison.Ordinal);

    [Fact]
    public void Reasons_stand_beneath_their_rows()
    {
        string attack = Ran.With("reconcile", Repository.Sample, "--explain").FlatIncident("20 or 21 January 2024");
        string[] inOrder =
        [
            "date disputed", "why: The day is disputed", "launched 17", "why: The number of munitions launched (missile) is 17", "landed disputed",
            "why: The number of munitions landed (missile) is disputed", "wounded, US military", "why: The number of people injured (US military)",
            "why one incident", "why: the grade",
        ];
        int[] places = Array.ConvertAll(inOrder, text => attack.IndexOf(text, StringComparison.Ordinal));
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }
}
