using System.Linq;
using BenchmarkDotNet.Attributes;
using ConflictModel.Sources;

namespace ConflictModel.Benchmarks;

/// <summary>Evidence: how many independent origins twelve citations have.</summary>
[MemoryDiagnoser]
public class SourceBenchmarks
{
    private const int Origins = 12;

    // Every other origin is anonymous, so neither the conservative nor the optimistic number is trivial.
    private readonly SourceDirectory _sources = SourceDirectory.Of(
        Enumerable.Range(0, Origins).Select(i => new Source($"s{i}", $"source {i}", SourceKind.Official, isAnonymous: i % 2 == 1)));

    private readonly Citation[] _citations =
        [.. Enumerable.Range(0, Origins).Select(i => new Citation($"R{i}", new Attribution([new($"s{i}")])))];

    [Benchmark]
    public EvidenceUnits Count_units_of_twelve_origins() => EvidenceUnits.Of(_citations, _sources);
}
