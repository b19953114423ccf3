using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Time;
using NodaTime;

namespace ConflictModel.Testing;

/// <content>Holding a reconciliation against the truth.</content>
public sealed partial class Simulation
{
    /// <summary>Holds a reconciliation against the truth.</summary>
    /// <param name="reconciliation">A reconciliation of reports of this simulation, of all or of some.</param>
    /// <param name="apartBy">Count pairs of those incidents alone from which every other at the same place is further away in time than so many days;
    /// null for all. A found pair counts where either account is of such an incident. With the tolerance of the policy and
    /// <see cref="SimulationSettings.LargestDateError"/> together, these are the incidents that can be told apart.</param>
    /// <returns>The score, over the accounts that the reconciliation knows. Two numbers are not held against the truth,
    /// since fusing reads words as a reader does: those of munitions where several weapons were used and no account names them, for a number
    /// without a weapon is taken for that of the only one named; and those of people where anyone counts the seriously or the slightly
    /// injured alone. A toll that grew is that of any moment between the first account and the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reconciliation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="apartBy"/> is negative.</exception>
    /// <exception cref="ArgumentException">The reconciliation knows an account that this simulation does not.</exception>
    public SimulationScore Score(Reconciliation.Reconciliation reconciliation, int? apartBy = null)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        ArgumentOutOfRangeException.ThrowIfNegative(apartBy ?? 0, nameof(apartBy));
        var told = new Dictionary<int, long>();
        var apart = new Dictionary<int, bool>();
        long found = 0, both = 0, all = 0;
        int established = 0;
        var missed = new List<string>();
        foreach (Incident incident in reconciliation.Incidents)
        {
            var accounts = new List<(SimulationStory Story, int Report)>();
            var here = new Dictionary<int, long>();
            long counted = 0;
            foreach (string account in incident.Accounts)
            {
                (SimulationStory Story, int Report) one = Told(account)
                    ?? throw new ArgumentException($"'{account}' is no account of this simulation; reconcile its reports.", nameof(reconciliation));
                accounts.Add(one);
                int number = one.Story.Truth.Number;
                if (!apart.TryGetValue(number, out bool counts)) apart[number] = counts = apartBy is not int days || IsApart(one.Story.Truth, days);
                if (!counts) continue;
                counted++;
                here[number] = here.GetValueOrDefault(number) + 1;
                told[number] = told.GetValueOrDefault(number) + 1;
            }
            found += Pairs(accounts.Count) - Pairs(accounts.Count - counted);
            foreach (long number in here.Values) both += Pairs(number);
            if (TruthIn(accounts) is { } said) established += Hold(incident, accounts, said, missed);
        }
        foreach (long number in told.Values) all += Pairs(number);
        return new(found, all, both, established, missed.ToValueList());
    }

    private static long Pairs(long of) => of * (of - 1) / 2;

    // Incidents are numbered by their days, so that only neighbours can be near.
    private bool IsApart(TrueIncident truth, int days)
    {
        foreach (int step in (int[])[-1, 1])
        {
            for (int number = truth.Number + step; number >= 0 && number < Settings.Incidents; number += step)
            {
                TrueIncident other = _world.Incident(number);
                if (Math.Abs(Period.DaysBetween(truth.Day, other.Day)) > days) break;
                if (other.Town == truth.Town) return false;
            }
        }
        return true;
    }

    // All that the accounts say, or null where they are of several incidents or something of it is wrong.
    private List<Claim>? TruthIn(List<(SimulationStory Story, int Report)> accounts)
    {
        var said = new List<Claim>();
        foreach ((SimulationStory story, int report) in accounts)
        {
            if (story.Truth.Number != accounts[0].Story.Truth.Number) return null;
            SimulationSpeech speech = Speech(story, report);
            said.AddRange(speech.Claims(new([new("anyone")])));
            if (!speech.IsTruthful) return null;
        }
        return said;
    }

    // A number without a weapon is taken for that of the weapon that is named: so each that was used has to be named, and not in one word.
    private static bool NamesAllWeapons(List<Claim> said, TrueIncident truth)
    {
        if (truth.Weapons.Count == 1) return true;
        foreach (Claim claim in said)
            if (claim is WeaponClaim weapons && weapons.Weapons.Count == truth.Weapons.Count) return true;
        return false;
    }

    // Who counts the seriously injured alone is taken to count all, until somebody counts more.
    private static bool CountsAll(List<Claim> said, CasualtyFinding finding) => finding.Severity != Severity.Unstated
        || !said.Exists(claim => claim is CasualtyClaim { Severity: not Severity.Unstated } counted && counted.Harm == finding.Harm
            && (finding.IsPart || counted.PartOf is null)
            && counted.Group?.Nationality == finding.Group?.Nationality && counted.Group?.Role == finding.Group?.Role);

    private static int Hold(
        Incident incident, List<(SimulationStory Story, int Report)> accounts, List<Claim> said, List<string> missed)
    {
        TrueIncident truth = accounts[0].Story.Truth;
        int held = 0;
        if (!incident.Day.Positions.IsEmpty)
            Hold(incident.Day.Established.Contains(truth.Day), "day", $"{incident.Day.Established}", $"{UncertainDate.Exactly(truth.Day)}");
        foreach (MunitionFinding finding in NamesAllWeapons(said, truth) ? incident.Munitions : default)
        {
            long number = truth.Munitions(finding.Phase, finding.Weapon);
            string what = $"{finding.Phase} {finding.Weapon}";
            if (!finding.Count.Positions.IsEmpty) Hold(finding.Count.Established.Contains(number), what, $"{finding.Count.Established}", $"{number}");
            foreach (DerivedCount derived in finding.Derived)
                if (Fits(derived.Assuming, truth, finding.Weapon)) Hold(derived.Count.Contains(number), what + " derived", $"{derived.Count}", $"{number}");
        }
        foreach (CasualtyFinding finding in incident.Casualties)
        {
            if (finding.Count.Positions.IsEmpty || !CountsAll(said, finding)) continue;
            Count count = finding.Count.Established;
            // A toll that grew may be that of any moment between the first account and the last.
            (long least, long most) = (long.MaxValue, 0);
            foreach ((SimulationStory story, int report) in accounts)
            {
                long toll = truth.Toll(finding.Harm, finding.Group, finding.Severity, SaidIn(story, report));
                (least, most) = (Math.Min(least, toll), Math.Max(most, toll));
            }
            Hold(
                count.Possible.Overlaps(Interval.Between(least, most)), $"{finding.Harm} {finding.Group} {finding.Severity}",
                $"{count}", $"{truth.Toll(finding.Harm, finding.Group, finding.Severity)}");
        }
        return held;

        void Hold(bool holds, string what, string found, string really)
        {
            held++;
            if (!holds) missed.Add($"{incident.Id} {what}: established {found}, and was {really}");
        }
    }

    private static bool Fits(ValueList<Assumption> assumptions, TrueIncident truth, string? weapon)
    {
        foreach (Assumption assumption in assumptions)
            if (!assumption.Count.Contains(truth.Munitions(assumption.Phase, weapon))) return false;
        return true;
    }
}
