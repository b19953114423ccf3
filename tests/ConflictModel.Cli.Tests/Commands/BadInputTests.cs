using System;
using System.IO;
using ConflictModel.Cli.Writing;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

/// <summary>One clear line for each problem: the file, the place in it, what was wrong and what would be right.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Unclosed = "{ \"id\": \"R2\", ";
    private readonly TemporaryFolder _folder = new();

    public BadInputTests() => _folder.Add("good.json", ReportText.Of(id: "G", account: "G:attack", sourceId: "good"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file() => ShowsProblem(_folder["bad.json"], "$", "there is no such file or folder; check the path");

    [Fact]
    public void An_empty_file() =>
        ShowsProblem(_folder.Add("bad.json", ""), "$", "the document is empty; expected a report, which begins with {");

    [Fact]
    public void Truncated_json() => ShowsProblemThatBegins(_folder.Add("bad.json", Unclosed), "$", "not JSON at line 1, byte ");

    [Fact]
    public void Broken_utf8() =>
        ShowsProblemThatBegins(_folder.Add("bad.json", [0xff, 0xfe, (byte)'{']), "$", "the document is not ");

    [Fact]
    public void A_deep_nest() =>
        ShowsProblemThatBegins(_folder.Add("bad.json", new string('[', 100_000)), "$", "nested deeper than 64 levels at line 1, byte ");

    [Fact]
    public void A_wrong_member_name() => ShowsProblem(
        _folder.Add("bad.json", ReportText.Of().Replace("published", "publised", StringComparison.Ordinal)), "$.publised",
        "unknown member \"publised\"; did you mean \"published\"?");

    [Fact]
    public void A_number_for_an_enum() => ShowsProblemThatBegins(
        _folder.Add("bad.json", ReportText.Of().Replace("\"newsAgency\"", "1", StringComparison.Ordinal)), "$.sources[0].kind",
        "1 is not allowed; expected \"unknown\", \"newsAgency\", \"outlet\"");

    [Fact]
    public void A_date_that_does_not_exist() => ShowsProblemThatBegins(
        _folder.Add("bad.json", ReportText.Of(date: "2023-02-30")), "$.accounts[0].claims[0].when.date",
        "2023-02-30: February 2023 has 28 days. ");

    [Fact]
    public void A_folder_without_reports()
    {
        Directory.CreateDirectory(_folder["bad"]);
        ShowsProblem(_folder["bad"], "$", "the folder has no *.json files; expected at least one report");
    }

    [Fact]
    public void A_folder_named_like_a_report()
    {
        Directory.CreateDirectory(_folder["bad.json"]);
        Ran ran = Ran.With("validate", _folder.Path);
        Assert.Equal($"{_folder["bad.json"]}: $: this is a folder, not a file; expected a report\n", ran.Error);
        Assert.Equal(1, ran.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_path_that_is_none(string path) => Assert.Single(Problems(Ran.With("validate", path, _folder["good.json"])));

    [Fact]
    public void A_file_that_may_not_be_read()
    {
        string file = _folder.Add("bad.json", ReportText.Of());
        if (!CanForbid(file)) return;
        ShowsProblem(file, "$", "there is no permission to read it; change its permissions, or leave it out");
    }

    [Fact]
    public void A_name_with_control_characters_stays_on_one_line()
    {
        Ran ran = Ran.With("validate", "no\u001b[31m\nwhere.json", _folder["good.json"]);
        Assert.Equal("no\\u001b[31m\\u000awhere.json: $: there is no such file or folder; check the path", Assert.Single(Problems(ran)));
    }

    [Fact]
    public void One_report_id_with_two_contents()
    {
        string a = _folder.Add("a.json", ReportText.Of()), b = _folder.Add("b.json", ReportText.Of(date: "2024-01-21"));
        const string Advice = "; give each report its own id, or leave one out: until then neither takes part";
        ShowsProblems(
            $"{a}: $.id: the report id \"R1\" has another content in {b}{Advice}",
            $"{b}: $.id: the report id \"R1\" has another content in {a}{Advice}");
    }

    [Fact]
    public void A_report_that_takes_no_part_is_not_counted()
    {
        _folder.Add("a.json", ReportText.Of());
        _folder.Add("b.json", ReportText.Of(date: "2024-01-21"));
        Assert.Contains(" in 1 report, 1 account, ", Ran.With("reconcile", _folder.Path).Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_told_and_is_no_fault_of_the_tool()
    {
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(1, Tool.Run(["schema"], new StreamWriter(new FullDisk()), error, new PlainWriter(PlainWriter.PipeWidth)));
        Assert.Equal("conflictmodel: the output cannot be written: no space; it is not complete.\n", error.ToString());
    }

    [Fact]
    public void One_account_id_in_two_reports_even_where_another_account_was_set_aside()
    {
        string broken = "\"accounts\": [ { \"id\": \"X\", \"claims\": 1 },";
        string a = _folder.Add("a.json", ReportText.Of(id: "R1", account: "A")
            .Replace("\"accounts\": [", broken, StringComparison.Ordinal));
        string b = _folder.Add("b.json", ReportText.Of(id: "R2", account: "A"));
        const string Advice = "; give each account its own id: until then neither takes part";
        ShowsProblems(
            $"{a}: $.accounts[0].claims: expected an array, found a number",
            $"{a}: $.accounts[1].id: the account id \"A\" is also that of an account in {b}{Advice}",
            $"{b}: $.accounts[0].id: the account id \"A\" is also that of an account in {a}{Advice}");
    }

    [Fact]
    public void One_source_id_with_two_contents()
    {
        string a = _folder.Add("a.json", ReportText.Of("R1", "A", source: "AFP")),
            b = _folder.Add("b.json", ReportText.Of("R2", "B", source: "Agence"));
        const string Advice = "; describe it the same way in both, or give each its own id: until then it counts as unknown";
        ShowsProblems(
            $"{a}: $.sources[0].id: the source id \"afp\" has another content in {b}{Advice}",
            $"{b}: $.sources[0].id: the source id \"afp\" has another content in {a}{Advice}");
    }

    private static string[] Problems(Ran ran) => ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private void ShowsProblem(string path, string place, string message)
    {
        foreach (Ran ran in Both(path))
        {
            Assert.Equal([$"{path}: {place}: {message}"], Problems(ran));
        }
    }

    private void ShowsProblemThatBegins(string path, string place, string message)
    {
        foreach (Ran ran in Both(path))
            Assert.StartsWith($"{path}: {place}: {message}", Assert.Single(Problems(ran)), StringComparison.Ordinal);
    }

    private void ShowsProblems(params string[] expected)
    {
        foreach (Ran ran in Both(_folder.Path)) Assert.Equal(expected, Problems(ran));
    }

    // Both commands say the same, end with 1, show no stack trace, and read the good report beside the bad one.
    private Ran[] Both(string path)
    {
        Ran reconciled = Ran.With("reconcile", path, _folder["good.json"]), validated = Ran.With("validate", path, _folder["good.json"]);
        Assert.Equal(reconciled.Error, validated.Error);
        Assert.Contains("1 report (G)", reconciled.Output, StringComparison.Ordinal);
        Assert.All((Ran[])[reconciled, validated], ran => Assert.Equal(1, ran.Code));
        Assert.DoesNotContain("   at ", reconciled.Error, StringComparison.Ordinal);
        return [reconciled, validated];
    }

    // A privileged user reads everything, and then there is nothing to test.
    private static bool CanForbid(string file)
    {
        if (OperatingSystem.IsWindows()) return false;
        File.SetUnixFileMode(file, UnixFileMode.None);
        try
        {
            File.OpenRead(file).Dispose();
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no space");
    }
}
