using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Numbers for values, from 0 in the order in which they are met, so that accounts can be compared by numbers alone.</summary>
internal sealed class Numbered<T>(IEqualityComparer<T>? comparer = null, int about = 0)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(about, comparer);
    private readonly List<T> _values = new(about);

    public int Count => _values.Count;

    public T this[int number] => _values[number];

    public int Of(T value)
    {
        if (_numbers.TryGetValue(value, out int number)) return number;
        _numbers.Add(value, _values.Count);
        _values.Add(value);
        return _values.Count - 1;
    }

    public T[] ToArray() => [.. _values];
}
