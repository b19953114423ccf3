using System;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using Xunit;

namespace ConflictModel.Tests.Incidents;

public class ReportBuilderTests
{
    private static readonly Source Afp = new("afp", "AFP", SourceKind.NewsAgency);
    private static readonly Source Finer = new("finer", "Jon Finer", SourceKind.Official);

    [Fact]
    public void What_is_built_equals_what_the_constructors_make()
    {
        Report built = new ReportBuilder("R004a", Afp, UncertainDate.On(2024, 1, 23), DateBasis.InferredByCoder)
            .Incident("R004a:attack", i => i
                .When(UncertainDate.On(2024, 1, 20), DateBasis.ResolvedFromPublication)
                .Munitions(MunitionPhase.Launched, Count.AtLeast(12), "missile", wording: "at least a dozen missiles")
                .Casualties(Harm.Injured, Count.Of(9), among: some => some
                    .Casualties(Harm.Injured, Count.OneOrMore, new("US", "military"))
                    .Status(StatusKind.ReturnedToDuty, Share.All))
                .According(Finer, says => says.Statement(StatementKind.Characterisation, "very serious", id: "X"), AttributionMode.Quoted)
                .With(says => says.Damage("a hangar"), Modality.Suspected, isProvisional: true))
            .Tally("attack", Count.MoreThan(140), says: series => series
                .Responsibility(ResponsibilityKind.Claimed, new("iri", "a militia"), share: Share.Most))
            .According(Finer, r => r.Strength(new("us", "American troops"), "military", Count.About(900)))
            .Replacing("R004")
            .Build();
        Attribution afp = new([new("afp")]);
        Assert.Equal(
            new Report(
                "R004a", "afp", UncertainDate.On(2024, 1, 23), [Afp, Finer],
                [new("R004a:attack", [
                    new WhenClaim("C1", afp, new(UncertainDate.On(2024, 1, 20)), DateBasis.ResolvedFromPublication),
                    new MunitionClaim("C2", afp, MunitionPhase.Launched, Count.AtLeast(12), weapon: "missile", wording: new("at least a dozen missiles")),
                    new CasualtyClaim("C3", afp, Harm.Injured, Count.Of(9)),
                    new CasualtyClaim("C4", afp, Harm.Injured, Count.OneOrMore, new("US", "military"), partOf: "C3"),
                    new StatusClaim("C5", afp, StatusKind.ReturnedToDuty, "C3", share: Share.All),
                    new StatementClaim(
                        "X", new([new("afp"), new("finer", AttributionMode.Quoted)]), StatementKind.Characterisation, "very serious"),
                    new DamageClaim("C6", afp, "a hangar", modality: Modality.Suspected, isProvisional: true)])],
                DateBasis.InferredByCoder,
                tallies: [new("T1", afp, "attack", Count.MoreThan(140), claims: [
                    new ResponsibilityClaim("C7", afp, ResponsibilityKind.Claimed, new("iri", "a militia"), share: Share.Most)])],
                strengths: [new("S1", new([new("afp"), new("finer")]), new("us", "American troops"), "military", Count.About(900))],
                replaces: ["R004"]),
            built);
    }

    [Fact]
    public void Build_names_every_fault_at_once()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => new ReportBuilder("R1", Afp, url: "nowhere")
            .Incident("R1:1", i => i.Damage().Damage("").Casualties(Harm.Killed, Count.Impossible))
            .According(new("afp", "another AFP"), r => r.Tally("attack"))
            .Build());
        Assert.Contains("there are 7 faults", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Claim 'C1' states no damage", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("claim 'C2': damage is empty", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Claim 'C3' gives no possible number", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Account 'R1:1' has no claims", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("The source id 'afp' stands for two different sources", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("The chain passes through 'afp' twice", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'nowhere' is no web address", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_leaves_nothing_half_built()
    {
        var builder = new ReportBuilder("R1", Afp);
        Report before = builder.Incident("R1:1", i => i.Damage("a hangar")).Build();
        Assert.Equal(before, builder.Build());
        Assert.Throws<InvalidOperationException>(() => builder.Incident("R1:1", i => i.Damage("a hangar")).Build());
        Assert.Single(before.Accounts);
    }
}
