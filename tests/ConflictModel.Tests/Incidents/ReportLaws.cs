using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Incidents;

public class ReportLaws
{
    private static readonly Attribution Afp = new([new("afp")]);
    private static readonly Source[] Declared = [new("afp", "AFP"), new("us-dod", "DoD"), new("us-centcom", "CENTCOM", affiliation: "us-dod")];

    [Fact]
    public void Equality_is_component_wise_over_lists() => Law.Holds(Reports, report =>
    {
        var copy = new Report(
            report.Id, report.Publisher, report.Published, report.Sources.AsEnumerable().ToValueList(),
            report.Accounts.Select(account => new Account(account.Id, account.Claims.Select(claim => claim.Restated()).ToValueList())).ToValueList(),
            report.PublishedBasis, report.Url, report.Language, report.Tallies, report.Strengths, report.Replaces, report.Retracts);
        return copy == report && copy.GetHashCode() == report.GetHashCode();
    });

    [Fact]
    public void Equality_sees_the_order_of_accounts() => Law.Holds(Reports, report =>
        report.Accounts.Count < 2 || Copy(report, report.Accounts.Reverse().ToValueList()) != report);

    [Fact]
    public void Every_shrunk_report_is_legal_and_simpler() => Law.Holds(Reports, 100, report =>
        Reports.Shrinker(report).Take(50).All(smaller => smaller != report && smaller.Id == report.Id));

    [Fact]
    public void A_report_rejects_sources_that_do_not_hang_together()
    {
        Rejects("sources", "The source id 'afp' is declared twice; declare each source once.", () => Of([.. Declared, new("afp", "AFP")]));
        Rejects("sources", "The affiliation 'us-government' is not declared among the sources; declare it.",
            () => Of([.. Declared, new("a", "A", affiliation: "us-government")]));
        Rejects("sources", "The affiliations of 'a' go round in a circle; break it.",
            () => Of([.. Declared, new("a", "A", affiliation: "b"), new("b", "B", affiliation: "a")]));
        Rejects("publisher", "The publisher 'afp' is not declared among the sources; declare it.", () => Of([new("upi", "UPI")]));
    }

    [Fact]
    public void A_report_rejects_accounts_that_do_not_hang_together()
    {
        Rejects("accounts", "The account id 'A' stands twice; give each account its own id.", () => Of(Declared, Saying("A", "C1"), Saying("A", "C2")));
        Rejects("accounts", "The claim id 'C1' stands twice in the report; give each claim its own id.",
            () => Of(Declared, Saying("A", "C1"), Saying("B", "C1")));
        Rejects("accounts", "The attribution begins with 'us-dod'; begin it with the publisher 'afp'.",
            () => Of(Declared, new Account("A", [new DamageClaim("C1", new([new("us-dod")]), "a hangar")])));
        Rejects("accounts", "The source 'nobody' is not declared among the sources; declare it.",
            () => Of(Declared, new Account("A", [new DamageClaim("C1", new([new("afp"), new("nobody"), new("us-dod")]), "a hangar")])));
    }

    [Fact]
    public void A_report_rejects_no_day() =>
        Rejects("published", "Report 'R1' was published on no possible day.", () => new Report("R1", "afp", UncertainDate.Impossible, [new("afp", "AFP")], []));

    [Theory]
    [InlineData("example.org/a")]
    [InlineData("/a/path")]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///a/path")]
    [InlineData("https://")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/\u0007")]
    public void A_report_rejects_what_is_no_web_address(string url) =>
        Rejects("url", $"'{url}' is no web address; give one that begins with https:// or http://.", () => At(url));

    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("HTTP://[2001:db8::1]:80/")]
    [InlineData("https://xn--mgberp4a5d4ar.example/")]
    public void A_report_keeps_a_web_address_as_it_is(string url) => Assert.Equal(url, At(url).Url);

    private static Report At(string url) => new("R1", "afp", default, [new("afp", "AFP")], [], url: url);

    [Fact]
    public void An_account_rejects_claims_that_do_not_hang_together()
    {
        Rejects("claims", "Account 'A' has no claims; leave it out, or say what the report claims.", () => new Account("A", []));
        Rejects("claims", "The claim id 'C1' stands twice in account 'A'; give each claim its own id.",
            () => new Account("A", [new DamageClaim("C1", Afp, "a"), new DamageClaim("C1", Afp, "b")]));
        Rejects("claims", "'C9', which a claim is said to be part of, is no claim of account 'A'.", () => new Account("A", [Part("C1", "C9")]));
        Rejects("claims", "Claim 'C1' is part of itself over other claims; break the circle.", () => new Account("A", [Part("C1", "C2"), Part("C2", "C1")]));
        Assert.Equal(3, new Account("A", [Part("C1", "C3"), Part("C2", "C1"), Part("C3", null)]).Claims.Count);
    }

    private static CasualtyClaim Part(string id, string? whole) => new(id, Afp, Harm.Injured, Count.Of(1), partOf: whole);

    private static Account Saying(string id, string claim) => new(id, [new DamageClaim(claim, Afp, "a hangar")]);

    private static Report Of(Source[] sources, params Account[] accounts) => new("R1", "afp", default, sources.ToValueList(), accounts.ToValueList());

    private static Report Copy(Report report, ValueList<Account> accounts) =>
        new(report.Id, report.Publisher, report.Published, report.Sources, accounts, report.PublishedBasis, report.Url, report.Language,
            report.Tallies, report.Strengths, report.Replaces, report.Retracts);

    private static void Rejects(string parameter, string message, Func<object> construct)
    {
        ArgumentException thrown = Assert.ThrowsAny<ArgumentException>(construct);
        Assert.Equal(parameter, thrown.ParamName);
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }
}
