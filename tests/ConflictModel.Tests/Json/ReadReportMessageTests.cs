using System.Linq;
using System.Text;
using ConflictModel.Incidents;
using ConflictModel.Json;
using Xunit;

namespace ConflictModel.Tests.Json;

public class ReadReportMessageTests
{
    private const string Valid = """
        {"id":"R1","publisher":"afp","published":"2024-01-23","sources":[{"id":"afp","name":"AFP","kind":"newsAgency"}],"accounts":[{"id":"A","claims":[
        {"claim":"when","id":"C1","when":{"date":"2024-01-20"},"attribution":[{"source":"afp"}]},
        {"claim":"casualties","id":"C2","harm":"injured","count":{"min":2,"hedge":"atLeast"},"attribution":[{"source":"afp"}]}]},
        {"id":"B","claims":[{"claim":"damage","id":"C3","damage":"a hangar","attribution":[{"source":"afp"}]}]}]}
        """;

    [Fact]
    public void The_document_that_the_others_are_made_of_is_valid() => Assert.Equal("C1 C2 C3", Kept(Read(Valid)));

    [Theory]
    [InlineData("\"harm\":\"injured\",", "", "MissingMember", "$.accounts[0].claims[1]", "the member \"harm\" is missing", "C1 C3")]
    [InlineData("\"harm\"", "\"harn\"", "UnknownMember", "$.accounts[0].claims[1].harn", "unknown member \"harn\"; did you mean \"harm\"?", "C1 C3")]
    [InlineData("\"harm\"", "\"Harm\"", "UnknownMember", "$.accounts[0].claims[1].Harm", "unknown member \"Harm\"; did you mean \"harm\"?", "C1 C3")]
    [InlineData("\"id\":\"C1\"", "\"id\":\"C1\",\"id\":\"C1\"", "DuplicateMember", "$.accounts[0].claims[0].id", "the member \"id\" stands twice; keep one", "C2 C3")]
    [InlineData("\"injured\"", "1", "InvalidValue", "$.accounts[0].claims[1].harm", "1 is not allowed; expected \"killed\", \"injured\", ", "C1 C3")]
    [InlineData("\"injured\"", "\"Injured\"", "InvalidValue", "$.accounts[0].claims[1].harm", "\"Injured\" is not allowed; expected \"killed\", ", "C1 C3")]
    [InlineData("\"C3\"", "3", "WrongType", "$.accounts[1].claims[0].id", "expected a string, found a number", "C1 C2")]
    [InlineData("\"C3\"", "null", "WrongType", "$.accounts[1].claims[0].id", "expected a string, found null", "C1 C2")]
    [InlineData("{\"date\":\"2024-01-20\"}", "\"2024-01-20\"", "WrongType", "$.accounts[0].claims[0].when", "expected an object, found a string", "C2 C3")]
    [InlineData("2024-01-20", "2023-02-30", "InvalidValue", "$.accounts[0].claims[0].when.date", "", "C2 C3")]
    [InlineData("\"claim\":\"damage\"", "\"claim\":\"damages\"", "InvalidValue", "$.accounts[1].claims[0].claim", "\"damages\" is none of the kinds of claim; expected \"when\", ", "C1 C2")]
    [InlineData("\"claim\":\"damage\",", "", "MissingMember", "$.accounts[1].claims[0]", "the member \"claim\" is missing; it is \"when\", ", "C1 C2")]
    [InlineData("\"damage\":\"a hangar\"", "\"state\":\"stated\"", "BrokenRule", "$.accounts[1].claims[0].damage", "Claim 'C3' states no damage; give it", "C1 C2")]
    [InlineData("\"a hangar\",\"attribution\":[{\"source\":\"afp\"}]", "\"a hangar\",\"attribution\":[{\"source\":\"afp\"},{\"source\":\"upi\"}]", "BrokenRule", "$.accounts[1].claims[0].attribution[1].source", "The source 'upi' is not declared among the sources; declare it.", "C1 C2")]
    [InlineData("\"C3\"", "\"C1\"", "BrokenRule", "$.accounts[1].claims[0].id", "The claim id 'C1' stands twice in the report; give each claim its own id.", "C1 C2")]
    [InlineData("\"C2\"", "\"C1\"", "BrokenRule", "$.accounts[0].claims[1].id", "The claim id 'C1' stands twice in account 'A'; give each claim its own id.", "C1 C3")]
    [InlineData("\"id\":\"B\"", "\"id\":\"A\"", "BrokenRule", "$.accounts[1].id", "The account id 'A' stands twice; give each account its own id.", "C1 C2")]
    [InlineData("\"harm\"", "\"partOf\":\"C9\",\"harm\"", "BrokenRule", "$.accounts[0].claims[1].partOf", "'C9', which a claim is said to be part of, is no claim of account 'A'.", "C1 C3")]
    [InlineData("\"min\":2", "\"min\":-2", "InvalidValue", "$.accounts[0].claims[1].count", "'min' is a whole number in plain digits", "C1 C3")]
    [InlineData("\"min\":2", "\"min\":1e400", "InvalidValue", "$.accounts[0].claims[1].count", "'min' is a whole number in plain digits", "C1 C3")]
    [InlineData("\"min\":2", "\"mim\":2", "InvalidValue", "$.accounts[0].claims[1].count", "A count has no member ", "C1 C3")]
    [InlineData("{\"min\":2,\"hedge\":\"atLeast\"}", "{\"impossible\":true}", "BrokenRule", "$.accounts[0].claims[1].count", "Claim 'C2' gives no possible number", "C1 C3")]
    [InlineData("\"publisher\":\"afp\",", "", "MissingMember", "$", "the member \"publisher\" is missing", null)]
    [InlineData("\"publisher\":\"afp\"", "\"publisher\":\"upi\"", "BrokenRule", "$.publisher", "The publisher 'upi' is not declared among the sources; declare it.", null)]
    [InlineData("\"newsAgency\"", "2", "InvalidValue", "$.sources[0].kind", "2 is not allowed; expected \"unknown\", ", "C1 C2 C3")]
    public void A_mistake_is_told_where_it_is_and_the_rest_is_kept(string was, string now, string code, string path, string message, string? kept)
    {
        ReportReading reading = Read(Valid.Replace(was, now, System.StringComparison.Ordinal));
        JsonProblem problem = Assert.Single(reading.Problems);
        Assert.Equal((code, path), (problem.Code.ToString(), problem.Path));
        Assert.StartsWith(message, problem.Message, System.StringComparison.Ordinal);
        Assert.Equal(kept, Kept(reading));
    }

    [Theory]
    [InlineData("", "the document is empty; expected a report, which begins with {")]
    [InlineData("{\"id\":", "not JSON at line 1, byte 7: ")]
    [InlineData("nonsense", "not JSON at line 1, byte 2: ")]
    [InlineData("{}\n}", "not JSON at line 2, byte 1: ")]
    public void What_is_not_json_is_told_with_its_place(string document, string message)
    {
        ReportReading reading = Read(document);
        JsonProblem problem = Assert.Single(reading.Problems);
        Assert.Equal((JsonProblemCode.Syntax, "$"), (problem.Code, problem.Path));
        Assert.StartsWith(message, problem.Message, System.StringComparison.Ordinal);
        Assert.Null(reading.Report);
    }

    [Fact]
    public void Several_mistakes_are_told_at_once_in_the_order_of_the_document()
    {
        ReportReading reading = Read(Valid
            .Replace("2024-01-20", "2023-02-30", System.StringComparison.Ordinal)
            .Replace("\"injured\"", "7", System.StringComparison.Ordinal));
        Assert.Equal(["$.accounts[0].claims[0].when.date", "$.accounts[0].claims[1].harm"], reading.Problems.Select(problem => problem.Path).ToValueList());
        Assert.Equal("C3", Kept(reading));
    }

    [Fact]
    public void What_was_part_of_a_claim_that_is_set_aside_is_set_aside_too_and_no_more()
    {
        // C2 repeats the id of another account's claim, so it goes; C4 is part of it; C3 and C1 are sound.
        ReportReading reading = Read("""
            {"id":"R1","publisher":"afp","published":"2024-01-23","sources":[{"id":"afp","name":"AFP"}],"accounts":[
            {"id":"B","claims":[{"claim":"damage","id":"C2","damage":"a hangar","attribution":[{"source":"afp"}]}]},
            {"id":"A","claims":[
            {"claim":"casualties","id":"C2","harm":"injured","count":{"min":2},"attribution":[{"source":"afp"}]},
            {"claim":"casualties","id":"C4","harm":"injured","count":{"min":1},"partOf":"C2","attribution":[{"source":"afp"}]},
            {"claim":"damage","id":"C3","damage":"a hangar","attribution":[{"source":"afp"}]}]}]}
            """);
        Assert.Equal(["$.accounts[1].claims[0].id", "$.accounts[1].claims[1].partOf"], reading.Problems.Select(problem => problem.Path).ToValueList());
        Assert.Equal("C2 C3", Kept(reading));
    }

    private static ReportReading Read(string document) => ConflictModelJson.ReadReport(Encoding.UTF8.GetBytes(document));

    private static string? Kept(ReportReading reading) => reading.Report is Report report
        ? string.Join(' ', report.Accounts.SelectMany(account => account.Claims).Select(claim => claim.Id))
        : null;
}
