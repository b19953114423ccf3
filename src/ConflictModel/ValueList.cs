using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>An immutable list that equals another when their elements are equal, in order.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <remarks>
/// <para>Equality is element-wise and ordered, unlike that of <see cref="ImmutableArray{T}"/>, which compares references and would make
/// two equal records differ. There is no order.</para>
/// <para>The default value is the empty list. Immutable; a collection expression makes one: <c>ValueList&lt;int&gt; list = [1, 2];</c>.</para>
/// <para>In JSON it is an array.</para>
/// </remarks>
/// <example>
/// <code>
/// ValueList&lt;string&gt; sources = ["centcom", "shafaq"];
/// Console.WriteLine(sources == ["centcom", "shafaq"]);
/// Console.WriteLine(sources.Count);
/// // True
/// // 2
/// </code>
/// </example>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list, and says so.")]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] trusted) => _items = trusted.Length == 0 ? null : trusted;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The element at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? _items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} elements.");

    /// <summary>The elements, without copying.</summary>
    /// <returns>A span over them.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates the elements in order, without allocating.</summary>
    /// <returns>An enumerator.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <summary>The list itself, once it is known to have no null elements.</summary>
    internal ValueList<T> RequireNoNulls(string parameter)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_items![i] is null)
                throw new ArgumentException($"The element {i} of {parameter} is null; such a list has no null elements: leave it out.", parameter);
        }
        return this;
    }

    /// <summary>The elements between brackets, for reading in a debugger or a log.</summary>
    /// <returns>A text that may change between releases.</returns>
    public override string ToString() => "[" + string.Join(", ", _items ?? []) + "]";

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in AsSpan()) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether two lists have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an element, in order or in length.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => (_items ?? Enumerable.Empty<T>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();
}

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements; what a collection expression calls.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, which are copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list of the elements of a sequence, in its order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, which are copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(items.ToArray());
    }
}
