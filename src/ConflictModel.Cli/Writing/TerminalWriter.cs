using System;
using System.Collections.Generic;
using System.IO;
using ConflictModel.Cli.Pictures;
using Spectre.Console;
using Spectre.Console.Rendering;
using Span = ConflictModel.Cli.Pictures.Span;

namespace ConflictModel.Cli.Writing;

/// <summary>Writes a picture to a terminal: in colour, and in tables that fit its width.</summary>
/// <remarks>Words of the data become text with a style, never markup, so that "[red]" in a report is shown and not obeyed.</remarks>
internal sealed class TerminalWriter(IAnsiConsole terminal) : IPictureWriter
{
    // Below this, what supports a finding stands under it instead of beside it.
    private const int WidthForThreeColumns = 76;

    // "responsibility", which is not to be broken where there is room.
    private const int WidthOfLongestWord = 14;

    public void Write(Picture picture, TextWriter output)
    {
        foreach (PictureOfIncident incident in picture.Parts)
        {
            WriteLine(incident.Headline);
            WriteLine(incident.Reports);
            terminal.Write(Table(incident));
            WriteLine(incident.Verdict);
            terminal.WriteLine();
        }
        foreach (ValueList<Span> paragraph in picture.Closing) WriteLine(paragraph);
    }

    private Table Table(PictureOfIncident incident)
    {
        int width = terminal.Profile.Width;
        bool isWide = width >= WidthForThreeColumns;
        Table table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        table.AddColumn(Column("property", Math.Clamp(width / 4, Math.Min(WidthOfLongestWord, width * 2 / 5), 24)));
        table.AddColumn(Column("what the reports say", isWide ? Math.Min(width / 4, 36) : null));
        if (isWide) table.AddColumn(Column("support, and by whom", null));
        bool isFirst = true;
        foreach (Row row in incident.Rows)
        {
            if (!isFirst) table.AddEmptyRow();
            isFirst = false;
            string label = row.IsPart ? "  " + row.Label : row.Label;
            foreach (Line line in row.Lines)
            {
                var property = new Text(label, new Style(decoration: Decoration.Bold));
                if (isWide) table.AddRow(property, Paragraph(line.Finding), Paragraph(line.Support));
                else table.AddRow(property, Stacked(line));
                label = "";
            }
        }
        return table;
    }

    private static IRenderable Stacked(Line line) => line.IsNote ? Paragraph(line.Support)
        : line.Support.IsEmpty ? Paragraph(line.Finding)
        : new Rows(Paragraph(line.Finding), Paragraph(line.Support));

    private static TableColumn Column(string header, int? width) => new(new Text(header, new Style(Color.Grey))) { Width = width };

    private void WriteLine(ValueList<Span> spans)
    {
        terminal.Write(Paragraph(spans));
        terminal.WriteLine();
    }

    private static Paragraph Paragraph(ValueList<Span> spans)
    {
        var paragraph = new Paragraph { Overflow = Overflow.Fold };
        foreach ((string text, SpanRole role) in Glued(spans)) paragraph.Append(text, StyleOf(role));
        return paragraph;
    }

    // A line may break wherever a style changes, so brackets go with the word inside, and other punctuation with the word before.
    private static List<(string Text, SpanRole Role)> Glued(ValueList<Span> spans)
    {
        List<(string Text, SpanRole Role)> glued = [];
        string opening = "";
        foreach (Span span in spans)
        {
            string text = opening + span.Text;
            int closing = 0;
            bool follows = glued.Count > 0 && opening.Length == 0;
            while (follows && closing < text.Length && text[closing] is ':' or ';' or ',' or ')' or ']') closing++;
            if (closing > 0) glued[^1] = (glued[^1].Text + text[..closing], glued[^1].Role);
            opening = text.EndsWith('(') || text.EndsWith('[') ? text[^1..] : "";
            if (text.Length > closing + opening.Length) glued.Add((text[closing..^opening.Length], span.Role));
        }
        if (opening.Length > 0) glued.Add((opening, SpanRole.Plain));
        return glued;
    }

    private static Style StyleOf(SpanRole role) => role switch
    {
        SpanRole.Heading => new(Color.Aqua, decoration: Decoration.Bold),
        SpanRole.Value => new(Color.Green, decoration: Decoration.Bold),
        SpanRole.Dispute => new(Color.Yellow, decoration: Decoration.Bold),
        SpanRole.Silence => new(Color.Grey),
        SpanRole.Source => new(Color.Blue),
        SpanRole.Quote => new(decoration: Decoration.Italic),
        _ => Style.Plain,
    };
}
