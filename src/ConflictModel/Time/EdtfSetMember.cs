using System;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

/// <summary>A member of a written set: a date, a season or a long year, or every date from a start to an end, of which one may be
/// open.</summary>
/// <remarks>
/// <para>At least one of <see cref="Start"/> and <see cref="End"/> is there. A date that is not a range is both.</para>
/// <para>Equality is of the written structure: <c>2024</c> and <c>2024..2024</c> differ. There is no order.</para>
/// <para>Source: EDTF level 2, "Set representation".</para>
/// </remarks>
/// <example>
/// <code>
/// var days = (EdtfSet)EdtfValue.Parse("[..2019-11-09]");
/// Console.WriteLine(days.Members[0].Start is null);
/// Console.WriteLine(days.Members[0].End);
/// // True
/// // 2019-11-09
/// </code>
/// </example>
public sealed record EdtfSetMember
{
    internal EdtfSetMember(in WrittenMember written) => Written = written;

    /// <summary>The date, or the start of the range; null where it is open.</summary>
    public EdtfValue? Start => Written.Start.ToValue();

    /// <summary>The date, or the end of the range; null where it is open.</summary>
    public EdtfValue? End => Written.End.ToValue();

    /// <summary>Whether it is written as a range.</summary>
    public bool IsRange => Written.IsRange;

    internal WrittenMember Written { get; }

    /// <summary>The member as it is written: <c>a</c>, <c>a..b</c>, <c>..b</c> or <c>a..</c>.</summary>
    /// <returns>The text between the commas.</returns>
    public override string ToString() => Written.ToString();

    // A range from a date to the same one is that date.
    internal EdtfSetMember Normalize()
    {
        WrittenPart start = Written.Start.Normalize(), end = Written.End.Normalize();
        return new(new WrittenMember(start, end, IsRange && start != end));
    }

    internal static Place PlaceOf(EdtfSetMember member)
    {
        CalendarDay? first = member.Written.First(SeasonPolicy.Default), last = member.Written.Last(SeasonPolicy.Default);
        return new(first is null ? -1 : last is null ? 1 : 0, first ?? default, last ?? default, member.ToString());
    }

    /// <summary>Where a member stands in the one spelling of a set: an open start before all others, an open end after them.</summary>
    internal readonly record struct Place(int Open, CalendarDay First, CalendarDay Last, string Text) : IComparable<Place>
    {
        public int CompareTo(Place other)
        {
            int order = Open.CompareTo(other.Open);
            if (order == 0) order = First.CompareTo(other.First);
            if (order == 0) order = Last.CompareTo(other.Last);
            return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
        }
    }
}
