using System;
using System.Linq;
using System.Text.Json;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities;

public class MeasurementLaws
{
    private static readonly decimal[] Values = [.. Enumerable.Range(0, 40).Select(n => n * 0.125m)];

    [Fact]
    public void Default_is_unknown()
    {
        Assert.True(default(Measurement) == Measurement.Unknown && default(Measurement).IsUnknown && default(Measurement).Unit.Length == 0);
        Assert.Equal("[0,)", default(Measurement).ToString());
        Assert.Equal("{}", JsonSerializer.Serialize(default(Measurement)));
        Assert.Equal(Measurement.Unknown, Measurement.Create("", default));
        Assert.NotEqual(Measurement.Unknown, Measurement.Create("mm", default));
        Assert.NotEqual(Measurement.Unknown, Measurement.AtLeast(0m, "mm"));
    }

    [Fact]
    public void Invariants_survive_operations() => Law.Holds(Measurements, Measurements, (a, b) => Keeps(a) && Keeps(a.Intersect(b))
        && Keeps(a.Hull(b)) && Keeps(a + b) && Keeps(a.Minus(b)) && Keeps(a.ScaleBy(3m))
        && Keeps(Measurement.Min(a, b)) && Keeps(Measurement.Max(a, b)));

    [Fact]
    public void Intersect_is_a_semilattice() => Semilattice.Holds(Measurements, (a, b) => a.Intersect(b), Measurement.Unknown);

    [Fact]
    public void Hull_is_commutative_associative_and_idempotent() => Law.Holds(Measurements, Measurements, Measurements, (a, b, c) =>
        a.Hull(b) == b.Hull(a) && a.Hull(b).Hull(c) == a.Hull(b.Hull(c)) && a.Hull(a) == a);

    [Fact]
    public void Operations_contain_what_every_pair_gives() => Law.Holds(Measurements, Measurements, (a, b) =>
        Values.Where(a.Possible.Contains).All(x => a.ScaleBy(2.5m).Possible.Contains(Unitless(a) ? x : x * 2.5m)
            && Values.Where(b.Possible.Contains).All(y =>
                (a + b).Possible.Contains(x + y) && (x < y || a.Minus(b).Possible.Contains(x - y))
                && Measurement.Min(a, b).Possible.Contains(decimal.Min(x, y))
                && Measurement.Max(a, b).Possible.Contains(decimal.Max(x, y)))));

    [Fact]
    public void Best_is_given_up_where_everything_has_become_plausible()
    {
        Measurement far = Measurement.Create("m", Interval.AtLeast(3m), best: 5m);
        Measurement near = Measurement.Create("m", Interval.Between(0m, 3m), best: 1m);
        Assert.Equal("[0,) m derived", far.Minus(near).ToString());
        Assert.Equal("[0,) m", Measurement.Create("m", Interval.AtLeast(1m), best: 1m)
            .Hull(Measurement.Create("m", Interval.Between(0m, 2m), best: 1m)).ToString());
        Assert.Null(Count.Create(Interval.AtLeast(3L), best: 5).Minus(Count.Create(Interval.Between(0L, 3L), best: 1)).Best);
    }

    [Fact]
    public void Addition_is_commutative() => Law.Holds(Measurements, Measurements, (a, b) => a + b == b + a);

    [Fact]
    public void Questions_are_those_of_imprecise_values() => Law.Holds(Measurements, Measurements, (a, b) =>
        Unitless(a) && Unitless(b) ? a.IsSameAs(b).IsUnknown
        : a.ToImprecise() is var x && b.ToImprecise() is var y && a.IsSameAs(b) == x.IsSameAs(y) && a.IsAtLeast(b) == x.IsAtLeast(y)
            && a.IsAtMost(b) == x.IsAtMost(y) && a.IsMoreThan(b) == x.IsMoreThan(y) && a.IsLessThan(b) == x.IsLessThan(y)
            && a.IsPlausiblySameAs(b) == x.IsPlausiblySameAs(y) && a.IsPlausiblyAtLeast(b) == x.IsPlausiblyAtLeast(y)
            && a.IsPlausiblyAtMost(b) == x.IsPlausiblyAtMost(y) && a.IsPlausiblyMoreThan(b) == x.IsPlausiblyMoreThan(y)
            && a.IsPlausiblyLessThan(b) == x.IsPlausiblyLessThan(y));

    [Fact]
    public void Different_units_are_refused_and_nothing_is_converted()
    {
        Measurement metre = Measurement.Of(1m, "m"), centimetres = Measurement.Of(100m, "cm");
        Assert.NotEqual(metre, centimetres);
        Func<object>[] all =
        [
            () => metre + centimetres, () => metre.Minus(centimetres), () => metre.Intersect(centimetres), () => metre.Hull(centimetres),
            () => metre.IsSameAs(centimetres), () => metre.IsPlausiblyAtLeast(centimetres), () => Measurement.Min(metre, centimetres),
            () => Measurement.Max(metre, centimetres),
        ];
        Assert.All(all, operation =>
            Assert.Contains("m and cm differ", Assert.Throws<ArgumentException>(operation).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_inverts_ToString() => Law.Holds(Measurements, a => Measurement.Parse(a.ToString()) == a);

    [Fact]
    public void Json_round_trips() =>
        Law.Holds(Measurements, a => JsonSerializer.Deserialize<Measurement>(JsonSerializer.Serialize(a)) == a);

    [Fact]
    public void Equality_agrees_with_hash_text_and_json() => Law.Holds(Measurements, Measurements, (a, b) =>
        (a == b) == (a.ToString() == b.ToString()) && (a == b) == (JsonSerializer.Serialize(a) == JsonSerializer.Serialize(b))
        && (a == b) == a.Equals((object)b) && (a != b || a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void Sums_beyond_the_type_still_round_trip() => Law.Holds(Measurements, Measurements, (a, b) =>
        (a + b).ScaleBy(0.3m) is var c && Measurement.Parse(c.ToString()) == c
        && JsonSerializer.Deserialize<Measurement>(JsonSerializer.Serialize(c)) == c);

    [Theory]
    [InlineData("", QuantityErrorCode.NoText, 0)]
    [InlineData("mm", QuantityErrorCode.IntervalExpected, 0)]
    [InlineData("122", QuantityErrorCode.UnitMissing, 3)]
    [InlineData("122 unhedged", QuantityErrorCode.UnitMissing, 4)]
    [InlineData("122  mm", QuantityErrorCode.UnitMissing, 4)]
    [InlineData("122 MM", QuantityErrorCode.UnknownUnit, 4)]
    [InlineData("122 km/MM", QuantityErrorCode.UnknownUnit, 7)]
    [InlineData("122mm", QuantityErrorCode.NumberExpected, 0)]
    [InlineData("-1 mm", QuantityErrorCode.NumberExpected, 0)]
    [InlineData("79228162514264337593543950336 mm", QuantityErrorCode.OutOfRange, 0)]
    [InlineData("1.23456789012345678901234567895 mm", QuantityErrorCode.OutOfRange, 0)]
    [InlineData("[125,120] mm", QuantityErrorCode.EmptyInterval, 0)]
    [InlineData("122 mm often", QuantityErrorCode.UnknownHedge, 7)]
    [InlineData("122 mm unhedged ", QuantityErrorCode.TrailingText, 15)]
    [InlineData("[3,9] km plausible [2,5]", QuantityErrorCode.PlausibleOutsidePossible, 19)]
    [InlineData("[0,) km best 3", QuantityErrorCode.BestWithoutBounds, 13)]
    [InlineData("[3,9] km exactly", QuantityErrorCode.HedgeContradictsBounds, 9)]
    public void TryParse_says_what_is_wrong_and_where(string text, QuantityErrorCode code, int position)
    {
        Assert.False(Measurement.TryParse(text, out Measurement measurement, out QuantityError error));
        Assert.Equal((code, position, Measurement.Unknown), (error.Code, error.Position, measurement));
        Assert.NotEmpty(error.Message);
    }

    [Theory]
    [InlineData("""{"min":122}""", "no unit")]
    [InlineData("""{"hedge":"about"}""", "no unit")]
    [InlineData("""{"min":122,"unit":"MM"}""", "UCUM")]
    [InlineData("""{"min":122,"unit":""}""", "'unit'")]
    [InlineData("""{"min":122,"unit":null}""", "'unit'")]
    [InlineData("""{"min":122,"unit":3}""", "'unit'")]
    [InlineData("""{"unit":"mm","unit":"mm"}""", "twice")]
    [InlineData("""{"Unit":"mm"}""", "no member")]
    [InlineData("""{"min":-1,"unit":"mm"}""", "0 or more")]
    [InlineData("""{"min":1e3,"unit":"mm"}""", "plain digits")]
    [InlineData("""{"impossible":true,"min":1,"unit":"mm"}""", "remove")]
    [InlineData("122", "an object")]
    public void Json_that_is_no_measurement_is_refused_with_a_reason(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Measurement>(json));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_and_shares_have_no_unit()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Count>("""{"min":1,"unit":"mm"}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Share>("""{"min":1,"unit":"mm"}"""));
        Assert.False(Count.TryParse("14 mm", out _, out QuantityError error));
        Assert.Equal(QuantityErrorCode.UnknownHedge, error.Code);
    }

    [Fact]
    public void Parsers_end_in_a_measurement_or_their_error() => Law.Holds(
        Arbitraries.Shuffled("[", "(", "]", ")", ",", "1", "0.5", ".", " ", "mm", " mm ", "km/h", "plausible ", "best ", "empty", "about",
            "{", "}", "\"min\":", "\"unit\":", "\"mm\"", "\ud800", "\u0663"),
        text => (text.Contains('\ud800', StringComparison.Ordinal) || (Reads(text) && Reads("{\"unit\":\"mm\"," + text + "}")))
            && (Measurement.TryParse(text, out Measurement read, out QuantityError error)
            ? Measurement.Parse(read.ToString()) == read
            : error.Code != QuantityErrorCode.None && error.Position >= 0 && error.Position <= text.Length));

    private static bool Unitless(Measurement a) => a.Unit.Length == 0;

    private static bool Keeps(Measurement a) => a == Measurement.Create(a.Unit, a.Possible, a.Plausible, a.Best, a.Hedge)
        && a.Possible.IsSubsetOf(Interval.AtLeast(0m)) && (a.Unit.Length > 0 || a == Measurement.Unknown);

    private static bool Reads(string json)
    {
        try
        {
            Measurement read = JsonSerializer.Deserialize<Measurement>(json);
            return JsonSerializer.Deserialize<Measurement>(JsonSerializer.Serialize(read)) == read;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
