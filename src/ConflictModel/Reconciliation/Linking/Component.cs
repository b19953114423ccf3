using System;
using System.Collections.Generic;
using System.Linq;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Divides the accounts of one component into incidents.</summary>
/// <remarks>
/// Where nothing in it must stay apart, it is one incident. Else pairs are taken from the strongest down, equal ones in the order of what they say,
/// and two groups are joined unless some pair of them must stay apart: so raising the threshold only refines the partition, and new ids
/// change nothing. What cannot be told apart is not guessed at: of two accounts of one report that say the same, neither is joined to
/// anything; nor is an account that agrees best, and equally, with two that must stay apart (of more than 32 as
/// good only rules are asked, not evidence).
/// </remarks>
internal sealed class Component(
    AccountViews views, PairScore score, ReconciliationPolicy policy, Judgements judgements, HashSet<int> judged,
    List<(int First, int Second)> open)
{
    private const int Few = 32; // of which each is compared with each

    private readonly HashSet<int> _seen = [];

    public IEnumerable<int[]> Clusters(int[] profiles) =>
        IsSingle(profiles) ? [[views.Of(profiles[0])[0]]]
        : HasConflict(profiles) ? Divided(profiles)
        : profiles.Length > 1 || LinksItself(profiles[0]) ? [AccountsOf(profiles)]
        : Unlinked(profiles[0]);

    private bool IsSingle(int[] profiles) => profiles.Length == 1 && views.Of(profiles[0]).Length == 1;

    private int[] AccountsOf(int[] profiles)
    {
        var accounts = new List<int>(profiles.Length);
        foreach (int profile in profiles) accounts.AddRange(views.Of(profile));
        return [.. accounts];
    }

    // Accounts that say the same, and too little to be of one incident.
    private int[][] Unlinked(int profile)
    {
        if (!views.Profiles[profile].IsUndated) open.Add((profile, profile));
        return Array.ConvertAll(views.Of(profile).ToArray(), account => (int[])[account]);
    }

    private bool LinksItself(int profile)
    {
        Profile one = views.Profiles[profile];
        return !one.IsUndated && score.Of(one, one, gap: 0) >= policy.LinkFrom;
    }

    // Whether any two accounts must stay apart, or a person judged any.
    private bool HasConflict(int[] profiles)
    {
        _seen.Clear();
        foreach (int profile in profiles)
        {
            foreach (int account in views.Of(profile))
            {
                if (judged.Count > 0 && judged.Contains(account)) return true;
                if (!_seen.Add(views[account].ReportNumber) || (views[account].Dataset >= 0 && !_seen.Add(~views[account].Dataset))) return true;
            }
        }
        for (int i = 0; i < profiles.Length; i++)
        {
            for (int j = i + 1; j < profiles.Length; j++)
                if (MayStayApart(views.Profiles[profiles[i]], views.Profiles[profiles[j]])) return true;
        }

        return false;
    }

    // Components hang together by what accounts say by themselves: where others speak against that, they may fall apart.
    private bool MayStayApart(Profile one, Profile other) =>
        MustStayApart(one, other) || score.AreToldBySeveral(one, other, one.Gap(other));

    private bool MustStayApart(Profile one, Profile other) =>
        one.Gap(other) is var gap && (gap > policy.DayTolerance || score.Of(one, other, gap) < 0);

    private List<int[]> Divided(int[] profiles)
    {
        var clusters = new List<int[]>();
        ComponentUnit[] units = Units(profiles, clusters);
        HashSet<(int First, int Second)> different = Different(units);
        var joins = new ComponentJoins(units, (one, other) => units[one].SharesVoice(units[other]) || different.Contains((one, other))
            || MustStayApart(views.Profiles[units[one].Profile], views.Profiles[units[other].Profile]));
        Pairs(profiles, units, joins);
        joins.HoldBackTorn(some => AreKeptApart(some, units) || (some.Count <= Few && AnySpeakAgainst(some, units)));
        JoinJudged(units, joins);
        joins.JoinStrongestFirst();
        foreach (List<int> group in joins.Groups)
        {
            var accounts = new List<int>();
            foreach (int unit in group) accounts.AddRange(units[unit].Accounts);
            clusters.Add([.. accounts]);
        }
        return clusters;
    }

    // Equal accounts are one unit, but for those that a person judged. What cannot be joined to anything is a cluster of its own at once.
    private ComponentUnit[] Units(int[] profiles, List<int[]> alone)
    {
        var units = new List<ComponentUnit>();
        foreach (int profile in profiles)
        {
            HashSet<int> twice = Repeated(profile);
            bool links = LinksItself(profile);
            string text = views.Vocabulary.TextOf(views.Profiles[profile]);
            var equal = new List<int>();
            foreach (int account in views.Of(profile))
            {
                bool cannot = !links || Array.Exists(VoicesOf(account), twice.Contains);
                if (judged.Contains(account)) units.Add(new(text, views.IdOf(account), profile, [account], VoicesOf(account), IsHeldBack: cannot));
                else if (cannot) alone.Add([account]);
                else equal.Add(account);
            }
            if (equal.Count == 0) continue;
            int[] voices = [.. equal.ConvertAll(VoicesOf).SelectMany(voice => voice)];
            Array.Sort(voices);
            units.Add(new(text, "", profile, [.. equal], voices, IsHeldBack: false));
        }
        units.Sort(static (a, b) => string.CompareOrdinal(a.Text, b.Text) is not 0 and int order ? order : string.CompareOrdinal(a.Id, b.Id));
        return [.. units];
    }

    private int[] VoicesOf(int account) =>
        views[account] is { Dataset: >= 0 } view ? [~view.Dataset, view.ReportNumber] : [views[account].ReportNumber];

    // The reports and datasets that have two accounts of one profile.
    private HashSet<int> Repeated(int profile)
    {
        var twice = new HashSet<int>();
        _seen.Clear();
        foreach (int account in views.Of(profile))
        {
            foreach (int voice in VoicesOf(account))
                if (!_seen.Add(voice)) twice.Add(voice);
        }
        return twice;
    }

    // The pairs of units that link, and those of profiles that somebody may have to look at.
    private void Pairs(int[] profiles, ComponentUnit[] units, ComponentJoins joins)
    {
        var unitsOf = new Dictionary<int, List<int>>();
        for (int unit = 0; unit < units.Length; unit++)
        {
            if (!unitsOf.TryGetValue(units[unit].Profile, out List<int>? list)) unitsOf.Add(units[unit].Profile, list = []);
            list.Add(unit);
        }
        foreach (int profile in profiles) Pair(profile, profile);
        if (profiles.Length <= Few)
        {
            for (int i = 0; i < profiles.Length; i++)
                for (int j = i + 1; j < profiles.Length; j++) Pair(profiles[i], profiles[j]);
        }
        else
        {
            Profile[] some = Array.ConvertAll(profiles, profile => views.Profiles[profile]);
            new CandidatePairs(some, views.Vocabulary, policy.DayTolerance).Each((first, second) => Pair(profiles[first], profiles[second]));
        }

        void Pair(int first, int second)
        {
            (Profile one, Profile other) = (views.Profiles[first], views.Profiles[second]);
            if (one.IsUndated || other.IsUndated || one.Gap(other) is var gap && gap > policy.DayTolerance) return;
            double bits = score.Of(one, other, gap, policy.UndecidedFrom);
            if (bits < policy.UndecidedFrom) return;
            open.Add((first, second));
            if (bits < policy.LinkFrom || !unitsOf.TryGetValue(first, out List<int>? ones) || !unitsOf.TryGetValue(second, out List<int>? others)) return;
            foreach (int a in ones)
            {
                foreach (int b in others)
                    if (first != second || a < b) joins.Add(a, b, bits);
            }
        }
    }

    // Whether days beyond the tolerance, or one report or dataset, keep any two of them apart.
    private bool AreKeptApart(List<int> some, ComponentUnit[] units)
    {
        _seen.Clear();
        int earliestEnd = int.MaxValue, latestStart = int.MinValue;
        foreach (int unit in some)
        {
            foreach (int voice in units[unit].Voices)
                if (!_seen.Add(voice)) return true;
            Profile profile = views.Profiles[units[unit].Profile];
            (earliestEnd, latestStart) = (Math.Min(earliestEnd, profile.Last), Math.Max(latestStart, profile.First));
            if (profile.IsConvex) continue;
            foreach (int other in some)
                if (profile.Gap(views.Profiles[units[other].Profile]) > policy.DayTolerance) return true;
        }
        return (long)latestStart - earliestEnd > policy.DayTolerance;
    }

    private bool AnySpeakAgainst(List<int> some, ComponentUnit[] units)
    {
        for (int i = 0; i < some.Count; i++)
        {
            for (int j = i + 1; j < some.Count; j++)
                if (MustStayApart(views.Profiles[units[some[i]].Profile], views.Profiles[units[some[j]].Profile])) return true;
        }

        return false;
    }

    private static Dictionary<string, int> ById(ComponentUnit[] units)
    {
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int unit = 0; unit < units.Length; unit++)
            if (units[unit].Id.Length > 0) byId.Add(units[unit].Id, unit);
        return byId;
    }

    // The units that a person judged different, both ways round.
    private HashSet<(int First, int Second)> Different(ComponentUnit[] units)
    {
        var different = new HashSet<(int First, int Second)>();
        if (judged.Count == 0) return different;
        Dictionary<string, int> unitOf = ById(units);
        foreach (Judgement judgement in judgements.TakingPart)
        {
            if (judgement.Kind != JudgementKind.Different || !unitOf.TryGetValue(judgement.First!, out int first)
                || !unitOf.TryGetValue(judgement.Second!, out int second))
            {
                continue;
            }

            different.Add((first, second));
            different.Add((second, first));
        }
        return different;
    }

    private void JoinJudged(ComponentUnit[] units, ComponentJoins joins)
    {
        if (judged.Count == 0) return;
        Dictionary<string, int> unitOf = ById(units);
        foreach (var same in judgements.Same)
        {
            int first = -1;
            foreach (string id in same)
            {
                if (!unitOf.TryGetValue(id, out int unit)) continue;
                if (first >= 0) joins.Join(first, unit);
                first = unit;
            }
        }
    }
}
