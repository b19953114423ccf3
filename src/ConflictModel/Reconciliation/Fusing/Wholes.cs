using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>The casualty claims that others are a part of.</summary>
internal sealed class Wholes
{
    private readonly Dictionary<ClaimReference, Said>? _wholes;
    private readonly Dictionary<Said, Group?> _groups = [];

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
        if (SaysWho(said) || _wholes is null) return said.As<CasualtyClaim>().Group;
        if (_groups.TryGetValue(said, out Group? group)) return group;
        // What is asked for on the way is answered with it; of claims that are parts of each other in a circle none says who they are.
        var way = new List<Said>();
        Said? at = said;
        while (at is not null && !SaysWho(at) && !_groups.ContainsKey(at))
        {
            _groups.Add(at, null);
            way.Add(at);
            at = Of(at);
        }
        group = at is null ? null : SaysWho(at) ? at.As<CasualtyClaim>().Group : _groups[at];
        foreach (Said part in way) _groups[part] = group;
        return group;
    }

    private static bool SaysWho(Said said) => said.As<CasualtyClaim>() is { Group: not null } or { OneOf.IsEmpty: false };
}
