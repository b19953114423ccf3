using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

public sealed class QuantityCommandTests
{
    [Fact]
    public void A_phrase_is_one_object_with_what_it_says() => Assert.Equal(
        """{"input":"at least 14 rockets","matches":[{"start":0,"length":11,"text":"at least 14","noun":"rockets","hedge":"atLeast","""
            + "\"min\":14,\"plausibleMin\":14}]}\n",
        Ran.With("quantity", "at least 14 rockets").Output);

    [Fact]
    public void Arguments_are_joined_by_a_space() => Assert.Equal(
        Ran.With("quantity", "up to 20 drones"), Ran.With("quantity", "up", "to", "20", "drones"));

    [Fact]
    public void Bounds_of_0_are_printed() => Assert.Equal(
        """{"input":"up to 20","matches":[{"start":0,"length":8,"text":"up to 20","hedge":"atMost","min":0,"max":20,"""
            + "\"plausibleMin\":1,\"plausibleMax\":20}]}\n",
        Ran.With("quantity", "up to 20").Output);

    [Fact]
    public void A_share_says_that_it_is_one() => Assert.Equal(
        """{"input":"most of it","matches":[{"start":0,"length":4,"text":"most","share":true,"hedge":"vague","exclusiveMin":0.5,"""
            + "\"max\":1,\"plausibleExclusiveMin\":0.5,\"plausibleExclusiveMax\":1}]}\n",
        Ran.With("quantity", "most of it").Output);

    [Fact]
    public void A_measurement_has_a_unit() => Assert.Equal(
        """{"input":"less than 3.5 km","matches":[{"start":0,"length":16,"text":"less than 3.5 km","unit":"km","hedge":"fewerThan","""
            + "\"min\":0,\"exclusiveMax\":3.5,\"plausibleMin\":0,\"plausibleExclusiveMax\":3.5}]}\n",
        Ran.With("quantity", "less than 3.5 km").Output);

    [Fact]
    public void What_a_whole_phrase_counts_may_hold_more() =>
        Assert.Equal(["five", "122mm"], Texts(Lines("five 122mm rockets")[0]));

    [Theory]
    [InlineData("dozens", "\"coded\":12}")]
    [InlineData("at least 14", "\"coded\":14}")]
    [InlineData("several", "\"notCoded\":\"dependsOnContext\"}")]
    public void A_coding_policy_makes_one_number_or_says_why_not(string words, string coded) =>
        Assert.Contains(coded, Ran.With("quantity", words, "--coding", "acled").Output, StringComparison.Ordinal);

    [Fact]
    public void A_line_that_is_no_phrase_is_searched()
    {
        string[] lines = Lines("five contractors and one soldier", "rockets", "rockets fell");
        Assert.Equal(["five", "one"], Texts(lines[0]));
        Assert.Equal(["rockets"], Texts(lines[1]));
        Assert.Empty(Texts(lines[2]));
    }

    [Fact]
    public void Each_line_of_the_input_gives_a_line_even_if_it_is_empty()
    {
        string[] lines = Lines("", "14", "   ");
        Assert.Equal("""{"input":"","matches":[]}""", lines[0]);
        Assert.Equal(["14"], Texts(lines[1]));
        Assert.Equal("""{"input":"   ","matches":[]}""", lines[2]);
    }

    [Fact]
    public void Language_chooses_the_words()
    {
        Ran french = Ran.With("quantity", "--language", "fr", "au moins 14 roquettes");
        Assert.Contains("\"hedge\":\"atLeast\"", french.Output, StringComparison.Ordinal);
        Ran unknown = Ran.With("quantity", "--language", "xx", "14");
        Assert.Equal((Tool.Usage, ""), (unknown.Code, unknown.Output));
        Assert.NotEmpty(unknown.Error);
    }

    [Fact]
    public void Text_is_written_as_it_is()
    {
        string line = Lines("“plus de” <b>14</b> l'été & + 'à' 20–30")[0];
        Assert.Contains("“plus de” <b>14</b> l'été & + 'à' 20–30", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Halves_of_surrogate_pairs_and_control_characters_give_valid_JSON()
    {
        string line = Lines("\uD83D 14 \uDE80 \u0001 rockets")[0];
        using JsonDocument document = JsonDocument.Parse(line);
        Assert.Equal("14", document.RootElement.GetProperty("matches")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Positions_are_those_of_the_input()
    {
        const string text = "\u200F\u00A0At  least\u202F１４ rockets";
        using JsonDocument document = JsonDocument.Parse(Lines(text)[0]);
        JsonElement match = document.RootElement.GetProperty("matches")[0];
        (int start, int length) = (match.GetProperty("start").GetInt32(), match.GetProperty("length").GetInt32());
        Assert.Equal(text.Substring(start, length), match.GetProperty("text").GetString());
        Assert.Equal("At  least\u202F１４", match.GetProperty("text").GetString());
        Assert.Equal(14, match.GetProperty("min").GetInt64());
    }

    private static string[] Lines(params string[] input) => Ran.OnLines(["quantity"], input);

    private static string[] Texts(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return [.. document.RootElement.GetProperty("matches").EnumerateArray().Select(match => match.GetProperty("text").GetString()!)];
    }
}
