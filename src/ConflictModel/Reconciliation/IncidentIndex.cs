using System;
using System.Collections.Generic;

namespace ConflictModel.Reconciliation;

/// <summary>Which incident each account is of, for whoever asks of many: made at the first question. It says nothing that the incidents do not say,
/// so it takes no part in equality: any two are equal.</summary>
internal sealed class IncidentIndex : IEquatable<IncidentIndex>
{
    private Known? _known;

    /// <summary>The incident of an account, or null.</summary>
    /// <param name="incidents">The incidents, which may be others than those that were asked of before.</param>
    /// <param name="account">The id of the account.</param>
    public Incident? Of(ValueList<Incident> incidents, string account)
    {
        Known? known = _known;
        if (known is null || known.Incidents.AsSpan() != incidents.AsSpan()) _known = known = new(incidents);
        return known.OfAccount.GetValueOrDefault(account);
    }

    /// <inheritdoc/>
    public bool Equals(IncidentIndex? other) => other is not null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IncidentIndex;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private sealed class Known
    {
        public Known(ValueList<Incident> incidents)
        {
            Incidents = incidents;
            OfAccount = new(incidents.Count * 2, StringComparer.Ordinal);
            foreach (Incident incident in incidents)
                foreach (string account in incident.Accounts) OfAccount.TryAdd(account, incident);
        }

        public ValueList<Incident> Incidents { get; }

        public Dictionary<string, Incident> OfAccount { get; }
    }
}
