using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws who is said to be responsible: claiming it, being accused, denying it and being believed to be are four things.</summary>
internal sealed class ResponsibilityRow(Voices voices)
{
    public IEnumerable<Row> Of(ValueList<ResponsibilityFinding> found)
    {
        yield return new("responsibility", found.IsEmpty ? [new([Span.Silence("not stated")])] : found.Select(Line).ToValueList()) { About = [.. found] };
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

    private static string Words(ResponsibilityFinding found) => Words(found.Kind)
        + (found.Role == ActorRole.Perpetrator ? "" : $" as {found.Role.ToString().ToLowerInvariant()}")
        + (found.Share.IsUnknown ? "" : $" for {found.Share.Describe()} of them");

    private static string Words(ResponsibilityKind kind) => kind switch
    {
        ResponsibilityKind.Claimed => "claimed",
        ResponsibilityKind.Accused => "accused",
        ResponsibilityKind.Denied => "denied",
        _ => "believed",
    };
}
