using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>The incidents of an earlier reconciliation that fusing would make again as they are: those of the same accounts in the same reports.</summary>
internal sealed class KeptIncidents
{
    private readonly Dictionary<string, Incident> _incidents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Report> _reports = new(StringComparer.Ordinal);

    /// <summary>What can be kept.</summary>
    /// <param name="earlier">The earlier reconciliation, by the same policy; null for none.</param>
    /// <param name="declared">The sources that take part now.</param>
    /// <param name="sources">The same, by id.</param>
    /// <param name="canKeep">Whether no judgement is about claims: those take note of what they meet.</param>
    public KeptIncidents(Reconciliation? earlier, List<Source> declared, SourceDirectory sources, bool canKeep)
    {
        if (earlier is null || !canKeep || !Array.TrueForAll(earlier.Basis.Judgements, judgement => judgement.IsOfAccounts)
            || !SayTheSame(earlier.Basis, declared, sources))
        {
            return;
        }

        foreach (Incident incident in earlier.Incidents) _incidents.Add(incident.Id, incident);
        foreach ((Report report, Account account) in earlier.Basis.Accounts) _reports.Add(account.Id, report);
    }

    /// <summary>The incident of some accounts, or null where it has to be made.</summary>
    public Incident? Of((Report Report, Account Account)[] accounts)
    {
        if (_incidents.Count == 0) return null;
        string id = accounts[0].Account.Id;
        foreach ((_, Account account) in accounts)
            if (string.CompareOrdinal(account.Id, id) < 0) id = account.Id;
        if (!_incidents.TryGetValue(id, out Incident? incident) || incident.Accounts.Count != accounts.Length) return null;
        foreach ((Report report, Account account) in accounts)
        {
            if (!ReferenceEquals(_reports.GetValueOrDefault(account.Id), report)
                || incident.Accounts.AsSpan().BinarySearch(account.Id, StringComparer.Ordinal) < 0)
            {
                return null;
            }
        }
        return incident;
    }

    // Whether the sources say of each other what they said: none has gone, and none stands above them that was not there.
    private static bool SayTheSame(ReconciliationBasis earlier, List<Source> declared, SourceDirectory sources)
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (Source source in earlier.Declared)
        {
            if (sources.Find(source.Id) != source) return false;
            if (source.Affiliation is not null) above.Add(source.Affiliation);
        }
        foreach (Source source in declared)
            if (above.Contains(source.Id) && earlier.Sources.Find(source.Id) is null) return false;
        return true;
    }
}
