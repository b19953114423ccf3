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
        report.Describe().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length
        == report.Accounts.Sum(account => account.Claims.Count) + report.Tallies.Sum(tally => 1 + tally.Claims.Count)
            + report.Strengths.Sum(strength => 1 + strength.Claims.Count));

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
            "Shafaq, quoting a security source (anonymous), reports that at least 15 missiles hit.",
            Say(new MunitionClaim("C1", chain, MunitionPhase.Landed, Count.AtLeast(15), weapon: "missile")));
        Assert.Equal(
            "outlet, citing Shafaq, itself citing Iraqi security sources (anonymous, 2 informants), reports the suspicion that the weapon was "
                + "either ballistic missile or rocket.",
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
