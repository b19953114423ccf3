using System;
using System.Globalization;
using System.Text.Json;
using ConflictModel.Quantities;
using Xunit;

namespace ConflictModel.Tests.Quantities;

/// <summary>What each factory takes its words to mean, which units there are, and how a measurement is written.</summary>
public class MeasurementMeaningLaws
{
    [Fact]
    public void Factories_mean_what_their_words_say()
    {
        Assert.Equal("122 mm unhedged", Measurement.Of(122m, "mm").ToString());
        Assert.Equal("122 mm exactly", Measurement.Exactly(122m, "mm").ToString());
        Assert.Equal("[20,) kg atLeast", Measurement.AtLeast(20m, "kg").ToString());
        Assert.Equal("(140,) km plausible (140,150) moreThan", Measurement.MoreThan(140m, "km").ToString());
        Assert.Equal("(2.5,) km moreThan", Measurement.MoreThan(2.5m, "km").ToString());
        Assert.Equal("(14,) km moreThan", Measurement.MoreThan(14m, "km").ToString());
        Assert.Equal("[0,20] km plausible (0,20] atMost", Measurement.UpTo(20m, "km").ToString());
        Assert.Equal("[0,20] km atMost", Measurement.AtMost(20m, "km").ToString());
        Assert.Equal("[0,20) km fewerThan", Measurement.LessThan(20m, "km").ToString());
        Assert.Equal("(0,3) km plausible [2.7,3) nearly", Measurement.Nearly(3m, "km").ToString());
        Assert.Equal("[120,125] mm between", Measurement.Between(120m, 125m, "mm").ToString());
    }

    // h = min(g/2, n/10), g the unit of the last significant digit written, without the floor of 1 that counts have.
    [Theory]
    [InlineData("3", "[2.7,3.3]")]
    [InlineData("3.0", "[2.95,3.05]")]
    [InlineData("0.5", "[0.45,0.55]")]
    [InlineData("2500", "[2450,2550]")]
    [InlineData("2.5", "[2.45,2.55]")]
    [InlineData("14", "[13.5,14.5]")]
    [InlineData("100", "[90,110]")]
    [InlineData("1", "[0.9,1.1]")]
    public void About_goes_by_the_digits_that_were_written(string n, string plausible)
    {
        decimal value = decimal.Parse(n, CultureInfo.InvariantCulture);
        Measurement about = Measurement.About(value, "km");
        Assert.Equal(Measurement.Parse($"(0,) km plausible {plausible} best {n} about"), about);
        Assert.Equal(value, about.Best);
    }

    [Fact]
    public void Scale_is_no_part_of_the_value()
    {
        Assert.Equal(Measurement.Of(3m, "km"), Measurement.Of(3.0m, "km"));
        Assert.Equal("3 km unhedged", Measurement.Of(3.00m, "km").ToString());
        Assert.Equal("""{"min":3,"max":3,"unit":"km","hedge":"unhedged"}""", JsonSerializer.Serialize(Measurement.Of(3.00m, "km")));
        Assert.NotEqual(Measurement.About(3m, "km"), Measurement.About(3.0m, "km"));
    }

    [Fact]
    public void The_smallest_values_stay_plausible()
    {
        Assert.Equal("(0,0.0000000000000000000000000001) m nearly", Measurement.Nearly(1e-28m, "m").ToString());
        Assert.Equal(1e-28m, Measurement.About(1e-28m, "m").Best);
        Assert.False(Measurement.About(decimal.MaxValue, "m").Plausible.HasUpper);
    }

    [Fact]
    public void Factories_reject_what_is_no_measurement()
    {
        Func<decimal, string, Measurement>[] all =
        [
            Measurement.Of, Measurement.Exactly, Measurement.AtLeast, Measurement.MoreThan, Measurement.UpTo, Measurement.AtMost,
            Measurement.LessThan, Measurement.About, Measurement.Nearly,
        ];
        Assert.All(all, factory => Assert.Throws<ArgumentOutOfRangeException>("value", () => factory(-0.1m, "mm")));
        Assert.All(all, factory => Assert.Throws<ArgumentException>("unit", () => factory(1m, "millimetres")));
        Assert.All(all, factory => Assert.Throws<ArgumentException>("unit", () => factory(1m, "")));
        Assert.All(all, factory => Assert.Throws<ArgumentNullException>("unit", () => factory(1m, null!)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Measurement.About(0m, "mm"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Measurement.LessThan(0m, "mm"));
        Assert.Throws<ArgumentException>(() => Measurement.Between(125m, 120m, "mm"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Measurement.Create("mm", Interval.AtLeast(-1m)));
        Assert.Throws<ArgumentException>("unit", () => Measurement.Create("", Interval.AtLeast(1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Measurement.Of(1m, "mm").ScaleBy(-1m));
    }

    [Theory]
    [InlineData("mm")]
    [InlineData("cm")]
    [InlineData("m")]
    [InlineData("km")]
    [InlineData("g")]
    [InlineData("kg")]
    [InlineData("t")]
    [InlineData("kt")]
    [InlineData("dag")]
    [InlineData("us")]
    [InlineData("min")]
    [InlineData("h")]
    [InlineData("km/h")]
    [InlineData("m/s2")]
    [InlineData("m2")]
    [InlineData("s-1")]
    [InlineData("N.m")]
    [InlineData("har")]
    [InlineData("kPa")]
    [InlineData("[in_i]")]
    [InlineData("[ft_i]2")]
    [InlineData("[mi_i]/h")]
    [InlineData("[lb_av]")]
    public void Units_are_ucum_codes(string unit) => Assert.Equal(unit, Measurement.Of(1m, unit).Unit);

    [Theory]
    [InlineData("MM")]
    [InlineData("Mm2m")]
    [InlineData("KM")]
    [InlineData("Kg")]
    [InlineData("lb")]
    [InlineData("in")]
    [InlineData("feet")]
    [InlineData("kmin")]
    [InlineData("k[in_i]")]
    [InlineData("kkm")]
    [InlineData("k")]
    [InlineData("m1")]
    [InlineData("m-")]
    [InlineData("m22")]
    [InlineData("m^2")]
    [InlineData("/h")]
    [InlineData("km/")]
    [InlineData("km//h")]
    [InlineData("2")]
    [InlineData("mm ")]
    [InlineData("m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m")]
    [InlineData("\u00b5m")]
    [InlineData("\ud800")]
    public void What_is_no_code_is_refused(string unit) => Assert.Throws<ArgumentException>(nameof(unit), () => Measurement.Of(1m, unit));

    [Fact]
    public void Describe_says_it_in_English() => HostileCulture.Run(() =>
    {
        Assert.Equal("122 mm", Measurement.Of(122m, "mm").Describe());
        Assert.Equal("exactly 122 mm", Measurement.Exactly(122m, "mm").Describe());
        Assert.Equal("about 2.5 km", Measurement.About(2.5m, "km").Describe());
        Assert.Equal("nearly 3 km", Measurement.Nearly(3m, "km").Describe());
        Assert.Equal("at least 2,500 lb", Measurement.AtLeast(2_500m, "[lb_av]").Describe());
        Assert.Equal("more than 140 km", Measurement.MoreThan(140m, "km").Describe());
        Assert.Equal("less than 140 km", Measurement.LessThan(140m, "km").Describe());
        Assert.Equal("up to 20 km", Measurement.UpTo(20m, "km").Describe());
        Assert.Equal("at most 20 km", Measurement.AtMost(20m, "km").Describe());
        Assert.Equal("between 120 and 125 mm", Measurement.Between(120m, 125m, "mm").Describe());
        Assert.Equal("more than 1 and less than 2 m",
            Measurement.Create("m", Interval.Create(1m, 2m, lowerOpen: true, upperOpen: true)).Describe());
        Assert.Equal("0.0000000000000000000000000001 m", Measurement.Of(1e-28m, "m").Describe());
        Assert.Equal("79,228,162,514,264,337,593,543,950,335 m", Measurement.Of(decimal.MaxValue, "m").Describe());
        Assert.Equal("an unknown measure", Measurement.Unknown.Describe());
        Assert.Equal("an unknown number of km", Measurement.Create("km", default).Describe());
        Assert.Equal("no possible measure", Measurement.Of(1m, "m").Intersect(Measurement.Of(2m, "m")).Describe());
    });

    [Fact]
    public void Text_does_not_depend_on_culture() => HostileCulture.Run(() =>
    {
        Assert.Equal("[1.5,2.5) km", Measurement.Create("km", Interval.Create(1.5m, 2.5m, upperOpen: true)).ToString());
        Assert.Equal(Measurement.Of(1.5m, "km"), Measurement.Parse("1.5 km unhedged"));
        Assert.Equal("""{"min":1.5,"max":1.5,"unit":"km","hedge":"unhedged"}""", JsonSerializer.Serialize(Measurement.Of(1.5m, "km")));
    });
}
