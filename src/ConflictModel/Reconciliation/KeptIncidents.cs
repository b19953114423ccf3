using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>The incidents of an earlier reconciliation that fusing would make again as they are: those of the same accounts in the same reports.</summary>
internal sealed class KeptIncidents
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal); // of the earlier incidents, by their ids
    private readonly Dictionary<string, Report> _reports = new(StringComparer.Ordinal);
    private readonly ValueList<Incident> _earlier;
    private readonly bool[] _isKept;

    /// <summary>What can be kept.</summary>
    /// <param name="earlier">The earlier reconciliation, by the same policy; null for none.</param>
    /// <param name="declared">The sources that take part now.</param>
    /// <param name="sources">The same, by id.</param>
    /// <param name="canKeep">Whether no judgement is about claims: those take note of what they meet.</param>
    public KeptIncidents(Reconciliation? earlier, List<Source> declared, SourceDirectory sources, bool canKeep)
    {
        bool keeps = earlier is not null && canKeep && Array.TrueForAll(earlier.Basis.Judgements, judgement => judgement.IsOfAccounts)
            && SayTheSame(earlier.Basis, declared, sources);
        _earlier = keeps ? earlier!.Incidents : default;
        _isKept = new bool[_earlier.Count];
        if (!keeps) return;
        for (int i = 0; i < _earlier.Count; i++) _places.Add(_earlier[i].Id, i);
        foreach ((Report report, Account account) in earlier!.Basis.Accounts) _reports.Add(account.Id, report);
    }

    /// <summary>Keeps the incident of some accounts, where there is one that is the same.</summary>
    /// <param name="cluster">The accounts, as places among all.</param>
    /// <param name="accounts">All accounts.</param>
    /// <returns>Whether it is kept; else it has to be made.</returns>
    public bool TryKeep(int[] cluster, List<(Report Report, Account Account)> accounts)
    {
        if (_places.Count == 0) return false;
        string id = accounts[cluster[0]].Account.Id;
        foreach (int one in cluster)
            if (string.CompareOrdinal(accounts[one].Account.Id, id) < 0) id = accounts[one].Account.Id;
        if (!_places.TryGetValue(id, out int place) || _earlier[place].Accounts.Count != cluster.Length) return false;
        foreach (int one in cluster)
        {
            (Report report, Account account) = accounts[one];
            if (!ReferenceEquals(_reports.GetValueOrDefault(account.Id), report)
                || _earlier[place].Accounts.AsSpan().BinarySearch(account.Id, StringComparer.Ordinal) < 0)
            {
                return false;
            }
        }
        return _isKept[place] = true;
    }

    /// <summary>What is kept and what was made, in one order, in which the earlier incidents stand already.</summary>
    public ValueList<Incident> With(List<Incident> made, Comparison<Incident> order)
    {
        made.Sort(order);
        var all = new List<Incident>(made.Count + _earlier.Count);
        int next = 0;
        for (int i = 0; i < _isKept.Length; i++)
        {
            if (!_isKept[i]) continue;
            while (next < made.Count && order(made[next], _earlier[i]) < 0) all.Add(made[next++]);
            all.Add(_earlier[i]);
        }
        while (next < made.Count) all.Add(made[next++]);
        return all.ToValueList();
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
