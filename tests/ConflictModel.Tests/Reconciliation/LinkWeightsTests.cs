using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Time;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class LinkWeightsTests
{
    private static readonly LinkLevel[] All = Enum.GetValues<LinkLevel>();

    [Fact]
    public void Of_is_the_logarithm_of_m_over_u() => Assert.All(All, level => Assert.Equal(
        Math.Log2(LinkWeights.Default.M(level) / LinkWeights.Default.U(level)), LinkWeights.Default.Of(level)));

    [Fact]
    public void The_probabilities_of_each_feature_sum_to_one() => Assert.All(
        All.Where(level => level != LinkLevel.NothingShared).GroupBy(LinkWeights.FeatureOf),
        levels =>
        {
            Assert.Equal(1, levels.Sum(LinkWeights.Default.M), 1e-9);
            Assert.Equal(1, levels.Sum(LinkWeights.Default.U), 1e-9);
            Assert.Equal(levels.First(), levels.MaxBy(LinkWeights.Default.Of));
        });

    // A pair that shares no key has neither a connected place nor a common actor.
    [Fact]
    public void Nothing_else_makes_up_for_a_place_and_actor_that_nothing_connects()
    {
        LinkLevel[] others = [LinkLevel.SameDay, LinkLevel.SameKind, LinkLevel.SameWeapon, LinkLevel.SameTarget, LinkLevel.NumbersAgree];
        double rest = others.Sum(LinkWeights.Default.Of);
        foreach (LinkLevel place in (LinkLevel[])[LinkLevel.PlacesUnconnected, LinkLevel.DifferentPlaces, LinkLevel.NothingShared])
            Assert.True(rest + LinkWeights.Default.Of(place) < ReconciliationPolicy.Default.UndecidedFrom, place.ToString());
    }

    [Fact]
    public void With_refuses_what_is_no_probability_or_speaks_against_agreement()
    {
        LinkWeights weights = LinkWeights.Default;
        Assert.Throws<ArgumentOutOfRangeException>("m", () => weights.With(LinkLevel.SameDay, 0, 0.1));
        Assert.Throws<ArgumentOutOfRangeException>("u", () => weights.With(LinkLevel.SameDay, 0.1, double.NaN));
        Assert.Throws<ArgumentException>("level", () => weights.With(LinkLevel.SamePlace, 0.9, 0.05));
        Assert.Throws<ArgumentException>("level", () => weights.With(LinkLevel.SamePlace, 0.04, 0.05));
        Assert.Throws<ArgumentException>("level", () => weights.With(LinkLevel.PlacesNear, 0.04, 0.0001));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => weights.Of((LinkLevel)99));
        Assert.Equal(Math.Log2(3), weights.With(LinkLevel.SameDay, 0.45, 0.15).Of(LinkLevel.SameDay), 1e-12);
        Assert.NotEqual(weights, weights.With(LinkLevel.SameDay, 0.45, 0.15));
        Assert.Equal(weights.With(LinkLevel.SameDay, 0.45, 0.15), weights.With(LinkLevel.SameDay, 0.45, 0.15));
    }

    [Fact]
    public void A_frequency_takes_the_place_of_u_and_never_speaks_against()
    {
        LinkWeights weights = LinkWeights.Default.WithFrequency(LinkFeature.Place, "base", 0.41).WithFrequency(LinkFeature.Weapon, "rocket", 1);
        Assert.Equal(1, weights.Of(LinkFeature.Place, "base"), 1e-12);
        Assert.Equal(0, weights.Of(LinkFeature.Weapon, "rocket"));
        Assert.Equal(weights.Of(LinkLevel.CommonActor), weights.Of(LinkFeature.Actor, "base"));
        Assert.Throws<ArgumentException>("feature", () => weights.WithFrequency(LinkFeature.Day, "2024-01-01", 0.5));
        Assert.Throws<ArgumentException>("feature", () => weights.Of(LinkFeature.Numbers, "1"));
        Assert.Throws<ArgumentOutOfRangeException>("share", () => weights.WithFrequency(LinkFeature.Place, "base", 0));
        Assert.Throws<ArgumentOutOfRangeException>("share", () => weights.WithFrequency(LinkFeature.Place, "base", double.NaN));
        Assert.NotEqual(LinkWeights.Default, weights);
        Assert.Equal(weights, LinkWeights.Default.WithFrequency(LinkFeature.Weapon, "rocket", 1).WithFrequency(LinkFeature.Place, "base", 0.41));
    }

    [Fact]
    public void A_base_that_is_known_to_be_attacked_often_says_less()
    {
        Report[] reports = [At("R1", "rocket"), At("R2", "drone")];
        var known = new ReconciliationPolicy(weights: LinkWeights.Default.WithFrequency(LinkFeature.Place, "base", 0.8));
        double score = Reconciler.Reconcile(reports).Compare("R1:1", "R2:1").Score;
        Assert.True(score > Reconciler.Reconcile(reports, policy: known).Compare("R1:1", "R2:1").Score + 3);

        static Report At(string id, string weapon) => Made(id, new(2024, 1, 1), "base", weapon, "attack", "actor");
    }

    [Fact]
    public void Fit_finds_the_probabilities_that_the_reports_were_made_by()
    {
        // Two accounts of each of 3,000 incidents, one in each of ten places, of which one in ten true pairs has the wrong one.
        var random = new Draw(1);
        var reports = new List<Report>();
        for (int incident = 0; incident < 3_000; incident++)
        {
            LocalDate day = new LocalDate(2020, 1, 1).PlusDays(incident / 3);
            (int place, int weapon, int kind, int actor) = (random.Below(10), random.Below(4), random.Below(4), random.Below(5));
            reports.Add(Made($"R{incident}a", day, $"p{place}", Weapons[weapon], Kinds[kind], $"a{actor}"));
            reports.Add(Made(
                $"R{incident}b", random.Below(10) < 2 ? day.PlusDays(1) : day, $"p{(random.Below(10) < 1 ? (place + 1) % 10 : place)}",
                Weapons[random.Below(10) < 3 ? (weapon + 1) % 4 : weapon], Kinds[random.Below(10) < 1 ? (kind + 1) % 4 : kind],
                $"a{(random.Below(10) < 4 ? (actor + 1) % 5 : actor)}"));
        }
        LinkWeights fitted = LinkWeights.Fit(reports);
        Near(0.9, fitted.M(LinkLevel.SamePlace));
        Near(0.1, fitted.U(LinkLevel.SamePlace));
        Near(0.7, fitted.M(LinkLevel.SameWeapon));
        Near(0.25, fitted.U(LinkLevel.SameWeapon));
        Near(0.9, fitted.M(LinkLevel.SameKind));
        Near(0.25, fitted.U(LinkLevel.SameKind));
        Near(0.6, fitted.M(LinkLevel.CommonActor));
        Near(0.2, fitted.U(LinkLevel.CommonActor));
        Near(0.8, fitted.M(LinkLevel.SameDay));
        Near(4.2 / 16, fitted.U(LinkLevel.SameDay)); // of the others near a day 4.2 are on it, beside the true one, and 11.8 next to it
        Assert.Equal(fitted, LinkWeights.Fit(Enumerable.Reverse(reports).Concat(reports)));

        static void Near(double expected, double actual) => Assert.InRange(actual, expected - 0.06, expected + 0.06);
    }

    [Fact]
    public void Fit_of_nothing_changes_nothing()
    {
        Assert.Equal(LinkWeights.Default, LinkWeights.Fit([]), (a, b) => All.All(level => Math.Abs(a.Of(level) - b.Of(level)) < 1e-9));
        Assert.Throws<ArgumentNullException>(() => LinkWeights.Fit(null!));
        Assert.Throws<ArgumentException>(() => LinkWeights.Fit([null!]));
    }

    private static readonly string[] Weapons = ["ballistic-missile", "drone", "ied", "small-arms"];
    private static readonly string[] Kinds = ["protest", "air-strike", "arrest", "agreement"];

    private static Report Made(string id, LocalDate day, string place, string weapon, string kind, string actor) =>
        new(id, "afp", default, [new("afp", "AFP")], [new(id + ":1", [
        new WhenClaim("C1", new([new("afp")]), new(UncertainDate.Exactly(day))),
        new WhereClaim("C2", new([new("afp")]), new(place, "Place of " + place, ["country"])),
        new WeaponClaim("C3", new([new("afp")]), [weapon]),
        new EventClaim("C4", new([new("afp")]), kind),
        new ResponsibilityClaim("C5", new([new("afp")]), ResponsibilityKind.Accused, new(actor, actor))])]);

    // The same numbers everywhere.
    private sealed class Draw(uint seed)
    {
        private uint _state = seed;

        public int Below(int end)
        {
            _state = (_state * 1_664_525) + 1_013_904_223;
            return (int)((_state >> 8) % (uint)end);
        }
    }
}
