using BenchmarkDotNet.Attributes;
using ConflictModel.Quantities;

namespace ConflictModel.Benchmarks;

/// <summary>Phrases about quantities: whole ones, and those of a report's sentences. Times are for one.</summary>
[MemoryDiagnoser]
public class PhraseBenchmarks
{
    private const string Sentences =
        "The base was hit by at least a dozen missiles on Saturday; 17 ballistic missiles and rockets were launched on Sunday, and two hit."
        + " There are roughly 2,500 American troops in Iraq and some 900 in Syria; they were attacked more than 140 times since May 17."
        + " Five 122mm rockets with a 20-kilogram warhead fell about 3 km away; most were intercepted.";

    private static readonly string[] Phrases = Inputs.Lines("phrases");

    [Benchmark(OperationsPerInvoke = 25)]
    public int TryParse_phrases()
    {
        int length = 0;
        foreach (string phrase in Phrases) length += QuantityPhrase.TryParse(phrase, out QuantityMatch match, out _) ? match.Length : 0;
        return length;
    }

    [Benchmark(OperationsPerInvoke = 13)]
    public int FindAll_sentences()
    {
        int length = 0;
        foreach (QuantityMatch match in QuantityPhrase.FindAll(Sentences)) length += match.Length;
        return length;
    }
}
