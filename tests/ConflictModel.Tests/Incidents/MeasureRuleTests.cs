using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using Xunit;
using static ConflictModel.Tests.Incidents.Refusal;

namespace ConflictModel.Tests.Incidents;

/// <summary>What holds of the measures of weapons, of things that were seized, of places that are several, and of anonymity.</summary>
public class MeasureRuleTests
{
    private static readonly Attribution By = new([new("afp")]);
    private static readonly WeaponMeasures Grad = new(Measurement.Of(122, "mm"));

    [Fact]
    public void Measures_measure_something_in_a_unit_of_its_kind()
    {
        Rejects("calibre", "Measures measure something: give a calibre, a warhead or a range", () => new WeaponMeasures());
        Rejects("calibre", "The calibre cannot be in 'kg'; give one of mm, cm, m,", () => new WeaponMeasures(Measurement.Of(122, "kg")));
        Rejects("warhead", "The warhead cannot be in 'mm'; give one of g, kg, t,", () => new WeaponMeasures(warhead: Measurement.Of(122, "mm")));
        Rejects("range", "The range cannot be in 'h'; give one of mm,", () => new WeaponMeasures(range: Measurement.Of(2, "h")));
        Rejects("range", "The range is no possible measure", () => new WeaponMeasures(
            range: Measurement.Of(1, "km").Intersect(Measurement.Of(2, "km"))));
    }

    [Fact]
    public void Measures_are_of_one_weapon()
    {
        Rejects("measures", "Claim 'C1' gives the measures of 2 weapons; give those of one",
            () => new WeaponClaim("C1", By, ["rocket", "drone"], measures: Grad));
        Rejects("measures", "Claim 'C1' gives the measures of 0 weapons", () => new WeaponClaim("C1", By, state: ClaimState.ExplicitlyUnknown, measures: Grad));
        Assert.Null(new MunitionClaim("C1", By, MunitionPhase.Launched, Count.Of(2), measures: Grad).Weapon);
    }

    [Fact]
    public void Things_are_counted_where_they_have_a_kind()
    {
        Rejects("number", "Claim 'C1' counts things of no kind", () => new DamageClaim("C1", By, "a vehicle", number: Count.Of(1)));
        Rejects("number", "Claim 'C1' gives no possible number", () => new DamageClaim("C1", By, "a vehicle", item: "vehicle", number: Count.Impossible));
        Rejects("item", "Claim 'C1' says more of damage that it does not state",
            () => new DamageClaim("C1", By, state: ClaimState.NoneReported, item: "vehicle"));
        Rejects("item", "item is empty; an identifier has", () => new DamageClaim("C1", By, "a vehicle", item: ""));
    }

    [Fact]
    public void A_place_that_is_several_covers_others()
    {
        Rejects("covers", "The place 'both' covers one place only", () => new Place("both", "both", covers: ["iraq"]));
        Rejects("covers", "The place 'both' names the part 'iraq' twice", () => new Place("both", "both", covers: ["iraq", "iraq"]));
        Rejects("covers", "The place 'both' cannot cover 'both', which it is or lies in", () => new Place("both", "both", covers: ["iraq", "both"]));
        Rejects("covers", "The place 'both' cannot cover 'asia', which it is or lies in", () => new Place("both", "both", ["asia"], covers: ["iraq", "asia"]));
        Place both = new("both", "Iraq and Syria", covers: ["iraq", "syria"]), iraq = new("iraq", "Iraq", country: "IQ");
        Place asad = new("ain-al-asad", "Ain al-Asad", ["anbar", "iraq"], "IQ"), kuwait = new("kuwait", "Kuwait", ["gulf"], "KW");
        Assert.Equal(
            (Truth.True, Truth.True, Truth.Unknown, Truth.False), (iraq.IsWithin(both), asad.IsWithin(both), both.IsWithin(iraq), kuwait.IsWithin(both)));
        Assert.Equal(Truth.Unknown, both.MayBeSame(asad));
    }

    [Fact]
    public void Only_who_is_anonymous_has_a_reason_to_be()
    {
        Rejects("anonymityReason", "The source 'a' is named, and so has no reason to be anonymous", () => new Source("a", "A", anonymityReason: "fear"));
        Rejects("anonymityReason", "anonymityReason is empty", () => new Source("a", "an official", isAnonymous: true, anonymityReason: ""));
        Assert.Equal("fear", new Source("a", "an official", isAnonymous: true, anonymityReason: "fear").AnonymityReason);
    }
}
