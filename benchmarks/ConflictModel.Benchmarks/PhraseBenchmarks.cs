using BenchmarkDotNet.Attributes;
using ConflictModel.Quantities;

namespace ConflictModel.Benchmarks;

/// <summary>Phrases about quantities: whole ones, and those of a report's sentences. Times are for all of them together.</summary>
[MemoryDiagnoser]
public class PhraseBenchmarks
{
    private const string Sentences =
        "The base was hit by at least a dozen missiles on Saturday; 17 ballistic missiles and rockets were launched on Sunday, and two hit."
        + " There are roughly 2,500 American troops in Iraq and some 900 in Syria; they were attacked more than 140 times since May 17.";

    private static readonly string[] Phrases =
    [
        "at least 14 rockets", "more than 140 attacks", "about 900 troops", "nearly 2,500 American troops", "between 20 and 30",
        "two hundred and five", "17 ballistic missiles", "several", "a dozen missiles", "up to 20", "thirty-plus attacks",
        "40 percent of the missiles", "no casualties",
        "most of the missiles", "1.2 million", "tens of thousands of people", "a drone", "five rockets", "2024", "one of the wounded",
    ];

    [Benchmark(OperationsPerInvoke = 20)]
    public int TryParse_phrases()
    {
        int length = 0;
        foreach (string phrase in Phrases) length += QuantityPhrase.TryParse(phrase, out QuantityMatch match, out _) ? match.Length : 0;
        return length;
    }

    [Benchmark(OperationsPerInvoke = 7)]
    public int FindAll_sentences()
    {
        int length = 0;
        foreach (QuantityMatch match in QuantityPhrase.FindAll(Sentences)) length += match.Length;
        return length;
    }
}
