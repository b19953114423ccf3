using System;
using System.IO;

namespace ConflictModel.Benchmarks;

/// <summary>The texts of the folder benchmarks/inputs, which other libraries read in benchmarks/peers.</summary>
internal static class Inputs
{
    public static string[] Lines(string name)
    {
        using Stream stream = typeof(Inputs).Assembly.GetManifestResourceStream($"inputs.{name}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
