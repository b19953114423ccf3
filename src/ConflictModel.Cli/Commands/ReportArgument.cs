using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using ConflictModel.Cli.Reading;

namespace ConflictModel.Cli.Commands;

/// <summary>The argument that most commands take: files and folders of reports.</summary>
internal static class ReportArgument
{
    public static Argument<string[]> Make()
    {
        var argument = new Argument<string[]>("PATH")
        {
            Description = "A report (a JSON file), a file with one report a line (*.ndjson, *.jsonl; - for the standard input), or a folder of them. "
                + "Order and repetition do not matter.",
            Arity = ArgumentArity.OneOrMore,
        };
        argument.Validators.Add(RequireNoMistypedOption);
        return argument;
    }

    // What looks like an option and names no file was meant to be one.
    private static void RequireNoMistypedOption(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && token.Value != ReportFile.StandardInput && !Path.Exists(token.Value))
                result.AddError($"'{token.Value}' is neither an option of this command nor a file.");
        }
    }
}
