using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

/// <summary>The whole picture of the sample, as people see it. CONFLICTMODEL_ACCEPT=1 accepts a changed one.</summary>
public sealed class ReconcileGoldenTests
{
    [Fact]
    public void Sample_is_shown_as_in_the_golden_file()
    {
        string file = Repository.Golden("reconcile.txt");
        string shown = Ran.With("reconcile", Repository.Sample).Output;
        if (Environment.GetEnvironmentVariable("CONFLICTMODEL_ACCEPT") == "1") File.WriteAllText(file, shown);
        string golden = File.Exists(file) ? File.ReadAllText(file) : "";
        Assert.True(shown == golden, Difference(golden, shown));
    }

    private static string Difference(string golden, string shown)
    {
        string[] before = golden.Split('\n'), after = shown.Split('\n');
        int start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        int same = before[start..].Reverse().Zip(after[start..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"From line {start + 1} on the picture differs; CONFLICTMODEL_ACCEPT=1 accepts it.\n"
            + string.Join('\n', before[start..^same].Select(line => "- " + line).Concat(after[start..^same].Select(line => "+ " + line)));
    }
}
