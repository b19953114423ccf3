using System;
using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Says which accounts are of one incident.</summary>
/// <remarks>
/// Candidates are the pairs that share a blocking key. Profiles that reach <see cref="ReconciliationPolicy.LinkFrom"/> with each other, directly or
/// through others, form a component, within which every pair is compared; no incident spans two of them unless a person judged so. Most
/// components have nothing in them that must stay apart, and are incidents as they are. More accounts change only the components that they, or
/// judgements, touch: to link all accounts is to take them all at once.
/// </remarks>
internal sealed class Linker
{
    private readonly ReconciliationPolicy _policy;
    private readonly AccountViews _views;
    private readonly PairScore _score;
    private readonly MeetingPlaces _meeting;
    private readonly LinkList _links;
    private readonly Ties _components = new(0);
    private readonly List<(int First, int Second)> _undecided = [];
    private List<int[]> _clusters = [];
    private Judgements _judgements = new([]); // those that were taken last

    public Linker(IReadOnlyList<(Report Report, Account Account)> accounts, Judgements judgements, ReconciliationPolicy policy, Pace pace)
    {
        _policy = policy;
        _views = new(accounts, policy);
        _score = new(_views, policy);
        _meeting = new(_views.Vocabulary);
        _links = new(_views, _score, policy);
        Link(0, 0, judgements, pace);
    }

    /// <summary>The accounts of each incident: a partition.</summary>
    public IReadOnlyList<int[]> Clusters => _clusters;

    /// <summary>The pairs to show, with what became of them.</summary>
    public ValueList<Link> Links { get; private set; }

    public bool IsUndated(int account) => _views.Profiles[_views[account].Profile].IsUndated;

    /// <summary>Takes more accounts and judgements, where that comes to the same as taking all anew.</summary>
    /// <param name="accounts">All accounts.</param>
    /// <param name="judgements">All judgements, also those that were taken already.</param>
    /// <param name="pace">Is told how far it is.</param>
    /// <returns>Whether they were taken: not where an account has gone, or accounts are no longer judged the same.</returns>
    public bool TryTake(IReadOnlyList<(Report Report, Account Account)> accounts, Judgements judgements, Pace pace)
    {
        if (!_views.AreFirstOf(accounts) || !JoinAllOf(judgements, _judgements)) return false;
        (int knownAccounts, int knownProfiles) = (_views.Count, _views.Profiles.Length);
        _views.Add(accounts);
        Link(knownAccounts, knownProfiles, judgements, pace);
        return true;
    }

    private void Link(int knownAccounts, int knownProfiles, Judgements judgements, Pace pace)
    {
        _judgements = judgements;
        _components.Grow(_views.Profiles.Length);
        _score.Begin(pace);
        Compare(knownProfiles, pace);
        Dictionary<string, int> named = Named();
        JoinJudged(named);
        bool[] isTouched = Touched(knownAccounts, named.Values);
        Dictionary<string, int> taking = TakingPart(named);
        var open = new List<(int First, int Second)>(); // pairs of one component that a person should look at, if not of one incident
        int kept = Cluster(isTouched, [.. taking.Values], open);
        Links = Listed(isTouched, kept, taking, open);
        _score.End();
    }

    // Finds the components, and the pairs of two components that a person should look at.
    private void Compare(int knownProfiles, Pace pace)
    {
        Profile[] profiles = _views.Profiles;
        double least = Math.Min(_policy.UndecidedFrom, _policy.LinkFrom);
        new CandidatePairs(profiles, _meeting, _policy.DayTolerance, knownProfiles).Each((first, second) =>
        {
            pace.Check();
            if (_components.RootOf(first) == _components.RootOf(second)) return;
            int gap = profiles[first].Gap(profiles[second]);
            if (gap > _policy.DayTolerance) return;
            double score = _score.Alone(profiles[first], profiles[second], gap, least);
            if (score >= _policy.LinkFrom) _components.Join(first, second);
            else if (score >= _policy.UndecidedFrom) _undecided.Add((first, second));
        });
    }

    private void JoinJudged(Dictionary<string, int> named)
    {
        foreach (var same in _judgements.Same)
        {
            int first = -1;
            foreach (string id in same)
            {
                if (!named.TryGetValue(id, out int account)) continue;
                if (first >= 0) _components.Join(_views[first].Profile, _views[account].Profile);
                first = account;
            }
        }
    }

    // The profiles of the components that have a new account, or one that a judgement names, also one that no longer takes part.
    private bool[] Touched(int knownAccounts, IEnumerable<int> named)
    {
        bool[] isTouched = new bool[_views.Profiles.Length];
        bool[] isNew = new bool[isTouched.Length];
        for (int i = knownAccounts; i < _views.Count; i++) isNew[_views[i].Profile] = isTouched[_components.RootOf(_views[i].Profile)] = true;
        // Who may be of one incident with a new account may tell of its day with one origin more.
        foreach ((int first, int second) in _undecided)
        {
            if (isNew[first]) isTouched[_components.RootOf(second)] = true;
            if (isNew[second]) isTouched[_components.RootOf(first)] = true;
        }
        foreach (int account in named) isTouched[_components.RootOf(_views[account].Profile)] = true;
        for (int i = 0; i < isTouched.Length; i++) isTouched[i] = isTouched[_components.RootOf(i)];
        return isTouched;
    }

    // Divides the components that were touched; the clusters of the others come first, and their number is returned.
    private int Cluster(bool[] isTouched, HashSet<int> judged, List<(int First, int Second)> open)
    {
        _clusters = _clusters.FindAll(cluster => !isTouched[_views[cluster[0]].Profile]);
        int kept = _clusters.Count;
        var component = new Component(_views, _score, _policy, _judgements, judged, open);
        foreach (int[] profiles in Components(isTouched)) _clusters.AddRange(component.Clusters(profiles));
        return kept;
    }

    private ValueList<Link> Listed(bool[] isTouched, int kept, Dictionary<string, int> judged, List<(int First, int Second)> open)
    {
        int[] clusterOf = new int[_views.Count];
        for (int i = 0; i < _clusters.Count; i++)
            foreach (int account in _clusters[i]) clusterOf[account] = i;
        _links.Begin(clusterOf, isTouched);
        for (int i = kept; i < _clusters.Count; i++)
            if (_clusters[i].Length > 1) _links.AddCluster(_clusters[i]);
        foreach ((int first, int second) in _undecided)
            if ((isTouched[first] || isTouched[second]) && _components.RootOf(first) != _components.RootOf(second)) _links.AddOpen(first, second);
        foreach ((int first, int second) in open) _links.AddOpen(first, second);
        return _links.All(_judgements, judged);
    }

    // Whether what earlier judgements join is joined still.
    private static bool JoinAllOf(Judgements judgements, Judgements earlier)
    {
        var joined = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var same in judgements.Same)
            foreach (string account in same) joined[account] = same.Key;
        foreach (var same in earlier.Same)
        {
            string? together = null;
            foreach (string account in same)
                if (!joined.TryGetValue(account, out string? with) || with != (together ??= with)) return false;
        }
        return true;
    }

    // The accounts that a judgement names.
    private Dictionary<string, int> Named()
    {
        var accounts = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (List<Judgement> judgements in (List<Judgement>[])[_judgements.TakingPart, _judgements.SetAside])
            foreach (Judgement judgement in judgements) named.UnionWith([judgement.First!, judgement.Second!]);
        if (named.Count == 0) return accounts;
        for (int i = 0; i < _views.Count; i++)
            if (named.Contains(_views.IdOf(i))) accounts.Add(_views.IdOf(i), i);
        return accounts;
    }

    // Of the accounts that a judgement names, those that one names that takes part.
    private Dictionary<string, int> TakingPart(Dictionary<string, int> named)
    {
        var taking = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Judgement judgement in _judgements.TakingPart)
        {
            if (named.TryGetValue(judgement.First!, out int first)) taking[judgement.First!] = first;
            if (named.TryGetValue(judgement.Second!, out int second)) taking[judgement.Second!] = second;
        }
        return taking;
    }

    // The profiles by component, of those that were touched.
    private IEnumerable<int[]> Components(bool[] isTouched)
    {
        var touched = new List<int>();
        for (int i = 0; i < isTouched.Length; i++)
            if (isTouched[i]) touched.Add(i);
        int[] profiles = [.. touched], roots = Array.ConvertAll(profiles, _components.RootOf);
        Array.Sort(roots, profiles);
        for (int from = 0, to; from < profiles.Length; from = to)
        {
            for (to = from + 1; to < profiles.Length && roots[to] == roots[from];) to++;
            yield return profiles[from..to];
        }
    }
}
