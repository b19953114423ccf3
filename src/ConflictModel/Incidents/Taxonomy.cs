using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ConflictModel.Incidents;

/// <summary>A small lattice of classes with stable ids, in which a class includes all those below it.</summary>
/// <remarks>
/// <para>Invariants: ids are unique; every class above another is there; no class is above itself.</para>
/// <para>An id that the taxonomy does not have is a class of its own, comparable only with itself. Immutable: <see cref="With"/> makes a
/// new one.</para>
/// <para>The weapons follow the everyday words of reports: in the loose sense, rockets and ballistic missiles are both missiles, and
/// neither is the other.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Taxonomy.Weapons.Includes("rocket", "katyusha-rocket"));
/// Console.WriteLine(Taxonomy.Weapons.Includes("missile", "rocket"));
/// Console.WriteLine(Taxonomy.Weapons.AreComparable("rocket", "ballistic-missile"));
/// // True
/// // True
/// // False
/// </code>
/// </example>
public sealed class Taxonomy
{
    private readonly ImmutableDictionary<string, TaxonomyClass> _classes;

    private Taxonomy(ImmutableDictionary<string, TaxonomyClass> classes) => _classes = classes;

    /// <summary>Weapons, as reports name them.</summary>
    public static Taxonomy Weapons { get; } = Of([
        new("missile", "missile"),
        new("rocket", "rocket", ["missile"]),
        new("katyusha-rocket", "Katyusha rocket", ["rocket"]),
        new("107mm-rocket", "107 mm rocket", ["rocket"]),
        new("122mm-rocket", "122 mm rocket", ["rocket"]),
        new("ballistic-missile", "ballistic missile", ["missile"]),
        new("cruise-missile", "cruise missile", ["missile"]),
        new("drone", "drone"),
        new("attack-drone", "attack drone", ["drone"]),
        new("mortar", "mortar"),
        new("artillery", "artillery"),
        new("air-dropped-bomb", "air-dropped bomb"),
        new("ied", "improvised explosive device"),
        new("small-arms", "small arms"),
    ]);

    /// <summary>Roles of people, as reports name them.</summary>
    public static Taxonomy Groups { get; } = Of([
        new("security-force", "security force"),
        new("military", "military", ["security-force"]),
        new("police", "police", ["security-force"]),
        new("militant", "militant"),
        new("civilian", "civilian"),
        new("contractor", "contractor", ["civilian"]),
    ]);

    /// <summary>A taxonomy of classes.</summary>
    /// <param name="classes">The classes, each after those above it.</param>
    /// <returns>The taxonomy.</returns>
    /// <exception cref="ArgumentException">A class is null, an id stands twice, or a class above another does not come before
    /// it.</exception>
    public static Taxonomy Of(IEnumerable<TaxonomyClass> classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        var added = ImmutableDictionary.CreateBuilder<string, TaxonomyClass>(StringComparer.Ordinal);
        foreach (TaxonomyClass item in classes)
        {
            if (item is null) throw new ArgumentException("A class is null: leave it out.", nameof(classes));
            if (FaultOf(item, added) is string fault) throw new ArgumentException(fault, nameof(classes));
            added.Add(item.Id, item);
        }
        return new(added.ToImmutable());
    }

    /// <summary>This taxonomy with one more class.</summary>
    /// <param name="added">The class.</param>
    /// <returns>A new taxonomy.</returns>
    /// <exception cref="ArgumentException">The id is there already, or a class above it is not.</exception>
    public Taxonomy With(TaxonomyClass added)
    {
        ArgumentNullException.ThrowIfNull(added);
        if (FaultOf(added, _classes) is string fault) throw new ArgumentException(fault, nameof(added));
        return new(_classes.Add(added.Id, added));
    }

    /// <summary>The class with an id, or null where the taxonomy has none.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The class or null.</returns>
    public TaxonomyClass? Find(string id) => _classes.GetValueOrDefault(id);

    /// <summary>Whether one class is, or stands above, another: a partial order.</summary>
    /// <param name="general">The id of the wider class.</param>
    /// <param name="specific">The id of the narrower class.</param>
    /// <returns>Whether everything of the second is of the first.</returns>
    public bool Includes(string general, string specific)
    {
        foreach (string id in Upwards(specific))
            if (id == general) return true;
        return false;
    }

    /// <summary>Whether one of two classes includes the other. Symmetric; not transitive.</summary>
    /// <param name="first">The id of one class.</param>
    /// <param name="second">The id of the other.</param>
    /// <returns>Whether they lie on one line.</returns>
    public bool AreComparable(string first, string second) => Includes(first, second) || Includes(second, first);

    /// <summary>The ids of the top classes above a class; the class itself where nothing is above it.</summary>
    /// <param name="id">The id of the class.</param>
    /// <returns>The ids, in ordinal order.</returns>
    public ValueList<string> Roots(string id)
    {
        var roots = new List<string>();
        foreach (string up in Upwards(id))
            if (AboveOf(up).IsEmpty) roots.Add(up);
        roots.Sort(StringComparer.Ordinal);
        return roots.ToValueList();
    }

    // A class and those above it, each once.
    private IEnumerable<string> Upwards(string id)
    {
        yield return id;
        ValueList<string> above = AboveOf(id);
        for (; above.Count == 1; above = AboveOf(above[0])) yield return above[0];
        if (above.IsEmpty) yield break;
        var seen = new HashSet<string>(above, StringComparer.Ordinal);
        var pending = new Stack<string>(seen);
        while (pending.TryPop(out string? next))
        {
            yield return next;
            foreach (string up in AboveOf(next))
                if (seen.Add(up)) pending.Push(up);
        }
    }

    private ValueList<string> AboveOf(string id) => Find(id)?.Above ?? default;

    private static string? FaultOf(TaxonomyClass added, IDictionary<string, TaxonomyClass> classes)
    {
        foreach (string above in added.Above)
            if (!classes.ContainsKey(above)) return $"'{above}', above '{added.Id}', is no class of the taxonomy; add it first.";
        return classes.ContainsKey(added.Id) ? $"The class id '{added.Id}' stands twice; give each class its own id." : null;
    }
}

/// <summary>One class of a <see cref="Taxonomy"/>.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// Taxonomy weapons = Taxonomy.Weapons.With(new("falaq-1", "Falaq-1 rocket", ["rocket"]));
/// Console.WriteLine(weapons.Find("falaq-1")?.Label);
/// // Falaq-1 rocket
/// </code>
/// </example>
public sealed record TaxonomyClass
{
    /// <summary>A class.</summary>
    /// <param name="id">The identifier, stable between releases.</param>
    /// <param name="label">What to call it in a sentence, in the singular.</param>
    /// <param name="above">The ids of the classes directly above it.</param>
    /// <exception cref="ArgumentException">An id or the label is not one.</exception>
    public TaxonomyClass(string id, string label, ValueList<string> above = default)
    {
        Id = Identifier.Require(id, nameof(id));
        Label = Identifier.RequireLabel(label, nameof(label));
        foreach (string up in above) Identifier.Require(up, nameof(above));
        Above = above;
    }

    /// <summary>The identifier, stable between releases.</summary>
    public string Id { get; }

    /// <summary>What to call it in a sentence, in the singular.</summary>
    public string Label { get; }

    /// <summary>The ids of the classes directly above it.</summary>
    public ValueList<string> Above { get; }
}
