using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ConflictModel.Json;
using FsCheck;
using Xunit;

namespace ConflictModel.Testing.Tests;

/// <summary>What holds for every value of the library that can be generated, without a test of its own: a new generator is enough.</summary>
public class ValueLaws
{
    private const int Pairs = 60;

    public static TheoryData<string> Names => Generators.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Equality_is_an_equivalence_and_agrees_with_hash_and_text(string name) => Generators.Check(name, new Equivalence());

    [Theory]
    [MemberData(nameof(Names))]
    public void Order_is_total_and_agrees_with_equality(string name) => Generators.Check(name, new TotalOrder());

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_inverts_ToString(string name) => Generators.Check(name, new TextRoundTrip());

    [Theory]
    [MemberData(nameof(Names))]
    public void Json_round_trips_and_is_canonical(string name) => Generators.Check(name, new JsonRoundTrip());

    public static TheoryData<string> PartNames => Parts.Names;

    [Theory]
    [MemberData(nameof(PartNames))]
    public void Equality_of_parts_is_an_equivalence_and_agrees_with_hash_and_text(string name) => Parts.Check(name, new Equivalence());

    [Theory]
    [MemberData(nameof(PartNames))]
    public void Json_of_parts_round_trips_and_is_canonical(string name) => Parts.Check(name, new JsonRoundTrip());

    [Fact]
    public void The_laws_reach_what_they_are_for()
    {
        Assert.Contains(typeof(Time.CalendarDay), Generated(typeof(IComparable<>)));
        Assert.Contains(typeof(Quantities.Count), Generated(typeof(ISpanParsable<>)));
        Assert.True(Types().Count(type => JsonRoundTrip.ContractOf(type) is not null) >= 20);
    }

    private static IEnumerable<Type> Types() => typeof(Generate).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => property.PropertyType.GetGenericArguments().Single()).Distinct();

    private static IEnumerable<Type> Generated(Type shape) => Types().Where(type => Implements(type, shape));

    private static bool Implements(Type type, Type shape) => type.Assembly == typeof(Truth).Assembly
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == shape && i.GetGenericArguments()[0] == type);

    private sealed class Equivalence : Generators.ICheck
    {
        public void Of<T>(Arbitrary<T> generator)
        {
            T[] values = [.. Generators.Sample(generator, Pairs)];
            foreach (T a in values)
            {
                Assert.True(a!.Equals((object?)a));
                Assert.False(a.Equals((object?)null));
                foreach (T b in values)
                {
                    Assert.Equal(a.Equals((object?)b), b!.Equals((object?)a));
                    if (!a.Equals((object?)b)) continue;
                    Assert.Equal(a.GetHashCode(), b.GetHashCode());
                    Assert.Equal(a.ToString(), b.ToString());
                }
            }
        }
    }

    private sealed class TotalOrder : Generators.ICheck
    {
        public void Of<T>(Arbitrary<T> generator)
        {
            if (!Implements(typeof(T), typeof(IComparable<>))) return;
            T[] values = [.. Generators.Sample(generator, Pairs)];
            Comparer<T> order = Comparer<T>.Default;
            foreach (T a in values)
            {
                foreach (T b in values)
                {
                    Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
                    Assert.Equal(a!.Equals(b), order.Compare(a, b) == 0);
                }
            }
            T[] sorted = [.. values.Order()];
            for (int i = 0; i < sorted.Length; i++)
                for (int j = i; j < sorted.Length; j++) Assert.True(order.Compare(sorted[i], sorted[j]) <= 0);
        }
    }

    private sealed class TextRoundTrip : Generators.ICheck
    {
        public void Of<T>(Arbitrary<T> generator)
        {
            if (!Implements(typeof(T), typeof(ISpanParsable<>))) return;
            MethodInfo check = GetType().GetMethod(nameof(Inverts), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(typeof(T));
            check.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [generator], culture: null);
        }

        private static void Inverts<T>(Arbitrary<T> generator)
            where T : ISpanParsable<T>, IFormattable
        {
            foreach (T value in Generators.Sample(generator, Pairs))
            {
                string text = value.ToString(null, null);
                Assert.Equal(value, T.Parse(text.AsSpan(), null));
                Assert.Equal(value, T.Parse(text, null));
                Assert.True(T.TryParse(text.AsSpan(), null, out T? read) && value.Equals(read));
                Assert.False(T.TryParse("\ud800 " + text, null, out _));
            }
        }
    }

    private sealed class JsonRoundTrip : Generators.ICheck
    {
        public static JsonTypeInfo? ContractOf(Type type) =>
            ConflictModelJson.Options.TryGetTypeInfo(type, out JsonTypeInfo? ofReports) ? ofReports
            : ConflictModelJson.Reconciliation.Options.TryGetTypeInfo(type, out JsonTypeInfo? ofReconciliations) ? ofReconciliations
            : type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is { ConverterType: not null } && !type.IsGenericType
                ? JsonSerializerOptions.Default.GetTypeInfo(type)
                : null;

        public void Of<T>(Arbitrary<T> generator)
        {
            if (typeof(T).Assembly != typeof(Truth).Assembly || ContractOf(typeof(T)) is not { } contract) return;
            foreach (T value in Generators.Sample(generator, Pairs))
            {
                byte[] json = JsonSerializer.SerializeToUtf8Bytes(value, contract);
                object? read = JsonSerializer.Deserialize(json, contract);
                Assert.Equal(value, read);
                Assert.Equal(json, JsonSerializer.SerializeToUtf8Bytes(read, contract));
            }
        }
    }
}
