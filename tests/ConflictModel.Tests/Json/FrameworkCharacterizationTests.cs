using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using Xunit;

namespace ConflictModel.Tests.Json;

/// <summary>What the library leans on in System.Text.Json: a test that fails here means that the framework has changed.</summary>
public class FrameworkCharacterizationTests
{
    private static readonly JsonTypeInfo<Source> Source = (JsonTypeInfo<Source>)ConflictModelJson.Options.GetTypeInfo(typeof(Source));

    [Fact]
    public void An_argument_exception_of_a_constructor_comes_through_as_it_is()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => JsonSerializer.Deserialize("""{"id":"","name":"a"}""", Source));
        Assert.Equal("id", thrown.ParamName);
    }

    [Fact]
    public void A_constructor_default_survives_an_absent_member()
    {
        Source source = JsonSerializer.Deserialize("""{"id":"a","name":"a"}""", Source)!;
        Assert.Equal((SourceKind.Unknown, null, false, Count.Unknown), (source.Kind, source.Affiliation, source.IsAnonymous, source.Informants));
        Assert.True(JsonSerializer.Deserialize("""{"conservative":1,"optimistic":2}""", ConflictModelJson.Reconciliation.Options.GetTypeInfo(typeof(EvidenceUnits)))
            is EvidenceUnits { IsExact: true });
    }

    [Fact]
    public void A_struct_of_its_default_value_is_not_written()
    {
        Assert.Equal("""{"id":"a","name":"a"}""", JsonSerializer.Serialize(new("a", "a"), Source));
        Assert.Equal("""{"id":"a","name":"a","informants":{"min":2,"max":2}}""",
            JsonSerializer.Serialize(new("a", "a", informants: Count.Create(Interval.Exactly(2L))), Source));
    }

    [Fact]
    public void The_converter_of_a_contract_reads_objects_and_families_in_place()
    {
        Attribution by = new([new("afp")]);
        ValueList<Claim> claims = [new DamageClaim("C1", by, "a hangar"), new WhenClaim("C2", by, new(UncertainDate.On(2024, 1, 20)))];
        var contract = (JsonTypeInfo<Account>)ConflictModelJson.Options.GetTypeInfo(typeof(Account));
        Assert.Equal(claims, JsonSerializer.Deserialize(JsonSerializer.Serialize(new("A", claims), contract), contract)!.Claims);
    }

    [Fact]
    public void The_discriminator_of_a_family_may_stand_last()
    {
        var contract = (JsonTypeInfo<Claim>)ConflictModelJson.Options.GetTypeInfo(typeof(Claim));
        Assert.IsType<DamageClaim>(JsonSerializer.Deserialize("""{"id":"C1","damage":"a","attribution":[{"source":"afp"}],"claim":"damage"}""", contract));
    }

    [Fact]
    public void A_parameter_tells_whether_it_has_a_default()
    {
        Assert.Equal(
            ["id", "name"],
            Source.Properties.Where(member => member.AssociatedParameter is { HasDefaultValue: false }).Select(member => member.Name).ToValueList());
    }

    [Theory]
    [InlineData("""{"id":"a","id":"a","name":"a"}""")]
    [InlineData("""{"id":"a","name":"a","other":1}""")]
    [InlineData("""{"Id":"a","name":"a"}""")]
    [InlineData("""{"name":"a"}""")]
    [InlineData("""{"id":null,"name":"a"}""")]
    [InlineData("""{"id":1,"name":"a"}""")]
    [InlineData("""{"id":"a","name":"a",}""")]
    [InlineData("""{"id":"a",/* */"name":"a"}""")]
    [InlineData("""{"id":"a","name":"a"} {}""")]
    [InlineData("""{"id":"\ud800","name":"a"}""")]
    public void The_options_are_strict(string document) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(document, Source));
}
