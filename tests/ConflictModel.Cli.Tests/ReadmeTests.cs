using System;
using System.IO;
using Xunit;

namespace ConflictModel.Cli.Tests;

/// <summary>What the README shows of the main job is what the main job prints.</summary>
public sealed class ReadmeTests
{
    private const string Marker = "<!-- from the golden output of the tool's tests -->\n```\n";

    [Fact]
    public void Readme_shows_a_piece_of_the_golden_output()
    {
        string readme = File.ReadAllText(Repository.Readme);
        int begin = readme.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length;
        string shown = readme[begin..readme.IndexOf("```", begin, StringComparison.Ordinal)];
        Assert.Contains(shown, File.ReadAllText(Repository.Golden("reconcile.txt")), StringComparison.Ordinal);
    }
}
