using System;
using System.Linq;
using ConflictModel.Incidents;
using NodaTime.TimeZones;
using Xunit;

namespace ConflictModel.Tests.Incidents;

public class CountryTests
{
    [Fact]
    public void All_are_the_249_assigned_codes_and_Kosovo()
    {
        Assert.Equal(250, Country.All.Count);
        Assert.Equal(250, Country.All.Select(country => country.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.True(Country.All.Select(country => country.Code).Order(StringComparer.Ordinal).SequenceEqual(Country.All.Select(country => country.Code), StringComparer.Ordinal));
        Assert.All(Country.All, country => Assert.Matches("^[A-Z]{2}$", country.Code));
        Assert.Equal(250, Country.All.Select(country => country.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(250, Country.All.Select(country => country.Adjective).Distinct(StringComparer.Ordinal).Count());
    }

    // The time zone database lists every country that has a zone.
    [Fact]
    public void Every_country_with_a_time_zone_is_there() =>
        Assert.All(TzdbDateTimeZoneSource.Default.ZoneLocations!, zone => Assert.NotNull(Country.Find(zone.CountryCode)));

    [Fact]
    public void Find_knows_what_a_country_and_its_people_are_called()
    {
        Assert.Equal(("Iraq", "Iraqi"), (Country.Find("IQ")?.Name, Country.Find("IQ")?.Adjective));
        Assert.Equal("US", Country.Find("US")?.Adjective);
        Assert.Equal("Kosovo", Country.Find("XK")?.Name);
        Assert.Null(Country.Find("UK"));
        Assert.Null(Country.Find("iq"));
        Assert.Throws<ArgumentNullException>(() => Country.Find(null!));
    }

    [Theory]
    [InlineData("ZZ", "'ZZ' is not assigned to a country in ISO 3166-1; give an assigned code, such as \"IQ\".")]
    [InlineData("UK", "'UK' is not assigned to a country in ISO 3166-1; the code of the United Kingdom is \"GB\".")]
    [InlineData("EL", "'EL' is not assigned to a country in ISO 3166-1; the code of Greece is \"GR\".")]
    [InlineData("iq", "'iq' is no country code; give the two letters of ISO 3166-1, such as \"IQ\".")]
    public void A_code_of_no_country_is_rejected(string code, string message)
    {
        Assert.StartsWith(message, Assert.Throws<ArgumentException>("country", () => new Place("base", "a base", country: code)).Message, StringComparison.Ordinal);
        Assert.StartsWith(message, Assert.Throws<ArgumentException>("nationality", () => new Group(code)).Message, StringComparison.Ordinal);
    }
}
