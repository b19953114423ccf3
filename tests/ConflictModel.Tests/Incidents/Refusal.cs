using System;
using Xunit;

namespace ConflictModel.Tests.Incidents;

/// <summary>That something cannot be made, by the name of the parameter and the beginning of the message.</summary>
internal static class Refusal
{
    public static void Rejects(string parameter, string message, Func<object> construct)
    {
        ArgumentException thrown = Assert.ThrowsAny<ArgumentException>(construct);
        Assert.Equal(parameter, thrown.ParamName);
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }
}
