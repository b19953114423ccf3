using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConflictModel.Conventions.Tests;

/// <summary>All samples as one program, each a class of its own, since one compilation is much faster than one for each.</summary>
internal static class SampleProgram
{
    private static readonly CSharpParseOptions Syntax = new(LanguageVersion.CSharp14, DocumentationMode.None);

    // What a reader of the documentation is told to have in front of every sample.
    private static readonly string Usings = string.Concat(
        new[] { "System", "System.Linq", "System.Collections.Generic", "NodaTime" }
            .Concat(PublicTypes.OfCore.Concat(PublicTypes.Of("ConflictModel.Testing")).Select(type => type.Namespace!))
            .Distinct(StringComparer.Ordinal).Select(space => $"global using {space};\n"))
        + "global using Interval = ConflictModel.Interval;\n";

    private static readonly Lazy<(Assembly Program, Dictionary<string, string> Errors)> Built = new(Build);

    /// <summary>What a sample prints.</summary>
    /// <exception cref="InvalidOperationException">It does not compile; the message says why.</exception>
    public static string Run(Sample sample)
    {
        int number = Array.IndexOf(Sample.All, sample);
        if (Built.Value.Errors.TryGetValue(PathOf(number), out string? errors)) throw new InvalidOperationException(errors);
        TextWriter before = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        using var written = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            Console.SetOut(written);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            object? running = Built.Value.Program.GetType($"Sample{number}")!.GetMethod("Run")!.Invoke(null, null);
            if (running is Task task) task.GetAwaiter().GetResult();
        }
        catch (TargetInvocationException fault)
        {
            written.WriteLine(fault.InnerException);
        }
        finally
        {
            Console.SetOut(before);
            CultureInfo.CurrentCulture = culture;
        }
        return written.ToString();
    }

    private static (Assembly Program, Dictionary<string, string> Errors) Build()
    {
        var compilation = CSharpCompilation.Create(
            "samples",
            Sample.All.Select((sample, i) => ClassOf(sample, i)).Append(CSharpSyntaxTree.ParseText(Usings, Syntax, "usings")),
            Repository.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Dictionary<string, string> errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)
            .GroupBy(d => d.Location.SourceTree?.FilePath ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => string.Join('\n', group), StringComparer.Ordinal);
        using var image = new MemoryStream();
        var result = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree => errors.ContainsKey(tree.FilePath))).Emit(image);
        if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        return (Assembly.Load(image.ToArray()), errors);
    }

    // Using directives stay above the class, types go beside the method, statements into it.
    private static SyntaxTree ClassOf(Sample sample, int number)
    {
        var unit = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(sample.Code, Syntax).GetRoot();
        bool waits = unit.DescendantNodes().Any(node => node is AwaitExpressionSyntax);
        string statements = string.Concat(unit.Members.OfType<GlobalStatementSyntax>().Select(statement => statement.ToFullString()));
        string types = string.Concat(unit.Members.Where(m => m is not GlobalStatementSyntax).Select(m => m.ToFullString()));
        string start = waits ? "async System.Threading.Tasks.Task" : "void";
        return CSharpSyntaxTree.ParseText(
            $$"""
            {{unit.Usings.ToFullString()}}
            public static class Sample{{number}}
            {
                public static {{start}} Run()
                {
                    {{statements}}
                }
                {{types}}
            }
            """, Syntax, PathOf(number));
    }

    private static string PathOf(int number) => $"sample {number}";
}
