using System;
using System.IO;
using System.Text;
using ConflictModel.Cli.Writing;
using Spectre.Console;

namespace ConflictModel.Cli;

/// <summary>Connects the tool with the process: its arguments, its streams and its terminal.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using TextWriter error = Utf8(Console.OpenStandardError());
        // Not disposed: the tool flushes it, and what could not be written then would fail once more.
        TextWriter output = Utf8(Console.OpenStandardOutput());
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return Tool.Run(args, output, error, PictureWriter(), input);
    }

    // A pipe gets plain text of a fixed width. A terminal without colours gets the same at its own width.
    private static IPictureWriter PictureWriter()
    {
        if (Console.IsOutputRedirected) return new PlainWriter(PlainWriter.PipeWidth);
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings());
        return string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && terminal.Profile.Capabilities.Ansi
            ? new TerminalWriter(terminal)
            : new PlainWriter(Math.Min(PlainWriter.PipeWidth, terminal.Profile.Width));
    }

    // The same bytes on every system, whatever its code page.
    private static StreamWriter Utf8(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
