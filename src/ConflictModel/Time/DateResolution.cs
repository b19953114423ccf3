namespace ConflictModel.Time;

/// <summary>What a mention of a date means, once it is known when it was written.</summary>
/// <remarks>
/// <para>Invariants: every chosen day is a candidate. Where the two are equal nothing was chosen, because nothing decides.</para>
/// <para>Words for a stretch, "between October 17 and January 29" or "in October", have two readings: one day within it, which is
/// <see cref="Candidates"/> and <see cref="Chosen"/>, and all of it, which is <see cref="Interval"/>. The words do not say which is
/// meant: whoever reads the sentence asks for the one or the other.</para>
/// <para>Equality is component-wise. There is no order. The default is the resolution of words that say nothing. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// DateMention.TryParse("between October 17 and January 29", out DateMention mention, out _);
/// DateResolution resolution = mention.Resolve(new AnchorContext(UncertainDate.On(2024, 2, 5)));
/// Console.WriteLine(resolution.Chosen);
/// Console.WriteLine(resolution.Interval);
/// Console.WriteLine(resolution.Basis);
/// // [2023-10-17..2024-01-29]
/// // 2023-10-17/2024-01-29
/// // ResolvedFromPublication
/// </code>
/// </example>
public readonly record struct DateResolution
{
    internal DateResolution(UncertainDate candidates, UncertainDate chosen, UncertainInterval? interval, DateBasis basis)
    {
        (Candidates, Chosen, Interval, Basis) = (candidates, chosen, interval, basis);
    }

    /// <summary>Every day that the words and the anchor leave possible.</summary>
    public UncertainDate Candidates { get; }

    /// <summary>The days that a reader takes it to be; equal to <see cref="Candidates"/> where nothing decides.</summary>
    public UncertainDate Chosen { get; }

    /// <summary>The whole stretch, where the words are for one; else null.</summary>
    public UncertainInterval? Interval { get; }

    /// <summary>Whether the words say that the day is only near the one that they name, so that EDTF would write it with <c>~</c>. That moves
    /// no bound.</summary>
    public bool IsApproximate { get; internal init; }

    /// <summary>The time of day; where the words bound the day, the time on the chosen day.</summary>
    public UncertainTime Time { get; internal init; }

    /// <summary>The zone whose clocks the time is on: the one that is named, that of the event for "local time", or null.</summary>
    public string? Zone { get; internal init; }

    /// <summary>Whether the difference between the local time and the time in UTC, where the words give both, is the one that the zone of
    /// the event had on those days.</summary>
    public Truth OffsetAgrees { get; internal init; }

    /// <summary>Where the days come from: the words alone, the day of writing, or the reference that the anchor names.</summary>
    public DateBasis Basis { get; }

    /// <summary>The day and time as one moment, for a claim about when something happened.</summary>
    /// <returns>The chosen day, with the time and the zone.</returns>
    public UncertainMoment ToMoment() => new(Chosen, Time, Zone);
}
