using System;
using System.Collections.Generic;
using ConflictModel.Reconciliation.Linking;

namespace ConflictModel.Reconciliation;

/// <summary>Which incidents of two reconciliations share accounts, directly or through others.</summary>
internal readonly ref struct SharedAccounts(ReadOnlySpan<Incident> before, ReadOnlySpan<Incident> after)
{
    private readonly ReadOnlySpan<Incident> _before = before, _after = after;

    /// <summary>The groups, as places in either list.</summary>
    public List<(List<int> Before, List<int> After)> Groups()
    {
        int then = _before.Length;
        var ties = new Ties(then + _after.Length);
        var of = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < then; i++)
            foreach (string account in _before[i].Accounts) of[account] = i;
        for (int i = 0; i < _after.Length; i++)
        {
            foreach (string account in _after[i].Accounts)
                if (of.TryGetValue(account, out int old)) ties.Join(old, then + i);
        }
        var groups = new List<(List<int> Before, List<int> After)>();
        var groupOf = new Dictionary<int, int>();
        for (int i = 0; i < then + _after.Length; i++)
        {
            if (groupOf.TryAdd(ties.RootOf(i), groups.Count)) groups.Add(([], []));
            (List<int> olds, List<int> news) = groups[groupOf[ties.RootOf(i)]];
            if (i < then) olds.Add(i);
            else news.Add(i - then);
        }
        return groups;
    }
}
