using System.Text.Json;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities;

public class CountJsonLaws
{
    [Fact]
    public void Json_round_trips() => Law.Holds(Counts, a => JsonSerializer.Deserialize<Count>(JsonSerializer.Serialize(a)) == a);

    [Fact]
    public void Equal_counts_have_equal_json() =>
        Law.Holds(Counts, Counts, (a, b) => (a == b) == (JsonSerializer.Serialize(a) == JsonSerializer.Serialize(b)));

    [Fact]
    public void Json_is_written_in_one_way()
    {
        Assert.Equal("{}", JsonSerializer.Serialize(Count.Unknown));
        Assert.Equal("""{"min":14,"max":14,"hedge":"unhedged"}""", JsonSerializer.Serialize(Count.Of(14)));
        Assert.Equal("""{"min":14,"hedge":"atLeast"}""", JsonSerializer.Serialize(Count.AtLeast(14)));
        Assert.Equal("""{"max":20,"plausibleMin":1,"hedge":"atMost"}""", JsonSerializer.Serialize(Count.UpTo(20)));
        Assert.Equal("""{"min":1,"plausibleMin":850,"plausibleMax":950,"best":900,"hedge":"about"}""",
            JsonSerializer.Serialize(Count.About(900)));
        Assert.Equal("""{"max":0,"hedge":"noneOf"}""", JsonSerializer.Serialize(Count.None));
        Assert.Equal("""{"impossible":true}""", JsonSerializer.Serialize(Count.Impossible));
        Assert.Equal("""{"min":2,"max":2,"hedge":"derived","strained":true}""",
            JsonSerializer.Serialize(Count.Several.Intersect(Count.Of(2))));
    }

    [Theory]
    [InlineData("null", "an object")]
    [InlineData("14", "an object")]
    [InlineData("[]", "an object")]
    [InlineData("""{"Min":1}""", "no member")]
    [InlineData("""{"exclusiveMin":1}""", "no member")]
    [InlineData("""{"wording":"x"}""", "no member")]
    [InlineData("""{"min":1,"min":1}""", "twice")]
    [InlineData("""{"min":"1"}""", "a number")]
    [InlineData("""{"min":null}""", "leave the member out")]
    [InlineData("""{"min":-1}""", "whole number")]
    [InlineData("""{"min":14.0}""", "whole number")]
    [InlineData("""{"min":1e3}""", "whole number")]
    [InlineData("""{"max":9223372036854775808}""", "whole number")]
    [InlineData("""{"min":5,"max":3}""", "lesser one first")]
    [InlineData("""{"max":20,"plausibleMin":25}""", "lesser one first")]
    [InlineData("""{"min":5,"plausibleMin":3}""", "plausible")]
    [InlineData("""{"min":5,"best":3}""", "best")]
    [InlineData("""{"best":3}""", "best")]
    [InlineData("""{"hedge":"AtLeast"}""", "atLeast")]
    [InlineData("""{"hedge":3}""", "atLeast")]
    [InlineData("""{"hedge":"exactly"}""", "one number")]
    [InlineData("""{"min":1,"max":1,"hedge":"noneOf"}""", "noneOf")]
    [InlineData("""{"strained":false}""", "leave it out")]
    [InlineData("""{"strained":true,"best":1}""", "remove")]
    [InlineData("""{"impossible":true,"min":1}""", "remove")]
    [InlineData("""{"impossible":true,"strained":true}""", "remove")]
    public void Json_that_is_no_count_is_refused_with_a_reason(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Count>(json));
        Assert.Contains(reason, error.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_ends_in_a_count_or_a_JsonException() => Law.Holds(
        Arbitraries.Shuffled("{", "}", "[", "\"min\"", "\"max\"", "\"plausibleMin\"", "\"best\"", "\"hedge\"", ":", ",", "1", "5", "0.5",
            "-1", "null", "true", "\"atLeast\"", "\"\\ud800\""),
        json => Reads(json) && Reads("{" + json + "}") && Reads("{\"min\":" + json + "}") && Reads("{\"hedge\":" + json + "}"));

    [Fact]
    public void Hedges_are_read_by_their_exact_names_only()
    {
        Assert.Equal("\"atLeast\"", JsonSerializer.Serialize(Hedge.AtLeast));
        Assert.Equal(Hedge.NoneOf, JsonSerializer.Deserialize<Hedge>("\"noneOf\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Hedge>("\"NoneOf\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Hedge>("3"));
    }

    private static bool Reads(string json)
    {
        try
        {
            Count count = JsonSerializer.Deserialize<Count>(json);
            return JsonSerializer.Deserialize<Count>(JsonSerializer.Serialize(count)) == count;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
