using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;

namespace ConflictModel.Cli.Pictures;

/// <summary>Numbers of things, in words that are the same everywhere.</summary>
internal static class Number
{
    /// <summary>"1 report", "2 reports".</summary>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>"6 reports, 7 accounts, 72 claims".</summary>
    public static string OfAll(ValueList<Report> reports) =>
        $"{Of(reports.Count, "report")}, {Of(reports.Sum(r => r.Accounts.Count), "account")}, "
        + Of(reports.Sum(r => r.Accounts.Sum(a => a.Claims.Count)), "claim");

    /// <summary>"1 to 2 independent origins, 2 reports".</summary>
    public static string OfSupport(EvidenceUnits units, int reports) =>
        $"{units} independent origin{(units.Optimistic == 1 ? "" : "s")}, {Of(reports, "report")}";

    /// <summary>A count that follows from others: "9 to 15".</summary>
    public static string OfDerived(Count count) => count.Greatest is long greatest && greatest > count.Least
        ? string.Create(CultureInfo.InvariantCulture, $"{count.Least:N0} to {greatest:N0}")
        : count.Describe();

    /// <summary>"one", "one and another", "one, another and a third".</summary>
    public static string List(IReadOnlyList<string> items, string word = "and") => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}";
}
