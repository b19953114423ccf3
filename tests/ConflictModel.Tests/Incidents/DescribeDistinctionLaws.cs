using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Sources;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Incidents;

/// <summary>Claims that say different things have different sentences: no distinction of the model is lost in words.</summary>
public class DescribeDistinctionLaws
{
    private static readonly Attribution By = new([new("afp")]);

    // Claims of one kind, which differ in few things or in one: a set that holds each with what another says of one thing.
    private static Arbitrary<ValueList<Claim>> Contents => Arb.From(
        Claims.Generator.Select(claim => claim.Restated(attribution: By, manner: default(Manner))).ArrayOf(60).Select(claims => claims.ToValueList()),
        list => Enumerable.Range(0, list.Count).Where(_ => list.Count > 2).Select(i => list.Where((_, j) => j != i).ToValueList()));

    [Fact]
    public void What_is_said_is_all_in_the_sentence() => Law.Holds(Contents, 200, claims =>
        claims.GroupBy(claim => claim.Describe(SourceDirectory.Empty), StringComparer.Ordinal)
            .All(same => same.Select(Said).Distinct(StringComparer.Ordinal).Count() == 1));

    [Fact]
    public void Who_says_it_and_how_surely_is_all_in_the_sentence() => Law.Holds(Claims, Claims, (a, b) =>
    {
        Claim other = a.Restated(attribution: b.Attribution, manner: Manner.Of(b));
        return Surely(other) == Surely(a) || other.Describe(SourceDirectory.Empty) != a.Describe(SourceDirectory.Empty);
    });

    [Fact]
    public void Every_way_of_saying_has_a_sentence_of_its_own()
    {
        Claim[] claims =
        [
            new DamageClaim("C1", By, "a hangar"), new StatementClaim("C1", By, StatementKind.Motive, "revenge"),
            .. Enum.GetValues<ResponsibilityKind>().Select(kind => new ResponsibilityClaim("C1", By, kind, new("b", "a militia"))),
        ];
        AttributionMode[] modes = Enum.GetValues<AttributionMode>();
        Attribution[] chains =
        [
            .. modes.Select(mode => new Attribution([new("a", mode)])),
            .. modes.SelectMany(first => modes.Select(second => new Attribution([new("a", first), new("b", second)]))),
            .. modes.SelectMany(first => modes.Select(second => new Attribution([new("a"), new("b", first), new("c", second)]))),
        ];
        Manner[] manners = [.. Enum.GetValues<Modality>().Select(modality => new Manner(modality, false, null, default, null))];
        string[] sentences =
        [
            .. from claim in claims from chain in chains from manner in manners
               select claim.Restated(attribution: chain, manner: manner).Describe(SourceDirectory.Empty),
        ];
        Assert.Equal([], sentences.GroupBy(sentence => sentence, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key), StringComparer.Ordinal);
    }

    [Fact]
    public void Tallies_and_strengths_that_differ_have_different_sentences()
    {
        Law.Holds(Tallies, Tallies, (a, b) => Said(a) == Said(b) || Sentence(a) != Sentence(b));
        Law.Holds(Strengths, Strengths, (a, b) => Said(a) == Said(b) || Sentence(a) != Sentence(b));
    }

    private static string Sentence(Tally c) =>
        new Tally(c.Id, By, c.Event, c.Count, c.Period, c.Places, c.Targets, c.PartOf, default, c.State, against: c.Against).Describe(SourceDirectory.Empty);

    private static string Sentence(Strength c) =>
        new Strength(c.Id, By, c.Holder, c.Item, c.Count, c.Place, c.Change, default, c.State).Describe(SourceDirectory.Empty);

    private static string Said(Tally c) => Join(
        c.State, c.Event, c.Count.Describe(), c.Period, Join([.. c.Places.Select(p => p.Name)]), c.Targets, Join([.. c.Against.Select(a => a.Name)]));

    private static string Said(Strength c) => Join(c.State, c.Holder.Name, c.Item, c.Count.Describe(), c.Place?.Name, c.Change);

    // What a claim says, each quantity and day as it describes itself, and names for what has names.
    private static string Said(Claim claim) => Join(claim.GetType().Name, claim.State, claim switch
    {
        WhenClaim c => Join(c.When?.Date.Describe(), c.When?.Time.Describe(), c.When?.Zone),
        WhereClaim c => Join(c.Place?.Name, c.Role),
        EventClaim c => Join(c.Event, c.Number.Describe()),
        WeaponClaim c => Join(c.Weapons, c.Weapons.Count > 1 ? c.Combination : null, Said(c.Measures)),
        MunitionClaim c => Join(c.Phase, c.Count.Describe(), c.Share.Describe(), c.Of, c.Weapon, Said(c.Measures)),
        CasualtyClaim c => Join(c.Harm, c.Count.Describe(), c.Group, c.Severity, c.OneOf, c.Injury),
        ResponsibilityClaim c => Join(c.Kind, c.Actor?.Name, c.Role, c.Share.Describe()),
        DamageClaim c => Join(c.Damage, c.Kind, c.Item, c.Number.Describe()),
        TargetClaim c => Join(
            c.Targets, c.Targets.Count > 1 ? c.Combination : null, c.Name, c.Number.Describe(), c.Owner?.Name, Join([.. c.Users.Select(u => u.Name)]), c.IsOpen),
        RelationClaim c => Join(
            c.Kind, c.Accounts, c.Accounts.Count + (c.Description is null ? 0 : 1) > 1 ? c.Combination : null, c.Description, c.After.Describe(), c.Ordinal),
        StatusClaim c => Join(c.Kind, c.Count.Describe(), c.Share.Describe()),
        StatementClaim c => Join(c.Kind, c.Statement),
        _ => throw new ArgumentException($"{claim.GetType()} is no claim of the family.", nameof(claim)),
    });

    private static string? Said(WeaponMeasures? m) => m is null ? null : Join(m.Calibre.Describe(), m.Warhead.Describe(), m.Range.Describe());

    private static string Surely(Claim c) => Join(c.Attribution.Hops, c.Modality, c.IsProvisional, c.AsOf.Describe(), c.Assessment);

    private static string Join(params IEnumerable<object?> parts) => string.Join('|', parts);
}
