using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using ConflictModel.Cli.Reading;
using ConflictModel.Json;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

/// <summary>Files with one report a line, and the standard input.</summary>
public sealed class LineInputTests : IDisposable
{
    private static readonly string[] Ids = ["R000", "R001", "R002", "R003", "R004a", "R004b"];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void Order_repetition_and_batching_of_reports_do_not_matter(string format)
    {
        Ran whole = Ran.With("reconcile", Repository.Sample, "--format", format);
        Assert.Equal(0, whole.Code);
        string all = _folder.Add("all.ndjson", Lines(Ids)), back = _folder.Add("back.jsonl", Lines([.. Ids.Reverse(), .. Ids[..2]]) + "\r\n\n \t\n");
        string first = _folder.Add("first.NDJSON", "\uFEFF" + Lines(Ids[..4]).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(whole, Ran.With("reconcile", all, "--format", format));
        Assert.Equal(whole, Ran.With("reconcile", back, "--format", format));
        Assert.Equal(whole, Ran.With("reconcile", "--format", format, first, Repository.Report("R004b"), Repository.Report("R004a")));
        Assert.Equal(whole, Ran.With("reconcile", _folder.Path, Repository.Sample, "--format", format));
        Assert.Equal(whole, Ran.With(Input(Lines(Ids)), "reconcile", "-", "--format", format));
        Assert.Equal(whole, Ran.With(Input(Lines(Ids[3..])), "reconcile", first, "-", "-", "--format", format));
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("link")]
    public void Every_command_reads_lines(string command) =>
        Assert.Equal(Ran.With(command, Repository.Sample), Ran.With(Input(Lines(Ids)), command, "-"));

    [Fact]
    public void A_problem_names_the_file_the_line_and_the_place_and_the_rest_is_read()
    {
        string file = _folder.Add("a.ndjson", string.Join('\n', One(), "", "{ \"id\": ", One("R2", "2024-13-01"), "[]", One("R3"), One("R4")[..^20]));
        Ran ran = Ran.With("validate", file);
        string[] problems = ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith($"{file}:3: $: not JSON at line 3, byte ", problems[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}:4: $.accounts[0].claims[0].when.date: ", problems[1], StringComparison.Ordinal);
        Assert.Equal($"{file}:5: $: expected an object, found an array", problems[2]);
        Assert.StartsWith($"{file}:7: $: not JSON at line 7, byte ", problems[3], StringComparison.Ordinal);
        Assert.Equal(4, problems.Length);
        Assert.Equal("3 reports, 2 accounts, 2 claims: 4 problems\n", ran.Output);
        Assert.Equal(1, ran.Code);
    }

    [Fact]
    public void Ids_that_clash_are_named_with_their_lines()
    {
        string a = _folder.Add("a.ndjson", One() + "\n" + One("R1", "2024-01-21")), b = _folder.Add("b.json", One("R1", "2024-01-22"));
        const string Advice = "; give each report its own id, or leave one out: until then neither takes part";
        Assert.Equal(
            [
                $"{a}:1: $.id: the report id \"R1\" has another content in {a}:2 and 1 more{Advice}",
                $"{a}:2: $.id: the report id \"R1\" has another content in {a}:1 and 1 more{Advice}",
                $"{b}: $.id: the report id \"R1\" has another content in {a}:1 and 1 more{Advice}",
            ],
            Ran.With("validate", _folder.Path).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\r\n")]
    public void A_file_without_lines_is_a_problem(string text)
    {
        string file = _folder.Add("a.ndjson", text);
        Assert.Equal($"{file}: $: there is no line with text; expected one report a line\n", Ran.With("validate", file).Error);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem() => Assert.Equal(
        "nowhere.ndjson: $: there is no such file or folder; check the path\n", Ran.With("validate", "nowhere.ndjson").Error);

    [Fact]
    public void Problems_of_the_standard_input_are_named_so() => Assert.StartsWith(
        "standard input:2: $: not JSON at line 2", Ran.With(Input("\n{"), "validate", "-").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    public void Work_that_is_ended_writes_nothing_and_tells(string format)
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        Ran ran = Ran.With(new Intake(Stream.Null, null, ended.Token), "reconcile", Repository.Sample, "--format", format);
        Assert.Equal(new(Tool.Cancelled, "", "conflictmodel: ended before it was done.\n"), ran);
    }

    [Fact]
    public void A_read_that_waits_can_be_ended()
    {
        using var ended = new CancellationTokenSource();
        ended.CancelAfter(50);
        Ran ran = Ran.With(new Intake(new CancellableStream(new Waiting(), ended.Token), null, ended.Token), "reconcile", "-");
        Assert.Equal((Tool.Cancelled, ""), (ran.Code, ran.Output));
    }

    [Fact]
    public void Ten_thousand_reports_of_one_id_are_told_in_linear_time()
    {
        string file = _folder.Add("a.ndjson", string.Join('\n', Enumerable.Range(1, 10_000).Select(i => One("R1", "2024-01-01", $"A{i}"))));
        Ran ran = Ran.With("validate", file);
        Assert.Equal(10_000, ran.Error.Count(c => c == '\n'));
    }

    [Fact]
    public void Each_line_of_ndjson_is_an_incident_of_the_json()
    {
        string json = Ran.With("reconcile", Repository.Sample, "--format", "json").Output;
        Reconciliation.Reconciliation whole = System.Text.Json.JsonSerializer.Deserialize(json, ConflictModelJson.Reconciliation)!;
        Assert.Equal(
            string.Concat(whole.Incidents.Select(incident => Encoding.UTF8.GetString(ConflictModelJson.Write(incident)) + "\n")),
            Ran.With("reconcile", Repository.Sample, "--format", "ndjson").Output);
    }

    [Fact]
    public void Csv_is_the_table()
    {
        Reconciliation.Reconciliation whole = Reconciliation.Reconciler.Reconcile(ReportFiles.Read([Repository.Sample]).Reports);
        Assert.Equal(
            string.Concat(Reconciliation.IncidentTable.ToCsv(whole.Incidents)), Ran.With("reconcile", Repository.Sample, "--format", "csv").Output);
    }

    private static Intake Input(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), null, default);

    private static string Lines(string[] ids) => string.Join('\n', ids.Select(id =>
        Encoding.UTF8.GetString(ConflictModelJson.Write(ConflictModelJson.ReadReport(File.ReadAllBytes(Repository.Report(id))).Report!))));

    private static string One(string id = "R1", string date = "2024-01-20", string? account = null) =>
        ReportText.Of(id, account ?? id + ":attack", date).ReplaceLineEndings(" ");

    private sealed class Waiting : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            Thread.Sleep(Timeout.Infinite);
            return 0;
        }
    }
}
