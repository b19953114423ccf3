using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using ConflictModel.Incidents;
using Xunit;

namespace ConflictModel.Tests.Incidents;

/// <summary>What the taxonomies that come with the library say.</summary>
public class ShippedTaxonomyTests
{
    /// <summary>All of them, by the name of their table.</summary>
    public static IReadOnlyDictionary<string, Taxonomy> All { get; } = new SortedDictionary<string, Taxonomy>(StringComparer.Ordinal)
    {
        ["damage"] = Taxonomy.Damage,
        ["events"] = Taxonomy.Events,
        ["groups"] = Taxonomy.Groups,
        ["harms"] = Taxonomy.Harms,
        ["targets"] = Taxonomy.Targets,
        ["weapons"] = Taxonomy.Weapons,
    };

    /// <summary>Ids are never removed. Set <c>CONFLICTMODEL_ACCEPT=1</c> to record new ones.</summary>
    [Fact]
    public void Ids_are_those_on_record()
    {
        string record = Path.Combine(Path.GetDirectoryName(Here())!, "Golden", "taxonomy-ids.txt");
        string now = string.Concat(All.SelectMany(one => one.Value.Classes.Select(item => $"{one.Key} {item.Id}\n")).Order(StringComparer.Ordinal));
        if (Environment.GetEnvironmentVariable("CONFLICTMODEL_ACCEPT") == "1") File.WriteAllText(record, now);
        Assert.Equal(File.ReadAllText(record), now);
    }

    [Fact]
    public void Every_class_names_its_source_and_has_an_id_of_plain_letters() => Assert.All(All.Values.SelectMany(one => one.Classes), item =>
    {
        Assert.NotNull(item.Source);
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", item.Id);
    });

    [Fact]
    public void No_two_classes_of_a_taxonomy_have_one_name() => Assert.All(All.Values, one =>
        Assert.All(one.Classes.SelectMany(item => item.Also.Prepend(item.Label)), name => Assert.Single(one.Named(name))));

    [Fact]
    public void Every_facet_divides_something() => Assert.All(All.Values, one =>
        Assert.All(one.Classes.Where(item => item.Facet is not null), item =>
            Assert.Contains(one.Classes, other => one.AreCompatible(item.Id, other.Id).IsFalse)));

    [Fact]
    public void Weapons_go_from_small_arms_to_cruise_missiles()
    {
        Assert.True(Taxonomy.Weapons.Classes.Count >= 60);
        foreach (string id in (string[])["small-arms", "katyusha-rocket", "107mm-rocket", "122mm-rocket", "one-way-attack-drone", "ied", "vehicle-borne-ied", "cruise-missile"])
            Assert.NotNull(Taxonomy.Weapons.Find(id));
        Assert.Equal("one-way-attack-drone", Assert.Single(Taxonomy.Weapons.Named("one-way attack UAV")).Id);
        Assert.True(Taxonomy.Weapons.Includes("rocket", "katyusha-rocket"));
        Assert.True(Taxonomy.Weapons.Includes("rocket", "107mm-rocket"));
        Assert.True(Taxonomy.Weapons.Includes("drone", "shahed-136-drone"));
    }

    [Theory]
    [InlineData("weapons", "katyusha-rocket", "107mm-rocket", true)] // Type 63
    [InlineData("weapons", "katyusha-rocket", "122mm-rocket", true)] // Grad
    [InlineData("weapons", "107mm-rocket", "122mm-rocket", false)]
    [InlineData("weapons", "rocket", "ballistic-missile", false)]
    [InlineData("weapons", "grad-rocket", "scud-missile", false)]
    [InlineData("weapons", "attack-drone", "cruise-missile", false)]
    [InlineData("weapons", "rocket", "artillery", true)] // rocket artillery
    [InlineData("weapons", "cluster-munition", "rocket", null)]
    [InlineData("groups", "civilian", "child", null)]
    [InlineData("groups", "child", "combatant", true)] // child soldiers
    [InlineData("groups", "civilian", "combatant", false)]
    [InlineData("groups", "military", "police", false)]
    [InlineData("groups", "civilian", "police", false)]
    [InlineData("groups", "woman", "child", false)]
    [InlineData("groups", "girl", "infant", null)]
    [InlineData("groups", "man", "girl", false)]
    [InlineData("groups", "health-worker", "military", true)]
    [InlineData("groups", "health-worker", "civilian", null)]
    [InlineData("groups", "journalist", "militant", false)]
    [InlineData("harms", "killed", "injured", false)]
    [InlineData("harms", "traumatic-brain-injury", "serious-injury", null)]
    [InlineData("harms", "slight-injury", "critical-injury", false)]
    [InlineData("damage", "destroyed", "minor-damage", false)]
    [InlineData("targets", "vessel", "aircraft", false)]
    [InlineData("targets", "military-target", "embassy", null)]
    [InlineData("events", "state-based-violence", "one-sided-violence", false)]
    [InlineData("events", "peaceful-protest", "mob-violence", false)]
    [InlineData("events", "suicide-attack", "car-bombing", true)]
    public void One_thing_may_be_both(string name, string first, string second, bool? may)
    {
        Assert.NotNull(All[name].Find(first));
        Assert.NotNull(All[name].Find(second));
        Assert.Equal(may is bool known ? (known ? Truth.True : Truth.False) : Truth.Unknown, All[name].AreCompatible(first, second));
    }

    [Fact]
    public void Every_harm_and_every_stated_severity_is_a_class()
    {
        foreach (Harm harm in Enum.GetValues<Harm>()) Assert.Single(Taxonomy.Harms.Classes, item => item.Source == $"Harm.{harm}");
        foreach (Severity severity in Enum.GetValues<Severity>().Where(one => one != Severity.Unstated))
            Assert.Single(Taxonomy.Harms.Classes, item => item.Source == $"Severity.{severity}");
        Assert.Equal(["killed-or-injured"], Taxonomy.Harms.CommonAncestors("killed", "traumatic-brain-injury"));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
