using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConflictModel.Conventions.Tests;

/// <summary>The source of the core, parsed and bound once, with the layer that each file belongs to.</summary>
internal static class SourceTree
{
    /// <summary>The layers, each of which may use only itself and those before it; the first is the folder's own root.</summary>
    public static readonly string[] Layers = ["", "Quantities", "Time", "Sources", "Incidents", "Reconciliation", "Json"];

    /// <summary>The folder of the core.</summary>
    public static string Folder { get; } = Repository.PathOf("src", "ConflictModel");

    /// <summary>The core without what its source generators add.</summary>
    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "source",
        Repository.SourcesBelow("src", "ConflictModel").Select(path => CSharpSyntaxTree.ParseText(
            File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None), path)),
        Repository.References.Where(r => Path.GetFileName(((PortableExecutableReference)r).FilePath) is not "ConflictModel.dll"),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly Lazy<(ISymbol Symbol, SyntaxNode Where)[]> Bound = new(() => [.. Compilation.SyntaxTrees.SelectMany(UsesIn)]);

    /// <summary>The folders of a file below the core, outermost first; empty for the ground floor.</summary>
    public static string[] FoldersOf(SyntaxTree tree) => Repository.RelativeTo(tree.FilePath, Folder).Split('/')[..^1];

    /// <summary>The place of a file's layer in <see cref="Layers"/>, or -1 where its folder is none of them.</summary>
    public static int LayerOf(SyntaxTree tree) => Array.IndexOf(Layers, FoldersOf(tree).FirstOrDefault(""));

    /// <summary>Every symbol of the core that a file of it uses, by name, operator, constructor or inference, and where.</summary>
    public static IReadOnlyList<(ISymbol Symbol, SyntaxNode Where)> Uses => Bound.Value;

    private static IEnumerable<(ISymbol Symbol, SyntaxNode Where)> UsesIn(SyntaxTree tree)
    {
        SemanticModel model = Compilation.GetSemanticModel(tree);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            SymbolInfo info = model.GetSymbolInfo(node);
            TypeInfo type = model.GetTypeInfo(node);
            IEnumerable<ISymbol?> symbols = [info.Symbol, .. info.CandidateSymbols, type.Type, type.ConvertedType];
            foreach (ISymbol symbol in symbols.OfType<ISymbol>().SelectMany(Named).Distinct(SymbolEqualityComparer.Default))
                if (SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly)) yield return (symbol, node);
        }
    }

    // The definition behind a use, and those behind its type arguments. A namespace is not a use: it may span layers.
    private static IEnumerable<ISymbol> Named(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol or ITypeParameterSymbol or IAliasSymbol => [],
        IArrayTypeSymbol array => Named(array.ElementType),
        INamedTypeSymbol type => type.TypeArguments.SelectMany(Named).Prepend(type.OriginalDefinition),
        _ => [symbol.OriginalDefinition],
    };
}
