using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ConflictModel.Cli.Pictures;

namespace ConflictModel.Cli.Writing;

/// <summary>Writes a picture as plain text: aligned, wrapped, without colours.</summary>
internal sealed class PlainWriter(int width) : IPictureWriter
{
    /// <summary>The width of what goes to a file or another program, in characters.</summary>
    public const int PipeWidth = 100;

    private const int Margin = 2;
    private const int PartIndent = 2;
    private const int MostForLabels = 24;
    private const int NoteIndent = 2;
    private const int ContinuationIndent = 4;

    public void Write(Picture picture, TextWriter output)
    {
        foreach (PictureOfIncident incident in picture.Parts)
        {
            Write(incident, output);
            output.WriteLine();
        }
        output.WriteLine(new string('-', Math.Min(width, PipeWidth)));
        foreach (ValueList<Span> paragraph in picture.Closing) Paragraph(paragraph, 0, output);
    }

    private void Write(PictureOfIncident incident, TextWriter output)
    {
        Paragraph(incident.Headline, 0, output);
        output.WriteLine(new string('=', Math.Min(width, Text(incident.Headline).Length)));
        Paragraph(incident.Reports, 0, output);
        output.WriteLine();
        int labels = Math.Min(Math.Min(MostForLabels, width / 3), incident.Rows.Select(row => Label(row).Length).Max()) + 2;
        foreach (Row row in incident.Rows) Write(row, labels, output);
        output.WriteLine();
        Paragraph(incident.Verdict, Margin, output);
    }

    // The label stands beside the first line; one that is too long wraps in its own column.
    private void Write(Row row, int labels, TextWriter output)
    {
        string[] left = [.. Wrapping.Lines(Label(row), labels - 2)];
        string[] right = [.. row.Lines.SelectMany(line => Body(line, width - Margin - labels))];
        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            string label = i < left.Length ? left[i] : "", body = i < right.Length ? right[i] : "";
            if (i > 0 && label.Length > 0 && row.IsPart) label = new string(' ', PartIndent) + label;
            output.WriteLine((new string(' ', Margin) + label.PadRight(labels) + body).TrimEnd());
        }
    }

    private static IEnumerable<string> Body(Line line, int width)
    {
        int indent = line.IsNote ? NoteIndent : 0;
        string text = line.IsNote ? Text(line.Support) : line.Support.IsEmpty ? Text(line.Finding)
            : $"{Text(line.Finding)} ({Text(line.Support)})";
        return Wrapping.Lines(new string(' ', indent) + text, width, ContinuationIndent);
    }

    private static string Label(Row row) => row.IsPart ? new string(' ', PartIndent) + row.Label : row.Label;

    private void Paragraph(ValueList<Span> spans, int indent, TextWriter output)
    {
        foreach (string line in Wrapping.Lines(Text(spans), width - indent)) output.WriteLine(new string(' ', indent) + line);
    }

    private static string Text(ValueList<Span> spans) => string.Concat(spans.Select(span => span.Text));
}
