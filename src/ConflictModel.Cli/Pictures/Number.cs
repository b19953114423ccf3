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
    private const int Most = 20; // of a list: a person looks at these first

    /// <summary>"1 report", "2 reports".</summary>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>"6 reports, 7 accounts, 2 tallies, 1 strength, 75 claims": the claims of all of these.</summary>
    public static string OfAll(ValueList<Report> reports)
    {
        int tallies = reports.Sum(r => r.Tallies.Count), strengths = reports.Sum(r => r.Strengths.Count);
        return $"{Of(reports.Count, "report")}, {Of(reports.Sum(r => r.Accounts.Count), "account")}, "
            + (tallies == 0 ? "" : tallies == 1 ? "1 tally, " : string.Create(CultureInfo.InvariantCulture, $"{tallies} tallies, "))
            + (strengths == 0 ? "" : Of(strengths, "strength") + ", ")
            + Of(reports.Sum(r => r.Accounts.Sum(a => a.Claims.Count) + r.Tallies.Sum(t => t.Claims.Count) + r.Strengths.Sum(s => s.Claims.Count)), "claim");
    }

    /// <summary>"1 to 2 independent origins, 2 reports".</summary>
    public static string OfSupport(EvidenceUnits units, int reports) =>
        $"{units} independent origin{(units.Optimistic == 1 ? "" : "s")}, {Of(reports, "report")}";

    /// <summary>A count that follows from others: "9 to 15".</summary>
    public static string OfDerived(Count count) => count.Greatest is long greatest && greatest > count.Least
        ? string.Create(CultureInfo.InvariantCulture, $"{count.Least:N0} to {greatest:N0}")
        : count.Describe();

    /// <summary>The first of some items, "R1, R2", and how many more there are: a picture has room for a few.</summary>
    public static string First(IReadOnlyCollection<string> items, string separator = ", ") => items.Count <= Most
        ? string.Join(separator, items)
        : $"{string.Join(separator, items.Take(Most))}{separator}and {items.Count - Most} more, which --format json lists";

    /// <summary>"one", "one and another", "one, another and a third".</summary>
    public static string List(IReadOnlyList<string> items, string word = "and") => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}";
}
