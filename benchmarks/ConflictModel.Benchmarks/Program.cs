using System;
using System.Linq;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ConflictModel.Benchmarks;

if (args is ["scale", ..]) return Scale.Run(args[1..], Console.Out);

// Runs what the arguments ask for. The runner says 0 whatever happens, so the summaries are asked.
Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args)];
string[] faults =
[
    .. summaries.SelectMany(summary => summary.ValidationErrors).Where(error => error.IsCritical).Select(error => error.Message),
    .. summaries.SelectMany(summary => summary.Reports).Where(report => !report.Success)
        .Select(report => $"{report.BenchmarkCase.DisplayInfo} failed"),
    .. summaries.Length == 0 && !args.Contains("--list") && !args.Contains("--help") ? ["No benchmark ran."] : Array.Empty<string>(),
];
foreach (string fault in faults) Console.Error.WriteLine(fault);
return faults.Length == 0 ? 0 : 1;
