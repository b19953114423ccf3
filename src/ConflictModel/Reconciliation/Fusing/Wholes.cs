using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>The casualty claims that others are a part of.</summary>
internal sealed class Wholes
{
    private readonly Dictionary<ClaimReference, Said>? _wholes;

    public Wholes(List<Said> said)
    {
        if (!said.Exists(one => one.As<CasualtyClaim>().PartOf is not null)) return;
        _wholes = [];
        foreach (Said one in said) _wholes[one.Reference] = one;
    }

    /// <summary>The claim that counts the people of a part too, or null.</summary>
    public Said? Of(Said part) =>
        _wholes is not null && part.As<CasualtyClaim>().PartOf is string id ? _wholes.GetValueOrDefault(new(part.Reference.Report, id)) : null;

    /// <summary>Who they are; a part that does not say is of the people that it is a part of.</summary>
    public Group? GroupOf(Said said)
    {
        // Longer chains than claims go round in a circle.
        Said? at = said;
        for (int steps = 0; at is not null && steps <= (_wholes?.Count ?? 0); steps++)
        {
            var claim = at.As<CasualtyClaim>();
            if (claim.Group is not null || !claim.OneOf.IsEmpty) return claim.Group;
            at = Of(at);
        }
        return null;
    }
}
