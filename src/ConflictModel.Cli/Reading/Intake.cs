using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Reading;

/// <summary>Where reports come from, and what becomes of them: read and reconciled, while whoever waits is told how far it is.</summary>
/// <param name="Input">The standard input.</param>
/// <param name="Status">Is told how far the work has come; an empty text ends it.</param>
/// <param name="Cancellation">Ends the work.</param>
internal sealed record Intake(Stream Input, IProgress<string>? Status, CancellationToken Cancellation)
{
    public ReportFiles Read(IEnumerable<string> paths) => ReportFiles.Read(paths, Input, Status, Cancellation);

    public Reconciliation.Reconciliation Reconcile(ReportFiles files, IEnumerable<Judgement>? judgements = null)
    {
        Reconciliation.Reconciliation reconciliation = Reconciler.Reconcile(
            files.Reports, judgements, progress: Status is null ? null : new Told(Status), cancellation: Cancellation);
        Status?.Report("");
        return reconciliation;
    }

    // Told at once and on the same thread, which the framework's own is not.
    private sealed class Told(IProgress<string> status) : IProgress<ReconciliationProgress>
    {
        public void Report(ReconciliationProgress value) => status.Report(value.Step == ReconciliationStep.Linking
            ? string.Create(CultureInfo.InvariantCulture, $"linking: {value.Of:N0} accounts")
            : string.Create(CultureInfo.InvariantCulture, $"fusing: {value.Done:N0} of {value.Of:N0} incidents"));
    }
}
