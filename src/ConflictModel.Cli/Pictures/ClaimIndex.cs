using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>The reports, and the claims, tallies and strengths that references name.</summary>
internal sealed class ClaimIndex(ValueList<Report> reports)
{
    private readonly Dictionary<ClaimReference, Assertion> _said = reports
        .SelectMany(Said, (report, said) => (Reference: new ClaimReference(report.Id, said.Id), said))
        .GroupBy(pair => pair.Reference).ToDictionary(group => group.Key, group => group.First().said);

    private readonly Dictionary<string, Report> _byAccount = reports
        .SelectMany(report => report.Accounts, (report, account) => (report, account.Id))
        .GroupBy(pair => pair.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().report, StringComparer.Ordinal);

    private readonly Dictionary<string, Report> _reports = reports
        .GroupBy(report => report.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The claim that a reference names.</summary>
    public Claim this[ClaimReference reference] => (Claim)_said[reference];

    /// <summary>The claim, tally or strength that a reference names.</summary>
    public Assertion Said(ClaimReference reference) => _said[reference];

    /// <summary>The sentence for it in its report.</summary>
    public string Sentence(ClaimReference reference) => ReportOf(reference).Describe(Said(reference));

    /// <summary>The report that makes the claim.</summary>
    public Report ReportOf(ClaimReference reference) => _reports[reference.Report];

    /// <summary>The report that an account stands in.</summary>
    public Report ReportWith(string account) => _byAccount[account];

    /// <summary>The claims of one kind that an incident's accounts make, in the order of their references.</summary>
    public IEnumerable<(ClaimReference Reference, TClaim Claim)> Of<TClaim>(Incident incident)
        where TClaim : Claim => incident.Accounts
        .SelectMany(id => ReportWith(id).Accounts.Where(account => account.Id == id), (id, account) => (Report: ReportWith(id).Id, account))
        .SelectMany(pair => pair.account.Claims.OfType<TClaim>(),
            (pair, claim) => (Reference: new ClaimReference(pair.Report, claim.Id), claim))
        .OrderBy(pair => pair.Reference, ClaimReference.SortOrder);

    private static IEnumerable<Assertion> Said(Report report) => report.Accounts.SelectMany(account => account.Claims)
        .Concat<Assertion>(report.Tallies).Concat(report.Tallies.SelectMany(tally => tally.Claims))
        .Concat(report.Strengths).Concat(report.Strengths.SelectMany(strength => strength.Claims));
}
