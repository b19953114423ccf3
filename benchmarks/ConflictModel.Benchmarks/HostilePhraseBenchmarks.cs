using System.Linq;
using BenchmarkDotNet.Attributes;
using ConflictModel.Quantities;

namespace ConflictModel.Benchmarks;

/// <summary>Texts that are made to be slow to read: the time grows with their length, and no faster.</summary>
[MemoryDiagnoser]
public class HostilePhraseBenchmarks
{
    private string _text = "";

    [Params("at least ", "1", "5 km to ")]
    public string Piece { get; set; } = "";

    [Params(1_000, 100_000, 10_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Repeat() => _text = string.Concat(Enumerable.Repeat(Piece, Length / Piece.Length));

    [Benchmark]
    public int FindAll()
    {
        int found = 0;
        foreach (QuantityMatch match in QuantityPhrase.FindAll(_text)) found += match.Length;
        return found;
    }

    [Benchmark]
    public bool TryParse() => QuantityPhrase.TryParse(_text, out _, out _);
}
