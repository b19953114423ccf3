using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class IncidentTableTests
{
    private static readonly Attribution Outlet = new([new("outlet")]);

    private static Arbitrary<string> Names => Arb.From(
        from size in Gen.Choose(1, 6)
        from letters in Gen.Elements('=', '+', '-', '@', '\'', '"', ',', 'a', '1', '\uff1d', '\u00e9').ArrayOf(size)
        select new string(letters));

    [Fact]
    public void ToCsv_reads_back_as_the_rows_when_guards_are_taken_off() => Law.Holds(Generate.Corpora, 100, reports =>
    {
        var incidents = Reconciler.Reconcile(reports).Incidents;
        List<string[]> read = Read(string.Concat(IncidentTable.ToCsv(incidents)));
        return read[0].SequenceEqual(IncidentTable.Columns, StringComparer.Ordinal) && read.Skip(1).Zip(incidents, (cells, incident) =>
            cells.Select(Unguarded).SequenceEqual(IncidentTable.Row(incident), StringComparer.Ordinal)).All(x => x) && read.Count == incidents.Count + 1;
    });

    [Fact]
    public void ToCsv_runs_no_formula_and_loses_no_name() => Law.Holds(Names, name =>
    {
        Incident incident = Of(new WhereClaim("C1", Outlet, new("base", name)));
        string cell = Read(string.Concat(IncidentTable.ToCsv([incident])))[1][Column("place")];
        return !"=+-@\t\r\uff1d\uff0b\uff0d\uff20".Contains(cell[0], StringComparison.Ordinal) && Unguarded(cell) == name;
    });

    [Fact]
    public void ToCsv_leaves_negative_numbers_alone()
    {
        Incident incident = Of(new WhereClaim("C1", Outlet, new("base", "Base", point: new(-33.5, -70.25))));
        Assert.Contains(",-33.5,-70.25,", IncidentTable.ToCsv([incident]).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToCsv_ends_each_line_with_CR_LF() =>
        Assert.All(IncidentTable.ToCsv(Reconciler.Reconcile(Samples.AinAlAsad).Incidents), line => Assert.EndsWith("\r\n", line, StringComparison.Ordinal));

    [Fact]
    public void Row_tells_the_four_states_apart()
    {
        Assert.Equal(["", "", "", "unstated", ""], Killed(Of()));
        Assert.Equal(["", "", "", "noneReported", ""], Killed(Of(new CasualtyClaim("C1", Outlet, Harm.Killed, state: ClaimState.NoneReported))));
        Assert.Equal(["", "", "", "explicitlyUnknown", ""], Killed(Of(new CasualtyClaim("C1", Outlet, Harm.Killed, state: ClaimState.ExplicitlyUnknown))));
        Assert.Equal(["0", "0", "0", "single", "1"], Killed(Of(new CasualtyClaim("C1", Outlet, Harm.Killed, Count.None))));
    }

    [Fact]
    public void Row_of_a_bound_has_no_high_and_no_best() =>
        Assert.Equal(["14", "", "", "single", "1"], Killed(Of(new CasualtyClaim("C1", Outlet, Harm.Killed, Count.AtLeast(14)))));

    [Fact]
    public void Row_of_parts_is_derived() =>
        Assert.Equal(["2", "", "", "derived", ""], Killed(Of(new CasualtyClaim("C1", Outlet, Harm.Killed, Count.Of(2), new(role: "civilian")))));

    [Fact]
    public void Row_of_later_parts_that_outgrow_the_whole_is_derived_and_nobody_has_said_it()
    {
        CasualtyClaim Counted(string id, int day, long count, string? gender = null) => new(
            id, Outlet, Harm.Killed, Count.Of(count), gender is null ? null : new(gender: gender), asOf: UncertainDate.On(2024, 1, day));
        Assert.Equal(["7", "", "", "derived", ""], Killed(Of(Counted("C1", 21, 5), Counted("C2", 23, 3, "female"), Counted("C3", 23, 4, "male"))));
    }

    [Fact]
    public void Row_of_none_among_others_says_nothing_of_all() =>
        Assert.Equal(["", "", "", "unstated", ""], Killed(Of(new CasualtyClaim("C1", Outlet, Harm.Killed, Count.None, new(role: "civilian")))));

    [Fact]
    public void Row_of_the_sample_says_what_the_picture_says()
    {
        Incident attack = Reconciler.Reconcile(Samples.AinAlAsad).Incidents.Single(incident => incident.Id == "R000:ASAD-2024-01-20");
        ValueList<string> row = IncidentTable.Row(attack);
        Assert.Equal(["17", "17", "17"], [row[Column("launched_low")], row[Column("launched_best")], row[Column("launched_high")]]);
        Assert.Equal(["2", "", "disputed"], [row[Column("landed_low")], row[Column("landed_high")], row[Column("landed_agreement")]]);
        Assert.Equal(["9", "15", "derived"], [row[Column("intercepted_low")], row[Column("intercepted_high")], row[Column("intercepted_agreement")]]);
        Assert.Equal(["2024-01-20", "2024-01-21", "disputed"], [row[Column("first_day")], row[Column("last_day")], row[Column("day_agreement")]]);
        Assert.Equal(["3", "IQ"], [row[Column("reports")], row[Column("country")]]);
        Assert.Equal(["", "unstated"], [row[Column("killed_low")], row[Column("killed_agreement")]]);
    }

    [Fact]
    public void Row_does_not_depend_on_culture()
    {
        string[] expected = [.. IncidentTable.ToCsv(Reconciler.Reconcile(Samples.AinAlAsad).Incidents)];
        HostileCulture.Run(() => Assert.Equal(expected, IncidentTable.ToCsv(Reconciler.Reconcile(Samples.AinAlAsad).Incidents), StringComparer.Ordinal));
    }

    [Fact]
    public void Columns_are_unique_and_stable()
    {
        Assert.Equal(IncidentTable.Columns.Count, IncidentTable.Columns.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal((18, 75), (Column("launched_low"), IncidentTable.Columns.Count));
        Assert.Equal((43, 72), (Column("killed_low"), Column("killed_or_injured_units")));
    }

    private static Incident Of(params Claim[] claims) => Fused.Incident([new StatementClaim("C0", Outlet, StatementKind.Characterisation, "serious"), .. claims]);

    private static string[] Killed(Incident incident) => [.. IncidentTable.Row(incident).Skip(Column("killed_low")).Take(5)];

    private static int Column(string name) => IncidentTable.Columns.ToList().IndexOf(name);

    private static string Unguarded(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    // A reader of its own, after RFC 4180.
    private static List<string[]> Read(string csv)
    {
        List<string[]> lines = [];
        List<string> cells = [];
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            if (quoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                cell.Append(csv[i++]);
            }
            else if (csv[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && csv[i] is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (csv[i] == ',') continue;
                lines.Add([.. cells]);
                cells.Clear();
            }
            else if (quoted || csv[i] != '\r')
            {
                cell.Append(csv[i]);
            }
        }
        return lines;
    }
}
