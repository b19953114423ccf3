using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>The pairs to show of a linking, with their evidence and what became of them.</summary>
/// <remarks>
/// All of an incident that speak for it, where it has at most <see cref="Few"/> accounts; of a larger one, for each account that with which it agrees best.
/// Of the undecided pairs those that are among the <see cref="Few"/> strongest of either account. So the list grows with the accounts and
/// not with their square. All that a person judged.
/// </remarks>
internal sealed class LinkList
{
    /// <summary>How many pairs of one account are listed without a choice.</summary>
    public const int Few = 64;

    private const int MostTried = 4 * Few; // among equal accounts, to find that many

    private readonly AccountViews _views;
    private readonly PairScore _score;
    private readonly ReconciliationPolicy _policy;
    private readonly List<long> _pairs = []; // the ranks of both accounts, the lesser first
    private readonly List<(int First, int Second, double Score)> _open = [];
    private readonly Dictionary<int, string> _texts = [];
    private int[] _clusterOf = [];
    private bool[] _isTouched = []; // by profile
    private int[] _rank = []; // of each account by its id
    private int[] _byRank = [];
    private long[] _listed = []; // the pairs of the links that were made last
    private Link[] _links = [];

    public LinkList(AccountViews views, PairScore score, ReconciliationPolicy policy) => (_views, _score, _policy) = (views, score, policy);

    /// <summary>Begins anew, and keeps the pairs of which neither account is touched.</summary>
    /// <param name="clusterOf">The cluster of each account.</param>
    /// <param name="isTouched">Whether a profile is of a component with a new account or a judgement.</param>
    public void Begin(int[] clusterOf, bool[] isTouched)
    {
        (_clusterOf, _isTouched) = (clusterOf, isTouched);
        int[] earlier = _byRank;
        Rank();
        _pairs.Clear();
        for (int i = 0; i < _listed.Length; i++)
        {
            (int first, int second) = (earlier[(int)(_listed[i] >> 32)], earlier[(int)_listed[i]]);
            _listed[i] = KeyOf(first, second);
            if (_links[i].Decision == LinkDecision.Same && !IsTouched(first) && !IsTouched(second)) _pairs.Add(_listed[i]);
        }
        _open.RemoveAll(pair => IsTouched(pair.First) || IsTouched(pair.Second));
    }

    /// <summary>Takes the pairs of one incident.</summary>
    public void AddCluster(int[] accounts)
    {
        if (accounts.Length <= Few)
        {
            for (int i = 0; i < accounts.Length; i++)
            {
                for (int j = i + 1; j < accounts.Length; j++)
                    if (BitsOf(accounts[i], accounts[j]) >= _policy.UndecidedFrom) Add(accounts[i], accounts[j]);
            }

            return;
        }
        List<int> firsts = FirstOfEach(accounts);
        foreach (int account in accounts)
        {
            int best = -1;
            double most = _policy.UndecidedFrom;
            foreach (int other in firsts)
            {
                if (other == account || BitsOf(account, other) is not double bits || bits < most) continue;
                if (best < 0 || bits > most || _rank[other] < _rank[best]) (best, most) = (other, bits);
            }
            if (best >= 0) Add(account, best);
        }
    }

    /// <summary>Takes the accounts of two profiles, or of one, that are not of one incident and may be, for a person to look at.</summary>
    public void AddOpen(int first, int second)
    {
        int[] ones = InOrder(first), others = InOrder(second);
        Profile one = _views.Profiles[first], other = _views.Profiles[second];
        if (one.Gap(other) is var gap && gap > _policy.DayTolerance) return;
        double bits = _score.Of(one, other, gap);
        if (bits < _policy.UndecidedFrom) return;
        AddOpen(ones, others, bits);
        if (first != second && ones.Length * (long)others.Length > MostTried) AddOpen(others, ones, bits);
    }

    /// <summary>All pairs, with what became of them, by the ids of their accounts.</summary>
    public ValueList<Link> All(Judgements judgements, Dictionary<string, int> judged)
    {
        var judgementOf = new Dictionary<long, Judgement>();
        foreach (Judgement judgement in judgements.TakingPart)
        {
            if (!judged.TryGetValue(judgement.First!, out int first) || !judged.TryGetValue(judgement.Second!, out int second)) continue;
            judgementOf[KeyOf(first, second)] = judgement;
            Add(first, second);
        }
        AddStrongest();
        var pairs = new PairReport(_views, _score, _policy);
        _pairs.Sort();
        int count = 0;
        foreach (long key in CollectionsMarshal.AsSpan(_pairs))
            if (count == 0 || key != _pairs[count - 1]) _pairs[count++] = key;
        long[] listed = CollectionsMarshal.AsSpan(_pairs)[..count].ToArray();
        var links = new Link[count];
        for (int i = 0, known = 0; i < links.Length; i++)
        {
            int first = _byRank[(int)(listed[i] >> 32)], second = _byRank[(int)listed[i]];
            while (known < _listed.Length && _listed[known] < listed[i]) known++;
            if (known < _listed.Length && _listed[known] == listed[i] && !IsTouched(first) && !IsTouched(second))
            {
                links[i] = _links[known];
                continue;
            }
            judgementOf.TryGetValue(listed[i], out Judgement? judgement);
            links[i] = pairs.Of(first, second, _clusterOf[first] == _clusterOf[second], judgement);
        }
        (_listed, _links) = (listed, links);
        return new(links);
    }

    private bool IsTouched(int account) => _isTouched[_views[account].Profile];

    // Puts the accounts that are new among the others, by their ids.
    private void Rank()
    {
        int known = _byRank.Length, added = _views.Count - known;
        if (added == 0) return;
        string[] ids = new string[added];
        int[] accounts = new int[added];
        for (int i = 0; i < added; i++) (ids[i], accounts[i]) = (_views.IdOf(known + i), known + i);
        Array.Sort(ids, accounts, StringComparer.Ordinal);
        int[] byRank = new int[_views.Count];
        for (int rank = 0, old = 0, next = 0; rank < byRank.Length; rank++)
        {
            bool isOld = next == added || (old < known && string.CompareOrdinal(_views.IdOf(_byRank[old]), ids[next]) < 0);
            byRank[rank] = isOld ? _byRank[old++] : accounts[next++];
        }
        _byRank = byRank;
        _rank = new int[byRank.Length];
        for (int i = 0; i < byRank.Length; i++) _rank[byRank[i]] = i;
    }

    private Profile ProfileOf(int account) => _views.Profiles[_views[account].Profile];

    private void Add(int first, int second) => _pairs.Add(KeyOf(first, second));

    private long KeyOf(int first, int second)
    {
        (int one, int other) = (_rank[first], _rank[second]);
        return one < other ? ((long)one << 32) | (uint)other : ((long)other << 32) | (uint)one;
    }

    // The score of a pair that no rule keeps apart, else null.
    private double? BitsOf(int first, int second)
    {
        if (_views[first].IsKeptFrom(_views[second])) return null;
        (Profile one, Profile other) = (ProfileOf(first), ProfileOf(second));
        int gap = one.IsUndated || other.IsUndated ? int.MaxValue : one.Gap(other);
        return gap > _policy.DayTolerance ? null : _score.Of(one, other, gap);
    }

    // Of each profile the accounts with the two least ids, so that each account finds another.
    private List<int> FirstOfEach(int[] accounts)
    {
        int[] inOrder = [.. accounts];
        Array.Sort(inOrder, (a, b) => _rank[a].CompareTo(_rank[b]));
        var taken = new Dictionary<int, int>();
        var firsts = new List<int>();
        foreach (int account in inOrder)
        {
            int profile = _views[account].Profile, count = taken.GetValueOrDefault(profile);
            if (count == 2) continue;
            taken[profile] = count + 1;
            firsts.Add(account);
        }
        return firsts;
    }

    private int[] InOrder(int profile)
    {
        int[] accounts = [.. _views.Of(profile)];
        if (accounts.Length > 1) Array.Sort(accounts, (a, b) => _rank[a].CompareTo(_rank[b]));
        return accounts;
    }

    private void AddOpen(int[] ones, int[] others, double bits)
    {
        foreach (int one in ones)
        {
            int left = Few;
            for (int i = 0; i < others.Length && i < MostTried && left > 0; i++)
            {
                int other = others[i];
                if (one == other || _clusterOf[one] == _clusterOf[other] || _views[one].IsKeptFrom(_views[other])) continue;
                _open.Add((one, other, bits));
                left--;
            }
        }
    }

    // Where an account has more open pairs than it may list, its strongest; equal ones by what the others say, then by id.
    private void AddStrongest()
    {
        int[] counts = new int[_views.Count];
        foreach ((int first, int second, _) in _open)
        {
            counts[first]++;
            counts[second]++;
        }
        var crowded = new Dictionary<int, List<(int Other, double Score)>>();
        foreach ((int first, int second, double bits) in _open)
        {
            if (counts[first] <= Few || counts[second] <= Few) Add(first, second);
            if (counts[first] > Few) ListOf(first).Add((second, bits));
            if (counts[second] > Few) ListOf(second).Add((first, bits));
        }
        foreach ((int account, List<(int Other, double Score)> all) in crowded)
        {
            all.Sort(Compare);
            int added = 0, last = -1;
            foreach ((int other, _) in all)
            {
                if (other == last) continue;
                last = other;
                Add(account, other);
                if (++added == Few) break;
            }
        }

        List<(int Other, double Score)> ListOf(int account)
        {
            if (!crowded.TryGetValue(account, out List<(int Other, double Score)>? list)) crowded.Add(account, list = []);
            return list;
        }
    }

    private int Compare((int Other, double Score) a, (int Other, double Score) b)
    {
        if (a.Score != b.Score) return b.Score.CompareTo(a.Score);
        if (a.Other == b.Other) return 0;
        int one = _views[a.Other].Profile, two = _views[b.Other].Profile;
        int order = one == two ? 0 : string.CompareOrdinal(TextOf(one), TextOf(two));
        return order != 0 ? order : _rank[a.Other].CompareTo(_rank[b.Other]);
    }

    private string TextOf(int profile)
    {
        if (!_texts.TryGetValue(profile, out string? text)) _texts.Add(profile, text = _views.Vocabulary.TextOf(_views.Profiles[profile]));
        return text;
    }
}
