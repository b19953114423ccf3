using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation;

/// <summary>Which reports no longer count, because another report of the same publisher replaces or retracts them.</summary>
/// <remarks>
/// What a report says of others holds whether or not it still counts itself: of a correction of a correction, the last alone counts. So
/// the order of the reports does not matter. What a report says of another publisher's has no effect, and is set aside itself.
/// </remarks>
internal sealed class Withdrawals
{
    private readonly Dictionary<string, List<string>> _reasons = new(StringComparer.Ordinal);

    public Withdrawals(IReadOnlyList<Report> reports)
    {
        if (reports.All(report => report.Replaces.IsEmpty && report.Retracts.IsEmpty)) return;
        Dictionary<string, Report> byId = reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        foreach (Report report in reports)
        {
            Add(report, report.Replaces, "replaces", byId);
            Add(report, report.Retracts, "retracts", byId);
        }
    }

    /// <summary>What was set aside: the reports that no longer count, and what has no effect.</summary>
    public List<SetAside> SetAside { get; } = [];

    /// <summary>The reports that still count.</summary>
    public List<Report> Without(List<Report> reports)
    {
        foreach ((string id, List<string> reasons) in _reasons)
            SetAside.Add(new(SetAsideKind.Withdrawn, id, string.Join(" and ", reasons.Order(StringComparer.Ordinal))));
        return _reasons.Count == 0 ? reports : reports.FindAll(report => !_reasons.ContainsKey(report.Id));
    }

    private void Add(Report report, ValueList<string> others, string does, Dictionary<string, Report> byId)
    {
        foreach (string other in others)
        {
            // A report that is not there has nothing to count.
            if (!byId.TryGetValue(other, out Report? named)) continue;
            if (named.Publisher != report.Publisher)
            {
                SetAside.Add(new(
                    SetAsideKind.Withdrawal, $"{report.Id} {other}", $"'{report.Publisher}' {does} a report of '{named.Publisher}'"));
                continue;
            }
            if (!_reasons.TryGetValue(other, out List<string>? reasons)) _reasons.Add(other, reasons = []);
            reasons.Add($"'{report.Id}' {does} it");
        }
    }
}
