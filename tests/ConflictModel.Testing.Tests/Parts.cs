using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Testing.Tests;

/// <summary>The values that other generated values are made of, by type: an incident and its findings are parts of a reconciliation.</summary>
internal static class Parts
{
    private const int Sampled = 600;
    private const int Kept = 5_000;

    private static readonly Lazy<Dictionary<Type, HashSet<object>>> All = new(Collected);

    /// <summary>The types of which there are values, generated or as parts.</summary>
    public static IEnumerable<Type> Types => All.Value.Keys;

    /// <summary>The names of those that are parts alone.</summary>
    public static TheoryData<string> Names { get; } = new(
        All.Value.Keys.Except(Generated()).Select(type => type.ToString()).Order(StringComparer.Ordinal));

    /// <summary>Runs a check on the parts of one type.</summary>
    public static void Check(string name, Generators.ICheck check)
    {
        Type type = All.Value.Keys.Single(key => key.ToString() == name);
        Generators.Check(type, typeof(Parts).GetMethod(nameof(OneOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(null, [All.Value[type]])!, check);
    }

    private static Arbitrary<T> OneOf<T>(HashSet<object> values) => Gen.Elements(values.Cast<T>().ToArray()).ToArbitrary();

    private static IEnumerable<Type> Generated() => typeof(Generate).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => property.PropertyType.GetGenericArguments().Single());

    private static Dictionary<Type, HashSet<object>> Collected()
    {
        var found = new Dictionary<Type, HashSet<object>>();
        foreach (PropertyInfo property in typeof(Generate).GetProperties(BindingFlags.Public | BindingFlags.Static))
            Generators.Check(property.Name, new Collection(found));
        return found;
    }

    private sealed class Collection(Dictionary<Type, HashSet<object>> found) : Generators.ICheck
    {
        public void Of<T>(Arbitrary<T> generator)
        {
            foreach (T value in Generators.Sample(generator, Sampled)) Add(value);
        }

        private void Add(object? value)
        {
            if (value is null || value is string || value.GetType() is not { IsEnum: false } type || type.Assembly != typeof(Truth).Assembly || !type.IsVisible) return;
            if (!found.TryGetValue(type, out HashSet<object>? values)) found.Add(type, values = []);
            if (values.Count >= Kept || !values.Add(value)) return;
            if (value is IEnumerable items)
            {
                foreach (object? item in items) Add(item);
            }
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                if (property.GetIndexParameters().Length == 0 && Value(property, value) is { } part) Add(part);
        }

        // A property that has no value where nothing is known may say so.
        private static object? Value(PropertyInfo property, object of)
        {
            try
            {
                return property.GetValue(of);
            }
            catch (TargetInvocationException fault) when (fault.InnerException is InvalidOperationException)
            {
                return null;
            }
        }
    }
}
