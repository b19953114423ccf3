using System;
using System.IO;

namespace ConflictModel.Cli.Tests;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("conflictmodel-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file into the folder.</summary>
    /// <returns>Its path.</returns>
    public string Add(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public string Add(string name, byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
