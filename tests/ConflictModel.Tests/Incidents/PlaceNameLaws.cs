using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Incidents;

/// <summary>Spellings of one name, as <see cref="Place.MayBeSame"/> sees them. The places name the country around them, so that only their
/// names can keep them from being different.</summary>
public class PlaceNameLaws
{
    private static Arbitrary<string> Names => Gen.Elements(
        "Ain al-Asad", "Al-Baghdadi", "Deir ez-Zor", "as-Sulaymaniyah", "Sana'a", "Khan Yunis", "An Nasiriyah", "Kirkuk", "Homs", "Qaim", "Kyiv", "the base",
        "São Tomé", "ʿAyn al-ʿArab", "Çınar", "Straße", "عين الأسد", "Київ", "西安", "\U0001F680 base", "---", "X").ToArbitrary();

    [Theory]
    [InlineData("Ain al-Asad", "Al-Asad", "Al-Assad", "Ain Al-Assad", "Ayn al-Asad", "Al Asad Airbase", "Ain al-Asad air base", "Ain al-Asad military airfield")]
    [InlineData("Al-Baghdadi", "Albaghdadi", "al-Baghdādī", "El Baghdadi", "AL BAGHDADI")]
    [InlineData("Deir ez-Zor", "Deir el-Zour", "Dayr az-Zor", "Deir Ezzor", "Deir al-Zor Governorate")]
    [InlineData("as-Sulaymaniyah", "Sulaimaniya", "Al-Sulaymaniyya", "Sulaymaniya city")]
    [InlineData("Nasiriyah", "An-Nasiriya", "Al Nassiriyah", "Nasiriyya", "Nāṣiriyya")]
    [InlineData("al-Hudaydah", "Hodeidah", "Hudaida", "Al Hodaydah port of Hodeidah")]
    [InlineData("Sanaa", "Sana'a", "Ṣanʿāʾ", "San‘a’", "Sana")]
    [InlineData("Khan Yunis", "Khan Younis", "Khan Younes", "Khān Yūnis")]
    [InlineData("Falluja", "Fallujah", "al-Fallūja", "Fallouja")]
    [InlineData("al-Qaim", "Al Kaim", "Qa'im", "al-Qā'im")]
    [InlineData("Idlib", "Edlib", "Idlib Province")]
    [InlineData("Jebel Ali", "Djebel Ali")]
    public void Spellings_of_one_name_may_be_one_place(string name, params string[] spellings) =>
        Assert.All(spellings, spelling => Assert.Equal(Truth.Unknown, Compared(name, spelling)));

    [Theory]
    [InlineData("Ain al-Asad", "Al-Baghdadi")]
    [InlineData("Erbil", "Baghdad")]
    [InlineData("Harir", "Hariri Street")]
    [InlineData("Ain al-Asad air base", "Balad air base")]
    [InlineData("Deir ez-Zor", "Deir Hafer")]
    [InlineData("Ramadi", "Rumaila")]
    [InlineData("عين الأسد", "بغداد")]
    [InlineData("---", "...")]
    [InlineData("Al-Tanf", "At-Taji")]
    public void Other_names_are_other_places(string one, string other) => Assert.Equal(Truth.False, Compared(one, other));

    [Fact]
    public void A_name_may_be_cut_short_and_a_spelling_alone_is_no_proof() => Law.Holds(Names, Names, (one, other) =>
        !one.Any(char.IsLetterOrDigit) || one == "the base" || (Compared(one, one).IsUnknown && Compared(one, $"{one} {other}").IsUnknown));

    [Fact]
    public void Case_hyphens_and_apostrophes_make_no_difference() => Law.Holds(Names, Names, (one, other) =>
        Compared(one, other) == Compared(one.ToUpperInvariant(), other.Replace(' ', '-'))
        && Compared(one, other) == Compared(one.ToLowerInvariant(), other.Replace("'", "", StringComparison.Ordinal)));

    [Fact]
    public void An_alias_is_a_name() => Law.Holds(Names, Names, (one, other) =>
        Compared(one, other).IsFalse || !new Place("a", "elsewhere", ["iraq"], aliases: [one]).MayBeSame(new("b", other, ["iraq"])).IsFalse);

    [Fact]
    public void An_alias_is_proof_in_one_country_alone()
    {
        var known = new Place("ain-al-asad", "Ain al-Asad", ["anbar", "iraq"], "IQ", ["Al-Asad", "Qadisiyah Airbase"]);
        foreach (string spelling in (string[])["Al-Assad Airbase", "al asad", "Qadisiya", "AL-QADISIYAH AIR BASE"])
        {
            Assert.Equal(Truth.True, known.MayBeSame(new("other", spelling, country: "IQ")));
            Assert.Equal(Truth.True, new Place("other", spelling, ["west"], "IQ").MayBeSame(known));
            Assert.Equal(Truth.Unknown, known.MayBeSame(new("other", spelling)));
            Assert.Equal(Truth.False, known.MayBeSame(new("other", spelling, country: "SY")));
        }
        Assert.Equal(Truth.Unknown, known.MayBeSame(new("other", "Ayn al-Asad", country: "IQ")));
        Assert.Equal(Truth.Unknown, known.MayBeSame(new("anbar", "Al-Asad", ["iraq"], "IQ"))); // around it
        Assert.Equal(Truth.False, known.MayBeSame(new("balad", "Balad", ["iraq"], "IQ", ["Al-Bakr"])));
        var here = new Place("a", "Qadisiyah", country: "IQ", point: new(33.8, 42.4), precision: 5_000);
        Assert.Equal(Truth.False, here.MayBeSame(new("b", "Qadisiyah town", country: "IQ", aliases: ["Qadisiyah"], point: new(31.7, 44.5), precision: 5_000)));
    }

    [Fact]
    public void Names_do_not_depend_on_culture() => HostileCulture.Run(() =>
        Spellings_of_one_name_may_be_one_place("Ain al-Issa", "AIN AL-ISSA", "Ain İssa", "aın issa"));

    [Fact]
    public void The_longest_names_are_compared_in_time()
    {
        Place Of(string id, char letter) => new(id, new(letter, 256), ["iraq"], aliases:
            [.. Enumerable.Range(0, 200).Select(i => string.Join(' ', Enumerable.Range(0, 36).Select(j => (char)(letter + ((i + j) % 20)) + "x" + (i % 10))))]);
        Assert.Equal(Truth.False, Of("a", 'a').MayBeSame(Of("b", 'Ⰰ')));
    }

    private static Truth Compared(string one, string other) => new Place("a", one, ["iraq"]).MayBeSame(new("b", other, ["iraq"]));
}
