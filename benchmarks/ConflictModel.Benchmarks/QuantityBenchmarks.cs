using BenchmarkDotNet.Attributes;
using ConflictModel.Quantities;

namespace ConflictModel.Benchmarks;

/// <summary>Counts: their text form, and what two of them leave.</summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private readonly Count _atLeast = Count.AtLeast(12);
    private readonly Count _exact = Count.Of(17);
    private readonly string _text = Count.AtLeast(12).ToString();

    [Benchmark]
    public Count Parse_at_least() => Count.Parse(_text);

    [Benchmark]
    public string Format_at_least() => _atLeast.ToString();

    [Benchmark]
    public Count Intersect_refining() => _atLeast.Intersect(_exact);
}
