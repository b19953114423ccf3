using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Incidents;

/// <summary>A small lattice of classes with stable ids, in which a class includes all those below it.</summary>
/// <remarks>
/// <para>Invariants: ids are unique; every class above another is there; no class is above itself.</para>
/// <para>Incomparable classes need not exclude each other: a child may be a civilian, and a Katyusha may be a 122 mm rocket. Two classes
/// exclude each other exactly where they, or classes above them, have one <see cref="TaxonomyClass.Facet"/> and no class lies at or below
/// both: see <see cref="AreCompatible"/>.</para>
/// <para>An id that the taxonomy does not have is a class of its own, comparable only with itself. Immutable: <see cref="With"/> makes a
/// new one. Equality is that of the classes in their order. There is no order and no default.</para>
/// <para>The taxonomies that come with the library follow the everyday words of reports: in the loose sense, rockets and ballistic missiles
/// are both missiles, and neither is the other. Each class names its source. Ids are never reused or removed.</para>
/// <para>The text form is a table of tab-separated values with a header and six columns: id, label, above, facet, also, source.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Taxonomy.Weapons.Includes("missile", "katyusha-rocket"));
/// Console.WriteLine(Taxonomy.Weapons.AreComparable("rocket", "ballistic-missile"));
/// Console.WriteLine(Taxonomy.Weapons.CommonAncestors("grad-rocket", "scud-missile"));
/// Console.WriteLine(Taxonomy.Weapons.AreCompatible("107mm-rocket", "122mm-rocket"));
/// Console.WriteLine(Taxonomy.Groups.AreCompatible("civilian", "child"));
/// // True
/// // False
/// // [missile]
/// // false
/// // unknown
/// </code>
/// </example>
public sealed partial class Taxonomy : IEquatable<Taxonomy>, ISpanParsable<Taxonomy>, IFormattable
{
    private readonly ImmutableDictionary<string, TaxonomyClass> _classes;
    private readonly ImmutableList<TaxonomyClass> _inOrder; // each after those above it

    private Taxonomy(ImmutableDictionary<string, TaxonomyClass> classes, ImmutableList<TaxonomyClass> inOrder) =>
        (_classes, _inOrder) = (classes, inOrder);

    /// <summary>The classes, each after those above it.</summary>
    public ValueList<TaxonomyClass> Classes => [.. _inOrder];

    /// <summary>A taxonomy of classes.</summary>
    /// <param name="classes">The classes, each after those above it.</param>
    /// <returns>The taxonomy.</returns>
    /// <exception cref="ArgumentException">A class is null, an id stands twice, or a class above another does not come before
    /// it.</exception>
    public static Taxonomy Of(IEnumerable<TaxonomyClass> classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        ImmutableDictionary<string, TaxonomyClass>.Builder added = ImmutableDictionary.CreateBuilder<string, TaxonomyClass>(StringComparer.Ordinal);
        ImmutableList<TaxonomyClass>.Builder inOrder = ImmutableList.CreateBuilder<TaxonomyClass>();
        foreach (TaxonomyClass item in classes)
        {
            if (item is null) throw new ArgumentException("A class is null: leave it out.", nameof(classes));
            if (FaultOf(item, added) is { Code: not TaxonomyErrorCode.None } fault) throw new ArgumentException(fault.Message, nameof(classes));
            added.Add(item.Id, item);
            inOrder.Add(item);
        }
        return new(added.ToImmutable(), inOrder.ToImmutable());
    }

    /// <summary>This taxonomy with one more class.</summary>
    /// <param name="added">The class.</param>
    /// <returns>A new taxonomy.</returns>
    /// <exception cref="ArgumentException">The id is there already, or a class above it is not.</exception>
    /// <remarks>What was comparable stays so. A class below two that excluded each other shows that they do not.</remarks>
    public Taxonomy With(TaxonomyClass added)
    {
        ArgumentNullException.ThrowIfNull(added);
        if (FaultOf(added, _classes) is { Code: not TaxonomyErrorCode.None } fault) throw new ArgumentException(fault.Message, nameof(added));
        return new(_classes.Add(added.Id, added), _inOrder.Add(added));
    }

    /// <summary>The class with an id, or null where the taxonomy has none.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The class or null.</returns>
    public TaxonomyClass? Find(string id) => _classes.GetValueOrDefault(id);

    /// <summary>The classes that have some words as their label or as another name, whatever their case.</summary>
    /// <param name="words">The words: "VBIED", "Car bomb".</param>
    /// <returns>The classes, each after those above it; none where no class is called so.</returns>
    public ValueList<TaxonomyClass> Named(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var named = new List<TaxonomyClass>();
        foreach (TaxonomyClass item in _inOrder)
        {
            bool isIt = string.Equals(item.Label, words, StringComparison.OrdinalIgnoreCase);
            foreach (string name in item.Also) isIt |= string.Equals(name, words, StringComparison.OrdinalIgnoreCase);
            if (isIt) named.Add(item);
        }
        return named.ToValueList();
    }

    /// <inheritdoc/>
    public bool Equals(Taxonomy? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || _inOrder.Count != other._inOrder.Count) return false;
        using ImmutableList<TaxonomyClass>.Enumerator theirs = other._inOrder.GetEnumerator();
        foreach (TaxonomyClass ours in _inOrder)
            if (!theirs.MoveNext() || ours != theirs.Current) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Taxonomy);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (TaxonomyClass item in _inOrder) hash.Add(item.Id, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <summary>Whether two taxonomies have equal classes in the same order.</summary>
    public static bool operator ==(Taxonomy? left, Taxonomy? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two taxonomies differ in a class or in the order of their classes.</summary>
    public static bool operator !=(Taxonomy? left, Taxonomy? right) => !(left == right);

    private static (TaxonomyErrorCode Code, string Message) FaultOf(TaxonomyClass added, IDictionary<string, TaxonomyClass> classes)
    {
        foreach (string above in added.Above)
        {
            if (!classes.ContainsKey(above))
                return (TaxonomyErrorCode.Above, $"'{above}', above '{added.Id}', is no class of the taxonomy; add it first.");
        }
        return classes.ContainsKey(added.Id)
            ? (TaxonomyErrorCode.Duplicate, $"The class id '{added.Id}' stands twice; give each class its own id.") : default;
    }
}
