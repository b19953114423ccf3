using System.Text.Json;
using System.Text.Json.Serialization;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using Xunit;

namespace ConflictModel.Tests.Json;

/// <summary>A consumer's own type with values of the model in it, in a serialisation context of the consumer's own.</summary>
public sealed record CasualtyRow(
    string Id, UncertainDate Day, UncertainTime Time, UncertainInterval Period, EdtfValue Written,
    Count Killed, Share Civilian, Harm Harm, Attribution Attribution);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CasualtyRow))]
[JsonSerializable(typeof(Hop))]
internal sealed partial class ConsumerContext : JsonSerializerContext;

public class ConsumerContextTests
{
    [Fact]
    public void Values_work_in_a_context_outside_the_library()
    {
        var row = new CasualtyRow(
            "A1", UncertainDate.On(2024, 1, 20), UncertainTime.Parse("~12:30"), UncertainInterval.ThroughoutYear(2024), EdtfValue.Parse("2024-01"),
            Count.AtLeast(14), Share.Most, Harm.Killed, new([new("afp")]));
        string json = JsonSerializer.Serialize(row, ConsumerContext.Default.CasualtyRow);
        Assert.Contains("""
            "killed":{"min":14,"hedge":"atLeast"}
            """, json, System.StringComparison.Ordinal);
        Assert.Equal(row, JsonSerializer.Deserialize(json, ConsumerContext.Default.CasualtyRow));
    }
}
