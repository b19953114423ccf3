using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ConflictModel.Conventions.Tests;

/// <summary>
/// A folder of the core uses only the folders above it: ground, Quantities, Time, Sources, Incidents, Reconciliation, Json.
/// </summary>
public class LayerTests
{
    [Fact]
    public void Source_binds_but_for_what_is_generated() =>
        // Without this the other tests here could pass because nothing resolves. Only the JSON contexts have a generated half.
        Faults.None(SourceTree.Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)
            .Where(d => !SourceTree.FoldersOf(d.Location.SourceTree!).SequenceEqual(["Json"])).Select(d => d.ToString()));

    [Fact]
    public void Layers_are_used_only_from_below() =>
        Faults.None(Crossings((from, to) => SourceTree.LayerOf(to) > SourceTree.LayerOf(from)));

    [Fact]
    public void Folders_are_the_layers()
    {
        IEnumerable<string> folders = SourceTree.Compilation.SyntaxTrees.Select(tree => SourceTree.FoldersOf(tree).FirstOrDefault(""));
        Assert.Equal(
            SourceTree.Layers.Order(StringComparer.Ordinal), folders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sibling_folders_do_not_use_each_other() => Faults.None(Crossings((from, to) =>
        SourceTree.FoldersOf(from) is [var layer, var folder, ..] && SourceTree.FoldersOf(to) is [var other, var sibling, ..]
        && layer == other && folder != sibling));

    [Fact]
    public void Namespaces_follow_folders() => Faults.None(
        from tree in SourceTree.Compilation.SyntaxTrees
        from space in tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        let folder = string.Join('.', SourceTree.FoldersOf(tree).Prepend("ConflictModel"))
        where space.Name.ToString() != folder
        select $"{Repository.Short(tree.FilePath)} is in namespace {space.Name}; its folder says {folder}");

    [Fact]
    public void Core_references_NodaTime_and_the_framework_alone() => Faults.None(
        Assembly.Load("ConflictModel").GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name != "NodaTime" && !name.StartsWith("System.", StringComparison.Ordinal)));

    private static IEnumerable<string> Crossings(Func<SyntaxTree, SyntaxTree, bool> isWrong) =>
        from use in SourceTree.Uses
        let tree = use.Where.SyntaxTree
        let homes = use.Symbol.DeclaringSyntaxReferences.Concat(use.Symbol.ContainingType?.DeclaringSyntaxReferences ?? [])
        let wrong = homes.FirstOrDefault(home => isWrong(tree, home.SyntaxTree))
        where wrong is not null
        group use by (From: tree.FilePath, To: wrong.SyntaxTree.FilePath, Name: use.Symbol.ToDisplayString()) into uses
        let line = uses.First().Where.GetLocation().GetLineSpan().StartLinePosition.Line + 1
        select $"{Repository.Short(uses.Key.From)}({line}) uses {uses.Key.Name} of {Repository.Short(uses.Key.To)}";
}
