using System;
using System.Collections.Generic;
using System.Text;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using Xunit;

namespace ConflictModel.Tests.Incidents;

/// <summary>What is wrong by itself is refused where it is made, by the name of the parameter, and where it is read, by its JSON path.</summary>
public class BadInputTests
{
    private const string ByAfp = "\"attribution\":[{\"source\":\"afp\"}]";

    private static readonly Attribution By = new([new("afp")]);

    private static readonly Dictionary<string, (Func<object> Make, string Parameter, string Json, string Path, string Message)> Cases = new(StringComparer.Ordinal)
    {
        ["a blank name"] = (
            () => new Source("afp", " "), "name",
            Report("", """{"id":"afp","name":"AFP"},{"id":"upi","name":" "}"""), "$.sources[1].name", "begins or ends with white space"),
        ["a name of nothing"] = (
            () => new Actor("a", ""), "name",
            Claim("""{"claim":"responsibility","id":"C1","kind":"accused","actor":{"id":"a","name":""},"""), "$.accounts[0].claims[0].actor.name", "is empty"),
        ["a blank id"] = (
            () => new DamageClaim("", By, "a hangar"), "id",
            Claim("""{"claim":"damage","id":"","damage":"a hangar","""), "$.accounts[0].claims[0].id", "is empty"),
        ["an unknown country"] = (
            () => new Place("base", "a base", country: "ZZ"), "country",
            Claim("""{"claim":"where","id":"C1","place":{"id":"base","name":"a base","country":"ZZ"},"""),
            "$.accounts[0].claims[0].place.country", "'ZZ' is not assigned to a country in ISO 3166-1"),
        ["an unknown nationality"] = (
            () => new Group("UK"), "nationality",
            Claim("""{"claim":"casualties","id":"C1","harm":"killed","count":{"min":1},"group":{"nationality":"UK"},"""),
            "$.accounts[0].claims[0].group.nationality", "the code of the United Kingdom is \"GB\""),
        ["a latitude of 91"] = (
            () => new GeoPoint(91, 42), "latitude",
            Claim("""{"claim":"where","id":"C1","place":{"id":"base","name":"a base","point":[42,91]},"""),
            "$.accounts[0].claims[0].place.point", "The latitude 91 is none"),
        ["a chain that loops"] = (
            () => new Attribution([new("afp"), new("upi"), new("afp")]), "hops",
            Report("""{"id":"A","claims":[{"claim":"damage","id":"C1","damage":"a hangar","attribution":[{"source":"afp"},{"source":"upi"},{"source":"afp"}]}]}"""),
            "$.accounts[0].claims[0].attribution", "The chain passes through 'afp' twice"),
        ["an organisation above itself"] = (
            () => new Report("R1", "afp", default, [new("afp", "AFP", affiliation: "x"), new("x", "X", affiliation: "afp")], []), "sources",
            Report("", """{"id":"afp","name":"AFP","affiliation":"x"},{"id":"x","name":"X","affiliation":"afp"}"""),
            "$.sources[0].affiliation", "go round in a circle"),
        ["a claim that is part of itself"] = (
            () => new CasualtyClaim("C1", By, Harm.Killed, Count.Of(1), partOf: "C1"), "partOf",
            Claim("""{"claim":"casualties","id":"C1","harm":"killed","count":{"min":1},"partOf":"C1","""),
            "$.accounts[0].claims[0].partOf", "Claim 'C1' cannot be part of itself"),
        ["a claim that is part of itself over another"] = (
            () => new Account("A", [new CasualtyClaim("C1", By, Harm.Killed, Count.Of(1), partOf: "C2"),
                new CasualtyClaim("C2", By, Harm.Killed, Count.Of(1), partOf: "C1")]), "claims",
            Report($$"""
                {"id":"A","claims":[{"claim":"casualties","id":"C1","harm":"killed","count":{"min":1},"partOf":"C2",{{ByAfp}}},
                                    {"claim":"casualties","id":"C2","harm":"killed","count":{"min":1},"partOf":"C1",{{ByAfp}}}]}
                """), "$.accounts[0].claims[0].partOf", "is part of itself over other claims"),
        ["an account without claims"] = (
            () => new Account("A", []), "claims", Report("""{"id":"A","claims":[]}"""), "$.accounts[0].claims", "Account 'A' has no claims"),
        ["a claim id twice"] = (
            () => new Account("A", [new DamageClaim("C1", By, "a hangar"), new DamageClaim("C1", By, "a wall")]), "claims",
            Report($$"""{"id":"A","claims":[{"claim":"damage","id":"C1","damage":"a hangar",{{ByAfp}}},{"claim":"damage","id":"C1","damage":"a wall",{{ByAfp}}}]}"""),
            "$.accounts[0].claims[1].id", "The claim id 'C1' stands twice"),
        ["a quote over the limit"] = (
            () => new Wording(new('x', Wording.MaxLength + 1)), "text",
            Claim($$"""{"claim":"damage","id":"C1","damage":"a hangar","wording":{"text":"{{new string('x', Wording.MaxLength + 1)}}"},"""),
            "$.accounts[0].claims[0].wording.text", "has 257 characters"),
        ["a calibre in kilograms"] = (
            () => new WeaponMeasures(Measurement.Of(122, "kg")), "calibre",
            Claim("""{"claim":"weapon","id":"C1","weapons":["rocket"],"measures":{"calibre":{"min":122,"max":122,"unit":"kg","hedge":"unhedged"}},"""),
            "$.accounts[0].claims[0].measures.calibre", "The calibre cannot be in 'kg'"),
        ["the measures of two weapons"] = (
            () => new WeaponClaim("C1", By, ["rocket", "drone"], measures: new(Measurement.Of(122, "mm"))), "measures",
            Claim("""{"claim":"weapon","id":"C1","weapons":["rocket","drone"],"measures":{"calibre":{"min":122,"max":122,"unit":"mm","hedge":"unhedged"}},"""),
            "$.accounts[0].claims[0].measures", "gives the measures of 2 weapons"),
        ["things of no kind"] = (
            () => new DamageClaim("C1", By, "a vehicle", number: Count.Of(2)), "number",
            Claim("""{"claim":"damage","id":"C1","damage":"a vehicle","number":{"min":2,"max":2,"hedge":"unhedged"},"""),
            "$.accounts[0].claims[0].number", "counts things of no kind"),
        ["a place that covers one"] = (
            () => new Place("both", "both", covers: ["iraq"]), "covers",
            Claim("""{"claim":"where","id":"C1","place":{"id":"both","name":"both","covers":["iraq"]},"""),
            "$.accounts[0].claims[0].place.covers", "covers one place only"),
        ["a reason to be anonymous of who is named"] = (
            () => new Source("upi", "UPI", anonymityReason: "fear"), "anonymityReason",
            Report("", """{"id":"afp","name":"AFP"},{"id":"upi","name":"UPI","anonymityReason":"fear"}"""),
            "$.sources[1].anonymityReason", "is named, and so has no reason"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_wrong_is_refused_by_name(string name)
    {
        (Func<object> make, string parameter, _, _, string message) = Cases[name];
        ArgumentException thrown = Assert.ThrowsAny<ArgumentException>(make);
        Assert.Equal(parameter, thrown.ParamName);
        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_wrong_is_read_as_a_problem_with_its_path(string name)
    {
        (_, _, string json, string path, string message) = Cases[name];
        JsonProblem problem = ConflictModelJson.ReadReport(Encoding.UTF8.GetBytes(json)).Problems[0];
        Assert.Equal(path, problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private static string Claim(string start) => Report($$"""{"id":"A","claims":[{{start}}{{ByAfp}}}]}""");

    private static string Report(string accounts, string sources = """{"id":"afp","name":"AFP"},{"id":"upi","name":"UPI"}""") =>
        $$"""{"id":"R1","publisher":"afp","published":"unknown","sources":[{{sources}}],"accounts":[{{accounts}}]}""";
}
