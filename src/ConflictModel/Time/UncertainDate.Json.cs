using System;
using System.ComponentModel;

namespace ConflictModel.Time;

/// <summary>Reads and writes dates as strings in their text form.</summary>
/// <remarks>It is public so that serialisation contexts outside this library can use dates; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UncertainDateJsonConverter : TimeTextJsonConverter<UncertainDate>
{
    private protected override string Right =>
        "A date is a string such as \"2024-01-20\", \"2024-01\", \"XXXX-01-20\", \"[2024-01-20..2024-01-23]\" or \"unknown\".";

    private protected override bool TryRead(ReadOnlySpan<char> text, out UncertainDate value, out EdtfError error) =>
        UncertainDate.TryParse(text, out value, out error);
}
