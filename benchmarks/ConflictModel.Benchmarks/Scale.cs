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
/// over sizes and the peak of memory, neither of which a table of means shows. Each size runs once, after a warm-up at the least. The growth is
/// that of processor time, which other work on the machine does not change.
/// </remarks>
internal static class Scale
{
    private const int Least = 10_000;

    public static int Run(string[] args, TextWriter output)
    {
        int most = args.Length == 2 && args[0] == "--most" && int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : 1_000_000;
        Measure(Least);
        output.WriteLine("accounts\tseconds\tof processor\tMB peak\tMB held\tincidents\tpairs");
        var points = new List<(double Accounts, double Seconds)>();
        for (int accounts = Least; accounts <= most; accounts *= 10)
        {
            (double seconds, double busy, long held, Reconciliation.Reconciliation result) = Measure(accounts);
            points.Add((accounts, busy));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{accounts}\t{seconds:0.00}\t{busy:0.00}\t{Process.GetCurrentProcess().PeakWorkingSet64 >> 20}\t{held >> 20}\t")
                + $"{result.Incidents.Count}\t{result.Links.Count}");
        }
        if (points.Count > 1)
        {
            double exponent = Math.Log(points[^1].Seconds / points[0].Seconds) / Math.Log(points[^1].Accounts / points[0].Accounts);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"growth: n^{exponent:0.00}"));
        }
        return 0;
    }

    private static (double Seconds, double Busy, long Held, Reconciliation.Reconciliation Result) Measure(int accounts)
    {
        Report[] reports = ScaleCorpus.Of(accounts);
        GC.Collect();
        TimeSpan busyBefore = Process.GetCurrentProcess().TotalProcessorTime;
        long before = Stopwatch.GetTimestamp();
        Reconciliation.Reconciliation result = Reconciler.Reconcile(reports);
        double seconds = Stopwatch.GetElapsedTime(before).TotalSeconds;
        double busy = (Process.GetCurrentProcess().TotalProcessorTime - busyBefore).TotalSeconds;
        long held = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(reports);
        return (seconds, busy, held, result);
    }
}
