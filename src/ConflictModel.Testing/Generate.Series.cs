using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Judgements of assertions, of one or more of the three kinds.</summary>
    public static Arbitrary<Assessment> Assessments => Arb.From(
        from credibility in Gen.Elements(Enum.GetValues<Credibility>())
        from likelihood in Gen.Elements(Enum.GetValues<Likelihood>())
        from confidence in Gen.Elements(Enum.GetValues<Confidence>())
        where credibility != default || likelihood != default || confidence != default
        select new Assessment(credibility, likelihood, confidence),
        a => new Assessment[] { a.Credibility != default ? new(a.Credibility) : a.Likelihood != default ? new(likelihood: a.Likelihood) : a }
            .Where(simple => simple != a));

    /// <summary>Counts of incidents, now and then with claims about the series; none is a part of another.</summary>
    public static Arbitrary<Tally> Tallies => Arb.From(TalliesBy("T1", 50, AttributionsThrough(SourceIds)), SimplerTallies);

    /// <summary>Stocks of people at a time, as levels and as changes, now and then with a statement about them.</summary>
    public static Arbitrary<Strength> Strengths => Arb.From(StrengthsBy("S1", 70, AttributionsThrough(SourceIds)), SimplerStrengths);

    /// <summary>Sets of one to five reports that count the same few series and stocks, by several descriptions: with and without the start, the targets,
    /// against whom and by whom, as parts of one another, with what else is said of them.</summary>
    public static Arbitrary<ValueList<Report>> SeriesCorpora => Arb.From(
        from size in Gen.Choose(1, 5)
        from reports in Gen.CollectToArray(Enumerable.Range(1, size), n => CountingReports($"R{n}"))
        select reports.ToValueList(),
        corpus => WithoutOne(corpus).Concat(WithOneSimpler(corpus, SimplerCountingReports)));

    private static Gen<Report> CountingReports(string id) =>
        from publisher in Gen.Elements("afp", "reuters", "upi", id + "#outlet")
        let attributions = AttributionsThrough([.. SourcesOf(id).Select(source => source.Id)], publisher)
        from size in Gen.Choose(1, 3)
        from tallies in Gen.CollectToArray(Enumerable.Range(1, size), n => TalliesOfFewSeries($"T{n}", 20 * n, n > 1, attributions))
        from strength in StrengthsBy("S1", 90, attributions)
        from strengths in Gen.Elements<ValueList<Strength>>(default, [strength])
        from day in Gen.Choose(20, 24)
        select new Report(
            id, publisher, UncertainDate.On(2024, 1, day), SourcesOf(id).ToValueList(), default, tallies: tallies.ToValueList(), strengths: strengths);

    private static Gen<Tally> TalliesOfFewSeries(string id, int firstClaim, bool mayBePart, Gen<Attribution> attributions) =>
        from chain in attributions
        from state in AnyState
        from number in Gen.Choose(0, 9)
        from count in Gen.OneOf(Gen.Elements(Count.Unknown, Count.Of(number), Count.AtLeast(number)), StatedCounts)
        from period in Gen.Elements("unknown", "2023-10/2024-01-21", "2023-10-17/2024-01-23", "2023-10-17/2024-01-29", "2023-10-18/..", "2023-10-17/")
            .Select(text => UncertainInterval.Parse(text))
        from place in Gen.Elements<Place>(new("iraq", "Iraq", country: "IQ"), new("syria", "Syria", country: "SY"))
        from places in Mostly(
            [new("iraq", "Iraq", country: "IQ")], Gen.Elements<ValueList<Place>>(default, [place], [new("iraq", "Iraq", country: "IQ"), place]))
        from targets in Mostly(default, Gen.Elements<ValueList<string>>(["military-base"], ["hospital"]))
        from against in Gen.Elements<ValueList<Actor>>(
            default, [new("us", "US forces")], [new("coalition", "coalition forces")], [new("us", "US forces"), new("coalition", "coalition forces")])
        from isPart in Gen.Elements(false, mayBePart)
        from claims in SeriesClaims(firstClaim, attributions)
        select new Tally(
            id, chain, "attack", state == ClaimState.Stated ? count : default, period, places.Distinct().ToValueList(), targets, isPart ? "T1" : null,
            claims, state, against: against);

    private static IEnumerable<Report> SimplerCountingReports(Report report) =>
        WithoutOne(report.Tallies).Where(left => left.All(part => part.PartOf is null || left.Any(whole => whole.Id == part.PartOf)))
            .Concat(WithOneSimpler(report.Tallies, SimplerTallies))
            .Select(tallies => With(report, report.Sources, report.Accounts, tallies, report.Strengths, default, default))
            .Concat(report.Strengths.IsEmpty ? [] : [With(report, report.Sources, report.Accounts, report.Tallies, default, default, default)]);

    private static Gen<Tally> TalliesBy(string id, int firstClaim, Gen<Attribution> attributions) =>
        from chain in attributions from state in AnyState from manner in Manners
        from count in Gen.OneOf(Gen.Constant(Count.Unknown), StatedCounts)
        from period in Gen.Elements("unknown", "2023-10/2024-01", "2023-10-17/2024-01-29", "/2024-01-23", "2023-10-17/..")
            .Select(text => UncertainInterval.Parse(text))
        from places in Gen.OneOf(Gen.Constant(default(ValueList<Place>)), SomePlace.Select(place => new[] { place }.ToValueList()))
        from targets in Mostly(default, Gen.Constant<ValueList<string>>(["military-base"]))
        from against in Mostly(default, Actors.Generator.Select(actor => new[] { actor }.ToValueList()))
        from claims in SeriesClaims(firstClaim, attributions)
        select new Tally(
            id, chain, "attack", state == ClaimState.Stated ? count : default, period, places, targets, null, claims, state,
            manner.Modality, manner.IsProvisional, manner.Wording, manner.AsOf, manner.Assessment, against);

    private static Gen<ValueList<Claim>> SeriesClaims(int firstClaim, Gen<Attribution> attributions) =>
        from size in Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)))
        from claims in Gen.CollectToArray(Enumerable.Range(firstClaim, size), n => Gen.OneOf(
            Responsibilities($"C{n}", attributions), WeaponsOf($"C{n}", attributions), Statements($"C{n}", attributions), Munitions($"C{n}", attributions),
            Wheres($"C{n}", attributions), TargetsOf($"C{n}", attributions)))
        select claims.ToValueList();

    private static Gen<Strength> StrengthsBy(string id, int firstClaim, Gen<Attribution> attributions) =>
        from chain in attributions from state in AnyState from manner in Manners
        from holder in Actors.Generator
        from count in StatedCounts
        from place in Mostly(null, SomePlace.Select(Place? (p) => p))
        from change in Mostly(StrengthChange.Level, Gen.Elements(Enum.GetValues<StrengthChange>()))
        from hasCount in Gen.Elements(true, false)
        from size in Gen.Choose(0, 1)
        from claims in Gen.CollectToArray(Enumerable.Range(firstClaim, size), n => Statements($"C{n}", attributions))
        let isCounted = state == ClaimState.Stated && (hasCount || change == StrengthChange.Level)
        select new Strength(
            id, chain, holder, "military", isCounted ? count : default, place, change, claims.ToValueList(), state,
            manner.Modality, manner.IsProvisional, manner.Wording, manner.AsOf, manner.Assessment);

    private static IEnumerable<Tally> SimplerTallies(Tally tally)
    {
        foreach (ValueList<Claim> claims in WithoutOne(tally.Claims).Concat(WithOneSimpler(tally.Claims, SimplerClaims)))
        {
            yield return new(
                tally.Id, tally.Attribution, tally.Event, tally.Count, tally.Period, tally.Places, tally.Targets, tally.PartOf, claims, tally.State,
                tally.Modality, tally.IsProvisional, tally.Wording, tally.AsOf, tally.Assessment, tally.Against);
        }
        Tally plain = new(tally.Id, tally.Attribution, tally.Event, tally.Count, tally.Period, default, default, null, tally.Claims, tally.State);
        if (plain != tally) yield return plain;
    }

    private static IEnumerable<Strength> SimplerStrengths(Strength strength)
    {
        Strength plain = new(strength.Id, strength.Attribution, strength.Holder, strength.Item, strength.Count, null, strength.Change, default, strength.State);
        if (plain != strength) yield return plain;
    }
}
