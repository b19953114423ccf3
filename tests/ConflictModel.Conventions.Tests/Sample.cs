using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Markdig;
using Markdig.Syntax;

namespace ConflictModel.Conventions.Tests;

/// <summary>A piece of C# in the documentation, with what it says that it prints.</summary>
/// <param name="Where">Where it stands: a member of a library, or a line of a document.</param>
/// <param name="Code">The statements.</param>
/// <param name="Prints">The lines that it prints; null where it says nothing.</param>
internal sealed record Sample(string Where, string Code, string? Prints)
{
    /// <summary>Every sample of the libraries and of the documents, in that order.</summary>
    public static Sample[] All { get; } =
    [
        .. OfLibrary("ConflictModel"), .. OfLibrary("ConflictModel.Testing"), .. Repository.Documents().SelectMany(OfDocument),
    ];

    /// <summary>The samples in a library's documentation file. They end in comment lines that say what is printed.</summary>
    private static IEnumerable<Sample> OfLibrary(string library) =>
        from member in XDocument.Load(Path.Combine(AppContext.BaseDirectory, library + ".xml")).Descendants("member")
        from code in member.Descendants("example").Elements("code").Select((element, i) => (Lines: LinesOf(element.Value), Number: i + 1))
        let last = code.Lines.FindLastIndex(line => !line.StartsWith("//", StringComparison.Ordinal))
        let printed = code.Lines.Skip(last + 1).Select(line => line[2..].TrimStart(' ')).ToList()
        select new Sample(
            member.Attribute("name")!.Value + (code.Number > 1 ? $" ({code.Number})" : ""),
            string.Join('\n', code.Lines.Take(last + 1)),
            printed.Count == 0 ? null : string.Join('\n', printed));

    /// <summary>The C# fences of a document that are followed by a fence of text.</summary>
    private static IEnumerable<Sample> OfDocument(string path)
    {
        Block[] blocks = [.. Markdown.Parse(File.ReadAllText(path))];
        foreach ((Block code, Block output) in blocks.Zip(blocks.Skip(1)))
        {
            if (code is FencedCodeBlock { Info: "csharp" } fence && output is FencedCodeBlock { Info: "text" } text)
                yield return new($"{Repository.Short(path)}:{fence.Line + 1}", fence.Lines.ToString(), text.Lines.ToString());
        }
    }

    // Without the lines around and the indentation that the documentation file adds.
    private static List<string> LinesOf(string code)
    {
        List<string> lines = [.. code.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
        lines = [.. lines.SkipWhile(line => line.Length == 0)];
        while (lines is [.., ""]) lines.RemoveAt(lines.Count - 1);
        int indent = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return [.. lines.Select(line => line.Length == 0 ? line : line[indent..])];
    }
}
