using System;
using System.IO;
using ConflictModel.Cli.Writing;
using Xunit;

namespace ConflictModel.Cli.Tests.Writing;

public class StatusLineTests
{
    [Fact]
    public void Report_shows_nothing_before_a_second_and_clears_what_it_showed()
    {
        using var terminal = new StringWriter();
        var clock = new Clock();
        var line = new StatusLine(terminal, clock);
        line.Report("reading: 1 report");
        clock.Milliseconds = 999;
        line.Report("reading: 2 reports");
        line.Report("");
        Assert.Empty(terminal.ToString());
        clock.Milliseconds = 1_000;
        line.Report("reading: 300 reports");
        clock.Milliseconds = 1_100;
        line.Report("reading: 400 reports");
        clock.Milliseconds = 1_300;
        line.Report("linking: 5");
        line.Report("");
        line.Report("");
        Assert.Equal("\rreading: 300 reports\rlinking: 5          \r          \r", terminal.ToString());
    }

    private sealed class Clock : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1_000;

        public override long GetTimestamp() => Milliseconds;
    }
}
