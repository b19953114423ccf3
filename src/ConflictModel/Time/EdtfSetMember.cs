namespace ConflictModel.Time;

/// <summary>A member of a written set: a date, or every date from a start to an end, of which one may be open.</summary>
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
    internal EdtfSetMember(WrittenMember written) => Written = written;

    /// <summary>The date, or the start of the range; null where it is open.</summary>
    public EdtfDate? Start => Written.Start is WrittenDate date ? new EdtfDate(date) : null;

    /// <summary>The date, or the end of the range; null where it is open.</summary>
    public EdtfDate? End => Written.End is WrittenDate date ? new EdtfDate(date) : null;

    /// <summary>Whether it is written as a range.</summary>
    public bool IsRange => Written.IsRange;

    internal WrittenMember Written { get; }

    /// <summary>The member as it is written: <c>a</c>, <c>a..b</c>, <c>..b</c> or <c>a..</c>.</summary>
    /// <returns>The text between the commas.</returns>
    public override string ToString() => IsRange ? $"{Written.Start}..{Written.End}" : $"{Written.Start}";
}
