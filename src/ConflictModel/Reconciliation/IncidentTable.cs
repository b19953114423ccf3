using System;
using System.Collections.Generic;
using System.Text;

namespace ConflictModel.Reconciliation;

/// <summary>Incidents as a flat table, one a row, for whoever works in a spreadsheet.</summary>
/// <remarks>
/// <para>Columns are only ever added, at the end; what a name means does not change. They are:</para>
/// <list type="bullet">
/// <item><c>incident</c>, the id; <c>accounts</c> and <c>reports</c>, how many it is made of; <c>disputes</c>, how many of its findings are
/// disputed and how many sets of numbers do not add up; <c>explained</c>, in how many findings a broader claim, a part or a number that grew explains the
/// conflict.</item>
/// <item><c>day</c>, the possible days in EDTF; <c>first_day</c> and <c>last_day</c>, the first and the last of them, empty where there is none;
/// <c>day_agreement</c>.</item>
/// <item><c>place_id</c> and <c>place</c>, the preferred target or, where no claim names one, the preferred place of impact; <c>place_agreement</c>;
/// <c>country</c>, that of all positions; <c>latitude</c>, <c>longitude</c> and <c>precision</c> (in metres) of the preferred place.</item>
/// <item><c>weapon</c>, the classes used together with " + " between them, " or " between those of which one was used, and " | " between positions;
/// <c>weapon_agreement</c>.</item>
/// <item>For <c>launched</c>, <c>intercepted</c>, <c>landed</c>, <c>failed</c> and <c>seized</c> munitions, and for people <c>killed</c>, <c>injured</c>,
/// <c>missing</c>, <c>captured</c>, <c>displaced</c> and <c>killed_or_injured</c>: <c>_low</c> and <c>_high</c>, the least and the greatest number that
/// is possible (an empty <c>_high</c> is no bound); <c>_best</c>, the one figure, where there is one; <c>_agreement</c>; <c>_units</c>, how many independent
/// origins the preferred position has at least.</item>
/// <item><c>damage</c>, what became of things, with " | " between them, each with its number where one is given; <c>damage_agreement</c>:
/// <c>disputed</c> where a number is, <c>corroborated</c> where two origins of one of them are certainly independent, else <c>single</c>.</item>
/// </list>
/// <para>An agreement is a member of <see cref="Agreement"/> in camelCase; of what no claim states, <c>noneReported</c> or <c>explicitlyUnknown</c> where
/// claims say so; or <c>derived</c> for a number that follows from others. Where it is <c>unstated</c>, the numbers are empty, which is not zero.</para>
/// <para>Cells are invariant: days in EDTF, numbers in digits with a point. Source: design.md, section 8.6.</para>
/// </remarks>
/// <example>
/// <code>
/// Reconciliation reconciliation = Reconciler.Reconcile([
///     new("R1", "afp", UncertainDate.On(2024, 1, 23), [new("afp", "AFP", SourceKind.NewsAgency)], [new("R1:attack", [
///         new WhenClaim("C1", new([new("afp")]), new(UncertainDate.On(2024, 1, 20))),
///         new WhereClaim("C2", new([new("afp")]), new("ain-al-asad", "=Ain al-Asad")),
///         new MunitionClaim("C3", new([new("afp")]), MunitionPhase.Launched, Count.AtLeast(12))])])]);
/// ValueList&lt;string&gt; row = IncidentTable.Row(reconciliation.Incidents[0]);
/// for (int i = 0; i &lt; row.Count; i++)
///     if (IncidentTable.Columns[i] is "day" or "place" or "launched_low" or "killed_agreement")
///         Console.WriteLine($"{IncidentTable.Columns[i]}: {row[i]}");
/// foreach (string line in IncidentTable.ToCsv(reconciliation.Incidents)) Console.WriteLine(line[..60].TrimEnd());
/// // day: 2024-01-20
/// // place: =Ain al-Asad
/// // launched_low: 12
/// // killed_agreement: unstated
/// // incident,accounts,reports,disputes,explained,day,first_day,l
/// // R1:attack,1,1,0,0,2024-01-20,2024-01-20,2024-01-20,single,ai
/// </code>
/// </example>
public static class IncidentTable
{
    private const char Separator = ',';
    private const string LineEnd = "\r\n";

    /// <summary>The names of the columns, in their order.</summary>
    public static ValueList<string> Columns { get; } = Named().ToValueList();

    /// <summary>The row of an incident.</summary>
    /// <param name="incident">The incident.</param>
    /// <returns>A cell for each of <see cref="Columns"/>; empty where there is nothing to say.</returns>
    public static ValueList<string> Row(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return IncidentRow.Of(incident).ConvertAll(cell => cell.Text).ToValueList();
    }

    /// <summary>The table as comma-separated values.</summary>
    /// <param name="incidents">The incidents.</param>
    /// <returns>The lines of the table, each with its end (CR LF), the header first. They are made as they are asked for.</returns>
    /// <remarks>
    /// <para>A cell with a comma, a quotation mark or a line end stands in quotation marks, in which a quotation mark is doubled.</para>
    /// <para>A spreadsheet runs a text that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a carriage return as a formula. So a text that
    /// begins with one of them, with its full-width form, or with an apostrophe gets an apostrophe in front; to undo it, take one apostrophe from every
    /// text that begins with one. Numbers stay as they are.</para>
    /// <para>Source: RFC 4180; OWASP, "CSV Injection".</para>
    /// </remarks>
    public static IEnumerable<string> ToCsv(IEnumerable<Incident> incidents)
    {
        ArgumentNullException.ThrowIfNull(incidents);
        return Lines(incidents);
    }

    private static IEnumerable<string> Lines(IEnumerable<Incident> incidents)
    {
        yield return string.Join(Separator, Columns) + LineEnd;
        var line = new StringBuilder();
        foreach (Incident incident in incidents)
        {
            line.Clear();
            foreach (TableCell cell in IncidentRow.Of(incident))
            {
                if (line.Length > 0) line.Append(Separator);
                Append(line, cell.IsNumber || !IsFormula(cell.Text) ? cell.Text : "'" + cell.Text);
            }
            yield return line.Append(LineEnd).ToString();
        }
    }

    private static void Append(StringBuilder line, string text)
    {
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0) line.Append(text);
        else line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    private static bool IsFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'' or '\uff1d' or '\uff0b' or '\uff0d' or '\uff20';

    private static IEnumerable<string> Named()
    {
        foreach (string name in (string[])["incident", "accounts", "reports", "disputes", "explained", "day", "first_day", "last_day", "day_agreement",
            "place_id", "place", "place_agreement", "country", "latitude", "longitude", "precision", "weapon", "weapon_agreement"])
        {
            yield return name;
        }

        foreach (string name in IncidentRow.Numbers)
        {
            foreach (string part in (string[])["low", "best", "high", "agreement", "units"])
                yield return $"{name}_{part}";
        }
        yield return "damage";
        yield return "damage_agreement";
    }
}
