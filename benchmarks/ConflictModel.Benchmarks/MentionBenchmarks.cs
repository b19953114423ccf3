using BenchmarkDotNet.Attributes;
using ConflictModel.Time;

namespace ConflictModel.Benchmarks;

/// <summary>Mentions of dates: whole ones, those of a report's sentences, and what they mean on a day. Times are for one mention.</summary>
[MemoryDiagnoser]
public class MentionBenchmarks
{
    private const string Sentences =
        "The base was hit on Saturday night, the day before officials met; last week a drone struck near Erbil. Between October 17 and January 29"
        + " there were more than 150 attacks, and on January 20, 2024, at around 6:30 p.m. local time, 17 missiles were launched. In February the"
        + " strikes came a week after another, since mid-November.";

    private static readonly AnchorContext Anchor = new(UncertainDate.On(2024, 2, 5));

    private static readonly string[] Phrases =
    [
        "Tuesday", "on Tuesday night", "last Friday", "yesterday", "earlier this week", "last week", "the past few months", "mid-November", "June 27",
        "20 Jan. 2024", "2024-01-20", "last October", "since October", "between October 17 and January 29", "a week after", "around 12:30 pm local time",
    ];

    [Benchmark(OperationsPerInvoke = 16)]
    public int TryParse_phrases()
    {
        int kinds = 0;
        foreach (string phrase in Phrases) kinds += DateMention.TryParse(phrase, out DateMention mention, out _) ? (int)mention.Kind : 0;
        return kinds;
    }

    [Benchmark(OperationsPerInvoke = 8)]
    public int FindAll_sentences()
    {
        int length = 0;
        foreach (DateMatch match in DateMention.FindAll(Sentences)) length += match.Length;
        return length;
    }

    [Benchmark(OperationsPerInvoke = 8)]
    public long Resolve_sentences()
    {
        long days = 0;
        foreach (DateMatch match in DateMention.FindAll(Sentences)) days += match.Mention.Resolve(Anchor).Candidates.DayCount ?? 0;
        return days;
    }
}
