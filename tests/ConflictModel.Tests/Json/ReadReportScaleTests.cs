using System;
using System.Globalization;
using System.Linq;
using System.Text;
using ConflictModel.Json;
using Xunit;

namespace ConflictModel.Tests.Json;

/// <summary>One mistake that many claims share is told once, and found in one pass.</summary>
public class ReadReportScaleTests
{
    [Fact]
    public void An_undeclared_source_of_many_claims_is_told_once_and_costs_one_pass()
    {
        ReportReading reading = ConflictModelJson.ReadReport(Citing("nobody", 20_000));
        JsonProblem problem = Assert.Single(reading.Problems);
        Assert.Equal("$.accounts[0].claims[1].attribution[1].source", problem.Path);
        Assert.Contains("here and in 19,999 more claims", problem.Message, StringComparison.Ordinal);
        Assert.Equal("C0", Assert.Single(reading.Report!.Accounts[0].Claims).Id);
        Assert.InRange(Cost.Growth(10, Work), 0, Cost.Linear);

        static Action Work(int claims)
        {
            byte[] small = Citing("nobody", claims);
            return () => ConflictModelJson.ReadReport(small);
        }
    }

    private static byte[] Citing(string source, int claims) => Encoding.UTF8.GetBytes(
        """{"id":"R1","publisher":"afp","published":"2024-01-23","sources":[{"id":"afp","name":"AFP"}],"accounts":[{"id":"A","claims":["""
        + """{"claim":"damage","id":"C0","damage":"a hangar","attribution":[{"source":"afp"}]},"""
        + string.Join(',', Enumerable.Range(1, claims).Select(i => string.Create(CultureInfo.InvariantCulture,
            $$"""{"claim":"damage","id":"C{{i}}","damage":"a hangar","attribution":[{"source":"afp"},{"source":"{{source}}"}]}""")))
        + "]}]}");
}
