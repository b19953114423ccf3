using System.ComponentModel;
using System.Text.Json;

namespace ConflictModel.Quantities;

/// <summary>Reads and writes a measurement as an object of its bounds and its unit.</summary>
/// <remarks>It is public so that serialisation contexts outside this library can use measurements; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MeasurementJsonConverter : ImpreciseJsonConverter<Measurement, decimal>
{
    private protected override string Noun => "A measurement";

    private protected override bool HasOpenBounds => true;

    private protected override bool HasUnit => true;

    private protected override Interval<decimal> Whole => Measurement.Whole;

    private protected override decimal ReadNumber(ref Utf8JsonReader reader, string member) =>
        PlainDecimal.TryRead(ref reader, out decimal value) ? value
        : throw new JsonException($"'{member}' is a number of 0 or more in plain digits, at most 28 of them.");

    private protected override void WriteNumber(Utf8JsonWriter writer, string member, decimal value) => writer.WriteNumber(member, value);

    private protected override Imprecise<decimal> Unwrap(Measurement quantity, out string unit)
    {
        unit = quantity.Unit;
        return quantity.ToImprecise();
    }

    private protected override bool TryWrap(
        Interval<decimal> possible,
        Interval<decimal> plausible,
        decimal? best,
        Hedge hedge,
        string unit,
        out Measurement quantity,
        out QuantityError error) => Measurement.TryCreate(possible, plausible, best, hedge, unit, out quantity, out error);
}
