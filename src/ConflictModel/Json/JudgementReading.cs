using System;
using System.Globalization;
using ConflictModel.Reconciliation;

namespace ConflictModel.Json;

/// <summary>What could be read of a list of judgements, and every problem that was found on the way.</summary>
/// <remarks>
/// <para>A judgement with a problem is left out, and the rest is kept.</para>
/// <para>Equality is component-wise, with the places of the judgements. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// JudgementReading reading = ConflictModelJson.ReadJudgements("""
///     [{"kind":"same","first":"R1:attack","second":"R2:attack"},{"kind":"discounted","claim":{"report":"R1","claim":"C3"}}]
///     """u8);
/// Console.WriteLine(reading.Judgements.Count);
/// Console.WriteLine($"{reading.Problems[0].Path} {reading.Problems[0].Code}");
/// // 1
/// // $[1].reason BrokenRule
/// </code>
/// </example>
/// <param name="Judgements">The judgements, in the order of the document.</param>
/// <param name="Problems">The problems, in the order of the document; empty where there is none.</param>
public sealed record JudgementReading(ValueList<Judgement> Judgements, ValueList<JsonProblem> Problems)
{
    /// <summary>The index in the document of each judgement; empty where it is its own.</summary>
    internal ValueList<int> Places { get; init; }

    /// <summary>Where in the document a judgement stands, since others before it may have been left out.</summary>
    /// <param name="index">The position of the judgement in <see cref="Judgements"/>.</param>
    /// <returns>A JSON path from the document's root.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no judgement at <paramref name="index"/>.</exception>
    public string PathOf(int index) => (uint)index < (uint)Judgements.Count
        ? string.Create(CultureInfo.InvariantCulture, $"$[{(Places.IsEmpty ? index : Places[index])}]")
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Judgements.Count} judgements.");
}
