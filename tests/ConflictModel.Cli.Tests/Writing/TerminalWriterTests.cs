using System;
using System.IO;
using System.Linq;
using ConflictModel.Cli.Writing;
using Spectre.Console;
using Xunit;

namespace ConflictModel.Cli.Tests.Writing;

public sealed class TerminalWriterTests
{
    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(76)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(300)]
    public void Every_line_fits_the_terminal(int width)
    {
        string shown = Shown(width, ColorSystemSupport.NoColors, "reconcile", Repository.Sample);
        Assert.All(shown.Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void Nothing_is_left_out_however_narrow_it_is(int width)
    {
        string shown = Letters(Shown(width, ColorSystemSupport.NoColors, "reconcile", Repository.Sample));
        string[] words = ["disputed", "ballistic", "independent", "AFP", "launched", "intercepted", "killed", "responsibility"];
        foreach (string word in words)
            Assert.Contains(word, shown, StringComparison.Ordinal);
        Assert.Contains("2opendisputes:date,landed;1explained:weapon", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_begins_with_punctuation(int width)
    {
        string[] cells = [.. Shown(width, ColorSystemSupport.NoColors, "reconcile", Repository.Sample)
            .Split('\n').SelectMany(line => line.Split('│')).Select(cell => cell.Trim())];
        Assert.DoesNotContain(cells, cell => cell.Length > 0 && cell[0] is ':' or ';' or ',' or ')' or ']');
        Assert.DoesNotContain(cells, cell => cell.EndsWith('('));
    }

    [Fact]
    public void A_terminal_gets_colours()
    {
        string shown = Shown(120, ColorSystemSupport.TrueColor, "reconcile", Repository.Sample);
        Assert.Contains("\u001b[", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_a_report_is_shown_and_not_obeyed()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.json", ReportText.Of(source: "[red]AFP[/] [[x]"));
        Assert.Contains("[red]AFP[/] [[x]", Shown(120, ColorSystemSupport.NoColors, "reconcile", folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_sequences_in_a_report_never_reach_the_terminal()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.json", ReportText.Of(source: "AFP \\u001b]0;x\\u0007"));
        Assert.DoesNotContain('\u001b', Shown(120, ColorSystemSupport.NoColors, "reconcile", folder.Path));
    }

    private static string Shown(int width, ColorSystemSupport colours, params string[] args)
    {
        using var screen = new StringWriter { NewLine = "\n" };
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours == ColorSystemSupport.NoColors ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = colours,
            Out = new AnsiConsoleOutput(screen),
        });
        terminal.Profile.Width = width;
        using var output = new StringWriter { NewLine = "\n" };
        Tool.Run(args, output, TextWriter.Null, new TerminalWriter(terminal));
        Assert.Empty(output.ToString());
        return screen.ToString().ReplaceLineEndings("\n");
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '│'));
}
