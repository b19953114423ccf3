using BenchmarkDotNet.Attributes;
using ConflictModel.Time;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Benchmarks;

/// <summary>Dates: EDTF beside NodaTime's parser of the same text, which knows whole days alone.</summary>
[MemoryDiagnoser]
public class TimeBenchmarks
{
    private const string Day = "2024-01-20";

    private readonly UncertainDate _date = UncertainDate.On(2024, 1, 20);
    private readonly UncertainDate _january = UncertainDate.Parse("2024-01");

    [Benchmark(Baseline = true)]
    public LocalDate Parse_day_with_NodaTime() => LocalDatePattern.Iso.Parse(Day).Value;

    [Benchmark]
    public EdtfValue Parse_day_as_EDTF() => EdtfValue.Parse(Day);

    [Benchmark]
    public UncertainDate Parse_day() => UncertainDate.Parse(Day);

    [Benchmark]
    public UncertainDate Parse_month() => UncertainDate.Parse("2024-01");

    [Benchmark]
    public UncertainDate Intersect_day_and_month() => _date.Intersect(_january);
}
