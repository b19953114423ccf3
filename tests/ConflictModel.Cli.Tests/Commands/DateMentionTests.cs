using System;
using System.Text.Json;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

/// <summary><c>conflictmodel date --anchor</c>: the dates that a text mentions.</summary>
public sealed class DateMentionTests
{
    [Fact]
    public void A_mention_is_an_object_with_what_it_means() => Assert.Equal(
        """{"input":"hit on Tuesday night","mentions":[{"start":7,"length":13,"text":"Tuesday night","kind":"weekday","""
            + "\"candidates\":[\"2021-07-06\"],\"edtf\":\"2021-07-06\",\"time\":\"night\",\"basis\":\"resolvedFromPublication\"}]}\n",
        Ran.With("date", "hit on Tuesday night", "--anchor", "2021-07-08").Output);

    [Theory]
    [InlineData("on Thursday", "\"candidates\":[\"2021-07-01\",\"2021-07-08\"],\"edtf\":\"[2021-07-01,2021-07-08]\"")]
    [InlineData("in October", "\"candidates\":[\"2020-10\"],\"edtf\":\"2020-10\",\"interval\":\"2020-10-01/2020-10-31\"")]
    [InlineData("last June", "\"candidates\":[\"2020-06\",\"2021-06\"],\"edtf\":\"[2020-06-01..2020-06-30,2021-06-01..2021-06-30]\"")]
    [InlineData("20 January 2024", "\"edtf\":\"2024-01-20\",\"basis\":\"stated\"")]
    [InlineData("Monday, January 20, 2024", "\"candidates\":[],\"basis\":\"stated\"")]
    [InlineData("the day before", "\"start\":0,\"length\":14,\"text\":\"the day before\",\"kind\":\"relation\"}]")]
    [InlineData("around July 3", "\"edtf\":\"2021-07-03~\",\"approximate\":true")]
    [InlineData("before Tuesday", "\"kind\":\"before\",\"candidates\":[\"[..2021-07-05]\"]")]
    [InlineData("May", "\"text\":\"May\",\"kind\":\"month\",\"candidates\":[\"2021-05\"]")]
    [InlineData("no date", "\"mentions\":[]")]
    public void Candidates_are_days_or_whole_periods(string text, string json) =>
        Assert.Contains(json, Ran.With("date", text, "--anchor", "2021-07-08").Output, StringComparison.Ordinal);

    [Fact]
    public void Options_say_how_the_writer_counts()
    {
        Assert.Contains("\"edtf\":\"[2021-06-28..2021-07-04]\"", Out("last week", "--week-start", "monday"), StringComparison.Ordinal);
        Assert.Contains("\"edtf\":\"2021-07-13\"", Out("on Tuesday", "--tense", "future"), StringComparison.Ordinal);
        Assert.Contains("\"edtf\":\"2021-07-06\"", Out("the day before", "--reference", "2021-07-07"), StringComparison.Ordinal);
        Assert.Contains(
            "\"edtf\":\"[2021-07-06..2021-07-07]\"",
            Out("on Tuesday", "--zone", "America/New_York", "--event-zone", "Asia/Baghdad"),
            StringComparison.Ordinal);
        Assert.Contains(
            "\"time\":\"21:30\",\"utcTime\":\"18:30\",\"utcOffset\":\"+03:00\",\"local\":true,\"zone\":\"Asia/Baghdad\",\"offsetAgrees\":true",
            Out("Tuesday at 9:30 p.m. local time (6:30 p.m. UTC)", "--event-zone", "Asia/Baghdad"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_day_of_publication_words_keep_what_they_say() => Assert.Contains(
        "\"edtf\":\"XXXX-01-20\"", Ran.With("date", "January 20", "--anchor", "unknown").Output, StringComparison.Ordinal);

    [Fact]
    public void Each_line_of_the_input_gives_a_line()
    {
        string[] lines = Ran.OnLines(["date", "--anchor", "2021-07-08"], "on Tuesday", "", "yesterday \uD83D and today");
        Assert.Equal("""{"input":"","mentions":[]}""", lines[1]);
        using var last = JsonDocument.Parse(lines[2]);
        Assert.Equal(2, last.RootElement.GetProperty("mentions").GetArrayLength());
    }

    [Theory]
    [InlineData("--anchor", "yesterday")]
    [InlineData("--anchor", "2021-07-08/2021-07-09")]
    [InlineData("--anchor", "2021-07-08", "--zone", "Baghdad")]
    [InlineData("--zone", "Asia/Baghdad")]
    [InlineData("--reference", "2021-07-07")]
    [InlineData("--anchor", "2021-07-08", "--week-start", "friday")]
    public void A_bad_option_is_refused(params string[] options)
    {
        Ran ran = Ran.With(["date", "today", .. options]);
        Assert.Equal(Tool.Usage, ran.Code);
        Assert.Empty(ran.Output);
        Assert.NotEmpty(ran.Error);
    }

    [Theory]
    [InlineData("--zone", "Bagdad", "--zone: 'Bagdad' is no zone")]
    [InlineData("--event-zone", "Bagdad", "--event-zone: 'Bagdad' is no zone")]
    [InlineData("--reference", "bogus", "--reference: ")]
    public void A_bad_option_is_named(string option, string value, string message)
    {
        Ran ran = Ran.With("date", "today", "--anchor", "2021-07-08", option, value);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", ran.Error, StringComparison.Ordinal);
    }

    private static string Out(string text, params string[] options) => Ran.With(["date", text, "--anchor", "2021-07-08", .. options]).Output;
}
