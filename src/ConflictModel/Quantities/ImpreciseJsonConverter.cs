using System;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Quantities;

/// <summary>The contract that quantities share: an object whose absent members mean "not bounded" or "not stated".</summary>
/// <typeparam name="TQuantity">The quantity.</typeparam>
/// <typeparam name="T">The type of its numbers.</typeparam>
/// <remarks>It is public so that serialisation contexts outside this library can use quantities; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ImpreciseJsonConverter<TQuantity, T> : JsonConverter<TQuantity>
    where TQuantity : struct
    where T : struct, IComparable<T>
{
    // In the order in which they are written; the exclusive ones only where bounds may be open, the unit only where there is one.
    private static readonly string[] Names =
    [
        "min", "exclusiveMin", "max", "exclusiveMax",
        "plausibleMin", "plausibleExclusiveMin", "plausibleMax", "plausibleExclusiveMax",
        "best", "unit", "hedge", "strained", "impossible",
    ];

    private enum Member
    {
        Min, ExclusiveMin, Max, ExclusiveMax,
        PlausibleMin, PlausibleExclusiveMin, PlausibleMax, PlausibleExclusiveMax,
        Best, Unit, Hedge, Strained, Impossible,
    }

    private protected ImpreciseJsonConverter()
    {
    }

    /// <inheritdoc/>
    public sealed override bool HandleNull => true;

    // "A count", for messages.
    private protected abstract string Noun { get; }

    private protected abstract bool HasOpenBounds { get; }

    private protected virtual bool HasUnit => false;

    // What an absent bound means, and what is not written.
    private protected abstract Interval<T> Whole { get; }

    private protected abstract T ReadNumber(ref Utf8JsonReader reader, string member);

    private protected abstract void WriteNumber(Utf8JsonWriter writer, string member, T value);

    private protected abstract Imprecise<T> Unwrap(TQuantity quantity, out string unit);

    private protected abstract bool TryWrap(
        Interval<T> possible, Interval<T> plausible, T? best, Hedge hedge, string unit, out TQuantity quantity, out QuantityError error);

    /// <inheritdoc/>
    public sealed override TQuantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{Noun} is an object such as {{\"min\": ...}}, not a {Word(reader.TokenType)}.");
        }

        var numbers = new T?[Names.Length];
        var seen = 0;
        Hedge hedge = Hedge.Unstated;
        string unit = "";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Member member = MemberAt(ref reader);
            if ((seen & Bit(member)) != 0) throw new JsonException($"The member '{Names[(int)member]}' occurs twice: keep one.");
            seen |= Bit(member);
            reader.Read();
            if (member == Member.Hedge) hedge = ReadHedge(ref reader);
            else if (member == Member.Unit) unit = ReadUnit(ref reader);
            else if (member is Member.Strained or Member.Impossible) ReadTrue(ref reader, Names[(int)member]);
            else numbers[(int)member] = ReadChecked(ref reader, Names[(int)member]);
        }

        CheckCombination(seen);
        Interval<T> possible = (seen & Bit(Member.Impossible)) != 0 ? Interval<T>.Empty : Bounds(numbers, Member.Min, Whole);
        Interval<T> plausible = (seen & (Bit(Member.Strained) | Bit(Member.Impossible))) != 0
            ? Interval<T>.Empty
            : Bounds(numbers, Member.PlausibleMin, possible);
        return TryWrap(possible, plausible, numbers[(int)Member.Best], hedge, unit, out TQuantity quantity, out QuantityError error)
            ? quantity
            : throw new JsonException(error.Message);
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, TQuantity value, JsonSerializerOptions options)
    {
        Imprecise<T> quantity = Unwrap(value, out string unit);
        writer.WriteStartObject();
        WriteBounds(writer, quantity.Possible, Whole, Member.Min);
        WriteBounds(writer, quantity.Plausible, quantity.Possible, Member.PlausibleMin);
        if (quantity.Best is T best && !quantity.Plausible.TryGetSingle(out _)) WriteNumber(writer, "best", best);
        if (unit.Length > 0) writer.WriteString("unit", unit);
        if (quantity.Hedge != Hedge.Unstated) writer.WriteString("hedge", EnumNames<Hedge>.Of(quantity.Hedge));
        if (quantity.IsStrained) writer.WriteBoolean("strained", true);
        if (quantity.IsImpossible) writer.WriteBoolean("impossible", true);
        writer.WriteEndObject();
    }

    private Member MemberAt(ref Utf8JsonReader reader)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (IsOffered((Member)i) && reader.ValueTextEquals(Names[i])) return (Member)i;
        }

        string allowed = string.Join(", ", Names.Where((_, i) => IsOffered((Member)i)));
        bool isShort = !reader.HasValueSequence && reader.ValueSpan.Length <= 40;
        string member = isShort ? $"\"{reader.GetString()}\"" : "of this name";
        throw new JsonException($"{Noun} has no member {member}; it has {allowed}, in this case.");
    }

    private T ReadChecked(ref Utf8JsonReader reader, string member) => reader.TokenType == JsonTokenType.Number
        ? ReadNumber(ref reader, member)
        : throw new JsonException($"'{member}' is a number, not a {Word(reader.TokenType)}; leave the member out where nothing is known.");

    private static string ReadUnit(ref Utf8JsonReader reader)
    {
        bool isShort = reader.TokenType == JsonTokenType.String && !reader.HasValueSequence
            && reader.ValueSpan.Length <= UcumCode.MostLength && !reader.ValueIsEscaped;
        return isShort && reader.ValueSpan.Length > 0
            ? reader.GetString()!
            : throw new JsonException("'unit' is a string with a UCUM code in plain letters, such as \"mm\", \"km\" or \"kg\".");
    }

    private static Hedge ReadHedge(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (Hedge hedge in EnumNames<Hedge>.Members)
            {
                if (reader.ValueTextEquals(EnumNames<Hedge>.Of(hedge))) return hedge;
            }
        }

        throw new JsonException($"'hedge' is one of these strings: {EnumNames<Hedge>.List}.");
    }

    private static void ReadTrue(ref Utf8JsonReader reader, string member)
    {
        if (reader.TokenType == JsonTokenType.True) return;
        throw new JsonException($"'{member}' is true where it is written: leave it out otherwise.");
    }

    private static void CheckCombination(int seen)
    {
        const int bounds = 0b1111_1111;
        const int plausible = 0b1111_0000;
        if ((seen & Bit(Member.Impossible)) != 0 && (seen & (bounds | Bit(Member.Best) | Bit(Member.Strained))) != 0)
        {
            throw new JsonException("'impossible' stands alone, or with 'hedge': remove the bounds, 'best' and 'strained'.");
        }

        if ((seen & Bit(Member.Strained)) != 0 && (seen & (plausible | Bit(Member.Best))) != 0)
        {
            throw new JsonException("'strained' means that no value is plausible: remove the plausible bounds and 'best', or 'strained'.");
        }

        for (Member closed = Member.Min; closed <= Member.PlausibleMax; closed += 2)
        {
            int both = Bit(closed) | Bit(closed + 1);
            if ((seen & both) != both) continue;
            throw new JsonException($"'{Names[(int)closed]}' and '{Names[(int)closed + 1]}' exclude each other: keep one.");
        }
    }

    // An absent member takes the bound of the enclosing set.
    private static Interval<T> Bounds(T?[] numbers, Member first, Interval<T> enclosing)
    {
        Interval<T>.Bound lower = Bound(numbers, first, enclosing.LowerBound);
        Interval<T>.Bound upper = Bound(numbers, first + 2, enclosing.UpperBound);
        Interval<T> bounds = Interval<T>.Of(lower, upper);
        return bounds.IsEmpty
            ? throw new JsonException(
                $"No value lies between '{Names[(int)first]}' and '{Names[(int)first + 2]}': give the lesser one first. "
                + "An absent bound is that of the possible values.")
            : bounds;
    }

    private static Interval<T>.Bound Bound(T?[] numbers, Member closed, Interval<T>.Bound otherwise) =>
        numbers[(int)closed] is T value ? new(true, value, false)
        : numbers[(int)closed + 1] is T open ? new(true, open, true)
        : otherwise;

    private void WriteBounds(Utf8JsonWriter writer, Interval<T> set, Interval<T> enclosing, Member first)
    {
        if (set.IsEmpty) return;
        if (set.TryGetLower(out T lower) && !SameLower(set, enclosing))
        {
            WriteNumber(writer, Names[(int)first + (set.IsLowerOpen ? 1 : 0)], lower);
        }

        if (set.TryGetUpper(out T upper) && !SameUpper(set, enclosing))
        {
            WriteNumber(writer, Names[(int)first + (set.IsUpperOpen ? 3 : 2)], upper);
        }
    }

    private static bool SameLower(Interval<T> left, Interval<T> right) =>
        right.TryGetLower(out T bound) && left.Lower.CompareTo(bound) == 0 && left.IsLowerOpen == right.IsLowerOpen;

    private static bool SameUpper(Interval<T> left, Interval<T> right) =>
        right.TryGetUpper(out T bound) && left.Upper.CompareTo(bound) == 0 && left.IsUpperOpen == right.IsUpperOpen;

    private bool IsOffered(Member member) => (HasOpenBounds || !IsExclusive(member)) && (HasUnit || member != Member.Unit);

    private static bool IsExclusive(Member member) => member <= Member.PlausibleExclusiveMax && (int)member % 2 == 1;

    private static int Bit(Member member) => 1 << (int)member;

    private static string Word(JsonTokenType token) => token switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.StartArray => "list",
        JsonTokenType.StartObject => "object",
        _ => "boolean",
    };
}
