using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Sources;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Accounts of one to six claims, usually with a day and a target, now and then with casualties that are part of others.</summary>
    public static Arbitrary<Account> Accounts => Arb.From(AccountsBy("R1:1", 0, AttributionsThrough(SourceIds)), SimplerAccounts);

    /// <summary>Reports of up to three accounts, with named sources of one content everywhere, and anonymous sources of their own.</summary>
    public static Arbitrary<Report> Reports => Arb.From(
        from id in Gen.Elements("R1", "R2")
        from report in ReportsOf(id)
        from replaced in Mostly(default, Gen.Constant<ValueList<string>>(["R0"]))
        from retracted in Mostly(default, Gen.Constant<ValueList<string>>(["R00", "R000"]))
        select With(report, report.Sources, report.Accounts, report.Tallies, report.Strengths, replaced, retracted),
        SimplerReports);

    private static Source[] NamedSources =>
    [
        new("afp", "AFP", SourceKind.NewsAgency),
        new("reuters", "Reuters", SourceKind.NewsAgency),
        new("upi", "UPI", SourceKind.NewsAgency),
        new("us-government", "US government", SourceKind.Government),
        new("us-dod", "US Department of Defense", SourceKind.Military, "us-government"),
        new("us-centcom", "U.S. Central Command", SourceKind.Military, "us-dod"),
        new("spokesman", "a spokesman by name", SourceKind.Spokesperson, "us-centcom"),
        new("militia", "a militia", SourceKind.ArmedGroup),
    ];

    private static Source[] SourcesOf(string report) =>
    [
        .. NamedSources,
        new(report + "#official", "a US official", SourceKind.Official, "us-government", isAnonymous: true),
        new(report + "#witness", "a witness", SourceKind.Witness, isAnonymous: true),
        new(report + "#outlet", "an unnamed outlet", SourceKind.Outlet, isAnonymous: true),
    ];

    private static Gen<Report> ReportsOf(string id) =>
        from publisher in Gen.Elements("afp", "reuters", "upi", id + "#outlet")
        from size in Gen.Frequency((1, Gen.Constant(0)), (8, Gen.Constant(1)), (4, Gen.Constant(2)), (1, Gen.Constant(3)))
        let attributions = AttributionsThrough([.. SourcesOf(id).Select(source => source.Id)], publisher)
        from accounts in Gen.CollectToArray(Enumerable.Range(1, size), n => AccountsBy($"{id}:{n}", 10 * n, attributions))
        from published in Mostly(UncertainDate.On(2024, 1, 23), Gen.OneOf(StatedDates, Gen.Constant(UncertainDate.Unknown)))
        from basis in Gen.Elements(Enum.GetValues<DateBasis>())
        from url in Mostly(null, Gen.Constant<string?>("https://example.org/a?b=c"))
        from language in Mostly(null, Gen.Elements<string?>("en", "ar"))
        from declaresAll in Gen.Elements(true, false)
        from tallyCount in Mostly(0, Gen.Choose(1, 2))
        from tallies in Gen.CollectToArray(Enumerable.Range(1, tallyCount), n => TalliesBy($"T{n}", 40 + (10 * n), attributions))
        from strengths in Mostly(default, StrengthsBy("S1", 70, attributions).Select(strength => new[] { strength }.ToValueList()))
        from answers in Gen.Elements(true, false)
        let list = accounts.Select((account, i) => i == 0 && tallyCount > 0 ? PartOfSeries(account)
            : i == 1 && answers ? Answering(account, accounts[0].Id) : account).ToValueList()
        let said = AttributionsIn(list, tallies.ToValueList(), strengths)
        select new Report(
            id, publisher, published, declaresAll ? SourcesOf(id).ToValueList() : Needed(id, publisher, said), list, basis, url, language,
            tallies.ToValueList(), strengths);

    private static Account PartOfSeries(Account account) => new(
        account.Id, [.. account.Claims, new RelationClaim("C90", account.Claims[0].Attribution, RelationKind.PartOf, series: ["T1"], ordinal: 8)]);

    private static Account Answering(Account account, string other) => new(
        account.Id, [.. account.Claims, new RelationClaim("C91", account.Claims[0].Attribution, RelationKind.ResponseTo, [other])]);

    private static IEnumerable<Attribution> AttributionsIn(ValueList<Account> accounts, ValueList<Tally> tallies, ValueList<Strength> strengths) =>
        accounts.SelectMany(account => account.Claims)
            .Concat(tallies.SelectMany(tally => tally.Claims)).Concat(strengths.SelectMany(strength => strength.Claims))
            .Concat<Assertion>(tallies).Concat(strengths)
            .Select(said => said.Attribution);

    private static Gen<Account> AccountsBy(string id, int firstClaim, Gen<Attribution> attributions) =>
        from day in Gen.Frequency((8, Gen.Constant(true)), (1, Gen.Constant(false)))
        from target in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from size in Gen.Choose(1, 4)
        let numbers = Enumerable.Range(0, size + 2).Where(i => i switch { 0 => day, 1 => target, _ => true })
        from claims in Gen.CollectToArray(numbers, i => i switch
        {
            0 => Whens($"C{firstClaim}", attributions),
            1 => Wheres($"C{firstClaim + 1}", attributions),
            _ => ClaimsBy($"C{firstClaim + i}", attributions),
        })
        from arePart in Mostly(false, Gen.Constant(true)).ArrayOf(claims.Length)
        select new Account(id, claims.Select((claim, i) => arePart[i] || claim is StatusClaim ? OfOneBefore(claims, i) : claim).ToValueList());

    private static Claim OfOneBefore(Claim[] claims, int index)
    {
        CasualtyClaim[] before = [.. claims.Take(index).OfType<CasualtyClaim>()];
        return claims[index] switch
        {
            CasualtyClaim part when Array.Find(before, whole => whole.Harm == part.Harm) is { } whole => part.AsPartOf(whole.Id),
            StatusClaim { Kind: StatusKind.ReturnedToDuty or StatusKind.InTreatment or StatusKind.Discharged } status when before.Length > 0 =>
                status.About(before[0].Id),
            _ => claims[index],
        };
    }

    // The sources that a report cannot do without, with those above them.
    private static ValueList<Source> Needed(string report, string publisher, IEnumerable<Attribution> said)
    {
        SourceDirectory all = SourceDirectory.Of(SourcesOf(report));
        IEnumerable<string> named = said.SelectMany(attribution => attribution.Hops).Select(hop => hop.Source);
        return named.Prepend(publisher).SelectMany(id => all.Above(id).Prepend(id)).Distinct(StringComparer.Ordinal)
            .Select(id => all.Find(id)!).ToValueList();
    }

    private static IEnumerable<Account> SimplerAccounts(Account account) =>
        WithoutOne(account.Claims).Where(claims => !claims.IsEmpty).Select(Sound)
            .Concat(WithOneSimpler(account.Claims, SimplerClaims))
            .Select(claims => new Account(account.Id, claims));

    // Claims whose whole, or whose people, are gone stand by themselves.
    private static ValueList<Claim> Sound(ValueList<Claim> claims) => claims
        .Select(claim => ((claim as CasualtyClaim)?.PartOf ?? (claim as StatusClaim)?.Of) is string of && claims.All(other => other.Id != of)
            ? claim.Alone() : claim)
        .ToValueList();

    // Without the series, nothing is part of it.
    private static ValueList<Account> WithoutSeries(ValueList<Account> accounts) => accounts
        .Select(account => (account.Id, Claims: account.Claims.Where(claim => claim is not RelationClaim { Series.IsEmpty: false }).ToValueList()))
        .Where(account => !account.Claims.IsEmpty)
        .Select(account => new Account(account.Id, account.Claims))
        .ToValueList();

    private static IEnumerable<Report> SimplerReports(Report report)
    {
        if (!report.Tallies.IsEmpty || !report.Strengths.IsEmpty || !report.Replaces.IsEmpty || !report.Retracts.IsEmpty)
            yield return With(report, report.Sources, WithoutSeries(report.Accounts), default, default, default, default);
        foreach (ValueList<Account> accounts in WithoutOne(report.Accounts).Concat(WithOneSimpler(report.Accounts, SimplerAccounts)))
            yield return With(report, report.Sources, accounts, report.Tallies, report.Strengths, report.Replaces, report.Retracts);
        ValueList<Source> needed = Needed(report.Id, report.Publisher, AttributionsIn(report.Accounts, report.Tallies, report.Strengths));
        if (needed.Count < report.Sources.Count)
            yield return With(report, needed, report.Accounts, report.Tallies, report.Strengths, report.Replaces, report.Retracts);
        if (report is not { PublishedBasis: DateBasis.Stated, Url: null, Language: null })
        {
            yield return new(
                report.Id, report.Publisher, report.Published, report.Sources, report.Accounts,
                tallies: report.Tallies, strengths: report.Strengths, replaces: report.Replaces, retracts: report.Retracts);
        }
    }

    private static Report With(
        Report report, ValueList<Source> sources, ValueList<Account> accounts, ValueList<Tally> tallies, ValueList<Strength> strengths,
        ValueList<string> replaces, ValueList<string> retracts) => new(
            report.Id, report.Publisher, report.Published, sources, accounts, report.PublishedBasis, report.Url, report.Language,
            tallies, strengths, replaces, retracts);
}
