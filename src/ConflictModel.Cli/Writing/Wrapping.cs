using System;
using System.Collections.Generic;

namespace ConflictModel.Cli.Writing;

/// <summary>Breaks text into lines, at spaces where it can.</summary>
internal static class Wrapping
{
    private const int Narrowest = 8;

    /// <summary>The lines of a text, none longer than the width; spaces at its beginning stay, later lines are indented.</summary>
    public static IEnumerable<string> Lines(string text, int width, int indentation = 0)
    {
        width = Math.Max(width, Narrowest + indentation);
        int from = 0, spaces = text.Length - text.AsSpan().TrimStart(' ').Length; // those at the beginning of the line
        for (int margin = 0; text.Length - from > width - margin; margin = indentation)
        {
            int most = width - margin, space = text.AsSpan(from, most + 1).LastIndexOf(' ');
            int end = from + (space > spaces ? space : SafeBreak(text, from + most) - from);
            yield return (new string(' ', margin) + text[from..end]).TrimEnd(' ');
            from = end + (text.Length - end - text.AsSpan(end).TrimStart(' ').Length);
            spaces = 0;
        }
        if (from < text.Length) yield return from == 0 ? text : new string(' ', indentation) + text[from..];
    }

    // Never through the middle of a character outside the basic plane.
    private static int SafeBreak(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
