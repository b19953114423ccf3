using System;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

public sealed class DateCommandTests
{
    [Theory]
    [InlineData("2019~", """{"input":"2019~","valid":true,"kind":"date","level":1,"edtf":"2019~","earliest":"2019-01-01","latest":"2019-12-31"}""")]
    [InlineData("2024-01-20T23:30:00-05", """{"input":"2024-01-20T23:30:00-05","valid":true,"kind":"dateTime","level":0,"edtf":"2024-01-20T23:30:00-05","earliest":"2024-01-20","latest":"2024-01-20"}""")]
    [InlineData("Y12E4", """{"input":"Y12E4","valid":true,"kind":"year","level":2,"edtf":"Y12E4","earliest":"120000-01-01","latest":"120000-12-31"}""")]
    [InlineData("Y-10001", """{"input":"Y-10001","valid":true,"kind":"year","level":1,"edtf":"Y-10001","earliest":"-10001-01-01","latest":"-10001-12-31"}""")]
    [InlineData("2024-28", """{"input":"2024-28","valid":true,"kind":"season","level":2,"edtf":"2024-28","earliest":"2024-12-01","latest":"2025-02-28"}""")]
    [InlineData("2024/..", """{"input":"2024/..","valid":true,"kind":"interval","level":1,"edtf":"2024/..","earliest":"2024-01-01","endKind":"open"}""")]
    [InlineData("/2024", """{"input":"/2024","valid":true,"kind":"interval","level":1,"edtf":"/2024","startKind":"unknown","latest":"2024-12-31"}""")]
    [InlineData("[..2024]", """{"input":"[..2024]","valid":true,"kind":"oneOf","level":2,"edtf":"[..2024]","startKind":"open","latest":"2024-12-31"}""")]
    [InlineData("{2024}", """{"input":"{2024}","valid":true,"kind":"allOf","level":2,"edtf":"{2024}","earliest":"2024-01-01","latest":"2024-12-31"}""")]
    public void A_date_is_one_object_with_what_it_says(string text, string json) => Assert.Equal(json + "\n", Ran.With("date", text).Output);

    [Fact]
    public void Arguments_are_joined_by_a_space() => Assert.Contains("\"input\":\"2024 01\",\"valid\":false", Ran.With("date", "2024", "01").Output, StringComparison.Ordinal);

    [Fact]
    public void An_error_has_a_code_and_a_position() => Assert.Equal(
        """{"input":"2023-02-30","valid":false,"error":{"code":"dayOutOfRange","position":8,"message":"2023-02-30: February 2023 has 28 days."}}""" + "\n",
        Ran.With("date", "2023-02-30").Output);

    [Fact]
    public void Leniency_is_asked_for() => Assert.Contains("\"edtf\":\"{1,2}\"".Replace("1,2", "0001,0002", StringComparison.Ordinal),
        Ran.With("date", "--lenient", "{0001,", "0002}").Output, StringComparison.Ordinal);

    [Fact]
    public void Each_line_of_the_input_gives_a_line_even_if_it_is_empty()
    {
        string[] lines = Ran.OnLines(["date"], "2024", "", "x");
        Assert.Contains("\"code\":\"empty\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"position\":0", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_JSON_line_is_a_string_or_an_error()
    {
        string[] lines = Ran.OnLines(["date", "--json-lines"], "\"2024\\n\"", "\"2024\"", "2024", "", "{\"a\":1}", "\"", "\"\\ud800\"", "null", new string('[', 5000));
        Assert.Contains("\"input\":\"2024\\n\",\"valid\":false", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"valid\":true", lines[1], StringComparison.Ordinal);
        foreach (string line in lines[2..]) Assert.Contains("\"code\":\"notJsonString\"", line, StringComparison.Ordinal);
    }
}
