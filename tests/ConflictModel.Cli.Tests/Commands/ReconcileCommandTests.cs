using System;
using System.Globalization;
using System.Linq;
using System.Text;
using ConflictModel.Cli.Reading;
using ConflictModel.Cli.Writing;
using ConflictModel.Json;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

public sealed class ReconcileCommandTests
{
    private static readonly string[] Ids = ["R000", "R001", "R002", "R003", "R004a", "R004b"];

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Order_and_repetition_of_arguments_do_not_matter(string format)
    {
        Ran whole = Ran.With("reconcile", Repository.Sample, "--format", format);
        string[] files = [.. Ids.Select(Repository.Report)];
        Assert.Equal(whole, Ran.With(["reconcile", "--format", format, .. files]));
        Assert.Equal(whole, Ran.With(["reconcile", .. files.Reverse(), "--format", format]));
        Assert.Equal(whole, Ran.With(["reconcile", "--format", format, files[3], Repository.Sample, .. files]));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public void Repetition_does_not_matter_where_ids_clash(string format)
    {
        using var folder = new TemporaryFolder();
        string[] files = [folder.Add("a.json", ReportText.Of()), folder.Add("b.json", ReportText.Of(extra: ReportText.Landed(2)))];
        string again = folder.Add("c.json", ReportText.Of());
        Ran once = Ran.With(["reconcile", .. files, "--format", format]);
        Assert.Equal(1, once.Code);
        Assert.Equal(once.Output, Ran.With(["reconcile", again, .. files.Reverse(), "--format", format]).Output);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_does_not_matter(string name)
    {
        Ran before = Ran.With("reconcile", Repository.Sample, Repository.Report("nowhere"));
        CultureInfo own = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(before, Ran.With("reconcile", Repository.Sample, Repository.Report("nowhere")));
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    [Fact]
    public void Json_is_the_contract()
    {
        Ran ran = Ran.With("reconcile", Repository.Sample, "--format", "json");
        Reconciliation.Reconciliation expected = Reconciler.Reconcile(ReportFiles.Read([Repository.Sample]).Reports);
        Assert.Equal(Encoding.UTF8.GetString(ConflictModelJson.Write(expected, indented: true)) + "\n", ran.Output);
        Assert.Equal(0, ran.Code);
    }

    [Fact]
    public void Json_of_many_incidents_is_the_contract_too()
    {
        var reconciliation = Reconciler.Reconcile(new Simulation(new(5, incidents: 60, places: 20, reportsFrom: 2, reportsTo: 5)).Reports);
        string whole = Encoding.UTF8.GetString(ConflictModelJson.Write(reconciliation, indented: true)) + "\n";
        string[] pieces = [.. ReconciliationText.Of(reconciliation, why: null)];
        Assert.Equal(whole, string.Concat(pieces));
        Assert.InRange(pieces.Length, 5, 100);
    }

    [Fact]
    public void Text_lists_the_first_of_many_and_says_how_many_more_there_are()
    {
        using var folder = new TemporaryFolder();
        for (int i = 10; i < 35; i++)
        {
            folder.Add($"{i}.json", ReportText.Of($"R{i}", $"R{i}:a").Replace(
                "\"when\": { \"date\": \"2024-01-20\" }", "\"state\": \"explicitlyUnknown\"", StringComparison.Ordinal));
        }
        string text = Ran.With("reconcile", folder.Path).Flat;
        Assert.Contains("25 accounts without a date, joined with no other: R10:a, R11:a,", text, StringComparison.Ordinal);
        Assert.Contains("R29:a, and 5 more, which --format json lists.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_gets_no_escape_sequences_and_no_long_lines()
    {
        string output = Ran.With("reconcile", Repository.Sample).Output;
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\r', output);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 100 && line == line.TrimEnd(), line));
    }

    [Fact]
    public void Words_that_look_like_markup_or_steer_a_terminal_are_shown_as_they_are()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.json", ReportText.Of(source: "[red]AFP[/] \u202eevil", extra: ReportText.Landed(2)));
        Assert.Contains("[red]AFP[/] \\u202eevil", Ran.With("reconcile", folder.Path).Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_of_one_incident_without_place_or_casualties_are_shown_with_what_they_do_not_state()
    {
        using var folder = new TemporaryFolder();
        string shown = Ran.With("reconcile", folder.Add("a.json", ReportText.Of())).Flat;
        Assert.Contains("20 January 2024, place not stated", shown, StringComparison.Ordinal);
        Assert.Contains("killed not stated (not the same as zero)", shown, StringComparison.Ordinal);
        Assert.Contains("responsibility not stated", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_despite_problems_is_shown_and_the_picture_says_that_it_is_not_whole()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.json", ReportText.Of());
        folder.Add("b.json", "{");
        Ran ran = Ran.With("reconcile", folder.Path);
        Assert.Equal(1, ran.Code);
        Assert.Contains("20 January 2024", ran.Output, StringComparison.Ordinal);
        Assert.Contains("There are problems in the input, listed on standard error", ran.Flat, StringComparison.Ordinal);
    }
}
