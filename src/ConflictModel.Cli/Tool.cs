using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using ConflictModel.Cli.Commands;
using ConflictModel.Cli.Reading;
using ConflictModel.Cli.Writing;

namespace ConflictModel.Cli;

/// <summary>The tool itself, without the process around it.</summary>
internal static class Tool
{
    /// <summary>Everything went well, and the input has no problems.</summary>
    public const int Success = 0;

    /// <summary>The input has problems; what could be read was processed.</summary>
    public const int Problems = 1;

    /// <summary>The arguments are not ones that the tool understands; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>It was ended from outside, as a shell tells it of Ctrl+C; what was written ends with a whole line.</summary>
    public const int Cancelled = 130;

    /// <summary>Runs the tool.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="output">What the tool was asked for.</param>
    /// <param name="error">Problems, one a line.</param>
    /// <param name="pictures">How a picture is written for people.</param>
    /// <param name="input">The standard input as text; empty where left out.</param>
    /// <param name="intake">Where reports come from that are not in files; from nowhere where left out.</param>
    /// <returns>One of <see cref="Success"/>, <see cref="Problems"/>, <see cref="Usage"/> and <see cref="Cancelled"/>.</returns>
    public static int Run(
        string[] args, TextWriter output, TextWriter error, IPictureWriter pictures, TextReader? input = null, Intake? intake = null)
    {
        try
        {
            // An argument that begins with @ is a path like any other.
            ParseResult parsed = Commands(output, error, pictures, input ?? TextReader.Null, intake ?? new(Stream.Null, null, default))
                .Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count == 0) return Run(parsed, output, error);
            foreach (ParseError fault in parsed.Errors) error.WriteLine(OneLine(fault.Message));
            error.WriteLine("Run 'conflictmodel --help', or the same after a command, to see what it takes.");
            return Usage;
        }
        catch (OperationCanceledException)
        {
            intake?.Status?.Report("");
            output.Flush();
            error.WriteLine("conflictmodel: ended before it was done.");
            return Cancelled;
        }
        catch (IOException fault)
        {
            // Files that cannot be read are problems of theirs, so this is where the answer goes.
            error.WriteLine(OneLine($"conflictmodel: the output cannot be written: {fault.Message}; it is not complete."));
            return Problems;
        }
        catch (Exception fault)
        {
            error.WriteLine(OneLine($"conflictmodel: {fault.Message} ({fault.GetType().Name}); a fault of the tool, please report it."));
            return Problems;
        }
    }

    private static int Run(ParseResult parsed, TextWriter output, TextWriter error)
    {
        int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        output.Flush();
        return code;
    }

    private static string OneLine(string message) =>
        Printable.Line(string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static RootCommand Commands(TextWriter output, TextWriter error, IPictureWriter pictures, TextReader input, Intake intake) => new(
        "Shows what several reports of one incident establish together, where they disagree, and who says what.")
    {
        ReconcileCommand.Make(output, error, pictures, intake),
        ValidateCommand.Make(output, error, intake),
        LinkCommand.Make(output, error, intake),
        SchemaCommand.Make(output),
        QuantityCommand.Make(input, output),
        DateCommand.Make(input, output),
    };
}
