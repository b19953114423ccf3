using System.Linq;
using System.Text;
using ConflictModel.Incidents;
using ConflictModel.Json;
using Xunit;

namespace ConflictModel.Tests.Json;

/// <summary>Bad input about places and people: a problem with its path, and the rest is read.</summary>
public class PlaceProblemTests
{
    [Theory]
    [InlineData("\"country\":\"ZZ\"", ".country", "'ZZ' is not assigned to a country in ISO 3166-1")]
    [InlineData("\"aliases\":[\" \"]", ".aliases", "aliases begins or ends with white space")]
    [InlineData("\"aliases\":[7]", ".aliases[0]", "expected a string, found a number")]
    [InlineData("\"point\":[42.44,91]", ".point", "The latitude 91 is none; give a number of degrees from -90 to 90.")]
    [InlineData("\"point\":\"NaN\"", ".point", "A point is a GeoJSON position: an array of the longitude and the latitude, two numbers.")]
    [InlineData("\"point\":[0,0],\"precision\":-1", ".precision", "A precision is a number of metres, 0 or more")]
    [InlineData("\"point\":[0,0],\"precision\":\"5 km\"", ".precision", "expected a number, found a string")]
    [InlineData("\"point\":[0,0],\"precision\":NaN", "", "not JSON")]
    [InlineData("\"precision\":5", ".precision", "A precision says how near a point the place lies; give the point too.")]
    public void A_bad_place_is_a_problem_with_its_path(string member, string path, string message)
    {
        ReportReading reading = Read(
            $$$"""{"claim":"where","id":"C1","attribution":[{"source":"afp"}],"place":{"id":"base","name":"The Base",{{{member}}}}}""");
        JsonProblem problem = Assert.Single(reading.Problems);
        Assert.Equal(message == "not JSON" ? "$" : "$.accounts[0].claims[0].place" + path, problem.Path);
        Assert.Contains(message, problem.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"nationality\":\"XX\"}", "nationality", "'XX' is not assigned to a country")]
    [InlineData("{\"age\":\"\"}", "age", "age is empty")]
    [InlineData("{}", "nationality", "A group says who they are")]
    public void A_bad_group_is_a_problem_with_its_path(string group, string member, string message)
    {
        ReportReading reading = Read(
            $$$"""{"claim":"casualties","id":"C1","attribution":[{"source":"afp"}],"harm":"killed","count":{"min":3},"group":{{{group}}}}""");
        JsonProblem problem = Assert.Single(reading.Problems);
        Assert.Equal($"$.accounts[0].claims[0].group.{member}", problem.Path);
        Assert.StartsWith(message, problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void All_members_of_a_place_are_read()
    {
        ReportReading reading = Read("""
            {"claim":"where","id":"C1","attribution":[{"source":"afp"}],"place":{"id":"base","name":"The Base","within":["anbar"],"country":"IQ",
            "aliases":["Al-Asad"],"point":[42.4412,33.7856],"precision":5000}}
            """);
        Assert.Empty(reading.Problems);
        var claim = (WhereClaim)reading.Report!.Accounts[0].Claims.Single();
        Assert.Equal(new("base", "The Base", ["anbar"], "IQ", ["Al-Asad"], new(33.7856, 42.4412), 5_000), claim.Place);
    }

    private static ReportReading Read(string claim) => ConflictModelJson.ReadReport(Encoding.UTF8.GetBytes(
        $$$"""{"id":"R1","publisher":"afp","published":"2024-01-20","sources":[{"id":"afp","name":"AFP","kind":"newsAgency"}],"accounts":[{"id":"A1","claims":[{{{claim}}}]}]}"""));
}
