using System.Runtime.InteropServices;

namespace ConflictModel.Time.Mentions;

/// <summary>How far from something: at least and at most so many units, which differ where the words are vague.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MentionedDistance
{
    public short Least { get; init; }

    public short Most { get; init; }

    public SpanUnit Unit { get; init; }

    /// <summary>-1 for before, 1 for after, 0 for the same.</summary>
    public sbyte Sign { get; init; }

    /// <summary>Whether it is the unit next to it that is meant, and not a distance: "the previous week".</summary>
    public bool IsNeighbour { get; init; }

    public bool IsHedged { get; init; }

    public bool IsVague => Least != Most;
}
