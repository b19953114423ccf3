using System;
using System.Collections.Generic;
using System.Threading;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation.Linking;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>What a reconciliation was made from. It takes no part in equality, for what follows from it is compared already: any two are equal.</summary>
internal readonly struct ReconciliationBasis : IEquatable<ReconciliationBasis>
{
    private readonly Parts? _parts;

    public ReconciliationBasis(
        Report[] reports, Judgement[] judgements, ReconciliationPolicy policy, List<(Report Report, Account Account)> accounts, SourceDirectory sources,
        List<Source> declared, Linker linker) =>
        _parts = new(reports, judgements, policy, accounts, sources, declared) { Linker = linker };

    /// <summary>All reports that were given, also those that took no part; each once.</summary>
    public Report[] Reports => Known.Reports;

    public Judgement[] Judgements => Known.Judgements;

    public ReconciliationPolicy Policy => Known.Policy;

    /// <summary>The accounts that took part.</summary>
    public List<(Report Report, Account Account)> Accounts => Known.Accounts;

    public SourceDirectory Sources => Known.Sources;

    /// <summary>The sources that took part.</summary>
    public List<Source> Declared => Known.Declared;

    /// <summary>The account of an id, or null where none took part.</summary>
    public (Report Report, Account Account)? Find(string id) => Known.Find(id);

    /// <summary>What linked the accounts, for whoever asks first: it goes on to link theirs. Null for others.</summary>
    public Linker? TakeLinker() => Known.TakeLinker();

    private Parts Known => _parts ?? throw new InvalidOperationException(
        "This reconciliation was read from a document, which holds no reports; reconcile the reports again.");

    /// <inheritdoc/>
    public bool Equals(ReconciliationBasis other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReconciliationBasis;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private sealed record Parts(
        Report[] Reports, Judgement[] Judgements, ReconciliationPolicy Policy, List<(Report Report, Account Account)> Accounts, SourceDirectory Sources,
        List<Source> Declared)
    {
        private Linker? _linker;
        private Dictionary<string, int>? _places; // of the accounts by their ids, once somebody asks

        public Linker? Linker
        {
            init => _linker = value;
        }

        public (Report Report, Account Account)? Find(string id)
        {
            Dictionary<string, int>? places = _places;
            if (places is null)
            {
                places = new(Accounts.Count, StringComparer.Ordinal);
                for (int i = 0; i < Accounts.Count; i++) places.Add(Accounts[i].Account.Id, i);
                _places = places;
            }
            return places.TryGetValue(id, out int place) ? Accounts[place] : null;
        }

        public Linker? TakeLinker() => Interlocked.Exchange(ref _linker, null);
    }
}
