using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Incidents;

public class ClaimLaws
{
    private static readonly Attribution By = new([new("afp")]);

    // Every state that a property of each kind can have, beside that of not being stated at all.
    private static readonly Dictionary<string, Claim[]> StatesOf = new(StringComparer.Ordinal)
    {
        ["when"] = [new WhenClaim("C1", By, new(UncertainDate.On(2024, 1, 20))), new WhenClaim("C1", By, state: ClaimState.ExplicitlyUnknown)],
        ["where"] = [new WhereClaim("C1", By, new("base", "a base")), new WhereClaim("C1", By, state: ClaimState.ExplicitlyUnknown)],
        ["weapon"] = [new WeaponClaim("C1", By, ["rocket"]), new WeaponClaim("C1", By, state: ClaimState.ExplicitlyUnknown)],
        ["event"] = All(state => new EventClaim("C1", By, state == ClaimState.Stated ? "attack" : null, state: state)),
        ["number"] = [.. Counts(count => new EventClaim("C1", By, "attack", count)), new EventClaim("C1", By, "attack")],
        ["munitions"] = [.. Counts(c => new MunitionClaim("C1", By, MunitionPhase.Landed, c)),
            .. Silent(s => new MunitionClaim("C1", By, MunitionPhase.Landed, state: s))],
        ["casualties"] = [.. Counts(c => new CasualtyClaim("C1", By, Harm.Killed, c)), .. Silent(s => new CasualtyClaim("C1", By, Harm.Killed, state: s))],
        ["responsibility"] = All(state => new ResponsibilityClaim(
            "C1", By, ResponsibilityKind.Claimed, state == ClaimState.Stated ? new("militia", "a militia") : null, state)),
        ["target"] = [new TargetClaim("C1", By, ["military-base"]), new TargetClaim("C1", By, state: ClaimState.ExplicitlyUnknown)],
        ["targets"] = [.. Counts(count => new TargetClaim("C1", By, ["facility"], number: count)), new TargetClaim("C1", By, ["facility"])],
        ["relation"] = All(state => new RelationClaim("C1", By, RelationKind.ResponseTo, state == ClaimState.Stated ? ["R9:1"] : default, state: state)),
        ["status"] = All(state => new StatusClaim("C1", By, StatusKind.UnderInvestigation, state: state)),
        ["statement"] = All(state => new StatementClaim("C1", By, StatementKind.Denial, state == ClaimState.Stated ? "an intent" : null, state)),
        ["damage"] = All(state => new DamageClaim("C1", By, state == ClaimState.Stated ? "a hangar" : null, state)),
    };

    public static TheoryData<string> Properties => [.. StatesOf.Keys];

    [Theory]
    [MemberData(nameof(Properties))]
    public void The_states_of_a_property_stay_distinct(string property)
    {
        Claim[] states = StatesOf[property];
        Assert.Equal(states.Length, states.Distinct().Count());
        string[] written = [.. states.Select(claim => Convert.ToHexString(ConflictModelJson.Write(Saying(claim))))];
        Assert.Equal(states.Length, written.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(states, states.Select(claim => ConflictModelJson.ReadReport(ConflictModelJson.Write(Saying(claim))).Report!.Accounts[0].Claims[0]));
    }

    [Fact]
    public void Every_kind_round_trips_through_json() => Law.Holds(Claims, claim =>
    {
        Attribution own = new([new("afp"), .. claim.Attribution.Hops.Where(hop => hop.Source != "afp")]);
        Claim told = claim.Restated(attribution: own);
        ReportReading reading = ConflictModelJson.ReadReport(ConflictModelJson.Write(Saying(told)));
        return reading.Problems.IsEmpty && reading.Report!.Accounts[0].Claims[0] == told;
    });

    [Fact]
    public void Equality_is_of_all_components() => Law.Holds(Claims, Claims, (a, b) =>
    {
        Claim copy = a.Restated();
        Claim other = a.Restated(id: "C2");
        return a == copy && a.GetHashCode() == copy.GetHashCode() && a != other && (a == b) == a.ToString().Equals(b.ToString(), StringComparison.Ordinal);
    });

    [Fact]
    public void The_generator_makes_every_kind_in_every_state()
    {
        Claim[] sample = [.. Claims.Generator.Sample(2_000, new Rnd(2024, 21), 50)];
        Assert.Equal(12, sample.Select(claim => claim.GetType()).Distinct().Count());
        foreach (IGrouping<Type, Claim> kind in sample.GroupBy(claim => claim.GetType()))
        {
            bool alwaysIs = kind.Key == typeof(WhenClaim) || kind.Key == typeof(WhereClaim)
                || kind.Key == typeof(WeaponClaim) || kind.Key == typeof(TargetClaim);
            Assert.Equal(alwaysIs ? 2 : 3, kind.Select(claim => claim.State).Distinct().Count());
            Assert.Equal(4, kind.Select(claim => claim.Modality).Distinct().Count());
        }
    }

    private static Report Saying(Claim claim) => new(
        "R1", "afp", default,
        claim.Attribution.Hops.Select(hop => new Source(hop.Source, "a source")).ToValueList(), [new("R1:1", [claim])]);

    private static Claim[] All(Func<ClaimState, Claim> claim) => [.. Enum.GetValues<ClaimState>().Select(claim)];

    private static Claim[] Silent(Func<ClaimState, Claim> claim) => [claim(ClaimState.NoneReported), claim(ClaimState.ExplicitlyUnknown)];

    // Zero three ways, and what bounds nothing although it was said.
    private static Claim[] Counts(Func<Count, Claim> claim) =>
        [.. new[] { Count.None, Count.Of(0), Count.Exactly(0), Count.AtLeast(0), Count.AtMost(0), Count.Of(1) }.Select(claim)];
}
