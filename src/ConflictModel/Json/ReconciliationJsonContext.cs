using System.Text.Json.Serialization;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Time;

namespace ConflictModel.Json;

/// <summary>The source-generated contract of a reconciliation: what is read by programs, so that lists are always there, empty or not.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    Converters = [
        typeof(ValueListJsonConverter<string>), typeof(ValueListJsonConverter<ClaimReference>), typeof(ValueListJsonConverter<Conflict>),
        typeof(ValueListJsonConverter<Position<UncertainDate>>), typeof(ValueListJsonConverter<Position<Count>>),
        typeof(ValueListJsonConverter<Position<Incidents.Place>>), typeof(ValueListJsonConverter<Position<string>>),
        typeof(ValueListJsonConverter<Position<ValueList<string>>>),
        typeof(ValueListJsonConverter<TimeFinding>), typeof(ValueListJsonConverter<PlaceFinding>), typeof(ValueListJsonConverter<EventFinding>),
        typeof(ValueListJsonConverter<MunitionFinding>), typeof(ValueListJsonConverter<ShareStatement>),
        typeof(ValueListJsonConverter<DerivedCount>), typeof(ValueListJsonConverter<Misfit>), typeof(ValueListJsonConverter<Assumption>),
        typeof(ValueListJsonConverter<CasualtyFinding>), typeof(ValueListJsonConverter<ResponsibilityFinding>),
        typeof(ValueListJsonConverter<Incident>), typeof(ValueListJsonConverter<Link>),
        typeof(ValueListJsonConverter<LinkEvidence>), typeof(ValueListJsonConverter<SetAside>), typeof(ValueListJsonConverter<Position<UncertainTime>>),
        typeof(ValueListJsonConverter<Revision>), typeof(ValueListJsonConverter<DiscountedClaim>), typeof(ValueListJsonConverter<TargetFinding>),
        typeof(ValueListJsonConverter<RelationFinding>), typeof(ValueListJsonConverter<RelatedIncident>),
        typeof(ValueListJsonConverter<StatusFinding>), typeof(ValueListJsonConverter<Incidents.Group>),
        typeof(ValueListJsonConverter<Incidents.Actor>), typeof(ValueListJsonConverter<TallyFinding>), typeof(ValueListJsonConverter<StrengthFinding>),
        typeof(ValueListJsonConverter<Explanation>), typeof(ValueListJsonConverter<LikelyCause>), typeof(ValueListJsonConverter<InjuryFinding>),
        typeof(ValueListJsonConverter<DamageFinding>), typeof(ValueListJsonConverter<Incidents.Place>), typeof(ValueListJsonConverter<WeaponAlternatives>),
        typeof(ValueListJsonConverter<ValueList<string>>)])]
[JsonSerializable(typeof(Reconciliation.Reconciliation))]
[JsonSerializable(typeof(Explanation))]
internal sealed partial class ReconciliationJsonContext : JsonSerializerContext;
