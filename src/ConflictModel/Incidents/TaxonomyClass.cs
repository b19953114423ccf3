using System;
using System.Collections.Generic;
using System.Text;

namespace ConflictModel.Incidents;

/// <summary>One class of a <see cref="Taxonomy"/>.</summary>
/// <remarks>
/// <para>Invariants: the id, the facet, those above and the other names are identifiers or labels without a comma, which separates them in
/// a table; nothing is above itself, and nothing stands twice in a list.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Taxonomy weapons = Taxonomy.Weapons.With(new("falaq-1", "Falaq-1 rocket", ["240mm-rocket"], also: ["Falaq-1"]));
/// Console.WriteLine(weapons.Find("falaq-1")?.Label);
/// Console.WriteLine(weapons.Includes("missile", "falaq-1"));
/// // Falaq-1 rocket
/// // True
/// </code>
/// </example>
public sealed record TaxonomyClass
{
    /// <summary>A class.</summary>
    /// <param name="id">The identifier, stable between releases.</param>
    /// <param name="label">What to call it in a sentence, in the singular.</param>
    /// <param name="above">The ids of the classes directly above it.</param>
    /// <param name="facet">The name of what it divides things by; null where it excludes nothing.</param>
    /// <param name="also">Other names for it.</param>
    /// <param name="source">Where the class comes from, or null.</param>
    /// <exception cref="ArgumentException">A text is no identifier or label; one but the label or the source has a comma; or a list names
    /// something twice, or the class above itself.</exception>
    public TaxonomyClass(
        string id, string label, ValueList<string> above = default, string? facet = null, ValueList<string> also = default, string? source = null)
    {
        Id = WithoutComma(Identifier.Require(id, nameof(id)), nameof(id));
        Label = Identifier.RequireLabel(label, nameof(label));
        Above = Checked(above, nameof(above));
        if (above.AsSpan().Contains(id)) throw new ArgumentException($"The class '{id}' cannot be above itself; leave it out.", nameof(above));
        Facet = facet is null ? null : WithoutComma(Identifier.Require(facet, nameof(facet)), nameof(facet));
        Also = Checked(also, nameof(also));
        Source = Identifier.OptionalLabel(source, nameof(source));
    }

    /// <summary>The identifier, stable between releases.</summary>
    public string Id { get; }

    /// <summary>What to call it in a sentence, in the singular.</summary>
    public string Label { get; }

    /// <summary>The ids of the classes directly above it.</summary>
    public ValueList<string> Above { get; }

    /// <summary>The name of what it divides things by, such as "kind", "calibre" or "age"; null where it excludes nothing.</summary>
    /// <remarks>Classes of one facet exclude each other, unless some class lies at or below both.</remarks>
    public string? Facet { get; }

    /// <summary>Other names for it, as texts use them.</summary>
    public ValueList<string> Also { get; }

    /// <summary>Where the class comes from: a codebook, a treaty, everyday usage; null where that is not said.</summary>
    public string? Source { get; }

    /// <summary>The class as a line of a taxonomy's table, with tabs between the columns.</summary>
    /// <returns>Text that does not depend on culture.</returns>
    public override string ToString() => string.Join('\t', Id, Label, Joined(Above), Facet, Joined(Also), Source);

    private static string Joined(ValueList<string> items)
    {
        var text = new StringBuilder();
        foreach (string item in items) text.Append(text.Length == 0 ? "" : ", ").Append(item);
        return text.ToString();
    }

    private static ValueList<string> Checked(ValueList<string> items, string parameter)
    {
        HashSet<string>? seen = items.Count > 1 ? new(StringComparer.Ordinal) : null;
        foreach (string item in items)
        {
            WithoutComma(Identifier.Require(item, parameter), parameter);
            if (seen?.Add(item) == false) throw new ArgumentException($"{parameter} has '{item}' twice; keep one.", parameter);
        }
        return items;
    }

    private static string WithoutComma(string text, string parameter) => text.Contains(',', StringComparison.Ordinal)
        ? throw new ArgumentException($"{parameter} '{text}' has a comma, which separates names in a table; leave it out.", parameter)
        : text;
}
