using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Testing;

public static partial class Generate
{
    private static readonly Gen<int> SomeYear = Gen.Frequency((6, Gen.Elements(2023, 2024)), (1, Gen.Elements(0, 1, 4, 1900, 2000, 9999)));

    private static readonly Gen<int> SomeMonth = Gen.Frequency((6, Gen.Elements(1, 2)), (1, Gen.Choose(1, 12)));

    private static readonly Gen<EdtfDate> WrittenDay =
        from year in SomeYear
        from month in SomeMonth
        from day in Gen.Frequency((3, Gen.Choose(1, 28)), (1, Gen.Choose(29, 31)))
        select EdtfDate.Of(year, month, int.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)));

    private static readonly Gen<EdtfDate> WrittenDate = Gen.Frequency(
        (1, SomeYear.Select(EdtfDate.Of)),
        (2, from year in SomeYear from month in SomeMonth select EdtfDate.Of(year, month)),
        (4, WrittenDay));

    private static readonly Gen<string> WrittenClock =
        from second in Gen.Choose(0, 86_399)
        from shift in Gen.Elements("", "Z", "+00", "+00:00", "+03", "+05:30", "-05", "-09:30", "+14:00", "-14")
        from clock in Gen.Frequency(
            (6, Gen.Constant(TimeSpan.FromSeconds(second).ToString("c", CultureInfo.InvariantCulture))),
            (1, Gen.Constant("24:00:00")))
        select $"T{clock}{shift}";

    private static readonly Gen<string> WrittenMember = Gen.Frequency(
        (3, WrittenDate.Select(date => date.ToString())),
        (1, from a in WrittenDate from b in WrittenDate select Ordered(a, b, "..")));

    private static readonly Gen<string> WrittenSet =
        from open in Gen.Elements("", "", "..")
        from first in WrittenDate
        from length in Gen.Choose(0, 3)
        from middle in WrittenMember.ArrayOf(length)
        from last in Gen.Frequency((2, Gen.Constant("")), (1, WrittenDate.Select(date => $",{date}..")))
        select $"[{string.Join(',', middle.Prepend($"{open}{first}"))}{last}]";

    private static readonly Gen<string> WrittenText = Gen.Frequency(
        (4, WrittenDate.Select(date => date.ToString())),
        (2, from day in WrittenDay from clock in WrittenClock select $"{day}{clock}"),
        (2, from a in WrittenDate from b in WrittenDate select Ordered(a, b, "/")),
        (2, WrittenSet));

    /// <summary>Texts that are EDTF as this version reads it, of every kind.</summary>
    public static Arbitrary<string> EdtfTexts { get; } = WrittenText.ToArbitrary();

    /// <summary>Texts that are nearly EDTF: those, with a character or two left out, put in, exchanged or doubled.</summary>
    public static Arbitrary<string> NearlyEdtfTexts { get; } = Arb.From(
        from text in WrittenText
        from times in Gen.Choose(0, 2)
        from places in Gen.Choose(0, 1000).ArrayOf(times)
        from kinds in Gen.Choose(0, 3).ArrayOf(times)
        from characters in Gen.Elements("0123456789-:TtZz+/.,[]{}XY?~%SE \uFF12\u0662\u2212\0\uD800".ToCharArray()).ArrayOf(times)
        select Enumerable.Range(0, times).Aggregate(text, (t, i) => Changed(t, places[i], kinds[i], characters[i])),
        text => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1)));

    /// <summary>Written values of every kind.</summary>
    public static Arbitrary<EdtfValue> EdtfValues { get; } = Arb.From(WrittenText.Select(text => EdtfValue.Parse(text)), SimplerValues);

    private static string Ordered(EdtfDate a, EdtfDate b, string between) =>
        a.Earliest <= b.Latest ? $"{a}{between}{b}" : $"{b}{between}{a}";

    private static string Changed(string text, int place, int kind, char c)
    {
        int at = place % (text.Length + 1);
        if (kind == 0 || at == text.Length) return text.Insert(at, c.ToString());
        return kind switch
        {
            1 => text.Remove(at, 1),
            2 => text.Remove(at, 1).Insert(at, c.ToString()),
            _ => text.Insert(at, text[at].ToString()),
        };
    }

    // The parts of a value, and a date with less written.
    private static IEnumerable<EdtfValue> SimplerValues(EdtfValue value) => value switch
    {
        EdtfDate { Day: not null } date => [EdtfDate.Of(date.Year, date.Month!.Value)],
        EdtfDate { Month: not null } date => [EdtfDate.Of(date.Year)],
        EdtfDateTime dateTime => [dateTime.Date],
        EdtfInterval interval => [interval.Start, interval.End],
        EdtfSet set => set.Members.SelectMany(member => new[] { member.Start, member.End }).OfType<EdtfValue>(),
        _ => [],
    };
}
