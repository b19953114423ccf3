using System.ComponentModel;
using System.Text.Json;

namespace ConflictModel.Quantities;

/// <summary>Reads and writes a share as an object of its bounds.</summary>
/// <remarks>It is public so that serialisation contexts outside this library can use shares; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShareJsonConverter : ImpreciseJsonConverter<Share, decimal>
{
    private protected override string Noun => "A share";

    private protected override bool HasOpenBounds => true;

    private protected override Interval<decimal> Whole => Share.Whole;

    private protected override decimal ReadNumber(ref Utf8JsonReader reader, string member) =>
        PlainDecimal.TryRead(ref reader, out decimal value) && value <= 1m
            ? value
            : throw new JsonException(
                $"'{member}' is a number from 0 to 1 in plain digits, with at most 28 after the point: divide a percentage by 100.");

    private protected override void WriteNumber(Utf8JsonWriter writer, string member, decimal value) => writer.WriteNumber(member, value);

    private protected override Imprecise<decimal> Unwrap(Share quantity, out string unit)
    {
        unit = "";
        return quantity.ToImprecise();
    }

    private protected override bool TryWrap(
        Interval<decimal> possible, Interval<decimal> plausible, decimal? best, Hedge hedge, string unit,
        out Share quantity, out QuantityError error) =>
        Share.TryCreate(possible, plausible, best, hedge, out quantity, out error);
}
