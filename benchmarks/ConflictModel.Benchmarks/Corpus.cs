using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Json;

namespace ConflictModel.Benchmarks;

/// <summary>The sample reports of docs/samples, as bytes and as values.</summary>
internal static class Corpus
{
    /// <summary>The documents, in the order of their names.</summary>
    public static IReadOnlyList<byte[]> Documents { get; } =
        [.. Directory.EnumerateFiles(Folder(), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>The reports that they hold.</summary>
    public static IReadOnlyList<Report> Reports { get; } =
    [
        .. Documents.Select(document => ConflictModelJson.ReadReport(document) is { Report: { } report, Problems.Count: 0 }
            ? report
            : throw new InvalidDataException("A sample report cannot be read; a benchmark of that would mean nothing.")),
    ];

    private static string Folder()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ConflictModel.sln"))) folder = Path.GetDirectoryName(folder);
        return Path.Combine(
            folder ?? throw new DirectoryNotFoundException("Run the benchmarks inside the repository."), "docs", "samples", "ain-al-asad");
    }
}
