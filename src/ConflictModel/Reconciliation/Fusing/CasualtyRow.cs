using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>A casualty finding on the way, with the claims behind it.</summary>
/// <param name="Key">What the claims have in common.</param>
/// <param name="Class">The widest role that they name, or null.</param>
/// <param name="Said">The claims.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Counted">How many each claim counts for this finding.</param>
internal sealed record CasualtyRow(CasualtyKey Key, string? Class, List<Said> Said, CasualtyFinding Finding, Func<Said, Count> Counted)
{
    /// <summary>The people that it counts.</summary>
    public People People { get; } = new(Key.Harm, Key.Severity, Finding.Group);

    /// <summary>How many there may be, whichever position is right.</summary>
    public Count Known { get; } = Finding.Count.Positions.IsEmpty ? Count.Unknown : Finding.Count.Established;

    /// <summary>How many there may be by what claims say themselves: that the seriously injured are all is a reading, which gives no upper bound.</summary>
    public Count Firm => _firm ??= IsReading() ? Count.AtLeast(Known.Least) : Known;

    /// <summary>Whether it counts only some of its people: those that a claim counts among others.</summary>
    public bool IsSome => Key is { IsPart: true, Severity: Severity.Unstated };

    /// <summary>The days of the claims that say how many there were at least.</summary>
    public (int First, int Last) DaysOfLeast => _daysOfLeast ??= Days(count => count.Least == Known.Least);

    /// <summary>The days of the claims that say how many there were at most.</summary>
    public (int First, int Last) DaysOfGreatest => _daysOfGreatest ??= Days(count => count.Greatest == Known.Greatest);

    private (int First, int Last)? _daysOfLeast, _daysOfGreatest;
    private Count? _firm;

    private bool IsReading() => !Key.IsPart && Known.Greatest is not null
        && Current().FindAll(one => Counted(one).Greatest == Known.Greatest) is { Count: > 0 } deciding
        && deciding.TrueForAll(one => one.As<CasualtyClaim>().Severity != Severity.Unstated);

    private List<Said> Current()
    {
        var revised = new HashSet<ClaimReference>();
        foreach (Revision revision in Finding.Count.Revisions) revised.Add(revision.Earlier);
        return Said.FindAll(one => one.State == ClaimState.Stated && !revised.Contains(one.Reference));
    }

    private (int First, int Last) Days(Func<Count, bool> decides)
    {
        List<Said> current = Current();
        Count[] counts = [.. current.ConvertAll(one => Counted(one))];
        (int First, int Last)[] days = SaidDays.Of(current, counts);
        (int first, int last) = (int.MaxValue, int.MinValue);
        for (int i = 0; i < days.Length; i++)
            if (decides(counts[i])) (first, last) = (int.Min(first, days[i].First), int.Max(last, days[i].Last));
        return first > last ? (int.MinValue, int.MaxValue) : (first, last);
    }
}
