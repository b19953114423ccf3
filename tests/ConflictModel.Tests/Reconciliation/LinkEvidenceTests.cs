using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Time;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>What the pair says of days, times and numbers.</summary>
public class LinkEvidenceTests
{
    private static readonly Place Base = new("base", "Ain al-Asad", ["anbar", "iraq"], "IQ");
    private static readonly Place Town = new("town", "Hit", ["anbar", "iraq"], "IQ");

    [Fact]
    public void Two_possible_days_say_more_than_a_month()
    {
        Claim exact = On(UncertainDate.On(2024, 1, 20)), night = On(UncertainDate.Between(new(2024, 1, 20), new(2024, 1, 21)));
        Claim month = On(UncertainDate.In(new YearMonth(2024, 1)));
        Assert.Equal(Of(LinkLevel.SameDay), Bits(LinkFeature.Day, [exact], [exact]));
        Assert.Equal(Of(LinkLevel.SameFewDays), Bits(LinkFeature.Day, [exact], [night]));
        Assert.Equal(Of(LinkLevel.SameFewDays), Bits(LinkFeature.Day, [night], [night]));
        Assert.Equal(Of(LinkLevel.PossiblySameDay), Bits(LinkFeature.Day, [night], [month]));
        Assert.True(Of(LinkLevel.SameFewDays) > 0 && Of(LinkLevel.PossiblySameDay) < 0);
    }

    [Fact]
    public void One_time_of_a_day_speaks_for_one_incident_and_hours_between_against()
    {
        Claim[] noon = [At(12, 0), Where(Base)];
        Assert.Equal(Of(LinkLevel.SameTime), Bits(LinkFeature.Time, noon, [At(12, 30), Where(Base)]));
        Assert.Equal(Of(LinkLevel.SameTime), Bits(LinkFeature.Time, noon, [On(UncertainDate.On(2024, 1, 20), UncertainTime.About(new(12, 10))), Where(Base)]));
        Assert.Equal(Of(LinkLevel.TimesNear), Bits(LinkFeature.Time, noon, [At(14, 59), Where(Base)]));
        Assert.Equal(Of(LinkLevel.TimesApart), Bits(LinkFeature.Time, noon, [At(15, 1), Where(Base)]));
        Assert.Equal(0, Of(LinkLevel.TimesNear), 0.2);
    }

    [Fact]
    public void Times_of_two_days_clocks_or_places_are_not_compared()
    {
        Claim[] noon = [At(12, 0), Where(Base)];
        Assert.Equal(0, Bits(LinkFeature.Time, noon, [On(UncertainDate.On(2024, 1, 21), UncertainTime.At(new(12, 0))), Where(Base)]));
        Assert.Equal(0, Bits(LinkFeature.Time, noon, [At(12, 0, "UTC"), Where(Base)]));
        Assert.Equal(0, Bits(LinkFeature.Time, [At(12, 0), Where(Base), By("militia")], [At(12, 0), Where(Town), By("militia")]));
        Assert.Equal(0, Bits(LinkFeature.Time, noon, [On(UncertainDate.On(2024, 1, 20), UncertainTime.In(PartOfDay.Night)), Where(Base)]));
        Assert.Equal(Of(LinkLevel.SameTime), Bits(LinkFeature.Time, [At(12, 0, "UTC"), Where(Base)], [At(12, 0, "UTC"), Where(Base)]));
    }

    [Fact]
    public void Equal_exact_numbers_say_more_than_numbers_that_can_be_equal()
    {
        Claim[] one = [Launched(Count.Of(17)), Where(Base)];
        Assert.Equal(Of(LinkLevel.SameNumber), Bits(LinkFeature.Numbers, one, one));
        Assert.Equal(Of(LinkLevel.NumbersAgree), Bits(LinkFeature.Numbers, one, [Launched(Count.AtLeast(12)), Where(Base)]));
        Assert.Equal(Of(LinkLevel.NumbersAgree), Bits(LinkFeature.Numbers, [Launched(Count.Of(2)), Where(Base)], [Launched(Count.Of(2)), Where(Base)]));
        Assert.Equal(Of(LinkLevel.SameNumbers), Bits(LinkFeature.Numbers, [.. one, Killed(5)], [.. one, Killed(5)]));
        Assert.Equal(Of(LinkLevel.SomeNumbersAgree), Bits(LinkFeature.Numbers, [.. one, Killed(5)], [.. one, Killed(6)]));
    }

    [Fact]
    public void Equal_numbers_of_two_places_without_a_common_actor_are_a_coincidence()
    {
        Claim[] one = [Launched(Count.Of(17)), Where(Base)], other = [Launched(Count.Of(17)), Where(Town)];
        Assert.Equal(Of(LinkLevel.NumbersAgree), Bits(LinkFeature.Numbers, one, other));
        Assert.Equal(Of(LinkLevel.SameNumber), Bits(LinkFeature.Numbers, [.. one, By("militia")], [.. other, By("militia")]));
    }

    private static double Of(LinkLevel level) => LinkWeights.Default.Of(level);

    // The weight of one comparison; 0 where it was not made. Without a day of their own, both are of one day.
    private static double Bits(LinkFeature feature, Claim[] one, Claim[] other)
    {
        Link link = Reconciler.Reconcile([Report("R1", one), Report("R2", other)]).Compare("R1:1", "R2:1");
        return link.Evidence.FirstOrDefault(evidence => evidence.Feature == feature)?.Weight ?? 0;
    }

    private static Report Report(string id, Claim[] claims) => new(id, "afp", default, [new("afp", "AFP")], [new(id + ":1", [
        .. claims.Any(claim => claim is WhenClaim) ? claims : [On(UncertainDate.On(2024, 1, 20)), .. claims]])]);

    private static WhenClaim On(UncertainDate date, UncertainTime time = default, string? zone = null) => new("C1", new([new("afp")]), new(date, time, zone));

    private static WhenClaim At(int hour, int minute, string? zone = null) => On(UncertainDate.On(2024, 1, 20), UncertainTime.At(new(hour, minute)), zone);

    private static WhereClaim Where(Place place) => new("C2", new([new("afp")]), place);

    private static MunitionClaim Launched(Count count) => new("C3", new([new("afp")]), MunitionPhase.Launched, count);

    private static CasualtyClaim Killed(int count) => new("C4", new([new("afp")]), Harm.Killed, Count.Of(count));

    private static ResponsibilityClaim By(string actor) => new("C5", new([new("afp")]), ResponsibilityKind.Accused, new(actor, actor));
}
