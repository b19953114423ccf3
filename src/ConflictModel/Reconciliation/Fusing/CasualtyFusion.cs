using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Fuses the numbers of people harmed: each harm, group and severity by itself, then what they are parts of.</summary>
/// <remarks>
/// <para>Who says that three were seriously injured says that three were so; and that three were injured, until somebody counts more
/// injured, whatever their severity: then the three are a part of them. Those in critical condition are seriously injured too.</para>
/// <para>Whoever counts the soldiers among the security forces says how many of these there were at least.</para>
/// </remarks>
internal sealed class CasualtyFusion(Fusion fusion, Taxonomy groups)
{
    private readonly PeopleRelations _people = new(groups);
    private static readonly CountDomain Fixed = new(), Growing = new(grows: true);
    private static readonly CountDomain FixedBySeverity = new(grows: false, ConflictKind.Severity);
    private static readonly CountDomain GrowingBySeverity = new(grows: true, ConflictKind.Severity);

    public ValueList<CasualtyFinding> Fuse(List<Said> said)
    {
        if (said.Count == 0) return default;
        var wholes = new Wholes(said);
        List<Revision> revised = NoneRevised.Among(said, (none, later) => later.As<CasualtyClaim>().Count.Least > 0
            && _people.Includes(PeopleOf(none, wholes), PeopleOf(later, wholes)));
        List<(CasualtyKey Key, List<Said> Said)> sorted = Sorted(said, wholes);
        var rows = new List<CasualtyRow>(sorted.Count);
        foreach ((CasualtyKey key, List<Said> of) in sorted)
        {
            foreach (ClassGroup people in ClassGroup.Of(of, one => wholes.GroupOf(one)?.Role, groups))
            {
                Func<Said, Count> counted = one => Counted(one.As<CasualtyClaim>(), wholes.GroupOf(one)?.Role, key, people.Class);
                Finding<Count> finding = fusion.Fuse(
                    people.Items, counted, Domain(key), key.IsPart ? null : one => one.As<CasualtyClaim>().Severity != Severity.Unstated);
                rows.Add(new(key, people.Class, people.Items, new(
                    key.Harm, NoneRevised.Applied(finding, revised), key.With(people.Class), key.IsPart, key.Severity, OneOf: OneOf(people.Items),
                    Injuries: Injuries(people.Items)), counted));
            }
        }
        return new CasualtyLedger(rows, wholes, _people).Complete();
    }

    private static People PeopleOf(Said said, Wholes wholes) =>
        new(said.As<CasualtyClaim>().Harm, said.As<CasualtyClaim>().Severity, wholes.GroupOf(said));

    private static CountDomain Domain(CasualtyKey key) => key.Harm is Harm.Killed or Harm.Injured or Harm.KilledOrInjured
        ? key.Severity == Severity.Unstated ? Growing : GrowingBySeverity
        : key.Severity == Severity.Unstated ? Fixed : FixedBySeverity;

    private static List<(CasualtyKey Key, List<Said> Said)> Sorted(List<Said> said, Wholes wholes)
    {
        var sorted = new List<(CasualtyKey Key, List<Said> Said)>();
        foreach (Said one in said)
        {
            var claim = one.As<CasualtyClaim>();
            Group? group = wholes.GroupOf(one);
            bool isPart = claim.PartOf is not null;
            if (SpeaksOfAll(claim)) Add(CasualtyKey.Of(claim.Harm, group, isPart: false, Severity.Unstated), one);
            if (claim.Severity != Severity.Unstated) Add(CasualtyKey.Of(claim.Harm, group, isPart: true, claim.Severity), one);
            else if (isPart) Add(CasualtyKey.Of(claim.Harm, group, isPart: true, Severity.Unstated), one);
        }
        // Where somebody counts the seriously injured, those in critical condition are among them.
        foreach ((CasualtyKey key, List<Said> critical) in sorted)
        {
            int serious = key.Severity == Severity.Critical ? sorted.FindIndex(other => other.Key == key with { Severity = Severity.Serious }) : -1;
            if (serious < 0) continue;
            sorted[serious].Said.AddRange(critical.FindAll(one => one.State == ClaimState.Stated && one.As<CasualtyClaim>().Count.Least > 0));
            sorted[serious].Said.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));
        }
        sorted.Sort((a, b) => a.Key.CompareTo(b.Key));
        return sorted;

        void Add(CasualtyKey key, Said one)
        {
            int at = sorted.FindIndex(other => other.Key == key);
            if (at >= 0) sorted[at].Said.Add(one);
            else sorted.Add((key, [one]));
        }
    }

    // A part does not; nor does who says that none were badly injured, or that it is not known.
    private static bool SpeaksOfAll(CasualtyClaim claim) => claim.PartOf is null
        && (claim.Severity is Severity.Unstated or Severity.Slight || (claim.State == ClaimState.Stated && claim.Count.Least > 0));

    private static Count Counted(CasualtyClaim claim, string? role, CasualtyKey key, string? widest) =>
        claim.State == ClaimState.Stated && (role != widest || (key.Severity == Severity.Serious && claim.Severity == Severity.Critical))
            ? Count.AtLeast(claim.Count.Least) : claim.Count;

    private ValueList<InjuryFinding> Injuries(List<Said> said)
    {
        List<Said> naming = said.FindAll(one => one.As<CasualtyClaim>().Injury is not null);
        if (naming.Count == 0) return default;
        var byInjury = new SortedDictionary<string, List<Said>>(StringComparer.Ordinal);
        foreach (Said one in naming)
        {
            string injury = one.As<CasualtyClaim>().Injury!;
            if (!byInjury.TryGetValue(injury, out List<Said>? of)) byInjury.Add(injury, of = []);
            of.Add(one);
        }
        var injuries = new List<InjuryFinding>(byInjury.Count);
        foreach ((string injury, List<Said> of) in byInjury) injuries.Add(new(injury, Fusion.References(of), fusion.Units(of), Fusion.Reports(of)));
        return injuries.ToValueList();
    }

    // The groups that all who leave them open leave open; all that any does, where there is none.
    private static ValueList<Group> OneOf(List<Said> said)
    {
        List<Group>? common = null, all = null;
        foreach (Said one in said)
        {
            ValueList<Group> open = one.As<CasualtyClaim>().OneOf;
            if (open.IsEmpty) continue;
            if (all is null)
            {
                (common, all) = ([.. open], [.. open]);
            }
            else
            {
                common!.RemoveAll(group => !open.AsSpan().Contains(group));
                foreach (Group group in open)
                    if (!all.Contains(group)) all.Add(group);
            }
        }
        return all is null ? default : common!.Count > 0 ? common.ToValueList() : all.ToValueList();
    }
}
