using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>The chain of sources through which a claim reached the reader, from the publisher to the origin.</summary>
/// <remarks>
/// <para>Invariants: there is at least one hop; no source stands in the chain twice.</para>
/// <para>A single hop means that the publisher says it in its own voice. Equality is that of the hops, in order. There is no order. Immutable.</para>
/// <para>In JSON it is the array of the hops.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution attribution = new([new("some-outlet"), new("reuters", AttributionMode.Quoted), new("R000#us-official")]);
/// Console.WriteLine(attribution.Publisher);
/// Console.WriteLine(attribution.Origin);
/// Console.WriteLine(attribution.Depth);
/// // some-outlet
/// // R000#us-official
/// // 3
/// </code>
/// </example>
[JsonConverter(typeof(AttributionJsonConverter))]
public sealed record Attribution
{
    /// <summary>A chain of sources.</summary>
    /// <param name="hops">The hops, from the publisher to the origin.</param>
    /// <exception cref="ArgumentException"><paramref name="hops"/> is empty, has a null, or names a source twice.</exception>
    public Attribution(ValueList<Hop> hops)
    {
        if (hops.IsEmpty) throw new ArgumentException("An attribution needs at least the publisher.", nameof(hops));
        RequireDistinctSources(hops);
        Hops = hops;
    }

    /// <summary>The hops, from the publisher to the origin.</summary>
    public ValueList<Hop> Hops { get; }

    /// <summary>The id of the source that published it.</summary>
    public string Publisher => Hops[0].Source;

    /// <summary>The id of the source that it comes from, as far as the text says.</summary>
    public string Origin => Hops[Hops.Count - 1].Source;

    /// <summary>The number of sources in the chain; 1 where the publisher says it in its own voice.</summary>
    public int Depth => Hops.Count;

    /// <summary>Whether a source stands anywhere in the chain.</summary>
    /// <param name="source">The id of the source.</param>
    /// <returns>Whether one of the hops is that source.</returns>
    public bool PassesThrough(string source)
    {
        foreach (Hop hop in Hops)
            if (hop.Source == source) return true;
        return false;
    }

    /// <summary>Whether a source of the chain denies what the claim says.</summary>
    internal bool IsDenied
    {
        get
        {
            foreach (Hop hop in Hops)
                if (hop.Mode == AttributionMode.Denied) return true;
            return false;
        }
    }

    /// <summary>The ids of the chain with arrows towards the origin, for reading in a debugger or a log.</summary>
    /// <returns>A text that may change between releases.</returns>
    public override string ToString()
    {
        string text = Publisher;
        foreach (Hop hop in Hops.AsSpan()[1..]) text += " < " + hop.Source;
        return text;
    }

    private static void RequireDistinctSources(ValueList<Hop> hops)
    {
        for (int i = 0; i < hops.Count; i++)
        {
            if (hops[i] is null) throw new ArgumentException("A hop is null: leave it out.", nameof(hops));
            for (int j = 0; j < i; j++)
            {
                if (hops[i].Source == hops[j].Source)
                    throw new ArgumentException($"The chain passes through '{hops[i].Source}' twice; name each source once.", nameof(hops));
            }
        }
    }
}
