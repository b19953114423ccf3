using System;
using System.IO;

namespace ConflictModel.Cli.Writing;

/// <summary>One line of a terminal that says how far long work has come: not before a second is over, and gone when the work is done.</summary>
internal sealed class StatusLine(TextWriter terminal, TimeProvider time) : IProgress<string>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromMilliseconds(200);
    private readonly long _start = time.GetTimestamp();
    private long? _last;
    private int _width;

    /// <summary>Shows a text in place of the last, or nothing if it is empty.</summary>
    public void Report(string value)
    {
        if (value.Length > 0 && time.GetElapsedTime(_last ?? _start) < (_last is null ? Patience : Pause)) return;
        if (value.Length == 0 && _width == 0) return;
        _last = time.GetTimestamp();
        terminal.Write("\r" + value.PadRight(_width) + (value.Length == 0 ? "\r" : ""));
        terminal.Flush();
        _width = value.Length;
    }
}
