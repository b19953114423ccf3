using System.Threading;
using ConflictModel.Sources;

namespace ConflictModel.Incidents;

/// <summary>What a report calls its sources, accounts, tallies and casualties, made when it is first asked for.</summary>
/// <remarks>It follows from what the report says, and so takes no part in the equality of reports: any two are equal.</remarks>
internal sealed record ReportProse
{
    private Names? _names;

    /// <summary>The sentence of an assertion of the report.</summary>
    public string Sentence(Report report, Assertion said)
    {
        Names names = Of(report);
        return Prose.Sentence(said, names.Sources, names.Topic.Of(said));
    }

    /// <summary>What an account of the report is called.</summary>
    public string Account(Report report, Account account) => Of(report).Topic.Account(account.Id);

    /// <inheritdoc/>
    public bool Equals(ReportProse? other) => other is not null;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private Names Of(Report report)
    {
        if (Volatile.Read(ref _names) is { } known) return known;
        var names = new Names(SourceDirectory.Of(report.Sources), ProseTopic.InReport(report));
        Volatile.Write(ref _names, names);
        return names;
    }

    private sealed record Names(SourceDirectory Sources, ProseTopic Topic);
}
