using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws who is said to be responsible: claiming it, being accused, denying it and being believed to be are four things.</summary>
internal sealed class ResponsibilityRow(Voices voices)
{
    public IEnumerable<Row> Of(Incident incident)
    {
        yield return new("responsibility", incident.Responsibility.IsEmpty
            ? [new([Span.Silence("not stated")])]
            : incident.Responsibility.Select(Line).ToValueList());
    }

    private Line Line(ResponsibilityFinding found)
    {
        string support = Number.OfSupport(found.Units, found.Reports);
        return found switch
        {
            { State: ClaimState.Stated, Actor: { } actor, Kind: ResponsibilityKind.Claimed or ResponsibilityKind.Denied } =>
                new([$"{Words(found)}: by ", Span.Value(actor.Name)], [support, ": ", .. voices.Of(found.Claims)]),
            { State: ClaimState.Stated, Actor: { } actor } =>
                new([$"{Words(found)}: ", Span.Value(actor.Name), ", by ", .. voices.Of(found.Claims)], [support]),
            { State: ClaimState.ExplicitlyUnknown } => new([Span.Silence("unknown"), ", says ", .. voices.Of(found.Claims)]),
            _ => new([$"{Words(found.Kind)}: ", Span.Silence("nobody, as of this reporting")], [.. voices.Of(found.Claims)]),
        };
    }

    private static string Words(ResponsibilityFinding found) => found.Role == ActorRole.Perpetrator
        ? Words(found.Kind) : $"{Words(found.Kind)} as {found.Role.ToString().ToLowerInvariant()}";

    private static string Words(ResponsibilityKind kind) => kind switch
    {
        ResponsibilityKind.Claimed => "claimed",
        ResponsibilityKind.Accused => "accused",
        ResponsibilityKind.Denied => "denied",
        _ => "believed",
    };
}
