using System;
using System.Threading;

namespace ConflictModel.Reconciliation;

/// <summary>Tells how far long work has come, now and then, and ends it when that is asked for.</summary>
internal sealed class Pace(IProgress<ReconciliationProgress>? progress, CancellationToken cancellation)
{
    private const int Every = 1_024;
    private ReconciliationStep _step;
    private int _done, _of, _checked;

    /// <summary>Begins a step.</summary>
    /// <exception cref="OperationCanceledException">The work was to end.</exception>
    public void Begin(ReconciliationStep step, int of)
    {
        cancellation.ThrowIfCancellationRequested();
        (_step, _done, _of) = (step, 0, of);
        progress?.Report(new(step, 0, of));
    }

    /// <summary>Takes one item of the step as done.</summary>
    /// <exception cref="OperationCanceledException">The work was to end.</exception>
    public T Done<T>(T item)
    {
        if (++_done % Every != 0) return item;
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new(_step, _done, _of));
        return item;
    }

    /// <summary>Ends the work where that is asked for, in a step whose items are not known beforehand.</summary>
    /// <exception cref="OperationCanceledException">The work was to end.</exception>
    public void Check()
    {
        if (++_checked % Every == 0) cancellation.ThrowIfCancellationRequested();
    }
}
