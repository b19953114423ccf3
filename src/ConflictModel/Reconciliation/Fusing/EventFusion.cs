using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Fuses the kinds of event, and how many there were of each: a narrower kind refines a wider one, unless it is fewer of them.</summary>
internal sealed class EventFusion(Fusion fusion, Taxonomy events)
{
    private static readonly CountDomain Counts = new();

    public ValueList<EventFinding> Fuse(List<Said> said)
    {
        if (said.Count == 0) return default;
        var findings = new List<EventFinding>();
        List<Said> nameless = said.FindAll(one => KindOf(one) is null), named = said.FindAll(one => KindOf(one) is not null);
        if (nameless.Count > 0) findings.Add(Finding(nameless, kinds: [], isPart: false));
        if (named.Count > 0)
        {
            foreach (ClassGroup group in ClassGroup.Of(named, KindOf, events)) Add(group.Items, group.IsPart, findings);
        }
        return findings.ToValueList();
    }

    // The kinds of a group include each other: from the widest down, each is another name for the same events, as long as it need not be fewer of them.
    private void Add(List<Said> items, bool isPart, List<EventFinding> findings)
    {
        string[] kinds = [.. items.Select(one => KindOf(one)!).Distinct(StringComparer.Ordinal)];
        Array.Sort(kinds, (a, b) => a == b ? 0 : events.Includes(a, b) ? -1 : 1);
        int taken = 1;
        while (taken < kinds.Length && !AreFewer(items, kinds[taken], kinds[..taken])) taken++;
        if (taken == kinds.Length)
        {
            findings.Add(Finding(items, kinds, isPart));
            return;
        }
        findings.Add(Finding(items.FindAll(one => Array.IndexOf(kinds, KindOf(one)) < taken), kinds[..taken], isPart));
        Add(items.FindAll(one => Array.IndexOf(kinds, KindOf(one)) >= taken), isPart: true, findings);
    }

    // Whether every count of a kind is below all counts of the others, whatever the words leave open.
    private static bool AreFewer(List<Said> items, string kind, string[] others)
    {
        (long? most, long? least) = (null, null);
        foreach (Said item in Counting(items))
        {
            Count number = item.As<EventClaim>().Number;
            if (KindOf(item) == kind) most = Math.Max(most ?? 0, number.Greatest ?? long.MaxValue);
            else if (others.Contains(KindOf(item))) least = Math.Min(least ?? long.MaxValue, number.Least);
        }
        return most < least;
    }

    private static List<Said> Counting(List<Said> said) => said.FindAll(one => one.State != ClaimState.Stated || !one.As<EventClaim>().Number.IsUnknown);

    private EventFinding Finding(List<Said> said, string[] kinds, bool isPart) => new(
        Fusion.References(said), fusion.Fuse(Counting(said), one => one.As<EventClaim>().Number, Counts), kinds.Length == 0 ? null : kinds[^1],
        fusion.Units(said), Fusion.Reports(said), isPart, kinds.Length < 2 ? default : kinds[..^1].ToValueList());

    private static string? KindOf(Said said) => said.As<EventClaim>().Event;
}
