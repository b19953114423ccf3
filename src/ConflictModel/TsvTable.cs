using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace ConflictModel;

/// <summary>The form of a table of tab-separated values: a header, and then a row a line. Empty lines are read over.</summary>
/// <param name="table">What the whole is, as a sentence begins: "A lexicon".</param>
/// <param name="row">What a line is, as a sentence begins: "An entry".</param>
/// <param name="columns">The names of the columns, in order.</param>
internal sealed class TsvTable(string table, string row, params string[] columns)
{
    private readonly string _header = string.Join('\t', columns);

    /// <summary>Takes a row, and says what is wrong with it; the default where nothing is.</summary>
    /// <typeparam name="TCode">The codes of what can be wrong, of which the default is none.</typeparam>
    public delegate (TCode Code, string Message) Taking<TCode>(TsvRow row);

    /// <summary>Reads a text row by row, up to the first that is wrong. Linear.</summary>
    /// <param name="text">The text.</param>
    /// <param name="columnsFault">The code of a header or a row that has other columns.</param>
    /// <param name="take">Takes each row after the header.</param>
    /// <param name="fault">What is wrong, and where the line begins.</param>
    public bool TryRead<TCode>(ReadOnlySpan<char> text, TCode columnsFault, Taking<TCode> take, out TsvFault<TCode> fault)
        where TCode : struct, Enum
    {
        Span<Range> cells = stackalloc Range[columns.Length + 1];
        int number = 0;
        foreach (Range range in text.Split('\n'))
        {
            number++;
            ReadOnlySpan<char> line = text[range].TrimEnd('\r');
            (TCode Code, string Message) found = default;
            if (number == 1)
            {
                // What spreadsheets write before the text, a mark of the byte order, is no part of it.
                if (!(line is ['\uFEFF', .. var rest] ? rest : line).SequenceEqual(_header))
                    found = (columnsFault, $"{table} begins with the header {string.Join(", ", columns)}, with tabs between.");
            }
            else if (!line.IsEmpty)
            {
                int count = line.Split(cells, '\t');
                found = count == columns.Length
                    ? take(new TsvRow(line, cells))
                    : (columnsFault, $"{row} has {columns.Length} columns with tabs between, not {(count > columns.Length ? "more" : count)}.");
            }

            if (EqualityComparer<TCode>.Default.Equals(found.Code, default)) continue;
            fault = new(found.Code, range.Start.Value, $"Line {number.ToString(CultureInfo.InvariantCulture)}: {found.Message}");
            return false;
        }

        fault = default;
        return true;
    }

    /// <summary>The text of a table that comes with the library.</summary>
    /// <param name="name">Its kind and its name: "Lexicons.english".</param>
    public static string Shipped(string name)
    {
        using Stream stream = typeof(TsvTable).Assembly.GetManifestResourceStream($"ConflictModel.{name}.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The header, and then the rows, each of which writes itself as its line.</summary>
    public string Write<T>(ReadOnlySpan<T> rows)
        where T : class
    {
        var text = new StringBuilder(_header).Append('\n');
        foreach (T item in rows) text.Append(item).Append('\n');
        return text.ToString();
    }
}

/// <summary>A row of a table: the text of each column.</summary>
internal readonly ref struct TsvRow(ReadOnlySpan<char> line, ReadOnlySpan<Range> cells)
{
    private readonly ReadOnlySpan<char> _line = line;
    private readonly ReadOnlySpan<Range> _cells = cells;

    public ReadOnlySpan<char> this[int column] => _line[_cells[column]];
}

/// <summary>What is wrong with a table, and where the line begins in UTF-16 code units.</summary>
internal readonly record struct TsvFault<TCode>(TCode Code, int Position, string Message);
