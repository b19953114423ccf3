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
    private static readonly Gen<int> SomeYear = Gen.Frequency((6, Gen.Elements(2023, 2024)), (1, Gen.Elements(0, 1, 4, 1900, 2000, 9999, -1, -4, -100, -9998)));

    private static readonly Gen<int> SomeMonth = Gen.Frequency((6, Gen.Elements(1, 2)), (1, Gen.Choose(1, 12)));

    private static readonly Gen<string> WrittenDay =
        from year in SomeYear
        from month in SomeMonth
        from day in Gen.Frequency((3, Gen.Choose(1, 28)), (1, Gen.Choose(29, 31)))
        select EdtfDate.Of(year, month, int.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month))).ToString();

    private static readonly Gen<string> WrittenDate = Gen.Frequency(
        (1, SomeYear.Select(year => EdtfDate.Of(year).ToString())),
        (2, from year in SomeYear from month in SomeMonth select EdtfDate.Of(year, month).ToString()),
        (4, WrittenDay));

    private static readonly Gen<string> Mark = Gen.Frequency((8, Gen.Constant("")), (1, Gen.Elements("?", "~", "%")));

    // Digits replaced by X here and there, and marks at the six places; what has no day is left out.
    private static readonly Gen<string> MaskedDate =
        from date in WrittenDate
        from mask in Gen.Frequency((5, Gen.Constant(' ')), (2, Gen.Constant('X'))).ArrayOf(date.Length)
        let masked = string.Concat(date.Zip(mask, (c, x) => char.IsAsciiDigit(c) && x == 'X' ? x : c))
        select EdtfValue.TryParse(masked, out _, out _) ? masked : date;

    private static readonly Gen<string> SeasonDate =
        from year in SomeYear from code in Gen.Choose(21, 41) select EdtfSeason.Of(year, code).ToString();

    private static readonly Gen<string> LongYear =
        from sign in Gen.Elements("", "", "-")
        from year in Gen.Elements("Y10000", "Y17E7", "Y171010000S3", "Y12E3S2", "Y999999999999999999", "1950S2", "2024S4", "0001S1", "Y1E17S18")
        select year[0] == 'Y' ? $"Y{sign}{year[1..]}" : sign + year;

    private static readonly Gen<string> QualifiedDate =
        from date in Gen.Frequency((4, MaskedDate), (1, SeasonDate))
        from marks in Mark.ArrayOf(6)
        select Marked(date, marks);

    private static readonly Gen<string> AnyPart = Gen.Frequency((6, WrittenDate), (3, MaskedDate), (3, QualifiedDate), (1, SeasonDate), (1, LongYear));

    private static readonly Gen<string> WrittenClock =
        from second in Gen.Choose(0, 86_399)
        from shift in Gen.Elements("", "Z", "+00", "+00:00", "+03", "+05:30", "-05", "-09:30", "+14:00", "-14")
        from clock in Gen.Frequency(
            (6, Gen.Constant(TimeSpan.FromSeconds(second).ToString("c", CultureInfo.InvariantCulture))),
            (1, Gen.Constant("24:00:00")))
        select $"T{clock}{shift}";

    private static readonly Gen<string> WrittenInterval = Gen.Frequency(
        (4, from a in AnyPart from b in AnyPart select Ordered(a, b, "/")),
        (1, from date in AnyPart from end in Gen.Elements("", "..") from first in Gen.Elements(true, false) select first ? $"{end}/{date}" : $"{date}/{end}"));

    private static readonly Gen<string> WrittenMember = Gen.Frequency(
        (3, AnyPart),
        (1, from a in AnyPart from b in AnyPart select Ordered(a, b, "..")));

    private static readonly Gen<string> WrittenSet =
        from brackets in Gen.Elements("[]", "[]", "{}")
        from open in Gen.Elements("", "", "..")
        from first in AnyPart
        from length in Gen.Choose(0, 3)
        from middle in WrittenMember.ArrayOf(length)
        from last in Gen.Frequency((2, Gen.Constant("")), (1, AnyPart.Select(date => $",{date}..")))
        select $"{brackets[0]}{string.Join(',', middle.Prepend($"{open}{first}"))}{last}{brackets[1]}";

    private static readonly Gen<string> WrittenText = Gen.Frequency(
        (6, AnyPart),
        (2, from day in WrittenDay from clock in WrittenClock select $"{day}{clock}"),
        (3, WrittenInterval),
        (3, WrittenSet));

    /// <summary>Texts that are EDTF, of every kind and level.</summary>
    public static Arbitrary<string> EdtfTexts { get; } = WrittenText.ToArbitrary();

    /// <summary>Texts that are nearly EDTF: those, with a character or two left out, put in, exchanged or doubled.</summary>
    public static Arbitrary<string> NearlyEdtfTexts { get; } = Arb.From(
        from text in WrittenText
        from times in Gen.Choose(0, 2)
        from places in Gen.Choose(0, 1000).ArrayOf(times)
        from kinds in Gen.Choose(0, 3).ArrayOf(times)
        from characters in Gen.Elements("0123456789-:TtZz+/.,[]{}XYEuy?~%SE \uFF12\u0662\u2212\0\uD800".ToCharArray()).ArrayOf(times)
        select Enumerable.Range(0, times).Aggregate(text, (t, i) => Changed(t, places[i], kinds[i], characters[i])),
        text => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1)));

    /// <summary>Written values of every kind and level.</summary>
    public static Arbitrary<EdtfValue> EdtfValues { get; } = Arb.From(WrittenText.Select(text => EdtfValue.Parse(text)), SimplerValues);

    private static string Ordered(string a, string b, string between) =>
        EdtfValue.Parse(a).Earliest <= EdtfValue.Parse(b).Latest ? $"{a}{between}{b}" : $"{b}{between}{a}";

    // A mark before and after each part; a hyphen in front is the sign of the year.
    private static string Marked(string date, string[] marks)
    {
        int sign = date[0] == '-' ? 1 : 0;
        string[] parts = date[sign..].Split('-');
        return string.Join('-', parts.Select((part, i) => marks[2 * i] + (i == 0 ? date[..sign] : "") + part + marks[(2 * i) + 1]));
    }

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

    // The parts of a value, its one spelling, and a date with less written.
    private static IEnumerable<EdtfValue> SimplerValues(EdtfValue value) => value switch
    {
        EdtfDate { HasUnspecifiedDigits: false, Year: int year, Month: int month, Day: not null } => [EdtfDate.Of(year, month)],
        EdtfDate { HasUnspecifiedDigits: false, Year: int year, Month: not null } => [EdtfDate.Of(year)],
        EdtfDateTime dateTime => [dateTime.Date],
        EdtfInterval interval => new[] { interval.Start, interval.End }.OfType<EdtfValue>(),
        EdtfSet set => set.Members.SelectMany(member => new[] { member.Start, member.End }).OfType<EdtfValue>(),
        _ => [],
    };
}
