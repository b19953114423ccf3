using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>One of several dates, written <c>[a,b,c..d]</c>: exactly one of them is meant, and the text does not say which.</summary>
/// <remarks>
/// <para>There is at least one member, and the members stay in their written order. A start may be open in the first member only, and an
/// end in the last only. A range costs nothing however long it is.</para>
/// <para>Equality is of the written structure: <c>[2024,2023]</c> and <c>[2023,2024]</c> differ. There is no order.</para>
/// <para>Source: EDTF level 2, "Set representation", square brackets, with members of level 0.</para>
/// </remarks>
/// <example>
/// <code>
/// var days = (EdtfSet)EdtfValue.Parse("[2024-01-20,2024-01-22..2024-01-25]");
/// Console.WriteLine(days.Members.Count);
/// Console.WriteLine(days.Members[1].End);
/// // 2
/// // 2024-01-25
/// </code>
/// </example>
public sealed record EdtfSet : EdtfValue
{
    private EdtfSet(ValueList<EdtfSetMember> members) => Members = members;

    /// <summary>The members, in their written order.</summary>
    public ValueList<EdtfSetMember> Members { get; }

    /// <summary>2.</summary>
    public override int Level => 2;

    /// <summary>The first day of any member, or null where the first member has an open start.</summary>
    public override LocalDate? Earliest =>
        Members.Any(m => m.Start is null) ? null : Day.ToDate(Members.Min(m => m.Written.Days.First));

    /// <summary>The last day of any member, or null where the last member has an open end.</summary>
    public override LocalDate? Latest =>
        Members.Any(m => m.End is null) ? null : Day.ToDate(Members.Max(m => m.Written.Days.Last));

    internal static EdtfSet? Read(ref EdtfReader reader)
    {
        var members = new List<EdtfSetMember>();
        while (reader.ReadMember(first: members.Count == 0, out WrittenMember member, out bool last))
        {
            members.Add(new EdtfSetMember(member));
            if (last) return reader.ReadEnd() ? new EdtfSet(members.ToValueList()) : null;
        }
        return null;
    }

    private protected override string Write() => $"[{string.Join(',', Members)}]";
}
