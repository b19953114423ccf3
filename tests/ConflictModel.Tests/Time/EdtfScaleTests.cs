using System.Linq;
using ConflictModel.Time;
using Xunit;

namespace ConflictModel.Tests.Time;

/// <summary>Huge and hostile texts: an answer in time, and no more memory than the text or the value.</summary>
public class EdtfScaleTests
{
    private const int Many = 10_000_000;

    [Theory]
    [InlineData("", "9", "")]
    [InlineData("", "X", "")]
    [InlineData("", "~", "")]
    [InlineData("2024", "~", "")]
    [InlineData("", "[", "")]
    [InlineData("[", ",", "]")]
    [InlineData("[2024", ".", "]")]
    [InlineData("Y1", "0", "")]
    [InlineData("Y1E1", "0", "")]
    [InlineData("Y12345S1", "0", "")]
    [InlineData("2024/", "/", "")]
    [InlineData("", "\uD800", "")]
    [InlineData("", "\u0662", "")]
    public void A_huge_text_is_refused_without_copying_it(string head, string repeated, string tail)
    {
        string text = head + new string(repeated[0], Many) + tail;
        EdtfError error = default;
        bool read = false;
        long allocated = Cost.Bytes(() =>
        {
            read |= EdtfValue.TryParse(text, out _, out error);
            read |= EdtfValue.TryParse(text, EdtfLeniency.All, out _, out _);
            read |= UncertainDate.TryParse(text, out _, out _);
        });
        Assert.False(read);
        Assert.InRange(allocated, 0, 20_000);
        Assert.InRange(error.Message.Length, 1, 300);
    }

    [Fact]
    public void A_set_of_many_members_is_read_and_asked_in_time()
    {
        string text = "{" + string.Join(',', Enumerable.Repeat("2024-01-2X,?2024-01-20,2001-21,1950S2,Y12345..Y12346", 10_000)) + "}";
        EdtfValue set = EdtfValue.Parse(text);
        Assert.Equal(text, set.ToString());
        Assert.Equal((CalendarDay.Of(1900, 1, 1), CalendarDay.Of(12_346, 12, 31)), (set.Earliest, set.Latest));
        Assert.Equal(5, ((EdtfSet)set.Normalize()).Members.Count);
        Assert.True(set.Contains(CalendarDay.Of(2024, 1, 29)));
        Assert.Equal(UncertainDate.Parse("[2024-01-20..2024-01-29]"), UncertainDate.Parse($"[{string.Join(',', Enumerable.Repeat("2024-01-2X", 100_000))}]"));
    }

    [Fact]
    public void A_simple_value_is_one_allocation()
    {
        foreach (string text in (string[])["2024-01-20", "-0044-03-15~", "156X-12-25", "?2004-06-~11", "2001-21", "Y17E7", "1950S2", "2024-01-20T10:00:00Z"])
        {
            bool read = true;
            Assert.InRange(Cost.Bytes(() => read &= EdtfValue.TryParse(text, out _, out _)), 1, 64);
            Assert.True(read);
        }
    }

    [Fact]
    public void A_range_costs_nothing_until_it_is_listed()
    {
        EdtfValue range = EdtfValue.Parse("[Y-999999999999999999..Y999999999999999999]");
        Assert.Equal("-999999999999999999-01-03", range.Candidates().ElementAt(2).ToString());
    }

    [Fact]
    public void Unspecified_digits_cost_as_much_as_their_text()
    {
        string text = "";
        Assert.InRange(Cost.Bytes(() => text = UncertainDate.Parse("XXXX-XX-X1").ToString()), 1, 10_000);
        Assert.Equal("XXXX-XX-X1", text);
        Assert.Equal(EdtfErrorCode.TooManyRuns, UncertainDate.TryParse("[XXXX-XX-X1,2024]", out _, out EdtfError error) ? default : error.Code);
    }

    [Theory]
    [InlineData("[XXXX-01-11,Y1E17S18,2X2X-01?,2023-02-03..]")]
    [InlineData("[XXXX-01-11,2X2X-01?,Y1E17S18]")]
    [InlineData("[XXXX-01-11,XXXX-02-11,Y1E17S18]")]
    [InlineData("[Y1E17S18,XXXX-01-11,2X2X-01]")]
    public void A_year_out_of_range_is_told_before_too_many_runs(string text) =>
        Assert.Equal(EdtfErrorCode.YearOutOfRange, UncertainDate.TryParse(text, out _, out EdtfError error) ? default : error.Code);
}
