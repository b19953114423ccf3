using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class BlockingLaws
{
    private const int Cases = 300;

    [Fact]
    public void Of_loses_no_pair_that_a_person_would_be_shown() => Law.Holds(Crowds.Reports, Cases, reports =>
    {
        var reconciliation = Reconciler.Reconcile(reports);
        Dictionary<string, ValueList<BlockingKey>> keys = reports.SelectMany(report => report.Accounts)
            .ToDictionary(account => account.Id, account => BlockingKey.Of(account), StringComparer.Ordinal);
        return Links(reconciliation, reports).All(link => link.KeptApartBy is not null || link.Score < 2
            || keys[link.First].Any(key => keys[link.Second].Any(key.Meets)));
    });

    [Fact]
    public void The_links_are_those_that_brute_force_finds() => Law.Holds(Crowds.Reports, Cases, reports =>
    {
        var reconciliation = Reconciler.Reconcile(reports);
        return reconciliation.Links == Links(reconciliation, reports).Where(link => link.KeptApartBy is null && link.Score >= 2).ToValueList();
    });

    [Fact]
    public void Whatever_the_tolerance_the_links_are_those_that_brute_force_finds() => Law.Holds(
        Crowds.Reports, Arb.From(Gen.Elements(0, 2, 3, 31)), Cases, (reports, tolerance) =>
        {
            var reconciliation = Reconciler.Reconcile(reports, policy: new(dayTolerance: tolerance));
            return reconciliation.Links == Links(reconciliation, reports).Where(link => link.KeptApartBy is null && link.Score >= 2).ToValueList();
        });

    [Fact]
    public void Meets_is_symmetric_and_never_of_two_guests() => Law.Holds(Crowds.Reports, Cases, reports =>
    {
        BlockingKey[] keys = [.. reports.SelectMany(report => report.Accounts).SelectMany(account => BlockingKey.Of(account)).Take(60), default];
        return keys.All(one => keys.All(other => one.Meets(other) == other.Meets(one)
            && (!one.Meets(other) || (one.Block == other.Block && !(one.IsGuestInTime && other.IsGuestInTime)))));
    });

    [Fact]
    public void Of_has_a_key_for_each_day_up_to_62_then_for_months_then_for_years()
    {
        Assert.Equal(62, Standing(UncertainDate.Between(new(2024, 1, 1), new(2024, 3, 2))).Length);
        Assert.Equal(["2024-01", "2024-02", "2024-03"], Standing(UncertainDate.Between(new(2024, 1, 1), new(2024, 3, 3))));
        Assert.Equal(24, Standing(UncertainDate.Between(new(2023, 1, 1), new(2024, 12, 31))).Length);
        Assert.Equal(["2023", "2024", "2025"], Standing(UncertainDate.Between(new(2023, 1, 1), new(2025, 1, 1))));
        Assert.Equal(["-0002", "-0001", "0000"], Standing(UncertainDate.Between(new(-2, 1, 1), new(0, 12, 31))));
        Assert.Equal(["*"], Standing(UncertainDate.Between(new(1800, 1, 1), new(2025, 1, 1))));
        Assert.Equal(["*"], Standing(UncertainDate.NotAfter(new LocalDate(2025, 1, 1))));
        Assert.Equal(["2024-01-31", "2024-05-01"], Standing(UncertainDate.Parse("[2024-01-31,2024-05-01]")));
        Assert.Equal(["*"], Standing(UncertainDate.Parse("XXXX-XX-X1")));
        Assert.Empty(BlockingKey.Of(Account("A", UncertainDate.Unknown, new("base", "a base"))));
        Assert.False(default(BlockingKey).Meets(default));
    }

    [Fact]
    public void Of_finds_points_that_are_near_wherever_they_are() => Law.Holds(
        Arb.From(from latitude in Gen.Choose(-90_000, 90_000) from longitude in Gen.Choose(-179_999, 180_000) select (latitude / 1000.0, longitude / 1000.0)),
        Arb.From(
            from north in Gen.Choose(-95, 95) from east in Gen.Choose(-180_000, 180_000) from less in Gen.Elements(1, 1_000, 2_000)
            select (north / 1000.0, east / 1000.0 / less)),
        1000,
        (at, by) =>
        {
            double latitude = Math.Clamp(at.Item1 + by.Item1, -90, 90), turned = at.Item2 + (by.Item2 / Math.Max(0.01, Math.Cos(at.Item1 * Math.PI / 180)));
            var one = new Place("one", "Aaa", point: new(at.Item1, at.Item2));
            var other = new Place("other", "Zzz", point: new(latitude, Math.IEEERemainder(turned, 360) is var east && east <= -180 ? 180 : east));
            return one.DistanceTo(other).Best > 9_999 || Meet(UncertainDate.On(2024, 1, 1), one, UncertainDate.On(2024, 1, 2), other);
        });

    [Fact]
    public void Of_finds_a_name_cut_short_however_long_it_is()
    {
        UncertainDate day = UncertainDate.On(2024, 1, 1);
        string[] names = ["Ain al-Asad", "Asad", "Ayn Al-Assad Air Base", "North Gate of the Old Great Mill of Ain al Asad Valley"];
        foreach (string name in names)
            foreach (string other in names) Assert.True(Meet(day, new("one", name), day, new("other", other)), $"{name} / {other}");
        Assert.False(Meet(day, new("one", "North Gate"), day, new("other", "North Mill")));
    }

    [Fact]
    public void Two_cities_of_one_country_do_not_meet_and_neither_do_two_days_of_one_month()
    {
        UncertainDate day = UncertainDate.On(2024, 1, 1);
        Place mosul = new("mosul", "Mosul", ["iraq"]), basra = new("basra", "Basra", ["iraq"]), iraq = new("iraq", "Iraq");
        Assert.False(Meet(day, mosul, day, basra));
        Assert.True(Meet(day, mosul, day, iraq));
        Assert.False(Meet(day, mosul, UncertainDate.On(2024, 1, 3), mosul));
        Assert.True(Meet(day, mosul, UncertainDate.In(new YearMonth(2024, 1)), iraq));
        Assert.True(Meet(UncertainDate.On(2023, 12, 31), mosul, UncertainDate.Between(new(2024, 1, 1), new(2024, 12, 31)), iraq));
    }

    // All pairs of accounts, by their ids.
    internal static IEnumerable<Link> Links(ConflictModel.Reconciliation.Reconciliation reconciliation, ValueList<Report> reports)
    {
        string[] ids = [.. reports.SelectMany(report => report.Accounts).Select(account => account.Id).Order(StringComparer.Ordinal)];
        return from i in Enumerable.Range(0, ids.Length)
               from j in Enumerable.Range(i + 1, ids.Length - i - 1)
               select reconciliation.Compare(ids[i], ids[j]);
    }

    private static bool Meet(UncertainDate day, Place place, UncertainDate otherDay, Place otherPlace)
    {
        ValueList<BlockingKey> one = BlockingKey.Of(Account("A", day, place)), other = BlockingKey.Of(Account("B", otherDay, otherPlace));
        return one.Any(key => other.Any(key.Meets));
    }

    private static string[] Standing(UncertainDate days) => [.. BlockingKey.Of(Account("A", days, new("base", "...")))
        .Where(key => !key.IsGuestInTime && key.Block!.Contains("place", StringComparison.Ordinal))
        .Select(key => key.Block!.Split(' ')[0])];

    private static Account Account(string id, UncertainDate days, Place place) => new(id, [
        .. days.IsUnknown ? (Claim[])[] : [new WhenClaim("C1", new([new("afp")]), new(days))],
        new WhereClaim("C2", new([new("afp")]), place)]);
}
