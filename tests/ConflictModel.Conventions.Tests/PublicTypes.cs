using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json.Serialization;

namespace ConflictModel.Conventions.Tests;

/// <summary>The public types of the libraries, as reflection sees them.</summary>
internal static class PublicTypes
{
    /// <summary>Those of the core, without what the compiler makes for extension blocks.</summary>
    public static Type[] OfCore { get; } = [.. Of("ConflictModel")];

    /// <summary>Those of the core that mean something: neither exceptions nor what serialisation needs to see.</summary>
    public static Type[] OfDomain { get; } = [.. OfCore.Where(type => !typeof(Exception).IsAssignableFrom(type) && !IsConverter(type))];

    /// <summary>Those of an assembly, nested ones among them, in ordinal order.</summary>
    public static IEnumerable<Type> Of(string library) => Assembly.Load(library).GetExportedTypes()
        .Where(type => !type.Name.StartsWith('<') && type.DeclaringType?.Name.StartsWith('<') != true)
        .OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>Whether a type is a JSON converter, public so that the contexts of consumers can name it.</summary>
    public static bool IsConverter(Type type) => typeof(JsonConverter).IsAssignableFrom(type);

    /// <summary>Whether a type has a primary constructor that also takes it apart: a positional record.</summary>
    public static bool IsPositional(Type type) => type.GetMethod("Deconstruct", BindingFlags.Public | BindingFlags.Instance) is not null;

    /// <summary>Whether a type is a struct that can be kept: neither an enumeration nor an enumerator that lives on the stack.</summary>
    public static bool IsValue(Type type) => type is { IsValueType: true, IsEnum: false, IsByRefLike: false };

    /// <summary>A type with arguments for its parameters, so that it has values.</summary>
    public static Type Closed(Type type) => !type.IsGenericTypeDefinition
        ? type
        : type.MakeGenericType([.. type.GetGenericArguments().Select(of =>
            of.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? typeof(string) : typeof(int))]);

    /// <summary>The name of a type as a person writes it, without its arity.</summary>
    public static string NameOf(Type type) => type.FullName!.Split('`')[0].Replace('+', '.');
}
