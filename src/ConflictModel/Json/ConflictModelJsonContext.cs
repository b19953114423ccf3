using System.Text.Json.Serialization;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;

namespace ConflictModel.Json;

/// <summary>The source-generated contract of every document type: strict in reading, canonical in writing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    Converters = [
        typeof(ValueListJsonConverter<string>), typeof(ValueListJsonConverter<Source>), typeof(ValueListJsonConverter<Hop>),
        typeof(ValueListJsonConverter<Account>), typeof(ValueListJsonConverter<Claim>), typeof(ValueListJsonConverter<Tally>),
        typeof(ValueListJsonConverter<Strength>), typeof(ValueListJsonConverter<Actor>), typeof(ValueListJsonConverter<Group>),
        typeof(ValueListJsonConverter<Place>), typeof(ValueListJsonConverter<Judgement>)])]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Hop))]
[JsonSerializable(typeof(Judgement))]
[JsonSerializable(typeof(ValueList<Judgement>))]
internal sealed partial class ConflictModelJsonContext : JsonSerializerContext;
