using System.Collections.Generic;

namespace ConflictModel.Quantities;

/// <summary>A set of given counts and relations that cannot all hold, none of which can be left out without losing the
/// contradiction.</summary>
/// <remarks>
/// It is a smallest such set in the sense that propagation finds no contradiction in any proper subset of it; there may be other sets, and
/// ones with fewer members. Equality is component-wise. Immutable.
/// </remarks>
/// <example>
/// <code>
/// var ledger = new Ledger([new("crew", Count.Of(3)), new("killed", Count.AtLeast(5))], [LedgerRelation.PartOf("killed", "crew")]);
/// Console.WriteLine(ledger.Solve().Conflict);
/// // crew (3), killed (at least 5) cannot hold together with: killed is part of crew
/// </code>
/// </example>
public sealed record LedgerConflict
{
    internal LedgerConflict(ValueList<LedgerEntry> entries, ValueList<LedgerRelation> relations)
    {
        Entries = entries;
        Relations = relations;
    }

    /// <summary>The entries whose given counts take part, in the order of the ledger.</summary>
    public ValueList<LedgerEntry> Entries { get; }

    /// <summary>The relations that take part.</summary>
    public ValueList<LedgerRelation> Relations { get; }

    /// <summary>The conflict as a sentence without a full stop.</summary>
    /// <returns>A text that may change between releases.</returns>
    public override string ToString()
    {
        var said = new List<string>();
        foreach (LedgerEntry entry in Entries) said.Add($"{entry.Name} ({entry.Count.DescribeFully()})");
        var relations = string.Join("; ", Relations);
        return said.Count == 0 ? $"this cannot hold: {relations}"
            : Relations.IsEmpty ? $"{string.Join(", ", said)} cannot hold"
            : $"{string.Join(", ", said)} cannot hold together with: {relations}";
    }
}
