using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using Xunit;

namespace ConflictModel.Tests.Incidents;

/// <summary>What a naive model confuses stays apart, as values and in the contract: each line fails if two of its claims collapse.</summary>
public class DistinctionTests
{
    private static readonly Attribution By = new([new("afp")]);
    private static readonly Actor Actor = new("militia", "a militia");
    private static readonly Group Troops = new("US", "military"), Civilians = new(role: "civilian");

    private static readonly Dictionary<string, Claim[]> Distinctions = new(StringComparer.Ordinal)
    {
        ["not known, not reported, none, zero, and one or more"] =
        [
            Killed(state: ClaimState.ExplicitlyUnknown), Killed(state: ClaimState.NoneReported), Killed(Count.None), Killed(Count.Of(0)),
            Killed(Count.OneOrMore),
        ],
        ["claimed, accused, denied, believed, and known not to be known"] =
        [
            .. Enum.GetValues<ResponsibilityKind>().Select(kind => new ResponsibilityClaim("C1", By, kind, Actor)),
            new ResponsibilityClaim("C1", By, ResponsibilityKind.Claimed, state: ClaimState.NoneReported),
            new ResponsibilityClaim("C1", By, ResponsibilityKind.Accused, state: ClaimState.ExplicitlyUnknown),
        ],
        ["perpetrator, supporter, sponsor and commander"] =
            [.. Enum.GetValues<ActorRole>().Select(role => new ResponsibilityClaim("C1", By, ResponsibilityKind.Accused, Actor, role: role))],
        ["for all of a series, for most of it, and not said"] =
            [.. new[] { Share.All, Share.Most, Share.Unknown }
                .Select(share => new ResponsibilityClaim("C1", By, ResponsibilityKind.Claimed, Actor, share: share))],
        ["one weapon of two, both, and each alone"] =
        [
            new WeaponClaim("C1", By, ["ballistic-missile", "rocket"], Combination.OneOf), new WeaponClaim("C1", By, ["ballistic-missile", "rocket"]),
            new WeaponClaim("C1", By, ["ballistic-missile"]), new WeaponClaim("C1", By, ["rocket"]),
        ],
        ["launched, intercepted, landed, failed and seized"] =
            [.. Enum.GetValues<MunitionPhase>().Select(phase => new MunitionClaim("C1", By, phase, Count.Of(2)))],
        ["killed, injured, and either"] = [.. Enum.GetValues<Harm>().Select(harm => new CasualtyClaim("C1", By, harm, Count.Of(2)))],
        ["nobody missing, and nothing said of the missing"] =
            [new CasualtyClaim("C1", By, Harm.Missing, Count.None, Troops),
             new CasualtyClaim("C1", By, Harm.Missing, group: Troops, state: ClaimState.NoneReported)],
        ["a group, several that it may be, and none named"] =
        [
            Hurt(Troops), Hurt(Civilians), Hurt(null), Hurt(null, [Troops, Civilians]), Hurt(null, [Civilians, Troops, new Group(role: "contractor")]),
        ],
        ["a part of others, and beside them"] =
            [new CasualtyClaim("C1", By, Harm.Injured, Count.Of(1), Troops, partOf: "C2"), new CasualtyClaim("C1", By, Harm.Injured, Count.Of(1), Troops)],
        ["an injury named, and a severity"] =
            [Hurt(Troops), new CasualtyClaim("C1", By, Harm.Injured, Count.Of(4), Troops, injury: "traumatic-brain-injury"),
             new CasualtyClaim("C1", By, Harm.Injured, Count.Of(4), Troops, Severity.Slight)],
        ["provisional, suspected, as of a day, and judged"] =
        [
            Killed(Count.Of(1)), new CasualtyClaim("C1", By, Harm.Killed, Count.Of(1), isProvisional: true),
            .. Enum.GetValues<Modality>().Skip(1).Select(modality => new CasualtyClaim("C1", By, Harm.Killed, Count.Of(1), modality: modality)),
            new CasualtyClaim("C1", By, Harm.Killed, Count.Of(1), asOf: UncertainDate.On(2024, 1, 23)),
            new CasualtyClaim("C1", By, Harm.Killed, Count.Of(1), assessment: new(Credibility.Doubtful)),
            new CasualtyClaim("C1", By, Harm.Killed, Count.Of(1), assessment: new(likelihood: Likelihood.Likely)),
            new CasualtyClaim("C1", By, Harm.Killed, Count.Of(1), assessment: new(confidence: Confidence.Low)),
        ],
        ["target, launch site and impact"] = [.. Enum.GetValues<PlaceRole>().Select(role => new WhereClaim("C1", By, new("base", "a base"), role))],
        ["three kinds of target, three targets, whose and who uses them"] =
        [
            new TargetClaim("C1", By, ["headquarters", "storage", "training-site"]), new TargetClaim("C1", By, ["facility"], number: Count.Of(3)),
            new TargetClaim("C1", By, ["facility"], owner: Actor), new TargetClaim("C1", By, ["facility"], users: [Actor]),
            new TargetClaim("C1", By, ["facility"], users: [Actor], isOpen: true), new TargetClaim("C1", By, name: "US and coalition forces"),
        ],
        ["related to one, to both, to one of both, and to what stands nowhere"] =
        [
            .. Enum.GetValues<RelationKind>().Select(kind => new RelationClaim("C1", By, kind, ["A"])),
            new RelationClaim("C1", By, RelationKind.ResponseTo, ["A", "B"]),
            new RelationClaim("C1", By, RelationKind.ResponseTo, ["A", "B"], combination: Combination.OneOf),
            new RelationClaim("C1", By, RelationKind.ResponseTo, description: "a series of attacks"),
            new RelationClaim("C1", By, RelationKind.ResponseTo, state: ClaimState.ExplicitlyUnknown),
        ],
        ["the eighth, a part, and a week after"] =
        [
            new RelationClaim("C1", By, RelationKind.PartOf, ["A"], ordinal: 8), new RelationClaim("C1", By, RelationKind.PartOf, ["A"]),
            new RelationClaim("C1", By, RelationKind.Following, ["A"], after: Measurement.About(1, "wk")),
            new RelationClaim("C1", By, RelationKind.Following, ["A"], after: Measurement.About(7, "d")),
        ],
        ["how things stand, of all, of some, and of nobody named"] =
        [
            .. Enum.GetValues<StatusKind>().Select(kind => new StatusClaim("C1", By, kind)),
            new StatusClaim("C1", By, StatusKind.ReturnedToDuty, share: Share.All), new StatusClaim("C1", By, StatusKind.ReturnedToDuty, count: Count.Of(4)),
            new StatusClaim("C1", By, StatusKind.ReturnedToDuty, "C2"),
        ],
        ["122 mm, 107 mm, a warhead, a range, and nothing measured"] =
        [
            new WeaponClaim("C1", By, ["rocket"]), new WeaponClaim("C1", By, ["rocket"], measures: new(Measurement.Of(122, "mm"))),
            new WeaponClaim("C1", By, ["rocket"], measures: new(Measurement.Of(107, "mm"))), new WeaponClaim("C1", By, ["122mm-rocket"]),
            new WeaponClaim("C1", By, ["rocket"], measures: new(warhead: Measurement.About(20, "kg"))),
            new WeaponClaim("C1", By, ["rocket"], measures: new(range: Measurement.UpTo(12, "km"))),
            new MunitionClaim("C1", By, MunitionPhase.Launched, Count.Of(2), weapon: "rocket"),
            new MunitionClaim("C1", By, MunitionPhase.Launched, Count.Of(2), weapon: "rocket", measures: new(Measurement.Of(122, "mm"))),
        ],
        ["damaged, destroyed and seized, of a kind and counted"] =
        [
            .. Enum.GetValues<DamageKind>().Select(kind => new DamageClaim("C1", By, "a vehicle", kind: kind)),
            new DamageClaim("C1", By, "a vehicle", item: "vehicle"), new DamageClaim("C1", By, "a vehicle", item: "vehicle", number: Count.Of(1)),
            new DamageClaim("C1", By, state: ClaimState.NoneReported), new DamageClaim("C1", By, state: ClaimState.ExplicitlyUnknown),
        ],
        ["two countries, each of them, and one that is called so"] =
        [
            new WhereClaim("C1", By, new("both", "Iraq and Syria", covers: ["iraq", "syria"])), new WhereClaim("C1", By, new("both", "Iraq and Syria")),
            new WhereClaim("C1", By, new("iraq", "Iraq")), new WhereClaim("C1", By, new("syria", "Syria")),
        ],
        ["a denial, a demand, a motive and other statements"] =
            [.. Enum.GetValues<StatementKind>().Select(kind => new StatementClaim("C1", By, kind, "the same words"))],
    };

    public static TheoryData<string> Names => [.. Distinctions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_differs_stays_apart(string name)
    {
        Claim[] claims = Distinctions[name];
        Assert.Equal(claims.Length, claims.Distinct().Count());
        string[] written = [.. claims.Select(claim => Convert.ToHexString(ConflictModelJson.Write(Saying(claim))))];
        Assert.Equal(claims.Length, written.Distinct(StringComparer.Ordinal).Count());
        Assert.All(claims, claim => Assert.Equal(claim, ConflictModelJson.ReadReport(ConflictModelJson.Write(Saying(claim))).Report!.Accounts[0].Claims[0]));
    }

    [Fact]
    public void A_tally_of_an_unknown_number_is_none_of_zero_and_none_without_reports()
    {
        Tally[] tallies =
        [
            new("T1", By, "attack"), new("T1", By, "attack", Count.None), new("T1", By, "attack", state: ClaimState.NoneReported),
            new("T1", By, "attack", state: ClaimState.ExplicitlyUnknown), new("T1", By, "attack", period: UncertainInterval.Parse("2023-10/2024-01")),
            new("T1", By, "attack", places: [new("iraq", "Iraq")]), new("T1", By, "attack", targets: ["vessel"]), new("T1", By, "attack", against: [Actor]),
        ];
        Assert.Equal(tallies.Length, tallies.Select(tally => Written(tallies: [tally])).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(tallies.Length, tallies.Distinct().Count());
    }

    [Fact]
    public void Nothing_said_is_none_of_the_three_states_nor_zero()
    {
        var day = new WhenClaim("C0", By, new(UncertainDate.On(2024, 1, 20)));
        ValueList<Claim>[] accounts =
        [
            [day], [day, Killed(state: ClaimState.ExplicitlyUnknown)], [day, Killed(state: ClaimState.NoneReported)], [day, Killed(Count.None)],
            [day, Killed(Count.OneOrMore)],
        ];
        Report[] reports = [.. accounts.Select(claims => new Report("R1", "afp", default, [new("afp", "AFP")], [new("R1:1", claims)]))];
        Assert.Equal(reports.Length, reports.Select(report => Convert.ToHexString(ConflictModelJson.Write(report))).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(reports.Length, reports.Select(report => report.Describe()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void What_is_said_of_a_series_is_not_said_of_an_attack_nor_of_a_stock()
    {
        StatementClaim motive = new("C1", By, StatementKind.Motive, "the same words");
        Report[] reports =
        [
            Reporting(accounts: [new("A1", [motive])], tallies: [new("T1", By, "attack")]),
            Reporting(tallies: [new("T1", By, "attack", claims: [motive])]),
            Reporting(tallies: [new("T1", By, "attack")], strengths: [new("S1", By, Actor, "military", Count.Of(900), claims: [motive])]),
        ];
        Assert.Equal(reports.Length, reports.Select(report => report.Describe(motive)).Distinct(StringComparer.Ordinal).Count());
        Assert.All(reports, report => Assert.Equal(report, ConflictModelJson.ReadReport(ConflictModelJson.Write(report)).Report));
    }

    [Fact]
    public void A_report_that_replaces_another_does_not_retract_it()
    {
        Report[] reports = [Reporting(), Reporting(replaces: ["R0"]), Reporting(retracts: ["R0"]), Reporting(replaces: ["R0"], retracts: ["R0"])];
        Assert.Equal(reports.Length, reports.Distinct().Count());
        Assert.All(reports, report => Assert.Equal(report, ConflictModelJson.ReadReport(ConflictModelJson.Write(report)).Report));
    }

    [Fact]
    public void A_strength_is_a_level_or_a_change()
    {
        Strength[] strengths =
        [
            .. Enum.GetValues<StrengthChange>().Select(change => new Strength("S1", By, Actor, "military", Count.Of(900), change: change)),
            new("S1", By, Actor, "military", change: StrengthChange.Increase), new("S1", By, Actor, "military", Count.Of(900), new("syria", "Syria")),
        ];
        Assert.Equal(strengths.Length, strengths.Select(strength => Written(strengths: [strength])).Distinct(StringComparer.Ordinal).Count());
    }

    private static Report Reporting(
        ValueList<Account> accounts = default, ValueList<Tally> tallies = default, ValueList<Strength> strengths = default,
        ValueList<string> replaces = default, ValueList<string> retracts = default) =>
        new("R1", "afp", default, [new("afp", "AFP")], accounts, tallies: tallies, strengths: strengths, replaces: replaces, retracts: retracts);

    private static string Written(ValueList<Tally> tallies = default, ValueList<Strength> strengths = default)
    {
        Report report = Reporting(tallies: tallies, strengths: strengths);
        byte[] json = ConflictModelJson.Write(report);
        Assert.Equal(new ReportReading(report, []), ConflictModelJson.ReadReport(json));
        return Convert.ToHexString(json);
    }

    private static CasualtyClaim Killed(Count count = default, ClaimState state = ClaimState.Stated) => new("C1", By, Harm.Killed, count, state: state);

    private static CasualtyClaim Hurt(Group? group, ValueList<Group> oneOf = default) => new("C1", By, Harm.Injured, Count.Of(4), group, oneOf: oneOf);

    private static Report Saying(Claim claim)
    {
        Claim[] claims = claim is CasualtyClaim { PartOf: not null } or StatusClaim { Of: not null }
            ? [claim, new CasualtyClaim("C2", By, Harm.Injured, Count.Of(9))] : [claim];
        return new("R1", "afp", default, [new("afp", "AFP")], [new("R1:1", claims.ToValueList())]);
    }
}
