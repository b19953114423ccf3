using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>What the claims about one property of an incident establish, and where they disagree.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// <para>Nothing is averaged and nothing is hidden: every claim that states a value is in at least one position or is revised; one that says that none
/// was reported, or that it is unknown, is listed as such and narrows nothing.</para>
/// <para>Equality is component-wise. There is no order. The value without claims has no position and is <see cref="Agreement.Unstated"/>.
/// Immutable.</para>
/// <para>Source: design.md, section 8.3.</para>
/// </remarks>
/// <example>
/// <code>
/// Reconciliation reconciliation = Reconciler.Reconcile([
///     new("R1", "afp", UncertainDate.On(2024, 1, 23), [new("afp", "AFP", SourceKind.NewsAgency)], [new("R1:attack", [
///         new WhenClaim("C1", new([new("afp")]), new(UncertainDate.On(2024, 1, 20)))])]),
///     new("R2", "upi", UncertainDate.On(2024, 1, 23), [new("upi", "UPI", SourceKind.NewsAgency)], [new("R2:attack", [
///         new WhenClaim("C1", new([new("upi")]), new(UncertainDate.On(2024, 1, 21)))])])],
///     [Judgement.Same("R1:attack", "R2:attack")]);
/// Finding&lt;UncertainDate&gt; day = reconciliation.Incidents[0].Day;
/// Console.WriteLine(day.Agreement);
/// Console.WriteLine(day.Established.Describe());
/// // Disputed
/// // 20 or 21 January 2024
/// </code>
/// </example>
/// <param name="Agreement">How far the claims agree.</param>
/// <param name="Positions">The positions, the preferred one first; none where no claim states a value.</param>
/// <param name="Established">What is certain if every claim may be right: the one position's value, or what several span: the
/// union of their values, and for counts and for days of unspecified digits the smallest range around them.</param>
/// <param name="Hull">The smallest convex value around everything that any claim leaves possible that was not revised.</param>
/// <param name="Conflicts">The conflicts between the positions, and between the numbers of a developing series.</param>
/// <param name="NoneReported">The claims that say that none was reported.</param>
/// <param name="ExplicitlyUnknown">The claims that say that it is unknown.</param>
/// <param name="Revisions">The claims that later ones of the same origin revise, in the order of their references.</param>
public sealed record Finding<T>(
    Agreement Agreement, ValueList<Position<T>> Positions, T? Established = default, T? Hull = default, ValueList<Conflict> Conflicts = default,
    ValueList<ClaimReference> NoneReported = default, ValueList<ClaimReference> ExplicitlyUnknown = default, ValueList<Revision> Revisions = default)
{
    /// <summary>The position that the policy puts first, or null where there is none. A new claim can change it to any other.</summary>
    [JsonIgnore]
    public Position<T>? Preferred => Positions.IsEmpty ? null : Positions[0];
}
