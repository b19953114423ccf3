using System;
using System.Collections.Generic;
using System.Linq;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>The judgements that take part: a different one is set aside with every same one on a way between its accounts, and nothing else.</summary>
internal sealed class Judgements
{
    private readonly HashSet<(string First, string Second)> _different = [];

    public Judgements(IEnumerable<Judgement> given)
    {
        List<Judgement> all = [.. given.Distinct()
            .OrderBy(j => j.First, StringComparer.Ordinal).ThenBy(j => j.Second, StringComparer.Ordinal).ThenBy(j => j.Kind)];
        HashSet<Judgement> contradicting = Contradicting(all);
        Dictionary<string, string> roots = Roots(all.FindAll(judgement => !contradicting.Contains(judgement)));
        var same = new List<(string Account, string Root)>();
        foreach (Judgement judgement in all)
        {
            if (contradicting.Contains(judgement))
            {
                SetAside.Add(judgement);
                continue;
            }
            TakingPart.Add(judgement);
            string root = Root(roots, judgement.First!);
            if (judgement.Kind == JudgementKind.Same) same.AddRange([(judgement.First!, root), (judgement.Second!, root)]);
            else _different.Add((judgement.First!, judgement.Second!));
        }
        Same = same.ToLookup(item => item.Root, item => item.Account, StringComparer.Ordinal);
    }

    /// <summary>The accounts that were judged to be of one incident: those with the same root, even if the root itself takes no part.</summary>
    public ILookup<string, string> Same { get; }

    /// <summary>The judgements that do not contradict each other.</summary>
    public List<Judgement> TakingPart { get; } = [];

    /// <summary>The judgements that contradict each other.</summary>
    public List<Judgement> SetAside { get; } = [];

    public bool AreDifferent(string a, string b) => _different.Contains(string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a));

    private static HashSet<Judgement> Contradicting(List<Judgement> all)
    {
        Dictionary<string, string> roots = Roots(all);
        List<Judgement> different = all.FindAll(j => j.Kind == JudgementKind.Different && Root(roots, j.First!) == Root(roots, j.Second!));
        if (different.Count == 0) return [];
        List<Judgement> same = all.FindAll(j => j.Kind == JudgementKind.Same);
        var accounts = new Numbered<string>(StringComparer.Ordinal);
        List<(int First, int Second)> ties = same.ConvertAll(Ends), apart = different.ConvertAll(Ends);
        bool[] between = new Contradictions(accounts.Count, ties).Between(apart);
        return [.. different, .. same.Where((_, tie) => between[tie])];

        (int First, int Second) Ends(Judgement judgement) => (accounts.Of(judgement.First!), accounts.Of(judgement.Second!));
    }

    // Accounts that are of one incident according to the judgements share a root.
    private static Dictionary<string, string> Roots(List<Judgement> all)
    {
        var roots = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Judgement same in all.Where(j => j.Kind == JudgementKind.Same))
        {
            string kept = Root(roots, same.First!), joined = Root(roots, same.Second!);
            if (kept != joined) roots[joined] = kept;
        }
        return roots;
    }

    // Whoever is passed on the way is put closer to the root, so that no chain is gone along twice.
    private static string Root(Dictionary<string, string> roots, string account)
    {
        while (roots.TryGetValue(account, out string? above))
        {
            if (roots.TryGetValue(above, out string? higher)) roots[account] = higher;
            account = above;
        }
        return account;
    }
}
