using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>What holds of series and stocks, of which no incident tells.</summary>
public class SeriesLaws
{
    private const int Cases = 300;

    [Fact]
    public void Nothing_that_is_said_is_lost() => Law.Holds(SeriesCorpora, Corpora, Cases, (counted, told) =>
        IsWhole(counted, []) && IsWhole(told, []) && IsWhole(counted, Discounting(counted)));

    [Fact]
    public void Nothing_that_is_said_is_lost_where_reports_are_withdrawn_or_clash() => Law.Holds(AmendedCorpora, SeriesCorpora, Cases, (amended, counted) =>
        IsWhole(amended, []) && IsWhole([.. amended, .. counted], []));

    [Fact]
    public void Json_round_trips_and_cites_everything() => Law.Holds(SeriesCorpora, 100, reports =>
    {
        var all = Reconciler.Reconcile(reports);
        byte[] written = ConflictModelJson.Write(all);
        var read = JsonSerializer.Deserialize(written, ConflictModelJson.Reconciliation)!;
        return read == all && ConflictModelJson.Write(read).AsSpan().SequenceEqual(written)
            && reports.SelectMany(Assertions.Of).Select(one => one.Reference).ToHashSet().SetEquals(ClaimsOf.All(read));
    });

    [Fact]
    public void Every_tally_and_strength_is_in_one_finding() => Law.Holds(SeriesCorpora, Cases, reports =>
    {
        var all = Reconciler.Reconcile(reports);
        return Same(all.Tallies.SelectMany(found => found.Tallies), reports, report => report.Tallies)
            && Same(all.Strengths.SelectMany(found => found.Strengths), reports, report => report.Strengths);
    });

    [Fact]
    public void The_order_of_reports_and_of_their_batches_does_not_matter() => Law.Holds(SeriesCorpora, Cases, reports =>
    {
        var all = Reconciler.Reconcile(reports);
        return all == Reconciler.Reconcile(reports.Reverse().Concat(reports))
            && all == Reconciler.Reconcile(reports.Skip(1)).With(reports.Take(1));
    });

    [Fact]
    public void Tallies_that_something_tells_apart_are_never_of_one_series() => Law.Holds(SeriesCorpora, Cases, reports =>
        Reconciler.Reconcile(reports).Tallies.All(found =>
        {
            (Report Report, Tally Tally)[] series =
                [.. found.Tallies.Select(tally => (reports.First(report => report.Id == tally.Report), Find(reports, tally)))];
            return series.All(one => series.All(other => MayBeOne(one, other)));
        }));

    [Fact]
    public void A_tally_that_may_be_of_one_series_with_two_that_differ_is_joined_to_neither() => Law.Holds(SeriesCorpora, Cases, reports =>
    {
        (Report Report, Tally Tally)[] all = [.. reports.SelectMany(report => report.Tallies, (report, tally) => (report, tally))];
        ValueList<TallyFinding> found = Reconciler.Reconcile(reports).Tallies;
        TallyFinding Of((Report Report, Tally Tally) one) =>
            found.First(series => series.Tallies.Contains(new ClaimReference(one.Report.Id, one.Tally.Id)));
        return all.All(one => all.Where(other => MayBeOne(one, other)).ToArray() is var near
            && near.All(first => near.All(second => MayBeOne(first, second) || (Of(one) != Of(first) && Of(one) != Of(second)))));
    });

    [Fact]
    public void An_earlier_tally_never_disputes_that_there_were_more_later() => Law.Holds(SeriesCorpora, Cases, reports =>
        Reconciler.Reconcile(reports).Tallies.All(found => found.Count.Positions.Count < 2
            || found.Count.Conflicts.SelectMany(conflict => conflict.Claims).Any(claim => Find(reports, claim).Count.Greatest is not null)));

    [Fact]
    public void A_sum_is_no_more_than_its_parts_and_cites_them() => Law.Holds(SeriesCorpora, Cases, reports =>
        Reconciler.Reconcile(reports).Tallies.SelectMany(found => found.Derived).All(sum =>
        {
            Tally[] cited = [.. sum.Claims.Select(claim => Find(reports, claim))];
            Tally[] parts = [.. cited.Where(tally => cited.Any(whole => whole.Id == tally.PartOf))];
            return parts.Length == cited.Length - 1 && sum.Count == Count.AtLeast(parts.Sum(part => part.Count.Least)) && parts.Length > 0;
        }));

    [Fact]
    public void What_tells_two_series_apart()
    {
        Assert.Equal(1, Series(By("R1"), By("R2")));
        Assert.Equal(2, Series(By("R1", against: "us"), By("R2", against: "pmf")));
        Assert.Equal(1, Series(By("R1", against: "us"), By("R2")));
        Assert.Equal(3, Series(By("R1", against: "us"), By("R2", against: "pmf"), By("R3")));
        Assert.Equal(2, Series(By("R1", by: "us"), By("R2", by: "turkey")));
        Assert.Equal(2, Series(By("R1", start: "2023-10-07"), By("R2", start: "2023-10-17")));
        Assert.Equal(1, Series(By("R1", start: "2023-10"), By("R2", start: "2023-10-17")));
        Assert.Equal(2, Series(By("R1", start: ""), By("R2")));

        static int Series(params Report[] reports) => Reconciler.Reconcile(reports).Tallies.Count;
    }

    [Fact]
    public void An_accusation_that_another_makes_tells_no_series_apart()
    {
        Report[] reports = [By("R1", by: "us"), By("R2", by: "turkey", says: "other")];
        Assert.Single(Reconciler.Reconcile(reports).Tallies);
        Assert.Equal(["us", "turkey"], Reconciler.Reconcile(reports).Tallies[0].Responsibility.Select(one => one.Actor!.Id).OrderDescending(StringComparer.Ordinal).ToValueList());
    }

    [Fact]
    public void More_until_later_corroborates_and_less_until_later_is_disputed()
    {
        Assert.Equal(Agreement.Corroborated, Agree(By("R1", Count.AtLeast(141), end: "2024-01-21"), By("R2", Count.MoreThan(150), end: "2024-01-29")));
        Assert.Equal(Agreement.Corroborated, Agree(By("R1", Count.About(60), end: "2024-01-21"), By("R2", Count.About(90), end: "2024-01-29")));
        Assert.Equal(Agreement.Disputed, Agree(By("R1", Count.Of(60), end: "2024-01-21"), By("R2", Count.Of(50), end: "2024-01-29")));
        Assert.Equal(Agreement.Disputed, Agree(By("R1", Count.Of(60), end: "2024-01-29"), By("R2", Count.Of(50), end: "2024-01-29")));
        Assert.Equal(Agreement.Refined, Agree(By("R1", Count.AtLeast(60), end: "2024-01-29"), By("R2", Count.Of(70), end: "2024-01-29")));
        Assert.Equal(Agreement.Single, Agree(By("R1", Count.AtMost(5), end: "2024-01-21")));
        Assert.Equal(Agreement.Corroborated, Agree(By("R1", Count.AtMost(5), end: "2024-01-21"), By("R2", Count.Of(9), end: "2024-01-29")));

        static Agreement Agree(params Report[] reports) => Reconciler.Reconcile(reports).Tallies[0].Count.Agreement;
    }

    [Fact]
    public void Fewer_than_before_are_disputed_although_there_were_more_later()
    {
        Report before = By("R1", Count.AtLeast(140), end: "2024-01-21"), last = By("R3", Count.AtLeast(150), end: "2024-01-29");
        Assert.Equal(Agreement.Disputed, Found(before, By("R2", Count.Of(130), end: "2024-01-23"), last).Agreement);
        Assert.Equal(Agreement.Disputed, Found(before, By("R2", Count.Of(130), end: "2024-01-21"), last).Agreement);
        Assert.Equal(Agreement.Corroborated, Found(before, By("R2", Count.Of(130), end: "2024-01-20"), last).Agreement);
        Assert.Equal(Agreement.Corroborated, Found(before, By("R2", Count.Of(145), end: "2024-01-23"), last).Agreement);

        static Finding<Count> Found(params Report[] reports) => Reconciler.Reconcile(reports).Tallies[0].Count;
    }

    [Fact]
    public void Who_counts_fewer_until_later_takes_the_earlier_number_back()
    {
        Report before = By("R1", Count.Of(140), end: "2024-01-21"), less = By("R2", Count.Of(130), end: "2024-01-23", origin: "R1-outlet");
        Finding<Count> found = Reconciler.Reconcile([before, less, By("R3", Count.AtLeast(120), end: "2024-01-29")]).Tallies[0].Count;
        Assert.Equal((Agreement.Revised, Count.AtLeast(130)), (found.Agreement, found.Established));
        Assert.Equal(new Revision(new("R1", "T1"), new("R2", "T1")), Assert.Single(found.Revisions));
        Report more = By("R3", Count.Of(150), end: "2024-01-29", origin: "R1-outlet");
        Assert.Equal(Agreement.Disputed, Reconciler.Reconcile([By("R0", Count.Of(140), end: "2024-01-21"), less, more]).Tallies[0].Count.Agreement);
    }

    [Fact]
    public void A_tally_of_fewer_than_another_counts_by_then_is_disputed_or_revised() => Law.Holds(SeriesCorpora, Cases, reports =>
        Reconciler.Reconcile(reports).Tallies.All(found =>
        {
            Tally[] current = [.. found.Count.Positions.SelectMany(position => position.Claims).Distinct().Select(claim => Find(reports, claim))];
            return found.Count.Positions.Count > 1 || !current.Any(fewer => current.Any(more => more.Count.Least > fewer.Count.Greatest
                && Ends(more) && Ends(fewer) && (more.Period.End.IsBefore(fewer.Period.End).IsTrue || more.Period.End.IsSameDay(fewer.Period.End).IsTrue)));

            static bool Ends(Tally tally) => !tally.Period.End.IsUnknown;
        }));

    [Fact]
    public void Parts_of_places_that_may_overlap_are_not_added_up()
    {
        Assert.Equal(Count.AtLeast(141), Whole(new("iraq", "Iraq", country: "IQ"), new("syria", "Syria", country: "SY")));
        Assert.Equal(Count.AtLeast(83), Whole(new("iraq", "Iraq", country: "IQ"), new("anbar", "Anbar", ["iraq"], "IQ")));
        Assert.Equal(Count.AtLeast(83), Whole(new("north", "the north"), new("west", "the west")));

        static Count Whole(Place first, Place second)
        {
            Attribution afp = new([new("afp")]);
            Report report = new("R1", "afp", UncertainDate.On(2024, 1, 23), [new("afp", "AFP", SourceKind.NewsAgency)], [], tallies: [
                new("T1", afp, "attack"),
                new("T2", afp, "attack", Count.AtLeast(58), places: [first], partOf: "T1"),
                new("T3", afp, "attack", Count.AtLeast(83), places: [second], partOf: "T1")]);
            return Reconciler.Reconcile([report]).Tallies.Single(found => found.Places.IsEmpty).Count.Established;
        }
    }

    [Fact]
    public void What_is_denied_or_discounted_counts_for_nothing_and_is_listed()
    {
        Report denied = By("R1", Count.Of(9), mode: AttributionMode.Denied), told = By("R2", Count.Of(3));
        TallyFinding found = Assert.Single(Reconciler.Reconcile([denied, told]).Tallies);
        Assert.Equal((Count.Of(3), "[R1/T1]"), (found.Count.Established, $"{found.Listed}"));
        found = Assert.Single(Reconciler.Reconcile([denied, told], [Judgement.Discount(new("R2", "T1"), "another series")]).Tallies);
        Assert.Equal((Agreement.Unstated, "another series"), (found.Count.Agreement, Assert.Single(found.Discounted).Reasons[0]));
    }

    private static Report By(
        string id, Count count = default, string start = "2023-10-17", string end = "2024-01-23", string? against = null, string? by = null,
        string? says = null, AttributionMode mode = AttributionMode.Said, string? origin = null)
    {
        string own = origin ?? id + "-outlet";
        Attribution publisher = new([new(own)]);
        Claim[] claims = by is null ? []
            : [new ResponsibilityClaim("C1", says is null ? publisher : new([new(own), new(says)]), ResponsibilityKind.Accused, new(by, by))];
        return new(
            id, own, UncertainDate.On(2024, 1, 23),
            [new(own, own, SourceKind.NewsAgency), new("other", "Other", SourceKind.Outlet)], [],
            tallies: [new(
                "T1", mode == AttributionMode.Said ? publisher : new([new(own), new("other", mode)]), "attack", count,
                UncertainInterval.Parse($"{start}/{end}"),
                [new("iraq", "Iraq", country: "IQ")], against: against is null ? default : [new(against, against)], claims: claims.ToValueList())]);
    }

    private static bool IsWhole(ValueList<Report> reports, Judgement[] judgements)
    {
        var all = Reconciler.Reconcile(reports, judgements);
        HashSet<ClaimReference> said = [.. Assertions.TakingPart(reports, all.SetAside).Select(one => one.Reference)];
        return said.SetEquals(ClaimsOf.All(all)) && said.IsSubsetOf(all.Explain(reports).Claims) && said.IsSubsetOf(all.Explain().Claims);
    }

    private static Judgement[] Discounting(ValueList<Report> reports) =>
        [.. reports.SelectMany(Assertions.Of).Where((_, i) => i % 3 == 0).Select(one => Judgement.Discount(one.Reference, "not believed"))];

    private static bool Same<T>(IEnumerable<ClaimReference> found, ValueList<Report> reports, Func<Report, ValueList<T>> said)
        where T : Assertion => found.Order(ClaimReference.SortOrder).SequenceEqual(
            reports.SelectMany(report => said(report).Select(one => new ClaimReference(report.Id, one.Id))).Order(ClaimReference.SortOrder));

    private static Tally Find(ValueList<Report> reports, ClaimReference tally) =>
        reports.First(report => report.Id == tally.Report).Tallies.First(one => one.Id == tally.Claim);

    // What the design says of it, in its simplest form.
    private static bool MayBeOne((Report Report, Tally Tally) one, (Report Report, Tally Tally) other)
    {
        (Tally first, Tally second) = (one.Tally, other.Tally);
        return Ids(first.Places).SetEquals(Ids(second.Places))
            && first.Period.Start.IsUnknown == second.Period.Start.IsUnknown
            && (first.Period.Start.IsUnknown ? one.Report.Published == other.Report.Published : first.Period.Start.Overlaps(second.Period.Start))
            && MayShare(first.Against.Select(actor => actor.Id), second.Against.Select(actor => actor.Id)) && MayBeAlike(first.Targets, second.Targets)
            && MayShare(By(first), By(second));

        static HashSet<string> Ids(ValueList<Place> places) => [.. places.Select(place => place.Id)];
    }

    private static bool MayShare(IEnumerable<string> one, IEnumerable<string> other) =>
        !one.Any() || !other.Any() || one.Intersect(other, StringComparer.Ordinal).Any();

    private static bool MayBeAlike(ValueList<string> one, ValueList<string> other) =>
        one.IsEmpty || other.IsEmpty || one.Any(mine => other.Any(theirs => !Taxonomy.Targets.AreCompatible(mine, theirs).IsFalse));

    private static IEnumerable<string> By(Tally tally) => tally.Claims.OfType<ResponsibilityClaim>()
        .Where(claim => claim.Actor is not null && claim.Kind is (ResponsibilityKind.Accused or ResponsibilityKind.Claimed) && claim.Share.IsUnknown
            && claim.Role == ActorRole.Perpetrator && claim.Attribution.Origin == tally.Attribution.Origin
            && claim.Attribution.Hops.All(hop => hop.Mode != AttributionMode.Denied))
        .Select(claim => claim.Actor!.Id);
}
