using BenchmarkDotNet.Attributes;
using ConflictModel.Time;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Benchmarks;

/// <summary>Days: beside NodaTime's parser of the same text, which knows whole days alone.</summary>
[MemoryDiagnoser]
public class TimeBenchmarks
{
    private const string Day = "2024-01-20";

    private readonly UncertainDate _date = UncertainDate.On(2024, 1, 20);
    private readonly EdtfValue _written = EdtfValue.Parse("156X-12-?25");
    private readonly UncertainDate _mask = UncertainDate.Parse("XXXX-01-20");
    private readonly UncertainDate _january = UncertainDate.Parse("2024-01");

    [Benchmark(Baseline = true)]
    public LocalDate Parse_day_with_NodaTime() => LocalDatePattern.Iso.Parse(Day).Value;

    [Benchmark]
    public EdtfValue Parse_day_as_EDTF() => EdtfValue.Parse(Day);

    [Benchmark]
    public string Write_EDTF() => _written.ToString();

    [Benchmark]
    public CalendarDay? Latest_of_unspecified_digits() => _written.Latest;

    [Benchmark]
    public UncertainDate Parse_day() => UncertainDate.Parse(Day);

    [Benchmark]
    public UncertainDate Parse_month() => UncertainDate.Parse("2024-01");

    [Benchmark]
    public UncertainDate Parse_unspecified_digits() => UncertainDate.Parse("XXXX-01-20");

    [Benchmark]
    public UncertainDate Intersect_unspecified_digits_and_month() => _mask.Intersect(_january);

    [Benchmark]
    public UncertainDate Intersect_day_and_month() => _date.Intersect(_january);
}
