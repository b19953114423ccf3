using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Benchmarks;

/// <summary>How the time and memory of reconciling grow with the number of accounts: <c>-- scale [--most 1000000]</c>.</summary>
/// <remarks>
/// No BenchmarkDotNet class: one run at the largest size takes about a minute and is itself the mean of a million accounts, and what is asked is a slope
/// over sizes and the peak of memory, neither of which a table of means shows. Each size runs once, after one at the least that pays for most of the
/// compiling and is shown as such. The growth is that of processor time, which other work on the machine does not change. The peak is that of
/// the whole process, of which the reports themselves are a part that reconciling cannot make smaller: it is shown beside it.
/// </remarks>
internal static class Scale
{
    private const int Least = 10_000, Further = 1_000;

    public static int Run(string[] args, TextWriter output)
    {
        int most = args.Length == 2 && args[0] == "--most" && int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : 1_000_000;
        output.WriteLine($"accounts\tseconds\tof processor\twith {Further} more\tMB reports\tMB held\tMB peak\tincidents\tpairs");
        Write(Measure(Least), " (first)", output);
        var points = new List<(double Accounts, double Seconds)>();
        for (int accounts = Least; accounts <= most; accounts *= 10)
        {
            Figures figures = Measure(accounts);
            points.Add((accounts, figures.Busy));
            Write(figures, "", output);
        }
        if (points.Count > 1)
        {
            double exponent = Math.Log(points[^1].Seconds / points[0].Seconds) / Math.Log(points[^1].Accounts / points[0].Accounts);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"growth: n^{exponent:0.00}"));
        }
        return 0;
    }

    private static void Write(Figures figures, string note, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{figures.Accounts}{note}\t{figures.Seconds:0.00}\t{figures.Busy:0.00}\t{figures.WithMore:0.00}\t{figures.Reports >> 20}\t")
        + string.Create(CultureInfo.InvariantCulture, $"{figures.Held >> 20}\t{figures.Peak >> 20}\t{figures.Incidents}\t{figures.Pairs}"));

    private static Figures Measure(int accounts)
    {
        Report[] reports = ScaleCorpus.Of(accounts);
        long corpus = GC.GetTotalMemory(forceFullCollection: true);
        (long before, TimeSpan busyBefore) = (Stopwatch.GetTimestamp(), Busy);
        Reconciliation.Reconciliation result = Reconciler.Reconcile(reports);
        (double seconds, TimeSpan busy) = (Stopwatch.GetElapsedTime(before).TotalSeconds, Busy - busyBefore);
        long peak = Process.GetCurrentProcess().PeakWorkingSet64;
        long held = GC.GetTotalMemory(forceFullCollection: true);
        Report[] more = ScaleCorpus.Of(Further, from: accounts);
        busyBefore = Busy;
        GC.KeepAlive(result.With(more));
        TimeSpan withMore = Busy - busyBefore;
        GC.KeepAlive(reports);
        return new(accounts, seconds, busy.TotalSeconds, withMore.TotalSeconds, corpus, held, peak, result.Incidents.Count, result.Links.Count);
    }

    private static TimeSpan Busy => Process.GetCurrentProcess().TotalProcessorTime;

    private sealed record Figures(
        int Accounts, double Seconds, double Busy, double WithMore, long Reports, long Held, long Peak, int Incidents, int Pairs);
}
