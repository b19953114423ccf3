using BenchmarkDotNet.Attributes;
using ConflictModel.Time;

namespace ConflictModel.Benchmarks;

/// <summary>Relations of intervals: exact ends, ends without gaps, and ends of many runs of days; and a step of their algebra.</summary>
[MemoryDiagnoser]
public class AllenBenchmarks
{
    private readonly UncertainInterval _exact = UncertainInterval.Parse("2023-10-17/2024-01-29");
    private readonly UncertainInterval _january = UncertainInterval.Parse("2024-01");
    private readonly UncertainInterval _months = UncertainInterval.Parse("2023-10/2024-01");
    private readonly UncertainInterval _ongoing = UncertainInterval.Parse("2023-12/..");
    private readonly UncertainInterval _gaps = Gaps(first: 1), _otherGaps = Gaps(first: 3);
    private readonly AllenSet _before = AllenSet.Of(AllenRelation.Before, AllenRelation.Meets);
    private readonly AllenSet _apart = AllenSet.Of(AllenRelation.Overlaps, AllenRelation.During).Complement();

    [Benchmark(Baseline = true)]
    public AllenSet Relation_of_exact_intervals() => _exact.RelationTo(_january);

    [Benchmark]
    public AllenSet Relation_of_months() => _months.RelationTo(_ongoing);

    [Benchmark]
    public AllenSet Relation_of_ends_with_a_hundred_gaps() => _gaps.RelationTo(_otherGaps);

    [Benchmark]
    public Truth Is_before() => _months.IsBefore(_ongoing);

    [Benchmark]
    public AllenSet Compose() => _before.Compose(_apart);

    [Benchmark]
    public AllenSet Converse() => _apart.Converse();

    private static UncertainInterval Gaps(int first)
    {
        UncertainDate days = UncertainDate.On(2020, 1, first);
        for (int i = 1; i < 100; i++) days = days.Union(UncertainDate.Exactly(days.Latest!.Value.PlusDays(5)));
        return UncertainInterval.Between(days, days);
    }
}
