using System;
using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Says which accounts are of one incident.</summary>
/// <remarks>
/// Candidates are the pairs that share a blocking key. Profiles that reach <see cref="ReconciliationPolicy.LinkFrom"/> with each other, directly or
/// through others, form a component, within which every pair is compared; no incident spans two of them unless a person judged so. Most
/// components have nothing in them that must stay apart, and are incidents as they are.
/// </remarks>
internal sealed class Linker
{
    private readonly ReconciliationPolicy _policy;
    private readonly Judgements _judgements;
    private readonly AccountViews _views;
    private readonly PairScore _score;
    private readonly Ties _components;
    private readonly List<(int First, int Second)> _undecided = [];
    private readonly List<int[]> _clusters = [];
    private readonly List<(int First, int Second)> _open = []; // pairs of one component that a person should look at, if not of one incident
    private readonly Dictionary<string, int> _judged;
    private readonly int[] _clusterOf;

    public Linker(IReadOnlyList<(Report Report, Account Account)> accounts, Judgements judgements, ReconciliationPolicy policy, Pace pace)
    {
        (_policy, _judgements) = (policy, judgements);
        _views = new(accounts, policy);
        _score = new(_views.Vocabulary, policy);
        _components = new(_views.Profiles.Length);
        _clusterOf = new int[_views.Count];
        _judged = Judged();
        Compare(pace);
        Cluster();
    }

    /// <summary>The accounts of each incident: a partition.</summary>
    public IReadOnlyList<int[]> Clusters => _clusters;

    /// <summary>How many pairs of profiles shared a key and were compared.</summary>
    public long Compared { get; private set; }

    public AccountView View(int account) => _views[account];

    public bool IsUndated(int account) => _views.Profiles[_views[account].Profile].IsUndated;

    /// <summary>The pairs to show, with what became of them.</summary>
    public ValueList<Link> Links()
    {
        var links = new LinkList(_views, _score, _policy, _clusterOf);
        foreach (int[] cluster in _clusters)
            if (cluster.Length > 1) links.AddCluster(cluster);
        foreach ((int first, int second) in _undecided)
            if (_components.RootOf(first) != _components.RootOf(second)) links.AddOpen(first, second);
        foreach ((int first, int second) in _open) links.AddOpen(first, second);
        return links.All(_judgements, _judged);
    }

    // Finds the components, and the pairs of two components that a person should look at.
    private void Compare(Pace pace)
    {
        Profile[] profiles = _views.Profiles;
        double least = Math.Min(_policy.UndecidedFrom, _policy.LinkFrom);
        new CandidatePairs(profiles, _views.Vocabulary, _policy.DayTolerance).Each((first, second) =>
        {
            pace.Check();
            if (_components.RootOf(first) == _components.RootOf(second)) return;
            int gap = profiles[first].Gap(profiles[second]);
            if (gap > _policy.DayTolerance) return;
            Compared++;
            double score = _score.Of(profiles[first], profiles[second], gap, least);
            if (score >= _policy.LinkFrom) _components.Join(first, second);
            else if (score >= _policy.UndecidedFrom) _undecided.Add((first, second));
        });
    }

    private void Cluster()
    {
        foreach (var same in _judgements.Same)
        {
            int first = -1;
            foreach (string id in same)
            {
                if (!_judged.TryGetValue(id, out int account)) continue;
                if (first >= 0) _components.Join(_views[first].Profile, _views[account].Profile);
                first = account;
            }
        }
        var component = new Component(_views, _score, _policy, _judgements, _judged, _open);
        foreach (int[] profiles in Components())
        {
            foreach (int[] cluster in component.Clusters(profiles))
            {
                foreach (int account in cluster) _clusterOf[account] = _clusters.Count;
                _clusters.Add(cluster);
            }
        }
    }

    // The accounts that a judgement names.
    private Dictionary<string, int> Judged()
    {
        var judged = new Dictionary<string, int>(StringComparer.Ordinal);
        if (_judgements.TakingPart.Count == 0) return judged;
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (Judgement judgement in _judgements.TakingPart)
        {
            named.Add(judgement.First!);
            named.Add(judgement.Second!);
        }
        foreach (var same in _judgements.Same) named.UnionWith(same);
        for (int i = 0; i < _views.Count; i++)
            if (named.Contains(_views.IdOf(i))) judged.Add(_views.IdOf(i), i);
        return judged;
    }

    // The profiles by component.
    private IEnumerable<int[]> Components()
    {
        int count = _views.Profiles.Length;
        int[] roots = new int[count], profiles = new int[count];
        for (int i = 0; i < count; i++) (roots[i], profiles[i]) = (_components.RootOf(i), i);
        Array.Sort(roots, profiles);
        for (int from = 0, to; from < count; from = to)
        {
            for (to = from + 1; to < count && roots[to] == roots[from];) to++;
            yield return profiles[from..to];
        }
    }
}
