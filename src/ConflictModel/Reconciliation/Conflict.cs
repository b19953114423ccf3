using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>Claims about one property that cannot all be right.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// var conflict = new Conflict(ConflictKind.Disjoint, [new("R000", "C000-12"), new("R004b", "C004-36")]);
/// Console.WriteLine(conflict.Claims.Count);
/// // 2
/// </code>
/// </example>
/// <param name="Kind">What kind of conflict it is.</param>
/// <param name="Claims">The claims that not every position has room for, in the order of their references.</param>
/// <param name="ExplainedBy">The claim under which the others describe each a part, by kind ("ballistic missiles and rockets") or by number (all the
/// injured, where others count the seriously injured); it is one of the claims. Null where there is none.</param>
/// <param name="Causes">Usual mistakes that may lie behind it; they decide nothing.</param>
public sealed record Conflict(
    ConflictKind Kind, ValueList<ClaimReference> Claims, ClaimReference? ExplainedBy = null, ValueList<LikelyCause> Causes = default);

/// <summary>What kind of conflict it is.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<ConflictKind>))]
public enum ConflictKind
{
    /// <summary>Possible values that have nothing in common: two days, two numbers.</summary>
    [JsonStringEnumMemberName("disjoint")] Disjoint,
    /// <summary>Classes that exclude each other, or places of which neither lies in the other.</summary>
    [JsonStringEnumMemberName("identity")] Identity,
    /// <summary>Numbers that only grow, given as of different days: the later and larger one explains the earlier.</summary>
    [JsonStringEnumMemberName("asOf")] AsOf,
    /// <summary>Numbers of people harmed so badly: some that exclude each other, or some that are taken for a part of a larger number of all.</summary>
    [JsonStringEnumMemberName("severity")] Severity,
}
