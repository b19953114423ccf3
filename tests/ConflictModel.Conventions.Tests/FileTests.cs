using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ConflictModel.Conventions.Tests;

/// <summary>Files are small, are named after what they hold, and are finished.</summary>
public class FileTests
{
    private const int LongestFile = 600;
    private const int LongestMedian = 120;
    private const int LongestLine = 160; // the editor's guide is at 140

    // Names that say where something is kept and not what it is.
    private static readonly string[] Drawers = ["Util", "Utils", "Helper", "Helpers", "Manager", "Common", "Misc"];

    public static TheoryData<string> Folders => new("src", "tests", "benchmarks");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Files_are_short(string folder)
    {
        (string File, int Lines)[] files =
            [.. Repository.SourcesBelow(folder).Select(path => (Repository.Short(path), File.ReadLines(path).Count()))];
        Assert.NotEmpty(files);
        Faults.None(files.Where(file => file.Lines > LongestFile).Select(file => $"{file.File} has {file.Lines} lines"));
        Assert.InRange(files.Select(file => file.Lines).Order().ElementAt(files.Length / 2), 1, LongestMedian);
    }

    // Not in tests: an expected output is as long as it is.
    [Theory]
    [InlineData("src")]
    [InlineData("benchmarks")]
    public void Lines_are_short(string folder) => Faults.None(
        from path in Repository.SourcesBelow(folder)
        from line in File.ReadLines(path).Select((text, i) => (Text: text, Number: i + 1))
        where line.Text.Length > LongestLine
        select $"{Repository.Short(path)}({line.Number}) has {line.Text.Length} characters");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Names_of_files_are_names_of_types_they_hold(string folder) => Faults.None(
        from path in Repository.SourcesBelow(folder)
        let types = TypesIn(path)
        let parts = Path.GetFileName(path).Split('.')
        where types.Count > 0 && !types.Contains(parts[0]) && !(parts is [var type, "Json", _] && types.Contains(type + "JsonConverter"))
        select $"{Repository.Short(path)} holds {string.Join(", ", types)}");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Names_say_what_a_thing_is(string folder) => Faults.None(
        from path in Repository.SourcesBelow(folder)
        from name in TypesIn(path).Concat(Path.GetRelativePath(Repository.PathOf(folder), path).Split(Path.DirectorySeparatorChar, '.'))
        from drawer in Drawers
        where name == drawer || (name.EndsWith(drawer, StringComparison.Ordinal) && drawer != "Common")
        select $"{Repository.Short(path)}: {name}");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Files_are_finished(string folder)
    {
        // Put together here, so that this file does not name them.
        string[] marks = ["TO" + "DO", "FIX" + "ME", "#" + "region", "#pragma warning " + "disable"];
        Faults.None(
            from path in Repository.SourcesBelow(folder)
            from mark in marks
            where File.ReadAllText(path).Contains(mark, StringComparison.Ordinal)
            select $"{Repository.Short(path)} holds {mark}");
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Files_are_plain_UTF8_with_line_feeds(string folder) => Faults.None(
        from path in Repository.SourcesBelow(folder)
        let bytes = File.ReadAllBytes(path)
        where bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) || bytes.Contains((byte)'\r') || bytes is not [.., (byte)'\n']
        select Repository.Short(path));

    private static HashSet<string> TypesIn(string path) =>
    [
        .. CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Select(type => type.Identifier.Text),
    ];
}
