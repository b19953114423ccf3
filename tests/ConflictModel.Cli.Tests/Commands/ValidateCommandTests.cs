using System;
using System.IO;
using System.Text;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

public sealed class ValidateCommandTests
{
    [Fact]
    public void Sample_is_valid() =>
        Assert.Equal(new Ran(0, "6 reports, 20 accounts, 17 tallies, 13 strengths, 223 claims: valid\n", ""), Ran.With("validate", Repository.Sample));

    [Fact]
    public void A_report_given_twice_is_no_problem()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.json", ReportText.Of());
        folder.Add("b.json", ReportText.Of().ReplaceLineEndings(" "));
        string again = Path.Combine(folder.Path, ".", "a.json");
        Assert.Equal(new Ran(0, "1 report, 1 account, 1 claim: valid\n", ""), Ran.With("validate", folder.Path, again, folder["b.json"]));
    }

    [Fact]
    public void A_byte_order_mark_is_no_problem()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Add("a.json", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ReportText.Of())]);
        Assert.Equal(0, Ran.With("validate", file).Code);
    }

    [Fact]
    public void Hidden_and_other_files_of_a_folder_are_no_reports()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.json", ReportText.Of());
        folder.Add(".b.json", "{");
        folder.Add("readme.md", "{");
        Assert.Equal(0, Ran.With("validate", folder.Path).Code);
    }

    [Theory]
    [InlineData()]
    [InlineData("validate")]
    [InlineData("validat", "x.json")]
    [InlineData("reconcile", "x.json", "--format", "yaml")]
    [InlineData("reconcile", "x.json", "--colour")]
    public void Arguments_that_the_tool_does_not_understand_end_with_code_2(params string[] args)
    {
        Ran ran = Ran.With(args);
        Assert.Equal(2, ran.Code);
        Assert.Empty(ran.Output);
        Assert.EndsWith("Run 'conflictmodel --help', or the same after a command, to see what it takes.\n",
            ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_begins_with_an_at_sign_is_a_path()
    {
        Ran ran = Ran.With("validate", "@nowhere.json");
        Assert.Equal("@nowhere.json: $: there is no such file or folder; check the path\n", ran.Error);
    }
}
