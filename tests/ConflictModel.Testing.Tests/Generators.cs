using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Testing.Tests;

/// <summary>The generators of <see cref="Generate"/>, found by reflection, so that a new one is tested without being listed.</summary>
internal static class Generators
{
    // One seed for all: a failure here repeats.
    private static readonly Rnd Seed = new(20240120, 1);

    private static readonly int[] Sizes = [1, 10, 50, 100];

    /// <summary>Their names.</summary>
    public static TheoryData<string> Names { get; } = new(
        typeof(Generate).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => property.Name).Order(StringComparer.Ordinal));

    /// <summary>Runs a check on a generator, typed.</summary>
    public static void Check(string name, ICheck check)
    {
        PropertyInfo property = typeof(Generate).GetProperty(name) ?? throw new InvalidOperationException($"Generate has no {name}.");
        Check(property.PropertyType.GetGenericArguments().Single(), property.GetValue(null)!, check);
    }

    /// <summary>Runs a check on a generator of a type.</summary>
    public static void Check(Type type, object generator, ICheck check) => typeof(ICheck).GetMethod(nameof(ICheck.Of))!.MakeGenericMethod(type).Invoke(
        check, BindingFlags.DoNotWrapExceptions, binder: null, [generator], culture: null);

    /// <summary>Values of the sizes that a run of a property goes through, from the smallest to the largest.</summary>
    public static IEnumerable<T> Sample<T>(Arbitrary<T> generator, int number) =>
        Sizes.SelectMany((size, i) => generator.Generator.Sample(size, new Rnd(Seed.Seed + (ulong)i, Seed.Gamma), number / Sizes.Length));

    /// <summary>Something that holds for a generator of any type.</summary>
    internal interface ICheck
    {
        /// <summary>Throws where it does not hold.</summary>
        void Of<T>(Arbitrary<T> generator);
    }
}
