using System;
using System.ComponentModel;

namespace ConflictModel.Time;

/// <summary>Reads and writes intervals as strings in their text form.</summary>
/// <remarks>It is public so that serialisation contexts outside this library can use intervals; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UncertainIntervalJsonConverter : TimeTextJsonConverter<UncertainInterval>
{
    private protected override string Right =>
        "An interval is a string such as \"2023-10-17/2024-01-29\", \"2023-10-17/..\", \"2023-10-17/\" or \"unknown\".";

    private protected override bool TryRead(ReadOnlySpan<char> text, out UncertainInterval value, out EdtfError error) =>
        UncertainInterval.TryParse(text, out value, out error);
}
