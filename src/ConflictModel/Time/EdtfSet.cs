using System;
using System.Collections.Generic;
using System.Text;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

/// <summary>Several dates, of which one is meant, <c>[a,b,c..d]</c>, or all are, <c>{a,b,c..d}</c>.</summary>
/// <remarks>
/// <para>There is at least one member, and the members stay in their written order. A start may be open in the first member only, and an
/// end in the last only. A range costs nothing however long it is.</para>
/// <para>Equality is of the written structure: <c>[2024,2023]</c> and <c>[2023,2024]</c> differ and mean the same
/// (<see cref="EdtfValue.Normalize"/>). There is no order.</para>
/// <para>Source: EDTF level 2, "Set representation".</para>
/// </remarks>
/// <example>
/// <code>
/// var days = (EdtfSet)EdtfValue.Parse("[2024-01-20,2024-01-22..2024-01-25]");
/// Console.WriteLine($"{days.Kind}: {days.Members.Count}");
/// Console.WriteLine(days.Members[1].End);
/// Console.WriteLine(days.Contains(new LocalDate(2024, 1, 21)));
/// // OneOf: 2
/// // 2024-01-25
/// // False
/// </code>
/// </example>
public sealed record EdtfSet : EdtfValue
{
    private EdtfSet(EdtfSetKind kind, ValueList<EdtfSetMember> members)
    {
        Kind = kind;
        Members = members;
    }

    /// <summary>Whether one of the members is meant, or all are.</summary>
    public EdtfSetKind Kind { get; }

    /// <summary>The members, in their written order.</summary>
    public ValueList<EdtfSetMember> Members { get; }

    /// <summary>2.</summary>
    public override int Level => 2;

    /// <summary>The same with every member in its one spelling, each once, and in order: an open start first, then by first day, last day
    /// and text, and an open end last.</summary>
    /// <returns>A value that says the same. Ranges are not joined: <c>[2023,2024]</c> names two years and <c>[2023..2024]</c> a
    /// range.</returns>
    public override EdtfSet Normalize()
    {
        var members = new EdtfSetMember[Members.Count];
        for (int i = 0; i < members.Length; i++) members[i] = Members[i].Normalize();
        Array.Sort(Array.ConvertAll(members, EdtfSetMember.PlaceOf), members);
        int count = 0;
        foreach (EdtfSetMember member in members)
        {
            if (count == 0 || members[count - 1] != member) members[count++] = member;
        }
        return new(Kind, new ValueList<EdtfSetMember>(members[..count]));
    }

    // Twice: the first time counts the members, so that nothing is allocated but they.
    internal static EdtfSet? Read(ref EdtfReader reader)
    {
        EdtfSetKind kind = reader.At('{') ? EdtfSetKind.AllOf : EdtfSetKind.OneOf;
        char closing = kind == EdtfSetKind.AllOf ? '}' : ']';
        EdtfReader again = reader;
        int count = 0;
        for (bool last = false; !last; count++)
        {
            if (!reader.ReadMember(closing, first: count == 0, out _, out last)) return null;
        }
        if (!reader.ReadEnd()) return null;
        var members = new EdtfSetMember[count];
        for (int i = 0; i < count; i++)
        {
            again.ReadMember(closing, first: i == 0, out WrittenMember member, out _);
            members[i] = new EdtfSetMember(member);
        }
        return new EdtfSet(kind, new ValueList<EdtfSetMember>(members));
    }

    private protected override CalendarDay? First(SeasonPolicy seasons)
    {
        CalendarDay? first = Members[0].Written.First(seasons);
        if (first is null) return null;
        foreach (EdtfSetMember member in Members)
        {
            if (member.Written.First(seasons) < first) first = member.Written.First(seasons);
        }
        return first;
    }

    private protected override CalendarDay? Last(SeasonPolicy seasons)
    {
        CalendarDay? last = Members[^1].Written.Last(seasons);
        if (last is null) return null;
        foreach (EdtfSetMember member in Members)
        {
            if (member.Written.Last(seasons) > last) last = member.Written.Last(seasons);
        }
        return last;
    }

    private protected override bool Includes(CalendarDay day, SeasonPolicy seasons)
    {
        foreach (EdtfSetMember member in Members)
        {
            if (member.Written.Contains(day, seasons)) return true;
        }
        return false;
    }

    // The members side by side, the next day of each in a queue.
    private protected override IEnumerable<CalendarDay> Days(SeasonPolicy seasons)
    {
        var next = new PriorityQueue<IEnumerator<CalendarDay>, CalendarDay>(Members.Count);
        for (int i = 0; i < Members.Count; i++) Add(Members[i].Written.Days(seasons).GetEnumerator());
        CalendarDay? before = null;
        while (next.TryDequeue(out IEnumerator<CalendarDay>? days, out CalendarDay day))
        {
            if (day != before) yield return day;
            before = day;
            Add(days);
        }

        void Add(IEnumerator<CalendarDay> days)
        {
            if (days.MoveNext()) next.Enqueue(days, days.Current);
        }
    }

    private protected override string Write()
    {
        var text = new StringBuilder();
        foreach (EdtfSetMember member in Members) text.Append(text.Length > 0 ? ',' : Kind == EdtfSetKind.AllOf ? '{' : '[').Append(member.Written.ToString());
        return text.Append(Kind == EdtfSetKind.AllOf ? '}' : ']').ToString();
    }
}
