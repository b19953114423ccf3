using System;
using System.ComponentModel;

namespace ConflictModel.Time;

/// <summary>Reads and writes times as strings in their text form.</summary>
/// <remarks>It is public so that serialisation contexts outside this library can use times; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UncertainTimeJsonConverter : TimeTextJsonConverter<UncertainTime>
{
    private protected override string Right =>
        "A time is a string such as \"12:30\", \"~12:30\", \"22:00..02:00\", \"morning\" or \"unknown\".";

    private protected override bool TryRead(ReadOnlySpan<char> text, out UncertainTime value, out EdtfError error) =>
        UncertainTime.TryParse(text, out value, out error);
}
