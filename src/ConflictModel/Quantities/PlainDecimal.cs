using System;
using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace ConflictModel.Quantities;

// Decimals of 0 or more in plain digits, read exactly or not at all: what a decimal cannot hold is refused and never rounded.
internal static class PlainDecimal
{
    private const int MostBytes = 64;

    public static bool TryRead(ReadOnlySpan<char> text, out decimal value, out QuantityErrorCode code)
    {
        value = 0m;
        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : text[(point + 1)..];
        bool hasForm = !whole.IsEmpty && (point < 0 || !fraction.IsEmpty)
            && !whole.ContainsAnyExceptInRange('0', '9') && !fraction.ContainsAnyExceptInRange('0', '9');
        code = !hasForm ? QuantityErrorCode.NumberExpected
            : !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            || value.Scale != fraction.Length // a digit was rounded away
                ? QuantityErrorCode.OutOfRange
            : QuantityErrorCode.None;
        if (code != QuantityErrorCode.None) value = 0m;
        return code == QuantityErrorCode.None;
    }

    // Through the digits, not the reader's decimal, which rounds what it cannot hold.
    public static bool TryRead(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0m;
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > MostBytes) return false;
        Span<byte> bytes = stackalloc byte[MostBytes];
        Span<char> digits = stackalloc char[MostBytes];
        bytes = bytes[..(int)length];
        if (reader.HasValueSequence) reader.ValueSequence.CopyTo(bytes);
        else reader.ValueSpan.CopyTo(bytes);
        for (int i = 0; i < bytes.Length; i++) digits[i] = (char)bytes[i];
        return TryRead(digits[..bytes.Length], out value, out _);
    }
}
