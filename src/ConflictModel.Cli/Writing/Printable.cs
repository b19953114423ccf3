using System;
using System.Globalization;
using System.Text;

namespace ConflictModel.Cli.Writing;

/// <summary>Text that cannot steer a terminal: what a report or a file name holds is shown, never obeyed.</summary>
internal static class Printable
{
    /// <summary>The text on one line, with control characters and those that turn the direction of writing spelled out.</summary>
    public static string Line(string text)
    {
        int first = 0;
        while (first < text.Length && !Steers(text[first])) first++;
        if (first == text.Length) return text;
        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (char c in text.AsSpan(first))
        {
            if (Steers(c)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else shown.Append(c);
        }
        return shown.ToString();
    }

    private static bool Steers(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
