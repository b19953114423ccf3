using BenchmarkDotNet.Attributes;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Benchmarks;

/// <summary>Reports: one with three claims, built and checked.</summary>
[MemoryDiagnoser]
public class IncidentBenchmarks
{
    private readonly Attribution _afp = new([new("afp")]);

    [Benchmark]
    public Report Build_report_of_three_claims() => new(
        "R1", "afp", UncertainDate.On(2024, 1, 23), [new("afp", "AFP", SourceKind.NewsAgency)],
        [
            new("R1:attack",
            [
                new WhenClaim("C1", _afp, new(UncertainDate.On(2024, 1, 20))),
                new WhereClaim("C2", _afp, new("ain-al-asad", "Ain al-Asad")),
                new MunitionClaim("C3", _afp, MunitionPhase.Launched, Count.AtLeast(12)),
            ]),
        ]);
}
