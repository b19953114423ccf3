using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>What became of the incidents of one reconciliation in another.</summary>
/// <remarks>
/// <para>Incidents before and after belong together where they share an account; each such group is one change, and every incident of
/// either reconciliation is in exactly one.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Report By(string id, string publisher) => new(id, publisher, UncertainDate.On(2024, 1, 23),
///     [new(publisher, publisher.ToUpperInvariant(), SourceKind.NewsAgency)], [new(id + ":attack", [
///         new WhenClaim("C1", new([new(publisher)]), new(UncertainDate.On(2024, 1, 20)))])]);
/// Reconciliation before = Reconciler.Reconcile([By("R1", "afp"), By("R2", "upi")]);
/// Reconciliation after = before.With([], [Judgement.Same("R1:attack", "R2:attack")]);
/// IncidentChange change = after.ChangesSince(before).Incidents[0];
/// Console.WriteLine($"{change.Kind}: {change.Before} to {change.After}");
/// // Merged: [R1:attack, R2:attack] to [R1:attack]
/// </code>
/// </example>
/// <param name="Incidents">The changes, by the least id of an incident after, then before.</param>
public sealed record ReconciliationChanges(ValueList<IncidentChange> Incidents)
{
    internal static ReconciliationChanges Between(Reconciliation before, Reconciliation after)
    {
        ReadOnlySpan<Incident> olds = before.Incidents.AsSpan(), news = after.Incidents.AsSpan();
        var changes = new List<IncidentChange>();
        foreach ((List<int> then, List<int> now) in new SharedAccounts(olds, news).Groups())
        {
            bool isKept = then.Count == 1 && now.Count == 1;
            changes.Add(new(
                KindOf(then.Count, now.Count), Ids(then, olds), Ids(now, news),
                isKept ? IncidentChange.FindingsThatDiffer(olds[then[0]], news[now[0]]) : default));
        }
        changes.Sort(static (a, b) => string.CompareOrdinal(First(a), First(b)) is not 0 and int order ? order : a.After.IsEmpty.CompareTo(b.After.IsEmpty));
        return new(changes.ToValueList());

        static string First(IncidentChange change) => change.After.IsEmpty ? change.Before[0] : change.After[0];
    }

    private static IncidentChangeKind KindOf(int then, int now) => (then, now) switch
    {
        (1, 1) => IncidentChangeKind.Kept,
        (0, _) => IncidentChangeKind.Added,
        (_, 0) => IncidentChangeKind.Removed,
        (_, 1) => IncidentChangeKind.Merged,
        (1, _) => IncidentChangeKind.Split,
        _ => IncidentChangeKind.Rearranged,
    };

    private static ValueList<string> Ids(List<int> some, ReadOnlySpan<Incident> incidents)
    {
        string[] ids = new string[some.Count];
        for (int i = 0; i < ids.Length; i++) ids[i] = incidents[some[i]].Id;
        Array.Sort(ids, StringComparer.Ordinal);
        return ids.ToValueList();
    }
}

/// <summary>Incidents before and after that share accounts.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// var change = new IncidentChange(IncidentChangeKind.Kept, ["R1:attack"], ["R1:attack"], ["accounts", "day"]);
/// Console.WriteLine($"{change.Kind}, other {string.Join(" and ", change.Findings)}");
/// // Kept, other accounts and day
/// </code>
/// </example>
/// <param name="Kind">What became of them.</param>
/// <param name="Before">The ids of the incidents before, in ordinal order.</param>
/// <param name="After">The ids of the incidents after, in ordinal order.</param>
/// <param name="Findings">Of a kept incident the members that differ, as they are named in JSON, in the order of the members; empty where none does.</param>
public sealed record IncidentChange(
    IncidentChangeKind Kind, ValueList<string> Before, ValueList<string> After, ValueList<string> Findings = default)
{
    internal static ValueList<string> FindingsThatDiffer(Incident before, Incident after)
    {
        if (ReferenceEquals(before, after)) return default;
        (string Name, bool Differs)[] members =
        [
            ("accounts", before.Accounts != after.Accounts), ("day", before.Day != after.Day), ("times", before.Times != after.Times),
            ("places", before.Places != after.Places), ("events", before.Events != after.Events),
            ("weapons", before.Weapons != after.Weapons || before.OpenWeapons != after.OpenWeapons
                || before.WeaponLevels != after.WeaponLevels),
            ("munitions", before.Munitions != after.Munitions), ("casualties", before.Casualties != after.Casualties),
            ("responsibility", before.Responsibility != after.Responsibility), ("damage", before.Damage != after.Damage),
            ("targets", before.Targets != after.Targets), ("relations", before.Relations != after.Relations),
            ("statuses", before.Statuses != after.Statuses), ("listed", before.Listed != after.Listed),
            ("discounted", before.Discounted != after.Discounted), ("grade", before.Grade != after.Grade),
        ];
        var names = new List<string>();
        foreach ((string name, bool differs) in members)
            if (differs) names.Add(name);
        return names.ToValueList();
    }
}

/// <summary>What became of incidents.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<IncidentChangeKind>))]
public enum IncidentChangeKind
{
    /// <summary>One incident before is one after, perhaps with other accounts.</summary>
    [JsonStringEnumMemberName("kept")] Kept,
    /// <summary>None of its accounts was there before.</summary>
    [JsonStringEnumMemberName("added")] Added,
    /// <summary>None of its accounts is there any more.</summary>
    [JsonStringEnumMemberName("removed")] Removed,
    /// <summary>Several before are one after.</summary>
    [JsonStringEnumMemberName("merged")] Merged,
    /// <summary>One before is several after.</summary>
    [JsonStringEnumMemberName("split")] Split,
    /// <summary>Several before are several others after.</summary>
    [JsonStringEnumMemberName("rearranged")] Rearranged,
}
