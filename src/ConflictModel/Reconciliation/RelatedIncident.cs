using System;
using System.Collections.Generic;

namespace ConflictModel.Reconciliation;

/// <summary>The incident at the other end of a relation, with how many days it lies before the one that has the relation.</summary>
/// <remarks>
/// <para>The days between follow from what <see cref="Incident.Day"/> establishes of both; they are negative where the incident came after the one
/// that has the relation. Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution afp = new([new("afp")]);
/// Report report = new("R1", "afp", UncertainDate.On(2024, 1, 24), [new("afp", "AFP", SourceKind.NewsAgency)], [
///     new("R1:attack", [new WhenClaim("C1", afp, new(UncertainDate.On(2024, 1, 20)))]),
///     new("R1:response", [
///         new WhenClaim("C2", afp, new(UncertainDate.On(2024, 1, 23))), new RelationClaim("C3", afp, RelationKind.ResponseTo, ["R1:attack"])])]);
/// RelatedIncident other = Reconciler.Reconcile([report]).IncidentOf("R1:response")!.Relations[0].Incidents[0];
/// Console.WriteLine($"{other.Incident}: {other.FewestDays} to {other.MostDays} days before");
/// // R1:attack: 3 to 3 days before
/// </code>
/// </example>
/// <param name="Incident">The id of the incident at the other end.</param>
/// <param name="Accounts">The accounts of it that the relation names, in the order in which it names them.</param>
/// <param name="FewestDays">How many days it lies before the one that has the relation at least; null where that is not bounded.</param>
/// <param name="MostDays">How many days it lies before the one that has the relation at most; null where that is not bounded.</param>
public sealed record RelatedIncident(string Incident, ValueList<string> Accounts, int? FewestDays = null, int? MostDays = null)
{
    /// <summary>The nearest before the other first, what may lie anywhere after that, and last what came later.</summary>
    internal static Comparer<RelatedIncident> Nearness { get; } = Comparer<RelatedIncident>.Create(static (a, b) =>
    {
        int order = (a.MostDays < 0).CompareTo(b.MostDays < 0);
        if (order == 0) order = a.Nearest.CompareTo(b.Nearest);
        return order != 0 ? order : (a.MostDays ?? int.MaxValue).CompareTo(b.MostDays ?? int.MaxValue);
    });

    private int Nearest => MostDays is int most and < 0 ? -most : FewestDays is int fewest ? Math.Max(0, fewest) : int.MaxValue;
}
