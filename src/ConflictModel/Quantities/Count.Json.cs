using System.ComponentModel;
using System.Text.Json;

namespace ConflictModel.Quantities;

/// <summary>Reads and writes a count as an object of its bounds.</summary>
/// <remarks>It is public so that serialisation contexts outside this library can use counts; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CountJsonConverter : ImpreciseJsonConverter<Count, long>
{
    private protected override string Noun => "A count";

    private protected override bool HasOpenBounds => false;

    private protected override Interval<long> Whole => Count.Whole;

    private protected override long ReadNumber(ref Utf8JsonReader reader, string member) => reader.TryGetInt64(out long value) && value >= 0
        ? value
        : throw new JsonException($"'{member}' is a whole number in plain digits, between 0 and {long.MaxValue}.");

    private protected override void WriteNumber(Utf8JsonWriter writer, string member, long value) => writer.WriteNumber(member, value);

    private protected override Imprecise<long> Unwrap(Count quantity, out string unit)
    {
        unit = "";
        return quantity.ToImprecise();
    }

    private protected override bool TryWrap(
        Interval<long> possible, Interval<long> plausible, long? best, Hedge hedge, string unit,
        out Count quantity, out QuantityError error) =>
        Count.TryCreate(possible, plausible, best, hedge, out quantity, out error);
}
