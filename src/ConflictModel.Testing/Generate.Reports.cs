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
    public static Arbitrary<Report> Reports => Arb.From(Gen.Elements("R1", "R2").SelectMany(ReportsOf), SimplerReports);

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
        let list = accounts.ToValueList()
        select new Report(id, publisher, published, declaresAll ? SourcesOf(id).ToValueList() : Needed(id, publisher, list), list, basis, url, language);

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
        select new Account(id, claims.Select((claim, i) => arePart[i] ? PartOfOneBefore(claims, i) : claim).ToValueList());

    private static Claim PartOfOneBefore(Claim[] claims, int index) =>
        claims[index] is CasualtyClaim part && claims.Take(index).OfType<CasualtyClaim>().FirstOrDefault(whole => whole.Harm == part.Harm) is { } whole
            ? part.AsPartOf(whole.Id)
            : claims[index];

    // The sources that a report cannot do without, with those above them.
    private static ValueList<Source> Needed(string report, string publisher, IEnumerable<Account> accounts)
    {
        SourceDirectory all = SourceDirectory.Of(SourcesOf(report));
        IEnumerable<string> named = accounts.SelectMany(account => account.Claims).SelectMany(claim => claim.Attribution.Hops).Select(hop => hop.Source);
        return named.Prepend(publisher).SelectMany(id => all.Above(id).Prepend(id)).Distinct(StringComparer.Ordinal)
            .Select(id => all.Find(id)!).ToValueList();
    }

    private static IEnumerable<Account> SimplerAccounts(Account account) =>
        WithoutOne(account.Claims).Where(claims => !claims.IsEmpty).Select(Sound)
            .Concat(WithOneSimpler(account.Claims, SimplerClaims))
            .Select(claims => new Account(account.Id, claims));

    // Parts whose whole is gone stand by themselves.
    private static ValueList<Claim> Sound(ValueList<Claim> claims) => claims
        .Select(claim => claim is CasualtyClaim { PartOf: string whole } part && claims.All(other => other.Id != whole) ? part.AsPartOf(null) : claim)
        .ToValueList();

    private static IEnumerable<Report> SimplerReports(Report report)
    {
        foreach (ValueList<Account> accounts in WithoutOne(report.Accounts).Concat(WithOneSimpler(report.Accounts, SimplerAccounts)))
            yield return With(report, report.Sources, accounts);
        ValueList<Source> needed = Needed(report.Id, report.Publisher, report.Accounts);
        if (needed.Count < report.Sources.Count) yield return With(report, needed, report.Accounts);
        if (report is not { PublishedBasis: DateBasis.Stated, Url: null, Language: null })
            yield return new(report.Id, report.Publisher, report.Published, report.Sources, report.Accounts);
    }

    private static Report With(Report report, ValueList<Source> sources, ValueList<Account> accounts) =>
        new(report.Id, report.Publisher, report.Published, sources, accounts, report.PublishedBasis, report.Url, report.Language);
}
