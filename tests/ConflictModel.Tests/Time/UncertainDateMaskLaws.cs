using System;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

/// <summary>Dates with unspecified digits, which are held by their digits, beside the same days held one by one.</summary>
public class UncertainDateMaskLaws
{
    private static readonly Arbitrary<string> Masks = Gen.Elements(
        "2024-XX-X1", "202X-0X-20", "20XX-01-2X", "20X4-02-29", "XX24-01-1X", "-00XX-XX-05", "200X-X2", "19X4", "2024-01-1X", "20XX-XX-XX").ToArbitrary();

    [Fact]
    public void A_mask_is_the_days_that_it_lists() => Law.Holds(Masks, 40, text =>
    {
        UncertainDate mask = UncertainDate.Parse(text), days = OneByOne(mask);
        return mask == days && days == mask && mask.GetHashCode() == days.GetHashCode() && mask.ToString() == days.ToString()
            && mask.DayCount == days.DayCount && mask.Earliest == days.Earliest && mask.Latest == days.Latest && mask.Describe() == days.Describe()
            && UncertainDate.Parse(mask.ToString()) == mask && mask.Candidates().SequenceEqual(days.Candidates());
    });

    [Fact]
    public void Operations_agree_with_those_on_the_days() => Law.Holds(Masks, UncertainDates, 200, (text, other) =>
    {
        UncertainDate mask = UncertainDate.Parse(text), days = OneByOne(mask);
        return mask.Intersect(other) == days.Intersect(other) && other.Intersect(mask) == days.Intersect(other)
            && mask.Union(other) == days.Union(other) && other.Union(mask) == days.Union(other) && mask.Hull(other) == days.Hull(other)
            && mask.MinimumGap(other) == days.MinimumGap(other) && other.MinimumGap(mask) == days.MinimumGap(other)
            && mask.IsSubsetOf(other) == days.IsSubsetOf(other) && other.IsSubsetOf(mask) == other.IsSubsetOf(days)
            && mask.Overlaps(other) == days.Overlaps(other) && mask.IsBefore(other) == days.IsBefore(other)
            && mask.IsSameDay(other) == days.IsSameDay(other) && mask.Widen(2) == days.Widen(2);
    });

    [Fact]
    public void Masks_meet_in_the_days_of_both() => Law.Holds(Masks, Masks, 60, (a, b) =>
    {
        UncertainDate first = UncertainDate.Parse(a), second = UncertainDate.Parse(b);
        return first.Intersect(second) == OneByOne(first).Intersect(OneByOne(second)) && first.MinimumGap(second) == OneByOne(first).MinimumGap(OneByOne(second))
            && first.Union(second) == OneByOne(first).Union(OneByOne(second)) && UncertainDate.OneOf(first, second) == first.Union(second);
    });

    [Fact]
    public void A_cut_mask_is_written_as_it_is_read() => Law.Holds(Masks, Days, 60, (text, day) =>
    {
        UncertainDate cut = UncertainDate.Parse(text).Intersect(UncertainDate.NotBefore(day));
        return UncertainDate.Parse(cut.ToString()) == cut && cut == OneByOne(UncertainDate.Parse(text)).Intersect(UncertainDate.NotBefore(day));
    });

    [Theory]
    [InlineData("XXXX-01-20", "XXXX-01-20")]
    [InlineData("XXXX-02-29", "XXXX-02-29")]
    [InlineData("2024-01-1X", "[2024-01-10..2024-01-19]")]
    [InlineData("2024-XX-XX", "2024")]
    [InlineData("20XX", "[2000-01-01..2099-12-31]")]
    [InlineData("2X04-XX", "2X04")]
    [InlineData("~2024-X1-?31", "2024-01-31")]
    [InlineData("[2024-01-05,2024-02-05,2024-03-05]", "[2024-01-05,2024-02-05,2024-03-05]")]
    [InlineData("[2024-10-05,2024-11-05,2024-12-05]", "2024-1X-05")]
    [InlineData("2024-25", "[2024-03-01..2024-05-31]")]
    [InlineData("1950S2", "[1900-01-01..1999-12-31]")]
    [InlineData("-0044-03-15", "-0044-03-15")]
    public void ToString_has_one_spelling(string text, string canonical) => Assert.Equal(canonical, UncertainDate.Parse(text).ToString());

    private static UncertainDate OneByOne(UncertainDate mask) => UncertainDate.OneOf([.. mask.Candidates()]);
}
