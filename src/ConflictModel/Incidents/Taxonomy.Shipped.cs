using System;
using System.IO;
using System.Text;

namespace ConflictModel.Incidents;

/// <content>The taxonomies that come with the library; each is read when it is first used.</content>
public sealed partial class Taxonomy
{
    private static readonly Lazy<Taxonomy> LazyWeapons = new(() => Parse(Table("weapons")));
    private static readonly Lazy<Taxonomy> LazyEvents = new(() => Parse(Table("events")));
    private static readonly Lazy<Taxonomy> LazyTargets = new(() => Parse(Table("targets")));
    private static readonly Lazy<Taxonomy> LazyHarms = new(() => Parse(Table("harms")));
    private static readonly Lazy<Taxonomy> LazyGroups = new(() => Parse(Table("groups")));
    private static readonly Lazy<Taxonomy> LazyDamage = new(() => Parse(Table("damage")));

    /// <summary>Weapons, as reports name them: from small arms to cruise missiles. There is no class above all of them.</summary>
    public static Taxonomy Weapons => LazyWeapons.Value;

    /// <summary>Kinds of event. <see cref="EventCodes"/> maps them to the codes of the datasets.</summary>
    public static Taxonomy Events => LazyEvents.Value;

    /// <summary>Kinds of target: what was attacked.</summary>
    public static Taxonomy Targets => LazyTargets.Value;

    /// <summary>What happens to people, with injuries and their severity. Each <see cref="Harm"/> and each stated <see cref="Severity"/> has a class.</summary>
    public static Taxonomy Harms => LazyHarms.Value;

    /// <summary>Who people are: status and role, age, and gender. Role and age or gender do not exclude each other.</summary>
    public static Taxonomy Groups => LazyGroups.Value;

    /// <summary>Damage to things, and its extent.</summary>
    public static Taxonomy Damage => LazyDamage.Value;

    internal static string Table(string name)
    {
        using Stream stream = typeof(Taxonomy).Assembly.GetManifestResourceStream($"ConflictModel.Taxonomies.{name}.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
