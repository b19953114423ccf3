using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using ConflictModel.Incidents;
using ConflictModel.Json;

namespace ConflictModel.Tests;

/// <summary>The reports of docs/samples, wherever the tests run.</summary>
internal static class Samples
{
    public static string Folder { get; } = Path.Combine(Root(), "docs", "samples", "ain-al-asad");

    public static Report[] AinAlAsad { get; } = [.. Files().Select(Read)];

    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    public static string[] Files() => [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal)];

    private static Report Read(string path)
    {
        ReportReading reading = ConflictModelJson.ReadReport(File.ReadAllBytes(path));
        return reading.Problems.IsEmpty ? reading.Report! : throw new InvalidDataException($"{path}: {reading.Problems}");
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
