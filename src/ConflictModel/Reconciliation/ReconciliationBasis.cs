using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>What a reconciliation was made from. It takes no part in equality, for what follows from it is compared already: any two are equal.</summary>
internal readonly struct ReconciliationBasis : IEquatable<ReconciliationBasis>
{
    private readonly Parts? _parts;

    public ReconciliationBasis(
        Report[] reports, Judgement[] judgements, ReconciliationPolicy policy, List<(Report Report, Account Account)> accounts, SourceDirectory sources,
        List<Source> declared) =>
        _parts = new(reports, judgements, policy, accounts, sources, declared);

    /// <summary>All reports that were given, also those that took no part; each once.</summary>
    public Report[] Reports => Known.Reports;

    public Judgement[] Judgements => Known.Judgements;

    public ReconciliationPolicy Policy => Known.Policy;

    /// <summary>The accounts that took part.</summary>
    public List<(Report Report, Account Account)> Accounts => Known.Accounts;

    public SourceDirectory Sources => Known.Sources;

    /// <summary>The sources that took part.</summary>
    public List<Source> Declared => Known.Declared;

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
        List<Source> Declared);
}
