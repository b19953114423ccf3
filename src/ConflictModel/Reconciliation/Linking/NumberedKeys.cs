using System;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Numbers for keys of 64 bits, from 0 in the order in which they are met.</summary>
/// <remarks>Keys are packed from several numbers, whose bits must be mixed well: the hash of a <see cref="long"/> takes its halves together.</remarks>
internal sealed class NumberedKeys
{
    private int[] _places = new int[64]; // the number of the key that stands there, and 1 more
    private long[] _keys = new long[32];
    private int _count;

    /// <summary>Whether a key was not met before; it is then.</summary>
    public bool IsNew(long key)
    {
        int count = _count;
        return Of(key) == count;
    }

    /// <summary>The number of a key.</summary>
    public int Of(long key)
    {
        int place = PlaceOf(key);
        if (_places[place] > 0) return _places[place] - 1;
        if (_count == _keys.Length)
        {
            Grow();
            place = PlaceOf(key);
        }
        _keys[_count] = key;
        _places[place] = ++_count;
        return _count - 1;
    }

    /// <summary>The bits of a key, each of which depends on all of them: those of splitmix64, by S. Vigna.</summary>
    public static ulong Mixed(long key)
    {
        ulong bits = (ulong)key;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    // Where the key stands, or where it would: at the first free place from that of its hash.
    private int PlaceOf(long key)
    {
        int place = (int)Mixed(key) & (_places.Length - 1);
        while (_places[place] > 0 && _keys[_places[place] - 1] != key) place = (place + 1) & (_places.Length - 1);
        return place;
    }

    private void Grow()
    {
        Array.Resize(ref _keys, _keys.Length * 2);
        _places = new int[_keys.Length * 2];
        for (int i = 0; i < _count; i++) _places[PlaceOf(_keys[i])] = i + 1;
    }
}
