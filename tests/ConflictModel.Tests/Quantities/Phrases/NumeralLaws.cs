using System.Globalization;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>Every numeral is the number that it spells.</summary>
public class NumeralLaws
{
    private static readonly Arbitrary<long> Large = (
        from digits in Gen.Choose(1, 18)
        from number in ArbMap.Default.GeneratorFor<long>()
        from zeros in Gen.Choose(0, 15)
        let whole = number is long.MinValue ? 0 : long.Abs(number) % (long)System.Math.Pow(10, digits)
        select (long)(decimal.Truncate(whole / (decimal)System.Math.Pow(10, zeros)) * (decimal)System.Math.Pow(10, zeros))).ToArbitrary();

    private static readonly Arbitrary<bool> Flags = Gen.Elements(true, false).ToArbitrary();

    [Fact]
    public void English_numerals_to_1000_are_read() => Assert.All(
        Enumerable.Range(1, 1000),
        n => Assert.Equal(
            (Count.Of(n), Count.Of(n)),
            (Count.FromWords(EnglishSpeller.Spell(n, true)), Count.FromWords(EnglishSpeller.Spell(n, false)))));

    [Fact]
    public void English_numerals_to_quadrillions_are_read() =>
        Law.Holds(Large, Flags, (n, withAnd) => n == 0 || Count.FromWords(EnglishSpeller.Spell(n, withAnd)) == Count.Of(n));

    [Fact]
    public void English_numerals_in_ranges_are_read() => Law.Holds(Large, Large, (a, b) => a == b || a == 0 || b == 0
        || Count.FromWords($"between {EnglishSpeller.Spell(long.Min(a, b), true)} and {EnglishSpeller.Spell(long.Max(a, b), false)}")
            == Count.Between(long.Min(a, b), long.Max(a, b)));

    [Fact]
    public void French_numerals_to_1000_are_read() => Assert.All(
        Enumerable.Range(1, 1000),
        n => Assert.Equal(
            (Count.Of(n), Count.Of(n)),
            (Count.FromWords(FrenchSpeller.Spell(n, true), Lexicon.French),
                Count.FromWords(FrenchSpeller.Spell(n, false), Lexicon.French))));

    [Fact]
    public void French_numerals_to_billions_are_read() => Law.Holds(
        Large,
        Flags,
        (n, isSwiss) => n is 0 or >= 1_000_000_000_000_000
            || Count.FromWords(FrenchSpeller.Spell(n, isSwiss), Lexicon.French) == Count.Of(n));

    [Fact]
    public void Digits_are_read_however_they_are_grouped() => Law.Holds(Large, n =>
    {
        string grouped = n.ToString("N0", CultureInfo.InvariantCulture);
        return ", \u00A0\u202F".Select(mark => grouped.Replace(',', mark)).Append(FullWidth(grouped))
            .All(text => Count.FromWords(text) == Count.Of(n));
    });

    [Fact]
    public void Decimals_are_read_where_a_multiplier_makes_them_whole() => Law.Holds(
        Gen.Choose(1, 99_999).ToArbitrary(),
        n => Count.FromWords($"{(n / 100m).ToString(CultureInfo.InvariantCulture)} million") == Count.Of(n * 10_000L));

    [Fact]
    public void Numbers_beyond_long_are_never_counts() => Law.Holds(
        Gen.Choose(0, 9).ArrayOf().Where(digits => digits.Length > 0).ToArbitrary(),
        digits => !QuantityPhrase.TryParse("9223372036854775808" + string.Concat(digits), out _, out QuantityError error)
            && error.Code == QuantityErrorCode.OutOfRange);

    private static string FullWidth(string text) => string.Concat(text.Select(c => (char)(c + 0xFEE0)));
}
