namespace ConflictModel.Quantities;

/// <summary>Which end of the possible numbers a bound is.</summary>
public enum BoundSide
{
    /// <summary>The least possible number.</summary>
    Lower = 0,

    /// <summary>The greatest possible number.</summary>
    Upper,
}

/// <summary>One end of the possible numbers of a ledger's entry.</summary>
/// <param name="Entry">The name of the entry.</param>
/// <param name="Side">Which end.</param>
/// <param name="Value">The least or greatest possible number.</param>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// var bound = new LedgerBound("intercepted", BoundSide.Upper, 15);
/// Console.WriteLine(bound == new LedgerBound("intercepted", BoundSide.Upper, 15));
/// // True
/// </code>
/// </example>
public sealed record LedgerBound(string Entry, BoundSide Side, long Value);

/// <summary>A bound that follows from others, and what it follows from.</summary>
/// <param name="Bound">The bound that was derived.</param>
/// <param name="Relation">The relation that gave it in the last step.</param>
/// <param name="From">The bounds that the relation was applied to, given or derived. A lower bound of 0 holds of every count and is not
/// listed.</param>
/// <param name="Entries">The names of all entries whose given counts it rests on, in the order of the ledger.</param>
/// <param name="Relations">All relations that it rests on, in the order in which they were first needed.</param>
/// <remarks>The entries and relations listed give at least this bound on their own. Equality is component-wise. Immutable.</remarks>
/// <example>
/// <code>
/// var ledger = new Ledger(
///     [new("launched", Count.Of(17)), new("landed", Count.Of(2)), new("other", Count.Unknown)],
///     [LedgerRelation.Sum("launched", ["landed", "other"])]);
/// foreach (LedgerDerivation derived in ledger.Solve().DerivationsOf("other"))
///     Console.WriteLine($"{derived.Bound.Side} {derived.Bound.Value} by {derived.Relation} from {derived.From.Count} bounds");
/// // Lower 15 by launched = landed + other from 2 bounds
/// // Upper 15 by launched = landed + other from 2 bounds
/// </code>
/// </example>
public sealed record LedgerDerivation(
    LedgerBound Bound,
    LedgerRelation Relation,
    ValueList<LedgerBound> From,
    ValueList<string> Entries,
    ValueList<LedgerRelation> Relations);
