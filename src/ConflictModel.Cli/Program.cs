using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using ConflictModel.Cli.Reading;
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
        using var ended = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => End(signal, ended));
        return Tool.Run(args, output, error, PictureWriter(), input, new(
            new CancellableStream(Console.OpenStandardInput(), ended.Token), StatusLine(error), ended.Token));
    }

    // The first time, the work ends where nothing is half done; the second time, at once.
    private static void End(PosixSignalContext signal, CancellationTokenSource ended)
    {
        if (ended.IsCancellationRequested) return;
        signal.Cancel = true;
        ended.Cancel();
    }

    // Only who watches is told how far it is.
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "This is the process, where the time comes from.")]
    private static StatusLine? StatusLine(TextWriter error) => Console.IsErrorRedirected ? null : new(error, TimeProvider.System);

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
