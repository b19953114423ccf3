using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ConflictModel.Conventions.Tests;

/// <summary>What src/BannedSymbols.txt bans exists, so a slip of the pen bans nothing less; and every library is held to it.</summary>
public class BannedSymbolTests
{
    private static readonly string[] Banned =
        [.. File.ReadLines(Repository.PathOf("src", "BannedSymbols.txt")).Where(line => line.Length > 0)];

    private static readonly string[] Required =
    [
        "P:System.DateTime.UtcNow", "P:System.DateTimeOffset.Now", "P:System.TimeZoneInfo.Local", "T:System.Random",
        "M:System.Guid.NewGuid", "P:System.Globalization.CultureInfo.CurrentCulture", "T:System.Text.RegularExpressions.Regex",
    ];

    private static readonly string[] Switches = [".editorconfig", "Directory.Build.props", "src/Directory.Build.props"];

    [Fact]
    public void Symbols_exist()
    {
        var compilation = CSharpCompilation.Create("banned", references: Repository.References);
        Faults.None(Banned.Select(line => line.Split(';')[0])
            .Where(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is null
                && !DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation).Any())
            .Select(id => $"{id} names nothing"));
    }

    [Fact]
    public void Symbols_have_a_reason() => Faults.None(Banned.Where(line => line.Split(';') is not [_, { Length: > 0 }]));

    [Fact]
    public void Clock_culture_and_chance_are_banned() => Faults.None(
        Required.Except(Banned.Select(line => line.Split(';')[0]), StringComparer.Ordinal));

    [Fact]
    public void Core_uses_none_of_them()
    {
        // The analyser says the same at build time; this says that it was not switched off.
        var banned = Banned.Select(line => line.Split(';')[0]).ToHashSet(StringComparer.Ordinal);
        Faults.None(
            from tree in SourceTree.Compilation.SyntaxTrees
            let model = SourceTree.Compilation.GetSemanticModel(tree)
            from node in tree.GetRoot().DescendantNodes()
            let symbol = model.GetSymbolInfo(node).Symbol?.OriginalDefinition
            where symbol is not null && IdsOf(symbol).Any(banned.Contains)
            select $"{Repository.Short(tree.FilePath)}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}) uses {symbol}");
    }

    [Fact]
    public void Libraries_are_held_to_the_file()
    {
        Assert.Contains("BannedSymbols.txt", File.ReadAllText(Repository.PathOf("src", "Directory.Build.props")), StringComparison.Ordinal);
        Assert.Contains(
            "<GlobalPackageReference Include=\"Microsoft.CodeAnalysis.BannedApiAnalyzers\"",
            File.ReadAllText(Repository.PathOf("Directory.Packages.props")), StringComparison.Ordinal);
        Faults.None(
            from file in Switches
                .Concat(Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories))
            where File.ReadAllText(Repository.PathOf(file)).Contains("RS0030", StringComparison.Ordinal)
            select $"{file} changes what RS0030 says");
    }

    private static IEnumerable<string> IdsOf(ISymbol symbol) =>
        new[] { symbol.GetDocumentationCommentId(), symbol.ContainingType?.GetDocumentationCommentId() }.OfType<string>();
}
