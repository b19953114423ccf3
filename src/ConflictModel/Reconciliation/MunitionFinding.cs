using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation;

/// <summary>How many munitions of a kind reached a phase.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="Phase">The phase.</param>
/// <param name="Count">What the claims say that give a number.</param>
/// <param name="Weapon">The widest class that the claims name, or null where none names one.</param>
/// <param name="IsPart">Whether other findings count munitions of a wider class, or of any, among which these may be.</param>
/// <param name="Shares">What the claims say that give a part of another phase.</param>
/// <param name="Derived">What follows from the other phases, once for each combination of their positions that adds up.</param>
/// <param name="Misfits">The combinations of positions, of this phase and others, that do not add up.</param>
public sealed record MunitionFinding(
    MunitionPhase Phase, Finding<Count> Count, string? Weapon = null, bool IsPart = false,
    ValueList<ShareStatement> Shares = default, ValueList<DerivedCount> Derived = default, ValueList<Misfit> Misfits = default);

/// <summary>What one claim says of a phase as a part of another.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="Share">The part.</param>
/// <param name="Of">The phase that it is a part of.</param>
/// <param name="Claim">The claim.</param>
public sealed record ShareStatement(Share Share, MunitionPhase Of, ClaimReference Claim);

/// <summary>A number that no claim gives and that follows from others.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="Count">What follows.</param>
/// <param name="Assuming">The positions of disputed phases under which it does; empty where nothing is disputed.</param>
/// <param name="Because">The relations and numbers that lead to it, as a sentence.</param>
/// <param name="Claims">The claims that it rests on.</param>
public sealed record DerivedCount(Count Count, ValueList<Assumption> Assuming, string Because, ValueList<ClaimReference> Claims);

/// <summary>The position of a disputed phase that something derived belongs to.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="Phase">The phase.</param>
/// <param name="Count">The value of the position.</param>
public sealed record Assumption(MunitionPhase Phase, Count Count);

/// <summary>Numbers that are possible each by itself and do not add up: 15 that landed and most of 17 intercepted.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="Assuming">The positions of disputed phases that are part of it; empty where nothing is disputed, and then it is a conflict of its own.</param>
/// <param name="Because">The numbers and relations that contradict each other, as a sentence.</param>
/// <param name="Claims">The claims that say so.</param>
public sealed record Misfit(ValueList<Assumption> Assuming, string Because, ValueList<ClaimReference> Claims);
