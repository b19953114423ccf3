using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Incidents;

public class DescribeLaws
{
    private static readonly SourceDirectory Named = SourceDirectory.Of(
    [
        new("shafaq", "Shafaq"), new("security", "a security source", isAnonymous: true),
        new("iraqi", "Iraqi security sources", isAnonymous: true, informants: Count.Of(2)),
    ]);

    [Fact]
    public void A_sentence_names_everyone_in_the_chain() => Law.Holds(Claims, claim =>
    {
        string sentence = claim.Describe(SourceDirectory.Empty);
        return claim.Attribution.Hops.All(hop => sentence.Contains(hop.Source, StringComparison.Ordinal))
            && sentence.EndsWith('.') && !sentence.Contains("  ", StringComparison.Ordinal);
    });

    [Fact]
    public void A_sentence_does_not_depend_on_culture() => Law.Holds(Claims, 100, claim =>
    {
        string expected = claim.Describe(SourceDirectory.Empty), hostile = "";
        HostileCulture.Run(() => hostile = claim.Describe(SourceDirectory.Empty));
        return hostile == expected;
    });

    [Fact]
    public void A_report_has_a_sentence_for_everything_that_it_says() => Law.Holds(Reports, 100, report =>
        report.Describe().Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.EndsWith('.'))
        == report.Accounts.Sum(account => account.Claims.Count) + report.Tallies.Sum(tally => 1 + tally.Claims.Count)
            + report.Strengths.Sum(strength => 1 + strength.Claims.Count));

    [Fact]
    public void A_report_says_together_what_it_says_one_by_one() => Law.Holds(Reports, 100, report =>
    {
        string[] together = report.Describe().Split('\n');
        return report.Accounts.SelectMany(account => account.Claims).Concat<Assertion>(report.Tallies).Concat(report.Strengths)
            .Concat(report.Tallies.SelectMany(tally => tally.Claims)).Concat(report.Strengths.SelectMany(strength => strength.Claims))
            .All(said => together.Contains(report.Describe(said)));
    });

    [Fact]
    public void A_reservation_is_about_what_is_said_and_not_about_who_says_it()
    {
        Attribution chain = new([new("shafaq"), new("security")]);
        ResponsibilityClaim claim = new("C1", chain, ResponsibilityKind.Accused, new("militia", "a militia"), modality: Modality.Suspected);
        Assert.Equal("Shafaq, citing an anonymous security source, reports the accusation that it is suspected that a militia carried out the attack.", Say(claim));
        Assert.Equal(
            "Shafaq reports this apparent motive for the attack: revenge.",
            Say(new StatementClaim("C1", new([new("shafaq")]), StatementKind.Motive, "revenge", modality: Modality.Apparent)));
    }

    [Fact]
    public void The_name_of_a_series_stays_short_however_much_it_counts()
    {
        Attribution by = new([new("shafaq")]);
        Place[] places = [.. Enumerable.Range(1, 900).Select(i => new Place($"p{i}", $"Place {i}"))];
        Claim[] claims = [.. Enumerable.Range(1, 900).Select(i => new WeaponClaim($"C{i}", by, ["drone"]))];
        var report = new Report(
            "R1", "shafaq", default, [new("shafaq", "Shafaq")], [],
            tallies: [new("T1", by, "attack", places: places.ToValueList(), claims: claims.ToValueList())]);
        Assert.Contains("used in the attacks in Place 1, Place 2, Place 3, Place 4 and 896 more was a drone.", report.Describe(), StringComparison.Ordinal);
        Assert.Contains("Place 899 and Place 900.", report.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_puts_into_words_what_a_claim_alone_names_by_its_id()
    {
        Attribution by = new([new("shafaq")]);
        CasualtyClaim hurt = new("C1", by, Harm.Injured, Count.Of(4), new("US", "military"));
        StatusClaim back = new("C2", by, StatusKind.ReturnedToDuty, "C1", share: Share.All);
        RelationClaim eighth = new("C3", by, RelationKind.PartOf, series: ["T1"], ordinal: 8), answer = new("C4", by, RelationKind.RetaliationFor, ["A1"]);
        WeaponClaim drones = new("C5", by, ["drone"]);
        var report = new Report(
            "R1", "shafaq", default, [new("shafaq", "Shafaq")],
            [new("A1", [hurt, back, eighth, new WhereClaim("C6", by, new("base", "Ain al-Asad"))]), new("A2", [answer])],
            tallies: [new("T1", by, "drone-attack", Count.Of(8), against: [new("us", "US forces")], claims: [drones])]);
        Assert.Equal(
            [
                "Shafaq reports that all of the four US military personnel injured returned to duty.",
                "Shafaq reports that the attack was the eighth of the drone attacks against US forces.",
                "Shafaq reports that the attack was in retaliation for the attack on Ain al-Asad.",
                "Shafaq reports that the type of weapon used in the drone attacks against US forces was a drone.",
            ],
            new Assertion[] { back, eighth, answer, drones }.Select(report.Describe), StringComparer.Ordinal);
        Assert.Equal("Shafaq reports that all of the people of the claim C1 returned to duty.", Say(back));
        Assert.Throws<ArgumentNullException>(() => report.Describe(null!));
    }

    [Fact]
    public void What_differs_in_state_or_modality_differs_in_words()
    {
        Attribution by = new([new("shafaq")]);
        string[] sentences =
        [
            .. Enum.GetValues<ClaimState>().Select(state => Say(new CasualtyClaim("C1", by, Harm.Killed, state == ClaimState.Stated ? Count.Of(1) : default, state: state))),
            Say(new CasualtyClaim("C1", by, Harm.Killed, Count.None)), Say(new CasualtyClaim("C1", by, Harm.KilledOrInjured, Count.Of(1))),
            .. Enum.GetValues<Modality>().Skip(1).Select(modality => Say(new CasualtyClaim("C1", by, Harm.Killed, Count.Of(1), modality: modality))),
            Say(new CasualtyClaim("C1", by, Harm.Killed, Count.Of(1), isProvisional: true)),
            .. Enum.GetValues<ResponsibilityKind>().Select(kind => Say(new ResponsibilityClaim("C1", by, kind, new("a", "a militia")))),
            .. Enum.GetValues<MunitionPhase>().Select(phase => Say(new MunitionClaim("C1", by, phase, Count.Of(2)))),
            .. Enum.GetValues<Combination>().Select(how => Say(new WeaponClaim("C1", by, ["drone", "rocket"], how))),
        ];
        Assert.Equal(sentences.Length, sentences.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_sentence_is_what_a_person_would_write()
    {
        Attribution chain = new([new("shafaq"), new("security", AttributionMode.Quoted)]);
        Assert.Equal(
            "Shafaq, quoting an anonymous security source, reports that at least 15 missiles hit the target.",
            Say(new MunitionClaim("C1", chain, MunitionPhase.Landed, Count.AtLeast(15), weapon: "missile")));
        Assert.Equal(
            "outlet, citing Shafaq, which cited anonymous Iraqi security sources (two informants), reports a suspicion that the type of weapon used was "
                + "either a ballistic missile or a rocket.",
            Say(new WeaponClaim(
                "C1", new([new("outlet"), new("shafaq"), new("iraqi")]), ["ballistic-missile", "rocket"], Combination.OneOf, modality: Modality.Suspected)));
    }

    /// <summary>Set <c>CONFLICTMODEL_ACCEPT=1</c> to accept other sentences.</summary>
    [Fact]
    public void The_samples_read_as_they_are_written()
    {
        string golden = Path.Combine(Path.GetDirectoryName(Here())!, "described-samples.txt");
        string text = string.Join("\n\n", Samples.Files().Order(StringComparer.Ordinal)
            .Select(file => ConflictModelJson.ReadReport(Samples.Bytes(file)).Report!).Select(report => $"{report.Id}\n{report.Describe()}")) + "\n";
        if (Environment.GetEnvironmentVariable("CONFLICTMODEL_ACCEPT") == "1") File.WriteAllText(golden, text);
        Assert.Equal(File.ReadAllText(golden), text);
    }

    private static string Here([CallerFilePath] string path = "") => path;

    private static string Say(Claim claim) => claim.Describe(Named);
}
