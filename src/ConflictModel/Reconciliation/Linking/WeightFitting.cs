using System;
using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Estimates how often each level applies among true and among chance pairs, from accounts that nobody has linked.</summary>
/// <remarks>
/// Chance pairs are those of accounts whose days lie further apart than the tolerance: they are certainly of two incidents, and what else they
/// say does not depend on the day. Pairs within the tolerance are a mixture of both, which expectation maximisation takes apart; so it finds the
/// u of the days, too. Source: Fellegi and Sunter
/// 1969, section 3.3; W. E. Winkler, "Using the EM algorithm for weight computation in the Fellegi-Sunter model of record linkage", 1988.
/// Everything is drawn by a fixed rule from the ids, so that the order of the reports does not matter.
/// </remarks>
internal sealed class WeightFitting
{
    private const int MostPairs = 1_000_000, MostRounds = 200, DrawnForEach = 8;
    private const double PriorPairs = 10; // how many pairs the weights so far count for
    private const double Settled = 1e-7;

    private readonly AccountViews _views;
    private readonly PairScore _score;
    private readonly LinkWeights _start;
    private readonly int _tolerance;
    private readonly int[] _order; // of the dated accounts: by first day, then as if shuffled

    public WeightFitting(List<(Report Report, Account Account)> accounts, ReconciliationPolicy policy)
    {
        _views = new(accounts, policy);
        _score = new(_views.Vocabulary, policy);
        (_start, _tolerance) = (policy.Weights, policy.DayTolerance);
        var dated = new List<int>();
        for (int i = 0; i < _views.Count; i++)
            if (!ProfileOf(i).IsUndated) dated.Add(i);
        dated.Sort(Compare);
        _order = [.. dated];
    }

    /// <summary>The m and u of every level; those of the levels that this cannot tell stay as they were.</summary>
    public (double[] M, double[] U) Fit()
    {
        int levels = Enum.GetValues<LinkLevel>().Length;
        double[] m = new double[levels], u = new double[levels];
        for (int i = 0; i < levels; i++) (m[i], u[i]) = (_start.M((LinkLevel)i), _start.U((LinkLevel)i));
        double[] seen = new double[levels];
        foreach ((LinkLevel[] pattern, int count) in Patterns(ChancePairs()))
            foreach (LinkLevel level in pattern) seen[(int)level] += count;
        Estimate(u, seen, feature => feature != LinkFeature.Day);
        Separate(Patterns(NearPairs()), m, u);
        return (m, u);
    }

    private static void Separate(List<(LinkLevel[] Pattern, int Count)> patterns, double[] m, double[] u)
    {
        double share = 0.05;
        double[] priorM = [.. m], priorU = [.. u];
        for (int round = 0; round < MostRounds; round++)
        {
            double trueCount = 0, all = 0, moved = 0;
            double[] expected = new double[m.Length], otherwise = new double[m.Length];
            foreach ((LinkLevel[] pattern, int count) in patterns)
            {
                double odds = share / (1 - share);
                foreach (LinkLevel level in pattern) odds *= m[(int)level] / u[(int)level];
                double isTrue = count * (odds / (1 + odds));
                (trueCount, all) = (trueCount + isTrue, all + count);
                foreach (LinkLevel level in pattern)
                {
                    expected[(int)level] += isTrue;
                    otherwise[(int)level] += count - isTrue;
                }
            }
            double[] before = [.. m];
            priorM.CopyTo(m, 0);
            Estimate(m, expected, _ => true);
            for (int i = 0; i <= (int)LinkLevel.DaysOpen; i++) u[i] = priorU[i];
            Estimate(u, otherwise, feature => feature == LinkFeature.Day);
            share = Math.Clamp((trueCount + 0.5) / (all + 10), 1e-6, 0.999);
            for (int i = 0; i < m.Length; i++) moved = Math.Max(moved, Math.Abs(m[i] - before[i]));
            if (moved < Settled) break;
        }
    }

    // The shares of the levels of each feature among those seen, with the values so far as a few pairs more, so that none becomes 0.
    private static void Estimate(double[] shares, double[] seen, Predicate<LinkFeature> takesPart)
    {
        var total = new Dictionary<LinkFeature, (double Seen, double Before)>();
        for (int i = 0; i < shares.Length; i++)
        {
            if ((LinkLevel)i == LinkLevel.NothingShared) continue;
            LinkFeature feature = LinkWeights.FeatureOf((LinkLevel)i);
            (double Seen, double Before) sum = total.GetValueOrDefault(feature);
            total[feature] = (sum.Seen + seen[i], sum.Before + shares[i]);
        }
        for (int i = 0; i < shares.Length; i++)
        {
            LinkFeature feature = LinkWeights.FeatureOf((LinkLevel)i);
            if ((LinkLevel)i == LinkLevel.NothingShared || !takesPart(feature)) continue;
            shares[i] = (seen[i] + (PriorPairs * shares[i])) / (total[feature].Seen + (PriorPairs * total[feature].Before));
        }
    }

    private List<(LinkLevel[] Pattern, int Count)> Patterns(IEnumerable<(int First, int Second)> pairs)
    {
        var counts = new Dictionary<long, int>();
        var patterns = new List<(LinkLevel[] Pattern, int Count)>();
        foreach ((int first, int second) in pairs)
        {
            (Profile one, Profile other) = (ProfileOf(first), ProfileOf(second));
            LinkLevel[] levels = _score.Levels(one, other, one.Gap(other));
            long key = 0;
            foreach (LinkLevel level in levels) key = (key << 6) | (uint)((int)level + 1);
            if (counts.TryGetValue(key, out int place))
            {
                patterns[place] = (patterns[place].Pattern, patterns[place].Count + 1);
            }
            else
            {
                counts.Add(key, patterns.Count);
                patterns.Add((levels, 1));
            }
        }
        return patterns;
    }

    // Pairs whose days lie further apart than the tolerance: each account with some others at distances that have nothing to do with anything.
    private IEnumerable<(int First, int Second)> ChancePairs()
    {
        int left = MostPairs;
        for (int i = 0; i < _order.Length && left > 0; i++)
        {
            uint at = (uint)i;
            for (int drawn = 0; drawn < DrawnForEach; drawn++)
            {
                at = Mixed(at + 0x9E3779B9u);
                int other = _order[(int)(at % (uint)_order.Length)];
                if (ProfileOf(_order[i]).Gap(ProfileOf(other)) <= _tolerance) continue;
                left--;
                yield return (_order[i], other);
            }
        }
    }

    // Pairs within the tolerance that no rule keeps apart: each account with those that follow it, up to a number that all can have.
    private IEnumerable<(int First, int Second)> NearPairs()
    {
        int most = Math.Clamp(MostPairs / Math.Max(1, _order.Length), 4, 512);
        for (int i = 0; i < _order.Length; i++)
        {
            Profile one = ProfileOf(_order[i]);
            for (int j = i + 1; j < _order.Length && j <= i + most; j++)
            {
                Profile other = ProfileOf(_order[j]);
                if (other.First > (long)one.Last + _tolerance) break;
                if (one.Gap(other) <= _tolerance && !_views[_order[i]].IsKeptFrom(_views[_order[j]])) yield return (_order[i], _order[j]);
            }
        }
    }

    private Profile ProfileOf(int account) => _views.Profiles[_views[account].Profile];

    private int Compare(int a, int b)
    {
        int order = ProfileOf(a).First.CompareTo(ProfileOf(b).First);
        if (order == 0) order = HashOf(_views.IdOf(a)).CompareTo(HashOf(_views.IdOf(b)));
        return order != 0 ? order : string.CompareOrdinal(_views.IdOf(a), _views.IdOf(b));
    }

    private static uint HashOf(string id)
    {
        uint hash = 2166136261;
        foreach (char c in id) hash = (hash ^ c) * 16777619;
        return Mixed(hash);
    }

    private static uint Mixed(uint x)
    {
        x = (x ^ (x >> 16)) * 0x7feb352d;
        x = (x ^ (x >> 15)) * 0x846ca68b;
        return x ^ (x >> 16);
    }
}
