using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>One of the answers to a question that the claims leave possible, with the claims that it is consistent with.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// <para>The claims of a position can all be right together, and no further claim can join them. A claim that says little, such as "at
/// least one", belongs to several positions.</para>
/// <para>Equality is component-wise. There is no order: a finding lists its positions in the order of the policy. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var position = new Position&lt;Count&gt;(Count.Of(17), [new("R004b", "C004-31")], new(1, 1), 1);
/// Console.WriteLine($"{position.Value.Describe()}: {position.Units} independent, {position.Reports} report");
/// // 17: 1 independent, 1 report
/// </code>
/// </example>
/// <param name="Value">What holds if all claims of the position are right.</param>
/// <param name="Claims">The claims, in the order of their references.</param>
/// <param name="Units">How many independent origins the claims have.</param>
/// <param name="Reports">How many reports make the claims.</param>
/// <param name="Modality">How strongly the strongest of the claims is put, in the order of the members of <see cref="Incidents.Modality"/>: suspected
/// where somebody suspects or believes it, or is said to, and nobody says it more strongly.</param>
public sealed record Position<T>(T Value, ValueList<ClaimReference> Claims, EvidenceUnits Units, int Reports, Modality Modality = Modality.Asserted);
