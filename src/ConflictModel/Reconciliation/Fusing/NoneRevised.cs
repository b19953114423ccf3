using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Finds which claims that none was reported the same origin has since revised by a number.</summary>
internal static class NoneRevised
{
    /// <summary>The claims that none was reported, each with the last claim that revises it.</summary>
    /// <param name="said">Claims of all states about people.</param>
    /// <param name="counts">Whether a claim counts one at least of what another says that none was reported of.</param>
    public static List<Revision> Among(List<Said> said, Func<Said, Said, bool> counts)
    {
        var revisions = new List<Revision>();
        if (!said.Exists(one => one.State == ClaimState.NoneReported) || !said.Exists(one => one.State == ClaimState.Stated)) return revisions;
        var days = new Dictionary<Said, (int First, int Last)>();
        (int First, int Last)[] all = SaidDays.Of(said, [.. said.ConvertAll(one => Statement(one))]);
        for (int i = 0; i < all.Length; i++) days[said[i]] = all[i];
        var told = new HashSet<(string, string, (ClaimState, Harm, Severity, Group?, Count))>();
        foreach (Said one in said) told.Add((one.Reference.Report, one.Origin, Statement(one)));
        ILookup<string, Said> latest = said.Where(one => one.State == ClaimState.Stated).OrderByDescending(one => days[one].First)
            .ToLookup(one => one.Origin, StringComparer.Ordinal);
        foreach (Said none in said)
        {
            if (none.State != ClaimState.NoneReported) continue;
            foreach (Said later in latest[none.Origin])
            {
                if (days[later].First <= days[none].Last) break;
                // Who says both in one report revises nothing, neither there nor where it is repeated.
                if (!counts(none, later) || told.Contains((none.Reference.Report, none.Origin, Statement(later)))) continue;
                revisions.Add(new(none.Reference, later.Reference));
                break;
            }
        }
        return revisions;
    }

    /// <summary>A finding without the claims that none was reported which have been revised; these are listed as such.</summary>
    public static Finding<T> Applied<T>(Finding<T> finding, List<Revision> revisions)
    {
        if (finding.NoneReported.IsEmpty || revisions.Count == 0) return finding;
        HashSet<ClaimReference> none = [.. finding.NoneReported];
        List<Revision> its = revisions.FindAll(revision => none.Contains(revision.Earlier));
        if (its.Count == 0) return finding;
        none.ExceptWith(its.ConvertAll(revision => revision.Earlier));
        its.AddRange(finding.Revisions);
        its.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Earlier, b.Earlier));
        return finding with
        {
            Agreement = finding.Agreement > Agreement.Revised ? Agreement.Revised : finding.Agreement,
            NoneReported = finding.NoneReported.Where(none.Contains).ToValueList(),
            Revisions = its.ToValueList(),
        };
    }

    // What a claim says, whoever says it and when.
    private static (ClaimState, Harm, Severity, Group?, Count) Statement(Said said)
    {
        var claim = said.As<CasualtyClaim>();
        return (claim.State, claim.Harm, claim.Severity, claim.Group, claim.Count);
    }
}
