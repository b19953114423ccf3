using BenchmarkDotNet.Attributes;

namespace ConflictModel.Benchmarks;

/// <summary>Intervals, the ground floor of every imprecise value.</summary>
[MemoryDiagnoser]
public class GroundBenchmarks
{
    private readonly Interval<long> _left = Interval.Between(9L, 15L);
    private readonly Interval<long> _right = Interval.AtLeast(12L);

    [Benchmark]
    public Interval<long> Intersect_overlapping() => _left.Intersect(_right);

    [Benchmark]
    public Interval<long> Hull_overlapping() => _left.Hull(_right);

    [Benchmark]
    public Interval<long> Add_half_open() => _left + _right;
}
