using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation.Explaining;

/// <summary>Who says something, by name, and in a sentence; by id where the reports are not there.</summary>
internal sealed class Speakers
{
    private readonly Dictionary<string, (Report Report, SourceDirectory Sources, Dictionary<string, Assertion> Said)> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Report> _byAccount = new(StringComparer.Ordinal);

    public static Speakers Of(IEnumerable<Report>? reports)
    {
        var speakers = new Speakers();
        foreach (Report report in reports ?? [])
        {
            if (report is null) throw new ArgumentException("A report is null: leave it out.", nameof(reports));
            var said = new Dictionary<string, Assertion>(StringComparer.Ordinal);
            foreach (Account account in report.Accounts)
            {
                speakers._byAccount[account.Id] = report;
                foreach (Claim claim in account.Claims) said[claim.Id] = claim;
            }
            foreach (Tally tally in report.Tallies) Add(tally, tally.Claims);
            foreach (Strength strength in report.Strengths) Add(strength, strength.Claims);
            speakers._reports[report.Id] = (report, SourceDirectory.Of(report.Sources), said);

            void Add(Assertion whole, ValueList<Claim> claims)
            {
                said[whole.Id] = whole;
                foreach (Claim claim in claims) said[claim.Id] = claim;
            }
        }
        return speakers;
    }

    /// <summary>The origins of some claims, each once: "AFP and a US official via Reuters".</summary>
    public string Names(IEnumerable<ClaimReference> claims) => List(claims.Select(Name).Distinct(StringComparer.Ordinal));

    /// <summary>The reports that make some claims: "R000 and R004a".</summary>
    public static string Reports(IEnumerable<ClaimReference> claims) =>
        List(claims.Select(claim => claim.Report).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>A sentence for a claim, a tally or a strength; null where its report is not there.</summary>
    public string? Sentence(ClaimReference reference) => Find(reference) is Assertion said ? _reports[reference.Report].Report.Describe(said) : null;

    /// <summary>The claims of an account, with their references; none where its report is not there.</summary>
    public IEnumerable<(ClaimReference Reference, Claim Claim)> ClaimsOf(string account) => _byAccount.TryGetValue(account, out Report? report)
        ? report.Accounts.First(one => one.Id == account).Claims.Select(claim => (new ClaimReference(report.Id, claim.Id), claim)) : [];

    /// <summary>An account: "what AFP reports in R004a", with its id where that report has several.</summary>
    public string Account(string id)
    {
        if (!_byAccount.TryGetValue(id, out Report? report)) return $"the account {id}";
        Source publisher = report.Sources.First(source => source.Id == report.Publisher);
        string which = report.Accounts.Count > 1 ? $"{report.Id} ({id})" : report.Id;
        return $"what {(publisher.IsAnonymous ? "is reported" : ProperName.Of(publisher.Name) + " reports")} in {which}";
    }

    /// <summary>"one", "one and another", "one, another and a third".</summary>
    public static string List(IEnumerable<string> items, string word = "and")
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {word} {all[^1]}";
    }

    private Assertion? Find(ClaimReference reference) =>
        _reports.TryGetValue(reference.Report, out var of) ? of.Said.GetValueOrDefault(reference.Claim) : null;

    // For someone unnamed, the nearest one with a name who relays it, or else the report to look it up in.
    private string Name(ClaimReference reference)
    {
        if (Find(reference) is not Assertion claim) return reference.Report;
        SourceDirectory sources = _reports[reference.Report].Sources;
        Source origin = sources.Find(claim.Attribution.Origin)!;
        if (!origin.IsAnonymous) return ProperName.Of(origin.Name);
        for (int i = claim.Attribution.Depth - 2; i >= 0; i--)
            if (sources.Find(claim.Attribution.Hops[i].Source) is { IsAnonymous: false } relay) return $"{origin.Name} via {ProperName.Of(relay.Name)}";
        return $"{origin.Name} in {reference.Report}";
    }
}
