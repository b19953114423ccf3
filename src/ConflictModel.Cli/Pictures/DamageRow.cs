using System.Collections.Generic;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws what was damaged.</summary>
internal sealed class DamageRow(Findings findings, Voices voices)
{
    public IEnumerable<Row> Of(Incident incident)
    {
        if (incident.Damage is not { } damage) yield break;
        List<Line> lines = [];
        if (!damage.Claims.IsEmpty)
        {
            lines.Add(new(
                [Span.Value(string.Join("; ", damage.Descriptions.AsEnumerable()))],
                [Number.OfSupport(damage.Units, damage.Reports), ": ", .. voices.Of(damage.Claims)]));
        }
        yield return new("damage", [.. lines, .. findings.Silences(new Finding<Count>(Agreement.Unstated, [],
            NoneReported: damage.NoneReported, ExplicitlyUnknown: damage.ExplicitlyUnknown))]);
    }
}
