using System;
using System.IO;
using System.Linq;
using ConflictModel.Cli.Writing;
using Xunit;

namespace ConflictModel.Cli.Tests.Writing;

public sealed class PlainWriterTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(100)]
    public void Every_line_fits_the_width(int width)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Tool.Run(["reconcile", Repository.Sample], output, TextWriter.Null, new PlainWriter(width));
        Assert.All(output.ToString().Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Theory]
    [InlineData("", 10, new string[0])]
    [InlineData("one two three", 100, new[] { "one two three" })]
    [InlineData("one two three", 9, new[] { "one two", "three" })]
    [InlineData("  one two", 8, new[] { "  one", "two" })]
    [InlineData("abcdefghijkl", 8, new[] { "abcdefgh", "ijkl" })]
    [InlineData("abcdefg\U0001f680hij", 8, new[] { "abcdefg", "\U0001f680hij" })]
    public void Lines_break_at_spaces_where_they_can(string text, int width, string[] lines) =>
        Assert.Equal(lines, Wrapping.Lines(text, width), StringComparer.Ordinal);

    [Fact]
    public void Lines_after_the_first_are_indented() =>
        Assert.Equal(["one two", "  three", "  four"], Wrapping.Lines("one two three four", 8, 2), StringComparer.Ordinal);

    [Fact]
    public void Lines_hold_all_words_and_fit_whatever_the_text()
    {
        string[] words = ["", "", "a", "bc", "\U0001f680", "abcdefghijklmnop", "defg"];
        for (int seed = 0; seed < 2_000; seed++)
        {
            string text = string.Join(' ', Enumerable.Range(0, seed % 13).Select(i => words[(seed / (i + 1) + (i * i * 7)) % words.Length]));
            string[] lines = [.. Wrapping.Lines(text, 8, seed % 3)];
            Assert.All(lines, line => Assert.InRange(line.Length, 0, 8 + (seed % 3)));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
            Assert.All(lines.Skip(1), line => Assert.Equal(seed % 3, line.Length - line.TrimStart(' ').Length));
        }
    }

    // With time in the square of the length this would take hours.
    [Fact]
    public void Lines_of_ten_million_characters_take_linear_time() =>
        Assert.Equal(200_000, Wrapping.Lines(string.Concat(Enumerable.Repeat("0123456789 ", 1_000_000)), 59, 4).Count());
}
