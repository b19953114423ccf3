using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using NodaTime;

namespace ConflictModel.Testing;

/// <summary>What one origin says of an incident, in the words of one report: vague, wrong or silent as chance has it.</summary>
/// <remarks>
/// The observation decides what is said, and the edition what of it a report leaves out, so that two reports of one observation
/// differ in what they leave out, and in the numbers that a copy garbles.
/// </remarks>
internal sealed class SimulationSpeech(
    SimulationSettings settings, SimulationWorld world, TrueIncident truth, LocalDate said, SimulationDice observation, SimulationDice edition, double omits,
    SimulationDice? garbling = null)
{
    private readonly List<Claim> _claims = [];
    private readonly UncertainDate _asOf = UncertainDate.Exactly(said);
    private int _number;
    private Attribution _by = null!;

    /// <summary>Whether nothing of it is wrong.</summary>
    public bool IsTruthful { get; private set; } = true;

    /// <summary>The claims, in the order in which they are said.</summary>
    /// <param name="by">Who says them.</param>
    /// <param name="after">The number after which the claims are numbered.</param>
    public ValueList<Claim> Claims(Attribution by, int after = 0)
    {
        (_by, _number) = (by, after);
        When();
        Where();
        What();
        foreach (MunitionPhase phase in (MunitionPhase[])[MunitionPhase.Launched, MunitionPhase.Intercepted, MunitionPhase.Landed, MunitionPhase.Failed])
            Munitions(phase);
        Casualties(Harm.Killed);
        Casualties(Harm.Injured);
        Responsibility();
        Say(observation.Chance(0.2), id => new DamageClaim(id, _by, "material damage"));
        Deny();
        return _claims.ToValueList();
    }

    // What is denied is what somebody else may have said; who did it, and does not say so, denies that.
    private void Deny()
    {
        bool denies = observation.Chance(settings.Denials);
        long wrong = truth.Toll(Harm.Killed) + 1 + observation.Below(5);
        if (!denies || _by.Hops.Count < 2) return;
        if (_by.Origin == truth.Actor.Id && !_claims.Exists(claim => claim is ResponsibilityClaim))
        {
            Always(id => new ResponsibilityClaim(id, _by, ResponsibilityKind.Denied, truth.Actor));
            return;
        }
        Attribution denial = new([.. _by.Hops.Take(_by.Hops.Count - 1), new(_by.Origin, AttributionMode.Denied)]);
        Always(id => new CasualtyClaim(id, denial, Harm.Killed, Count.Of(wrong)));
    }

    private void When()
    {
        bool month = observation.Chance(settings.MonthsOnly), vague = observation.Chance(settings.VagueDays), wrong = observation.Chance(settings.WrongDays);
        int form = observation.Below(8), back = observation.Below(3), step = observation.Below(2) == 0 ? 1 : -1;
        bool hasTime = observation.Chance(0.25), about = observation.Chance(0.5);
        LocalDate day = truth.Day;
        UncertainDate date = month ? UncertainDate.In(new YearMonth(day.Year, day.Month))
            : !vague ? UncertainDate.Exactly(wrong ? day.PlusDays(step) : day)
            : form < 5 ? UncertainDate.Between(day.PlusDays(back > 0 ? -1 : 0), day.PlusDays(back > 0 ? 0 : 1)) // the night between two days
            : form < 7 ? UncertainDate.Between(day.PlusDays(-back), day.PlusDays(2 - back))
            : UncertainDate.Between(day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), day.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday)));
        IsTruthful &= month || vague || !wrong;
        UncertainTime time = !hasTime || month || vague ? default : about ? UncertainTime.About(truth.Time) : UncertainTime.At(truth.Time);
        Always(id => new WhenClaim(id, _by, new(date, time), vague && form >= 7 ? DateBasis.ResolvedFromPublication : DateBasis.Stated));
    }

    private void Where()
    {
        bool wide = observation.Chance(settings.VaguePlaces), wrong = observation.Chance(settings.WrongPlaces);
        int form = edition.Below(4);
        Place place = truth.Place;
        if (wide) place = SimulationWorld.Around(place, observation);
        else if (wrong) place = world.OtherTown(truth, observation);
        IsTruthful &= wide || !wrong;
        // Half the reports come without coordinates, and some spell the name otherwise.
        if (form >= 2 && place.Point is not null) place = new(place.Id, form == 3 ? place.Aliases[0] : place.Name, place.Within, place.Country);
        Always(id => new WhereClaim(id, _by, place));
    }

    private void What()
    {
        Say(observation.Chance(0.7), id => new EventClaim(id, _by, truth.Event));
        bool weapon = observation.Chance(0.6);
        var weapons = new List<string>();
        foreach (string used in truth.Weapons)
        {
            string named = Wider(used);
            if (!weapons.Contains(named)) weapons.Add(named);
        }
        Say(weapon, id => new WeaponClaim(id, _by, weapons.ToValueList()));
        bool targets = observation.Chance(0.3);
        Say(targets && truth.Town == 0, id => new TargetClaim(id, _by, ["air-base"]));
    }

    private void Munitions(MunitionPhase phase)
    {
        bool states = observation.Chance(phase == MunitionPhase.Failed ? 0.1 : 0.4), isShare = observation.Chance(0.1), all = observation.Chance(0.6);
        string weapon = truth.Weapons[observation.Below(truth.Weapons.Count)];
        string? named = all ? null : Wider(weapon);
        long number = truth.Munitions(phase, named), launched = truth.Munitions(MunitionPhase.Launched, named);
        if (launched == 1 && weapon is "roadside-ied") return;
        if (isShare && phase is MunitionPhase.Intercepted or MunitionPhase.Landed && 2 * number > launched)
        {
            Share share = number == launched ? Share.All : Share.Most;
            Say(states, id => new MunitionClaim(id, _by, phase, share: share, of: MunitionPhase.Launched, weapon: named));
            return;
        }
        if (number == 0 && phase != MunitionPhase.Launched && !observation.Chance(0.2)) return;
        Count count = Stated(number, states);
        Say(states, id => new MunitionClaim(id, _by, phase, count, weapon: named));
    }

    private void Casualties(Harm harm)
    {
        bool states = observation.Chance(0.65), parts = observation.Chance(0.3), none = observation.Chance(0.8);
        long number = truth.Toll(harm, asOf: said);
        if (number == 0)
        {
            Say(states, id => none ? new CasualtyClaim(id, _by, harm, state: ClaimState.NoneReported) : new CasualtyClaim(id, _by, harm, Count.None));
            return;
        }
        Count count = Stated(number, states);
        string? whole = Say(states, id => new CasualtyClaim(id, _by, harm, count, asOf: _asOf));
        if (!parts) return;
        TrueIncident.Harmed of = truth.People[observation.Below(truth.People.Count)];
        bool hasSeverity = observation.Chance(0.4), hasNation = observation.Chance(0.5);
        if (of.Harm != harm) return;
        Group group = hasNation ? of.Group : new(role: of.Group.Role);
        Severity severity = hasSeverity ? of.Severity : Severity.Unstated;
        Count among = Stated(truth.Toll(harm, group, severity, said), true);
        Say(true, id => new CasualtyClaim(id, _by, harm, among, group, severity, whole, asOf: _asOf));
    }

    private void Responsibility()
    {
        bool states = observation.Chance(0.5), claimed = observation.Chance(0.3);
        bool own = _by.Origin == truth.Actor.Id;
        ResponsibilityKind kind = own ? ResponsibilityKind.Claimed : claimed ? ResponsibilityKind.Believed : ResponsibilityKind.Accused;
        Say(states, id => new ResponsibilityClaim(id, _by, kind, truth.Actor));
    }

    // A number as it is said: the true one, one that is wrong, or words that leave the true one possible.
    private Count Stated(long number, bool isSaid)
    {
        bool vague = observation.Chance(settings.VagueNumbers), wrong = observation.Chance(settings.WrongNumbers), more = observation.Below(2) == 0;
        int form = observation.Below(12), less = observation.Below((int)(number / 4) + 1), greater = observation.Below((int)(number / 4) + 2);
        long off = 1 + observation.Below((int)(number / 2) + 1);
        if (number == 0 && !wrong) return Count.None;
        if (isSaid && garbling?.Chance(settings.Garbling) == true)
        {
            IsTruthful = false;
            return Count.Of(number + off);
        }
        if (!vague || number == 0)
        {
            IsTruthful &= !(wrong && isSaid);
            return Count.Of(!wrong ? number : more || number == 0 ? number + off : Math.Max(0, number - off));
        }
        return form switch
        {
            < 4 => Count.AtLeast(number - less),
            < 6 => Count.About(number < 20 ? number : (number + 2) / 5 * 5),
            < 8 when less + greater > 0 => Count.Between(number - less, number + greater),
            8 => Count.UpTo(number + greater),
            9 when number >= 24 => Count.Dozens,
            9 or 10 when number is >= 2 and <= 10 => Count.Several,
            11 when number >= 2 => Count.MoreThan(number - 1 - (less / 2)),
            _ => Count.AtLeast(number),
        };
    }

    private string Wider(string weapon)
    {
        for (int steps = observation.Chance(settings.VagueWeapons) ? 1 + observation.Below(2) : 0; steps > 0; steps--)
            if (Taxonomy.Weapons.Find(weapon) is { Above: { IsEmpty: false } above }) weapon = above[0];
        return weapon;
    }

    private void Always(Func<string, Claim> claim) => _claims.Add(claim(Id()));

    // The id, or null where it is not said or left out.
    private string? Say(bool states, Func<string, Claim> claim)
    {
        string id = Id();
        if (edition.Chance(omits) || !states) return null;
        _claims.Add(claim(id));
        return id;
    }

    private string Id() => "C" + (++_number).ToString(CultureInfo.InvariantCulture);
}
