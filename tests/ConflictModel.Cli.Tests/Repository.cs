using System.IO;
using System.Runtime.CompilerServices;

namespace ConflictModel.Cli.Tests;

/// <summary>Files of the repository, found from where this file was compiled.</summary>
internal static class Repository
{
    public static string Sample { get; } = Path.Combine(Root(), "docs", "samples", "ain-al-asad");

    public static string Readme { get; } = Path.Combine(Root(), "README.md");

    public static string Golden(string name) => Path.Combine(Root(), "tests", "ConflictModel.Cli.Tests", "Golden", name);

    public static string Report(string id) => Path.Combine(Sample, id + ".json");

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
