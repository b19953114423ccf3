using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>What holds when more is said of one incident, by whomever and whenever.</summary>
public class FusionLaws
{
    private const int Cases = 200;

    private static readonly FusingPolicy[] Policies =
        [FusingPolicy.Default, FusingPolicy.Conservative, FusingPolicy.MostRecent, FusingPolicy.MostReliable, new([])];

    [Fact]
    public void Further_evidence_that_revises_nothing_removes_no_claim() => Holds((before, after) =>
        before.Positions.SelectMany(position => position.Claims).All(claim => after.Positions.Any(position => position.Claims.Contains(claim))));

    [Fact]
    public void Further_evidence_that_revises_nothing_widens_nothing_established_without_a_new_conflict() => Holds((before, after) =>
        before.Agreement == Agreement.Unstated || before.Conflicts != after.Conflicts || after.Established.Possible.IsSubsetOf(before.Established.Possible));

    [Fact]
    public void Further_evidence_that_revises_nothing_narrows_no_hull() => Holds((before, after) =>
        before.Agreement == Agreement.Unstated || before.Hull.Possible.IsSubsetOf(after.Hull.Possible));

    // The chains all have one form, so that nothing said shows two origins to be one voice that were not taken for one before. What is
    // learnt to have been said earlier than it seemed can turn a development back into a dispute.
    [Fact]
    public void Further_evidence_that_revises_nothing_lowers_no_possible_support() => Holds((before, after) =>
        !Developing(before).IsSubsetOf(Developing(after)) || before.Positions.All(old => after.Positions.Any(now =>
            old.Claims.All(claim => now.Claims.Contains(claim)) && now.Units.Optimistic >= old.Units.Optimistic)));

    [Fact]
    public void Every_claim_is_in_a_position_or_listed_and_every_value_cites_a_claim() => Law.Holds(Telling.Lists, Cases, tellings =>
    {
        ValueList<Report> reports = Telling.Reports(tellings);
        Judgement[] discounts = [.. reports.SelectMany(report => report.Accounts[0].Claims.Take(1), (report, claim) => Judgement.Discount(new(report.Id, claim.Id), "wrong"))];
        Incident incident = Telling.Incident(reports, discounts);
        return reports.SelectMany(report => report.Accounts[0].Claims, (report, claim) => new ClaimReference(report.Id, claim.Id)).ToHashSet()
                .SetEquals(ClaimsOf.All(incident))
            && Numbers(incident).All(finding => finding.Positions.All(position => !position.Claims.IsEmpty)
                && !finding.Positions.SelectMany(position => position.Claims).Intersect(finding.Revisions.Select(revision => revision.Earlier)).Any())
            && incident.Casualties.All(finding => finding.Derived.All(derived => !derived.Claims.IsEmpty) && finding.Misfits.All(misfit => !misfit.Claims.IsEmpty))
            && incident.Discounted.Count == discounts.Length
            && !ClaimsOf.All(incident with { Discounted = default }).Intersect(discounts.Select(judgement => judgement.Claim!)).Any();
    });

    [Fact]
    public void A_revision_is_of_one_origin_later_in_another_report_and_contradicts() => Law.Holds(Telling.Lists, Cases, tellings =>
    {
        ValueList<Report> reports = Telling.Reports(tellings);
        Incident incident = Telling.Incident(reports);
        return incident.Day.Revisions.All(revision => IsRevision(revision, reports, (a, b) => ((WhenClaim)a).When!.Date.Overlaps(((WhenClaim)b).When!.Date)))
            && incident.Casualties.Where(finding => finding.Harm == Harm.Missing).SelectMany(finding => finding.Count.Revisions).All(revision =>
                IsRevision(revision, reports, (a, b) => ((CasualtyClaim)a).Count.Overlaps(((CasualtyClaim)b).Count)));
    });

    [Fact]
    public void A_number_that_one_origin_changes_in_a_later_report_is_revised() => Law.Holds(Telling.Lists, Cases, tellings =>
    {
        Telling[] ministry = [.. tellings.Select((telling, i) => telling with { Origin = "ministry", Report = 1 + (i % 4), AsOf = null })];
        Finding<Count> missing = Missing(Telling.Incident(ministry));
        // Of those that it says in its first report, and never again, each that a later one excludes no longer counts.
        return ministry.Where((first, i) => first.Report == 1 && ministry.Count(other => other.Number == first.Number) == 1
                && ministry.Where(other => ministry.Min(same => same.Number == other.Number ? same.Report : 9) > 1).Any(later => !later.Number.Overlaps(first.Number)))
            .All(first => missing.Revisions.Any(revision => revision.Earlier.Claim == Telling.Id(Array.IndexOf(ministry, first), 'M')));
    });

    [Fact]
    public void A_smaller_toll_before_a_larger_one_of_another_origin_is_a_development()
    {
        Telling first = new(1, "hospital", Count.Of(3), UncertainDate.On(2024, 1, 20), null, Severity.Unstated);
        Finding<Count> killed = Killed(Telling.Incident([first, first with { Report = 3, Origin = "ministry", Number = Count.Of(5) }]));
        Assert.Equal((Agreement.Developing, ConflictKind.AsOf), (killed.Agreement, killed.Conflicts[0].Kind));
        Assert.Equal((5, 2), (killed.Established.Least, Assert.Single(killed.Positions).Claims.Count));
        Finding<Count> fallen = Killed(Telling.Incident([first with { Number = Count.Of(6) }, first with { Report = 3, Origin = "ministry", Number = Count.Of(5) }]));
        Assert.Equal((Agreement.Disputed, ConflictKind.Disjoint), (fallen.Agreement, fallen.Conflicts[0].Kind));
    }

    [Fact]
    public void Two_independent_numbers_that_exclude_each_other_are_a_conflict() => Law.Holds(Telling.Lists, Cases, tellings =>
    {
        Telling one = tellings[0] with { Origin = "ministry", Severity = Severity.Unstated };
        Telling other = tellings[^1] with { Origin = "hospital", Severity = Severity.Unstated };
        return one.Number.Overlaps(other.Number) == Killed(Telling.Incident([one, other])).Conflicts.IsEmpty;
    });

    [Fact]
    public void Numbers_that_share_one_are_no_conflict() => Law.Holds(Telling.Lists, Cases, tellings =>
        tellings.Aggregate(Count.Unknown, (all, telling) => all.Intersect(telling.Number)).IsImpossible
            || Numbers(Telling.Incident(tellings), Harm.Killed, Severity.Unstated) is null or { Conflicts.IsEmpty: true, Revisions.IsEmpty: true });

    [Fact]
    public void A_narrower_day_inside_creates_no_conflict_with_what_contained_it() => Law.Holds(Telling.Lists, Generate.StatedDates.ToArbitrary(), Cases, (tellings, other) =>
    {
        UncertainDate narrower = tellings[0].Day.Intersect(other);
        if (narrower.IsImpossible) return true;
        Finding<UncertainDate> day = Telling.Incident(tellings.Skip(1).Prepend(tellings[0] with { Day = narrower })).Day;
        return Enumerable.Range(1, tellings.Count - 1).Where(i => tellings[0].Day.IsSubsetOf(tellings[i].Day))
            .All(i => day.Positions.All(position => !Has(position, 0) || Has(position, i)) || day.Revisions.Any(r => r.Earlier.Claim == Telling.Id(i, 'D')));
    });

    [Fact]
    public void A_mere_repetition_by_a_new_publisher_changes_nothing() => Law.Holds(Telling.Lists, Cases, tellings =>
    {
        ValueList<Report> reports = Telling.Reports(tellings);
        Incident before = Telling.Incident(reports);
        return reports.All(original => original.Accounts[0].Claims.Select(claim => claim.Attribution.Origin).Distinct(StringComparer.Ordinal).All(origin =>
        {
            Report echo = Telling.Told(
                "R9", "echo", original.Published.IsUnknown ? default : UncertainDate.On(2024, 1, 29), original.Accounts[0].Claims.Where(claim => claim.Attribution.Origin == origin));
            Incident after = Telling.Incident(reports.Append(echo));
            return Same(before.Day, after.Day) && before.Grade == after.Grade
                && before.Casualties.Count == after.Casualties.Count && before.Casualties.Zip(after.Casualties, (a, b) => Same(a.Count, b.Count)).All(x => x);
        }));
    });

    [Fact]
    public void A_policy_hides_no_position() => Law.Holds(Telling.Lists, Cases, tellings =>
    {
        ValueList<Report> reports = Telling.Reports(tellings);
        Incident usual = Telling.Incident(reports);
        return Policies.All(policy =>
        {
            Incident other = Telling.Incident(reports, null, policy);
            return usual.Day.Positions.ToHashSet().SetEquals(other.Day.Positions)
                && usual.Casualties.Zip(other.Casualties, (a, b) => a.Count.Positions.ToHashSet().SetEquals(b.Count.Positions) && a.Count.Agreement == b.Count.Agreement).All(x => x);
        });
    });

    [Fact]
    public void Most_recent_prefers_what_was_said_last_and_most_reliable_whom_to_believe()
    {
        Telling first = new(1, "hospital", Count.Of(3), UncertainDate.On(2024, 1, 20), null, Severity.Unstated);
        ValueList<Report> reports = Telling.Reports([first, first with { Report = 3, Origin = "ministry", Number = Count.Of(5) }]);
        Assert.Equal(5, Missing(Telling.Incident(reports, null, FusingPolicy.MostRecent)).Preferred!.Value.Least);
        Assert.Equal(3, Missing(Telling.Incident(reports, null, FusingPolicy.MostReliable)).Preferred!.Value.Least);
    }

    [Fact]
    public void A_preferred_claim_comes_first_and_contradictory_ones_are_set_aside()
    {
        Telling first = new(1, "hospital", Count.Of(3), UncertainDate.On(2024, 1, 20), null, Severity.Unstated);
        ValueList<Report> reports = Telling.Reports([first, first with { Report = 3, Origin = "ministry", Number = Count.Of(5) }]);
        foreach (ClaimReference claim in new[] { new ClaimReference("R1", "M00"), new("R3", "M01") })
            Assert.Contains(claim, Missing(Telling.Incident(reports, [Judgement.Prefer(claim)])).Preferred!.Claims);
        Judgement[] both = [Judgement.Prefer(new("R1", "M00")), Judgement.Prefer(new("R3", "M01"))];
        Assert.Equal(Missing(Telling.Incident(reports)), Missing(Telling.Incident(reports, both)));
        Judgement same = Judgement.Same("R1:1", "R3:1");
        Assert.Equal(["R1/M00", "R3/M01"], Reconciler.Reconcile(reports, [same, .. both]).SetAside.Select(aside => aside.Id).ToValueList());
        Judgement[] clash = [both[0], Judgement.Discount(new("R1", "M00"), "wrong")];
        Assert.Equal(["R1/M00", "R1/M00"], Reconciler.Reconcile(reports, clash).SetAside.Select(aside => aside.Id).ToValueList());
    }

    private static void Holds(Func<Finding<Count>, Finding<Count>, bool> law) => Law.Holds(Telling.Lists, Telling.One.ToArbitrary(), Cases, (tellings, further) =>
    {
        Incident before = Telling.Incident(tellings), after = Telling.Incident(tellings.Append(further));
        return Enum.GetValues<Severity>().SelectMany(severity => new[] { Harm.Killed, Harm.Missing }, (severity, harm) =>
                (Before: Numbers(before, harm, severity), After: Numbers(after, harm, severity)))
            .Where(pair => pair is { Before: not null, After: not null } && pair.Before.Revisions == pair.After.Revisions)
            .All(pair => law(pair.Before!, pair.After!));
    });

    private static HashSet<ClaimReference> Developing(Finding<Count> finding) =>
        [.. finding.Conflicts.Where(conflict => conflict.Kind == ConflictKind.AsOf).SelectMany(conflict => conflict.Claims)];

    private static bool IsRevision(Revision revision, ValueList<Report> reports, Func<Claim, Claim, bool> canBothBeRight)
    {
        (Report first, Claim earlier) = Find(reports, revision.Earlier);
        (Report second, Claim later) = Find(reports, revision.Later);
        UncertainDate before = earlier.AsOf.IsUnknown ? first.Published : earlier.AsOf, after = later.AsOf.IsUnknown ? second.Published : later.AsOf;
        // The earlier one may be an echo of words that were said before.
        bool isEcho = reports.Any(report => report.Accounts[0].Claims.Any(claim => claim != earlier && claim.Attribution.Origin == earlier.Attribution.Origin));
        return first != second && earlier.Attribution.Origin == later.Attribution.Origin && !canBothBeRight(earlier, later)
            && (isEcho || after.IsAfter(before).IsTrue);
    }

    private static (Report Report, Claim Claim) Find(ValueList<Report> reports, ClaimReference reference)
    {
        Report report = reports.Single(one => one.Id == reference.Report);
        return (report, report.Accounts[0].Claims.Single(claim => claim.Id == reference.Claim));
    }

    private static bool Same<T>(Finding<T> before, Finding<T> after) =>
        before.Positions.Select(position => (position.Value, position.Units)).SequenceEqual(after.Positions.Select(position => (position.Value, position.Units)))
        && before.Agreement == after.Agreement && Equals(before.Established, after.Established) && Equals(before.Hull, after.Hull);

    private static bool Has<T>(Position<T> position, int telling) => position.Claims.Any(claim => claim.Claim == Telling.Id(telling, 'D'));

    private static IEnumerable<Finding<Count>> Numbers(Incident incident) => incident.Casualties.Select(finding => finding.Count);

    private static Finding<Count>? Numbers(Incident incident, Harm harm, Severity severity) => incident.Casualties
        .FirstOrDefault(finding => finding.Harm == harm && finding.Severity == severity)?.Count;

    private static Finding<Count> Killed(Incident incident) => Numbers(incident, Harm.Killed, Severity.Unstated)!;

    private static Finding<Count> Missing(Incident incident) => Numbers(incident, Harm.Missing, Severity.Unstated)!;
}
