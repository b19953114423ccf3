using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Fuses the times of day: those with a zone on the clocks of one, those without among themselves.</summary>
internal sealed class TimeFusion(Fusion fusion)
{
    private static readonly TimeDomain Times = new();

    public ValueList<TimeFinding> Fuse(List<Said> said)
    {
        List<Said> timed = said.FindAll(one => one.As<WhenClaim>().When is { Time.IsUnknown: false });
        if (timed.Count == 0) return default;
        var findings = new List<TimeFinding>(2);
        List<Said> without = timed.FindAll(one => one.As<WhenClaim>().When!.Zone is null);
        if (without.Count > 0) findings.Add(new(fusion.Fuse(without, one => one.As<WhenClaim>().When!.Time, Times)));
        List<Said> with = timed.FindAll(one => one.As<WhenClaim>().When!.Zone is not null);
        if (with.Count > 0)
        {
            string zone = with[0].As<WhenClaim>().When!.Zone!;
            foreach (Said one in with)
                if (string.CompareOrdinal(one.As<WhenClaim>().When!.Zone, zone) < 0) zone = one.As<WhenClaim>().When!.Zone!;
            findings.Add(new(fusion.Fuse(with, one => In(zone, one.As<WhenClaim>().When!), Times), zone));
        }
        return findings.ToValueList();
    }

    // Without a day, the clocks of two zones cannot be compared: nothing is said of the time in the other.
    private static UncertainTime In(string zone, UncertainMoment moment) =>
        moment.Zone == zone ? moment.Time : moment.Date.IsUnknown ? UncertainTime.Unknown : moment.InZone(zone).Time;
}
