using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Puts together who says the same of what has no one answer: who is responsible, targets, relations, statuses.</summary>
internal sealed class CircumstanceFusion(Fusion fusion)
{
    private static readonly CountDomain Counts = new();

    public ValueList<ResponsibilityFinding> Responsibility(List<Said> said) => Findings(
        said,
        one => one.As<ResponsibilityClaim>() is var claim ? (claim.Kind, claim.State, claim.Role, Id: claim.Actor?.Id ?? "", claim.Share) : default,
        (a, b) => a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.State != b.State ? a.State.CompareTo(b.State)
            : a.Role != b.Role ? a.Role.CompareTo(b.Role) : string.CompareOrdinal(a.Id, b.Id),
        (key, of) => new ResponsibilityFinding(
            key.Kind, key.State, Fusion.References(of), fusion.Units(of), Fusion.Reports(of), of[0].As<ResponsibilityClaim>().Actor, key.Role, key.Share));

    public ValueList<TargetFinding> Targets(List<Said> said) => Findings(
        said,
        one => one.As<TargetClaim>() is var claim
            ? (claim.State, Kinds: Sorted(claim.Targets), Combination: claim.Targets.Count < 2 ? default : claim.Combination, claim.Name,
                Owner: claim.Owner?.Id)
            : default,
        (a, b) => a.State.CompareTo(b.State),
        (key, of) => new TargetFinding(
            key.State, key.Kinds, key.Combination,
            fusion.Fuse(of.FindAll(one => !one.As<TargetClaim>().Number.IsUnknown), one => one.As<TargetClaim>().Number, Counts),
            Fusion.References(of), fusion.Units(of), Fusion.Reports(of), key.Name, of[0].As<TargetClaim>().Owner,
            Users(of), of.Exists(one => one.As<TargetClaim>().IsOpen)));

    public ValueList<RelationFinding> Relations(List<Said> said) => Findings(
        said,
        one => one.As<RelationClaim>() is var claim
            ? (claim.Kind, claim.State, Accounts: Sorted(claim.Accounts), Series: Series(one), claim.Combination, claim.Description, claim.After, claim.Ordinal)
            : default,
        (a, b) => a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.State.CompareTo(b.State),
        (key, of) => new RelationFinding(
            key.Kind, key.State, of[0].As<RelationClaim>().Accounts, key.Series, key.Combination, Fusion.References(of), fusion.Units(of), Fusion.Reports(of),
            key.Description, key.After, key.Ordinal));

    public ValueList<StatusFinding> Statuses(List<Said> said)
    {
        if (said.Count == 0) return default;
        List<StatusFinding> statuses = [.. Findings(
            said,
            one => one.As<StatusClaim>() is var claim
                ? (claim.Kind, claim.State, one.Time, Of: claim.Of is null ? null : new ClaimReference(one.Reference.Report, claim.Of),
                    claim.Count, claim.Share)
                : default,
            (a, b) => UncertainDate.SortOrder.Compare(a.Time, b.Time) is not 0 and int byTime ? byTime : a.Kind.CompareTo(b.Kind),
            (key, of) => new StatusFinding(
                key.Kind, key.State, key.Time, Fusion.References(of), fusion.Units(of), Fusion.Reports(of), false, key.Of, key.Count, key.Share))];
        return statuses.ConvertAll(one => statuses.Exists(later => Supersedes(later, one)) ? one with { IsSuperseded = true } : one).ToValueList();
    }

    private static bool Supersedes(StatusFinding later, StatusFinding earlier) => later.State == ClaimState.Stated && later.Kind != earlier.Kind
        && Subject(later.Kind) is string subject && subject == Subject(earlier.Kind) && later.Of == earlier.Of && later.AsOf.IsAfter(earlier.AsOf).IsTrue;

    // What a status is about, where another may come after it.
    private static string? Subject(StatusKind kind) => kind switch
    {
        StatusKind.UnderInvestigation or StatusKind.Investigated => "investigation",
        StatusKind.InTreatment or StatusKind.Discharged or StatusKind.ReturnedToDuty => "people",
        _ => null,
    };

    /// <summary>Those that say the same, each with its claims; equal ones in the order of their first claims.</summary>
    public static ValueList<TFinding> Findings<TKey, TFinding>(
        List<Said> said, Func<Said, TKey> key, Comparison<TKey> order, Func<TKey, List<Said>, TFinding> finding)
        where TKey : notnull
    {
        if (said.Count == 0) return default;
        var places = new Dictionary<TKey, int>();
        var groups = new List<(TKey Key, int Place, List<Said> Said)>();
        foreach (Said one in said)
        {
            TKey its = key(one);
            if (!places.TryGetValue(its, out int place))
            {
                places.Add(its, place = groups.Count);
                groups.Add((its, place, []));
            }
            groups[place].Said.Add(one);
        }
        groups.Sort((a, b) => order(a.Key, b.Key) is not 0 and int byKey ? byKey : a.Place.CompareTo(b.Place));
        return groups.ConvertAll(group => finding(group.Key, group.Said)).ToValueList();
    }

    private static ValueList<string> Sorted(ValueList<string> ids)
    {
        if (ids.Count < 2) return ids;
        string[] sorted = ids.AsSpan().ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return new(sorted);
    }

    private static ValueList<ClaimReference> Series(Said said) =>
        Array.ConvertAll(Sorted(said.As<RelationClaim>().Series).AsSpan().ToArray(), id => new ClaimReference(said.Reference.Report, id)).ToValueList();

    private static ValueList<Actor> Users(List<Said> said)
    {
        var users = new SortedDictionary<string, Actor>(StringComparer.Ordinal);
        foreach (Said one in said)
            foreach (Actor user in one.As<TargetClaim>().Users) users.TryAdd(user.Id, user);
        return users.Values.ToValueList();
    }
}
