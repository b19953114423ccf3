using BenchmarkDotNet.Attributes;
using ConflictModel.Reconciliation;

namespace ConflictModel.Benchmarks;

/// <summary>Reconciliation: the six sample reports, from accounts to findings.</summary>
[MemoryDiagnoser]
public class ReconciliationBenchmarks
{
    [GlobalSetup]
    public static void Load() => _ = Corpus.Reports;

    [Benchmark]
    public Reconciliation.Reconciliation Reconcile_six_reports() => Reconciler.Reconcile(Corpus.Reports);
}
