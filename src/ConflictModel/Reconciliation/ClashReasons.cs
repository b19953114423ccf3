using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>What is wrong where one id stands for several contents. The order of the contents plays no part.</summary>
internal static class ClashReasons
{
    private const int MostNamed = 4;

    public static string OfReports(List<Report> reports) => Number(reports.Count, "reports of different content have this id");

    public static string OfAccounts(List<(Report Report, Account Account)> accounts) =>
        $"the reports {List(accounts.Select(item => item.Report.Id))} each have an account of this id";

    /// <summary>What it is that the reports say differently of a source.</summary>
    public static string OfSources(List<Source> sources)
    {
        (string What, Func<Source, string> Text)[] members =
        [
            ("name", source => $"\"{source.Name}\""), ("kind", source => Words(source.Kind)), ("affiliation", source => source.Affiliation ?? "none"),
            ("being anonymous", source => source.IsAnonymous ? "yes" : "no"), ("informants", source => source.Informants.Describe()),
            ("office", source => source.Office is null ? "none" : $"\"{source.Office}\""), ("reliability", source => Words(source.Reliability)),
            ("reason for anonymity", source => source.AnonymityReason is null ? "none" : $"\"{source.AnonymityReason}\""),
        ];
        return "reports differ on its " + string.Join(" and its ", members
            .Select(member => (member.What, Values: sources.Select(member.Text).Distinct(StringComparer.Ordinal).ToList()))
            .Where(member => member.Values.Count > 1).Select(member => $"{member.What} ({List(member.Values, "or")})"));
    }

    private static string List(IEnumerable<string> items, string word = "and")
    {
        string[] all = [.. items.Order(StringComparer.Ordinal)];
        if (all.Length > MostNamed) all = [.. all[..MostNamed], Number(all.Length - MostNamed, "more")];
        return $"{string.Join(", ", all[..^1])} {word} {all[^1]}";
    }

    private static string Number(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}");

    // "NewsAgency" as "news agency".
    private static string Words<TEnum>(TEnum member)
        where TEnum : struct, Enum => string.Concat(member.ToString().Select((c, i) =>
            char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
}
