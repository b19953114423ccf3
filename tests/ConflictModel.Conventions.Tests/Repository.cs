using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ConflictModel.Conventions.Tests;

/// <summary>Where things lie in the repository, and what the libraries are compiled against.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution; found upwards from the test binaries, so that mapped source paths do no harm.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every assembly that the tests run with, the framework among them.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The path of something, given in parts below the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The C# files that people write below a folder, as absolute paths in ordinal order.</summary>
    public static IEnumerable<string> SourcesBelow(params string[] folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !RelativeTo(path, PathOf(folder)).Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>The Markdown files that document the project: the one at the root and those below docs.</summary>
    public static IEnumerable<string> Documents() =>
        new[] { PathOf("README.md") }.Where(File.Exists)
            .Concat(Directory.Exists(PathOf("docs")) ? Directory.EnumerateFiles(PathOf("docs"), "*.md", SearchOption.AllDirectories) : [])
            .Order(StringComparer.Ordinal);

    /// <summary>A path as seen from a folder, with forward slashes.</summary>
    public static string RelativeTo(string path, string folder) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>A path as seen from the root, with forward slashes.</summary>
    public static string Short(string path) => RelativeTo(path, Root);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ConflictModel.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException(
            "No folder above the test binaries holds ConflictModel.sln; run the tests inside the repository.");
    }
}
