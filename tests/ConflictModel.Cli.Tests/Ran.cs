using System;
using System.IO;
using ConflictModel.Cli.Writing;

namespace ConflictModel.Cli.Tests;

/// <summary>What the tool did with some arguments, as it would in a pipe.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    public static Ran With(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = Tool.Run(args, output, error, new PlainWriter(PlainWriter.PipeWidth));
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
