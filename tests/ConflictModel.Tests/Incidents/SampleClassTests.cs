using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Json;
using Xunit;

namespace ConflictModel.Tests.Incidents;

/// <summary>Every id in the samples that stands for a class is one of the taxonomies that come with the library.</summary>
public class SampleClassTests
{
    private static readonly Report[] Reports = [.. Samples.Files().Select(file => ConflictModelJson.ReadReport(Samples.Bytes(file)).Report!)];

    private static IEnumerable<Claim> Claims => Reports.SelectMany(report => report.Accounts.SelectMany(account => account.Claims)
        .Concat(report.Tallies.SelectMany(tally => tally.Claims)).Concat(report.Strengths.SelectMany(strength => strength.Claims)));

    [Fact]
    public void Weapons_are_classes() => AreClasses(Taxonomy.Weapons, Claims.SelectMany(claim => claim switch
    {
        WeaponClaim c => c.Weapons,
        MunitionClaim { Weapon: string weapon } => [weapon],
        _ => default(ValueList<string>),
    }));

    [Fact]
    public void Kinds_of_event_are_classes() => AreClasses(
        Taxonomy.Events, Claims.OfType<EventClaim>().Select(claim => claim.Event!).Concat(Reports.SelectMany(r => r.Tallies).Select(tally => tally.Event)));

    [Fact]
    public void Targets_and_damaged_things_are_classes() => AreClasses(
        Taxonomy.Targets,
        Claims.SelectMany(claim => claim switch
        {
            TargetClaim c => c.Targets,
            DamageClaim { Item: string item } => [item],
            _ => default(ValueList<string>),
        }).Concat(Reports.SelectMany(r => r.Tallies).SelectMany(tally => tally.Targets)));

    [Fact]
    public void Groups_and_stocks_of_people_are_classes() => AreClasses(
        Taxonomy.Groups,
        Claims.OfType<CasualtyClaim>().SelectMany(claim => claim.Group is null ? claim.OneOf : [claim.Group])
            .SelectMany(group => new[] { group.Role, group.Age, group.Gender }).OfType<string>()
            .Concat(Reports.SelectMany(r => r.Strengths).Select(strength => strength.Item)));

    [Fact]
    public void Injuries_are_classes() => AreClasses(Taxonomy.Harms, Claims.OfType<CasualtyClaim>().Select(claim => claim.Injury).OfType<string>());

    private static void AreClasses(Taxonomy taxonomy, IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        Assert.NotEmpty(all);
        Assert.Equal([], all.Where(id => taxonomy.Find(id) is null).Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
