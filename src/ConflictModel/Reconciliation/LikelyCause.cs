using System.Text.Json.Serialization;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation;

/// <summary>What may lie behind a conflict: a usual mistake that would explain why some claims say something else.</summary>
/// <remarks>
/// <para>It is a hint for whoever looks at the conflict. It decides nothing: no position, order or number depends on it.</para>
/// <para>Equality is component-wise. There is no order. Immutable. Source: design.md, section 8.3.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution wire = new([new("afp")]), official = new([new("afp"), new("official")]), other = new([new("afp"), new("upi")]);
/// Reconciliation reconciliation = Reconciler.Reconcile([
///     new("R1", "afp", UncertainDate.On(2024, 1, 23), [new("afp", "AFP"), new("official", "an official"), new("upi", "UPI")], [new("R1:attack", [
///         new WhenClaim("C1", wire, new(UncertainDate.On(2024, 1, 20))), new WhenClaim("C2", other, new(UncertainDate.On(2024, 1, 21))),
///         new StatementClaim("C3", official, StatementKind.Characterisation, "serious", asOf: UncertainDate.On(2024, 1, 21))])])]);
/// LikelyCause cause = reconciliation.Incidents[0].Day.Conflicts[0].Causes[0];
/// Console.WriteLine($"{cause.Kind}: {cause.Explains} because of {cause.SuggestedBy}");
/// // StatementDay: [R1/C2] because of [R1/C3]
/// </code>
/// </example>
/// <param name="Kind">What kind of mistake it would be.</param>
/// <param name="Explains">The claims that it would explain, in the order of their references.</param>
/// <param name="SuggestedBy">The claims that make it likely, in the order of their references.</param>
/// <param name="Phase">For <see cref="LikelyCauseKind.OtherPhase"/> the phase that the words may mean; else null.</param>
/// <param name="Zone">For <see cref="LikelyCauseKind.OtherZone"/> the IANA zone in which it was that day; else null.</param>
public sealed record LikelyCause(
    LikelyCauseKind Kind, ValueList<ClaimReference> Explains, ValueList<ClaimReference> SuggestedBy, MunitionPhase? Phase = null, string? Zone = null);

/// <summary>What kind of mistake may lie behind a conflict.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<LikelyCauseKind>))]
public enum LikelyCauseKind
{
    /// <summary>The day on which somebody spoke is taken for that of the event. It is suggested where a claim of the incident is as of that very day and
    /// another position has a day before it, by no more than <see cref="ReconciliationPolicy.DayTolerance"/>.</summary>
    [JsonStringEnumMemberName("statementDay")] StatementDay,
    /// <summary>The day is that of another zone. It is suggested where a claim of another position gives a time of day with its zone, and it was that day
    /// then in UTC or in a zone that a claim of the day names.</summary>
    [JsonStringEnumMemberName("otherZone")] OtherZone,
    /// <summary>The number is that of another phase: "hit by fifteen" may mean attacked with fifteen. It is suggested of launched and landed munitions
    /// alone, for claims that are not of the preferred position and overlap the preferred number of the other phase.</summary>
    [JsonStringEnumMemberName("otherPhase")] OtherPhase,
}
