using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

public class EdtfLeniencyTests
{
    [Theory]
    [InlineData("{1667, 1668 , 1670 .. 1672 }", EdtfLeniency.SpacesInSets, "{1667,1668,1670..1672}")]
    [InlineData("[ ..1984 ]", EdtfLeniency.SpacesInSets, "[..1984]")]
    [InlineData("[1984 .. ]", EdtfLeniency.SpacesInSets, "[1984..]")]
    [InlineData("2024-01-20T18:30:00+0530", EdtfLeniency.OffsetWithoutColon, "2024-01-20T18:30:00+05:30")]
    [InlineData("2024-01-20t18:30:00z", EdtfLeniency.LowerCaseTime, "2024-01-20T18:30:00Z")]
    [InlineData("199u", EdtfLeniency.Draft2012, "199X")]
    [InlineData("196x", EdtfLeniency.Draft2012, "196X")]
    [InlineData("1999-uu-uu", EdtfLeniency.Draft2012, "1999-XX-XX")]
    [InlineData("2004-06-11?~", EdtfLeniency.Draft2012, "2004-06-11%")]
    [InlineData("unknown/2006", EdtfLeniency.Draft2012, "/2006")]
    [InlineData("2004-06-01/unknown", EdtfLeniency.Draft2012, "2004-06-01/")]
    [InlineData("2004~/open", EdtfLeniency.Draft2012, "2004~/..")]
    [InlineData("y-17e7p2", EdtfLeniency.Draft2012, "Y-17E7S2")]
    public void A_named_fault_is_forgiven_and_mended(string text, EdtfLeniency leniency, string modern)
    {
        Assert.Equal(modern, EdtfValue.Parse(text, leniency).ToString());
        Assert.Equal(EdtfValue.Parse(modern), EdtfValue.Parse(text, EdtfLeniency.All));
        Assert.False(EdtfValue.TryParse(text, out _, out _));
        Assert.False(EdtfValue.TryParse(text, EdtfLeniency.All & ~leniency, out _, out _));
    }

    [Theory]
    [InlineData("unknown/unknown")]
    [InlineData("1999-02-3u")]
    [InlineData(" 2004")]
    [InlineData("y2004")]
    [InlineData("2024-01-20 18:30:00")]
    public void What_has_no_meaning_is_not_forgiven(string text) => Assert.False(EdtfValue.TryParse(text, EdtfLeniency.All, out _, out _));

    [Fact]
    public void Leniency_changes_nothing_that_is_right() => Law.Holds(EdtfTexts, text => EdtfValue.Parse(text, EdtfLeniency.All) == EdtfValue.Parse(text));

    [Fact]
    public void Leniency_never_refuses_more() => Law.Holds(NearlyEdtfTexts, text =>
        EdtfValue.TryParse(text, EdtfLeniency.All, out EdtfValue? lenient, out EdtfError error)
            ? EdtfValue.Parse(lenient.ToString()) == lenient
            : !EdtfValue.TryParse(text, out _, out _) && error.Position <= text.Length && error.Message.EndsWith('.'));
}
