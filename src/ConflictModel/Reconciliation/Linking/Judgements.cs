using System;
using System.Collections.Generic;
using System.Linq;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>The judgements that take part: those that contradict each other are set aside together.</summary>
internal sealed class Judgements
{
    private readonly HashSet<(string First, string Second)> _different = [];

    public Judgements(IEnumerable<Judgement> given)
    {
        List<Judgement> all = [.. given.Distinct()
            .OrderBy(j => j.First, StringComparer.Ordinal).ThenBy(j => j.Second, StringComparer.Ordinal).ThenBy(j => j.Kind)];
        Dictionary<string, string> roots = Roots(all);
        HashSet<string> contradicted = [.. all
            .Where(j => j.Kind == JudgementKind.Different && Root(roots, j.First!) == Root(roots, j.Second!)).Select(j => Root(roots, j.First!))];
        var same = new List<(string Account, string Root)>();
        foreach (Judgement judgement in all)
        {
            string root = Root(roots, judgement.First!);
            if (root == Root(roots, judgement.Second!) && contradicted.Contains(root))
            {
                SetAside.Add(judgement);
                continue;
            }
            TakingPart.Add(judgement);
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

    private static string Root(Dictionary<string, string> roots, string account)
    {
        while (roots.TryGetValue(account, out string? above)) account = above;
        return account;
    }
}
