using System;
using System.Collections.Generic;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Measures the evidence units of claims, and remembers those of the lists that came last.</summary>
/// <remarks>
/// The properties of an incident are mostly told by the same reports with the same attributions, so that most lists come to the same citations.
/// What was measured depends on those alone.
/// </remarks>
internal sealed class MeasuredUnits(SourceDirectory sources)
{
    private const int Remembered = 8;
    private readonly (Said[] Said, EvidenceUnits Units)[] _known = new (Said[] Said, EvidenceUnits Units)[Remembered];
    private readonly List<Said> _distinct = [];
    private int _next;

    public EvidenceUnits Of(List<Said> said)
    {
        if (said.Count == 0) return default;
        _distinct.Clear();
        foreach (Said one in said)
            if (_distinct.Count == 0 || !CiteTheSame(_distinct[^1], one)) _distinct.Add(one);
        foreach ((Said[] known, EvidenceUnits units) in _known)
            if (known is not null && AreSame(known)) return units;
        EvidenceUnits measured = OriginGraph.Measure(Array.ConvertAll(_distinct.ToArray(), static one => one.Citation), sources);
        _known[_next] = ([.. _distinct], measured);
        _next = (_next + 1) % Remembered;
        return measured;
    }

    private static bool CiteTheSame(Said one, Said other) =>
        ReferenceEquals(one.Report, other.Report) && one.Assertion.Attribution.Equals(other.Assertion.Attribution);

    private bool AreSame(Said[] known)
    {
        if (known.Length != _distinct.Count) return false;
        for (int i = 0; i < known.Length; i++)
            if (!CiteTheSame(known[i], _distinct[i])) return false;
        return true;
    }
}
