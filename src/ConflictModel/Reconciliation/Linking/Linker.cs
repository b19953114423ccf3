using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Finds the pairs of accounts that may be of one incident, and puts accounts together.</summary>
internal sealed class Linker(ReconciliationPolicy policy)
{
    private readonly PairScore _score = new(policy);

    /// <summary>The pairs that speak for one incident or are undecided, by their ids. A pair outside the day tolerance or of one report never is.</summary>
    public List<Link> Pairs(IEnumerable<AccountView> views)
    {
        List<AccountView> dated = [.. views.Where(view => !view.Days.IsUnknown)
            .OrderBy(view => view.Days, UncertainDate.SortOrder).ThenBy(view => view.Id, StringComparer.Ordinal)];
        var pairs = new List<Link>();
        // In order of their first days, an account can only meet those before it whose last day is near enough.
        var open = new List<AccountView>();
        foreach (AccountView view in dated)
        {
            open.RemoveAll(other => EndsBefore(other.Days, view.Days));
            foreach (AccountView other in open)
            {
                if (IsForbidden(view, other)) continue;
                Link link = _score.Of(view, other);
                if (link.Decision != LinkDecision.Different) pairs.Add(link);
            }
            open.Add(view);
        }
        return [.. pairs.OrderBy(link => link.First, StringComparer.Ordinal).ThenBy(link => link.Second, StringComparer.Ordinal)];
    }

    /// <summary>The accounts put together: a partition without a forbidden pair, or one that speaks against itself, that no judgement overrules.</summary>
    /// <remarks>
    /// Pairs are taken from the strongest down, equal ones in the order of what the accounts say, so that raising the threshold only
    /// refines the partition and new ids change nothing.
    /// </remarks>
    public List<List<AccountView>> Clusters(IReadOnlyCollection<AccountView> views, IEnumerable<Link> links, Judgements judgements)
    {
        Dictionary<string, List<AccountView>> clusters = views.ToDictionary(view => view.Id, view => new List<AccountView> { view }, StringComparer.Ordinal);
        foreach (IGrouping<string, string> judged in judgements.Same)
        {
            string[] present = [.. judged.Where(clusters.ContainsKey)];
            foreach (string account in present) Join(clusters, present[0], account);
        }
        Dictionary<string, string> content = views.ToDictionary(view => view.Id, view => view.Content, StringComparer.Ordinal);
        IEnumerable<Link> strongestFirst = links.Where(link => link.Decision == LinkDecision.Same)
            .OrderByDescending(link => link.Score).ThenBy(link => InOrder(content[link.First], content[link.Second]), StringComparer.Ordinal)
            .ThenBy(link => link.First, StringComparer.Ordinal).ThenBy(link => link.Second, StringComparer.Ordinal);
        foreach (Link link in strongestFirst)
        {
            List<AccountView> first = clusters[link.First], second = clusters[link.Second];
            if (first != second && !first.Exists(a => second.Exists(b => MustStayApart(a, b, judgements)))) Join(clusters, link.First, link.Second);
        }
        return [.. clusters.Values.Distinct()];
    }

    /// <summary>The pairs with what became of them: the same where both are of one incident, and what a person judged.</summary>
    public ValueList<Link> Decided(IEnumerable<Link> links, List<List<AccountView>> clusters, Judgements judgements)
    {
        Dictionary<string, (AccountView View, int Cluster)> placed = clusters
            .SelectMany((cluster, number) => cluster.Select(view => (View: view, Cluster: number)))
            .ToDictionary(item => item.View.Id, StringComparer.Ordinal);
        SortedDictionary<(string First, string Second), Link> decided = new(Comparer<(string First, string Second)>.Create((a, b) =>
            string.CompareOrdinal(a.First, b.First) is not 0 and int order ? order : string.CompareOrdinal(a.Second, b.Second)));
        foreach (Link link in links) decided.Add((link.First, link.Second), link with { Decision = Outcome(link.First, link.Second) });
        foreach (Judgement judgement in judgements.TakingPart)
        {
            if (!placed.TryGetValue(judgement.First, out var first) || !placed.TryGetValue(judgement.Second, out var second)) continue;
            Link link = decided.GetValueOrDefault((judgement.First, judgement.Second)) ?? _score.Of(first.View, second.View);
            var judged = new LinkEvidence(LinkFeature.Judgement, judgement.Kind == JudgementKind.Same ? "judged the same" : "judged different", 0);
            decided[(judgement.First, judgement.Second)] = link with
            {
                Decision = Outcome(judgement.First, judgement.Second),
                Evidence = [.. link.Evidence, judged],
            };
        }
        return decided.Values.ToValueList();

        // A pair that speaks for one incident, and that a third account keeps apart, is for a person to look at.
        LinkDecision Outcome(string first, string second) =>
            placed[first].Cluster == placed[second].Cluster ? LinkDecision.Same
            : judgements.AreDifferent(first, second) ? LinkDecision.Different : LinkDecision.Undecided;
    }

    private static string InOrder(string first, string second) =>
        string.CompareOrdinal(first, second) <= 0 ? first + "\n" + second : second + "\n" + first;

    private bool MustStayApart(AccountView a, AccountView b, Judgements judgements) =>
        IsForbidden(a, b) || judgements.AreDifferent(a.Id, b.Id) || _score.Of(a, b).Score < 0;

    private static void Join(Dictionary<string, List<AccountView>> clusters, string first, string second)
    {
        List<AccountView> kept = clusters[first], joined = clusters[second];
        if (kept == joined) return;
        kept.AddRange(joined);
        foreach (AccountView view in joined) clusters[view.Id] = kept;
    }

    private bool IsForbidden(AccountView a, AccountView b) => a.Report.Id == b.Report.Id || a.Days.MinimumGap(b.Days) > policy.DayTolerance;

    private bool EndsBefore(UncertainDate earlier, UncertainDate later) =>
        earlier.Latest is { } last && later.Earliest is { } first && NodaTime.Period.DaysBetween(last, first) > policy.DayTolerance;
}
