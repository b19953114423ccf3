using System;
using System.ComponentModel;

namespace ConflictModel.Time;

/// <summary>Reads and writes EDTF values as strings in their text form.</summary>
/// <remarks>It is public so that serialisation contexts outside this library can use EDTF values; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EdtfValueJsonConverter : TimeTextJsonConverter<EdtfValue>
{
    private protected override string Right => "An EDTF value is a string such as \"2024-01-20\" or \"2023-10/2024-01\".";

    private protected override bool TryRead(ReadOnlySpan<char> text, out EdtfValue? value, out EdtfError error) =>
        EdtfValue.TryParse(text, out value, out error);
}
