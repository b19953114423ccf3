using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConflictModel.Conventions.Tests;

/// <summary>
/// What an assembly offers its users, printed from its metadata: one line per symbol, in an order that does not depend on the source.
/// </summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat Format = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    // A type as it is named by another: without what its own line says.
    private static readonly SymbolDisplayFormat Name = Format
        .WithKindOptions(SymbolDisplayKindOptions.None)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    // A base is news only where it says something.
    private static readonly HashSet<SpecialType> SilentBases =
        [SpecialType.System_Object, SpecialType.System_ValueType, SpecialType.System_Enum, SpecialType.System_MulticastDelegate];

    /// <summary>The lines that describe an assembly.</summary>
    public static IEnumerable<string> Of(Assembly library)
    {
        MetadataReference self = Repository.References.OfType<PortableExecutableReference>()
            .Single(reference => Path.GetFileName(reference.FilePath) == library.GetName().Name + ".dll");
        var compilation = CSharpCompilation.Create("surface", references: Repository.References);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(self)!;
        foreach (INamespaceSymbol space in Spaces(assembly.GlobalNamespace).OrderBy(s => s.ToDisplayString(), StringComparer.Ordinal))
        {
            INamedTypeSymbol[] types = [.. space.GetTypeMembers().Where(t => t.DeclaredAccessibility == Accessibility.Public)];
            if (types.Length == 0) continue;
            yield return $"namespace {space.ToDisplayString()}";
            foreach (string line in Ordered(types).SelectMany(type => Lines(type, "  "))) yield return line;
        }
    }

    private static IEnumerable<INamespaceSymbol> Spaces(INamespaceSymbol space) =>
        space.GetNamespaceMembers().SelectMany(Spaces).Append(space);

    private static IEnumerable<INamedTypeSymbol> Ordered(IEnumerable<INamedTypeSymbol> types) =>
        types.OrderBy(t => t.Name, StringComparer.Ordinal).ThenBy(t => t.Arity).ThenBy(Head, StringComparer.Ordinal);

    private static IEnumerable<string> Lines(INamedTypeSymbol type, string indent)
    {
        yield return indent + Head(type);
        if (type.TypeKind == TypeKind.Delegate) yield break;
        HashSet<ISymbol> bodies = new(
            type.GetTypeMembers().Where(t => t.IsExtension).SelectMany(t => t.GetMembers()).OfType<IMethodSymbol>()
                .Select(m => m.AssociatedExtensionImplementation?.OriginalDefinition).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        IEnumerable<ISymbol> members = type.GetMembers().Where(IsOffered).Where(m => !bodies.Contains(m));
        IEnumerable<string> lines = type.TypeKind == TypeKind.Enum
            ? members.OfType<IFieldSymbol>().OrderBy(f => f.ConstantValue).Select(f => $"{f.Name} = {f.ConstantValue}")
            : members.Select(m => (m.Name, Line: m.ToDisplayString(Format)))
                .OrderBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Line, StringComparer.Ordinal).Select(m => m.Line);
        foreach (string line in lines) yield return $"{indent}  {line}";
        foreach (string line in Ordered(type.GetTypeMembers().Where(IsOffered)).SelectMany(t => Lines(t, indent + "  "))) yield return line;
    }

    private static string Head(INamedTypeSymbol type) => string.Concat(Modifiers(type)) + (type.IsExtension
        ? $"extension{TypeParameters(type)}({type.ExtensionParameter?.ToDisplayString(Name)}){Constraints(type)}"
        : type.ToDisplayString(Format) + Bases(type));

    private static IEnumerable<string> Modifiers(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class) yield break;
        if (type.IsStatic) yield return "static ";
        else if (type.IsAbstract) yield return "abstract ";
        else if (type.IsSealed) yield return "sealed ";
    }

    private static string TypeParameters(INamedTypeSymbol type) =>
        type.Arity == 0 ? "" : $"<{string.Join(", ", type.TypeParameters.Select(p => p.Name))}>";

    private static string Constraints(INamedTypeSymbol type) => string.Concat(type.TypeParameters
        .Where(p => p.ConstraintTypes.Length > 0)
        .Select(p => $" where {p.Name} : {string.Join(", ", p.ConstraintTypes.Select(c => c.ToDisplayString(Name)))}"));

    private static string Bases(INamedTypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate) return "";
        IEnumerable<string> bases = type.Interfaces.Where(i => i.DeclaredAccessibility == Accessibility.Public)
            .Select(i => i.ToDisplayString(Name)).Order(StringComparer.Ordinal);
        if (type.BaseType is { } above && !SilentBases.Contains(above.SpecialType)) bases = bases.Prepend(above.ToDisplayString(Name));
        string list = string.Join(", ", bases);
        return list.Length == 0 ? "" : " : " + list;
    }

    private static bool IsOffered(INamedTypeSymbol type) =>
        type.IsExtension ? type.GetMembers().Any(IsOffered) : IsVisible(type);

    // What the compiler adds to a record is implied by the word record; what its positions give (Deconstruct, properties) is not.
    private static bool IsOffered(ISymbol symbol) =>
        IsVisible(symbol) && !symbol.IsImplicitlyDeclared
        && symbol is not INamedTypeSymbol
        && symbol is not IMethodSymbol { AssociatedSymbol: not null }
        && !(symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } && symbol.Name.StartsWith("op_", StringComparison.Ordinal))
        && symbol is not IMethodSymbol { MethodKind: MethodKind.ExplicitInterfaceImplementation }
        && (symbol is IMethodSymbol { Name: "Deconstruct" }
            || !symbol.GetAttributes().Any(a => a.AttributeClass?.Name == nameof(CompilerGeneratedAttribute)));

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
        or Accessibility.ProtectedOrInternal;
}
