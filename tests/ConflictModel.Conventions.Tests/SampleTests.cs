using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ConflictModel.Conventions.Tests;

/// <summary>Every sample in the documentation compiles, runs, and prints what it says; and every type has one.</summary>
public class SampleTests
{
    // Types whose example is that of another, which is where one meets them.
    private static readonly Dictionary<string, string> ShownElsewhere = new(StringComparer.Ordinal)
    {
        ["ConflictModel.Reconciliation.Assumption"] = "Incident",
        ["ConflictModel.Reconciliation.CasualtyFinding"] = "Incident",
        ["ConflictModel.Reconciliation.DerivedCount"] = "Incident",
        ["ConflictModel.Reconciliation.MunitionFinding"] = "Incident",
        ["ConflictModel.Reconciliation.Misfit"] = "Incident",
        ["ConflictModel.Reconciliation.PlaceFinding"] = "Incident",
        ["ConflictModel.Reconciliation.TimeFinding"] = "Incident",
        ["ConflictModel.Reconciliation.ResponsibilityFinding"] = "Incident",
        ["ConflictModel.Reconciliation.RelationFinding"] = "Incident",
        ["ConflictModel.Reconciliation.StatusFinding"] = "Incident",
        ["ConflictModel.Reconciliation.StrengthFinding"] = "Reconciliation",
        ["ConflictModel.Reconciliation.TargetFinding"] = "Incident",
        ["ConflictModel.Reconciliation.ShareStatement"] = "Incident",
    };

    public static TheoryData<string> Places => new(Sample.All.Select(sample => sample.Where));

    [Theory]
    [MemberData(nameof(Places))]
    public void Prints_what_it_says(string where)
    {
        Sample sample = Sample.All.Single(s => s.Where == where);
        Assert.NotNull(sample.Prints);
        Assert.Equal(sample.Prints.TrimEnd(), SampleProgram.Run(sample).TrimEnd());
    }

    [Fact]
    public void Every_type_has_a_sample() => Faults.None(
        from type in PublicTypes.OfDomain
        where !type.IsEnum && !type.IsNested
        let name = PublicTypes.NameOf(type)
        let isShown = Sample.All.Any(sample => sample.Where.Split(' ', '`')[0] == "T:" + name)
        where isShown == ShownElsewhere.ContainsKey(name)
        select isShown ? $"{name} has an example; take it off the list" : $"{name} has no example, and no reason for it");

    [Fact]
    public void List_of_reasons_names_types_that_exist() => Faults.None(
        ShownElsewhere.Keys.Concat(ShownElsewhere.Select(shown => shown.Key[..(shown.Key.LastIndexOf('.') + 1)] + shown.Value))
            .Except(PublicTypes.OfDomain.Select(PublicTypes.NameOf), StringComparer.Ordinal)
            .Select(name => $"{name} is on the list and does not exist"));
}
