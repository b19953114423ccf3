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
        while (text.Length > width)
        {
            int indent = text.Length - text.TrimStart(' ').Length;
            int space = text.LastIndexOf(' ', width);
            int end = space > indent ? space : SafeBreak(text, width);
            yield return text[..end].TrimEnd(' ');
            text = new string(' ', indentation) + text[end..].TrimStart(' ');
        }
        if (text.Length > 0) yield return text;
    }

    // Never through the middle of a character outside the basic plane.
    private static int SafeBreak(string text, int width) => char.IsLowSurrogate(text[width]) ? width - 1 : width;
}
