using System;
using System.IO;
using System.Text.Json;
using ConflictModel.Cli.Reading;
using ConflictModel.Cli.Writing;
using Xunit;

namespace ConflictModel.Cli.Tests;

/// <summary>What the tool did with some arguments, as it would in a pipe.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    public static Ran With(params string[] args) => On("", null, args);

    /// <summary>Runs the tool with a standard input of reports, or with a token that ends it.</summary>
    public static Ran With(Intake intake, params string[] args) => On("", intake, args);

    /// <summary>What the tool answers to each line of the standard input: a line with a JSON object.</summary>
    public static string[] OnLines(string[] args, params string[] lines)
    {
        Ran ran = On(string.Join('\n', lines) + "\n", null, args);
        Assert.Equal((Tool.Success, ""), (ran.Code, ran.Error));
        string[] answers = ran.Output.Split('\n')[..^1];
        Assert.Equal(lines.Length, answers.Length);
        foreach (string answer in answers)
        {
            using var json = JsonDocument.Parse(answer);
            Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
        }

        return answers;
    }

    private static Ran On(string input, Intake? intake, string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        using var reader = new StringReader(input);
        int code = Tool.Run(args, output, error, new PlainWriter(PlainWriter.PipeWidth), reader, intake);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>The output without line breaks and alignment, so that a phrase is found however it is wrapped.</summary>
    public string Flat => Flatten(Output);

    /// <summary>The part of the picture that shows one incident, without line breaks.</summary>
    public string FlatIncident(string headline)
    {
        int start = Output.IndexOf(headline, StringComparison.Ordinal);
        int underline = Output.IndexOf("\n==", start + 1, StringComparison.Ordinal);
        int next = Output.IndexOf("\n==", underline + 1, StringComparison.Ordinal);
        int end = next < 0 ? Output.IndexOf("\n--", start, StringComparison.Ordinal) : Output.LastIndexOf('\n', next - 1);
        return Flatten(Output[start..end]);
    }

    private static string Flatten(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
