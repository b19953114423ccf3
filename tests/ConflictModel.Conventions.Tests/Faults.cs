using System.Collections.Generic;
using Xunit;

namespace ConflictModel.Conventions.Tests;

/// <summary>What a convention finds wrong: one line per fault, all of them in the message.</summary>
internal static class Faults
{
    /// <summary>Fails with every line, where there is one.</summary>
    public static void None(IEnumerable<string> lines)
    {
        string[] faults = [.. lines];
        Assert.True(faults.Length == 0, $"{faults.Length} faults:\n{string.Join('\n', faults)}");
    }
}
