using System;
using System.IO;
using System.Reflection;
using Xunit;

namespace ConflictModel.Conventions.Tests;

/// <summary>The public surface is what the accepted files say. Set <c>CONFLICTMODEL_ACCEPT=1</c> to rewrite them.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("ConflictModel")]
    [InlineData("ConflictModel.Testing")]
    public void Surface_matches_the_accepted_file(string library)
    {
        string accepted = Repository.PathOf("tests", "ConflictModel.Conventions.Tests", $"PublicApi.{library}.txt");
        string actual = string.Join('\n', PublicSurface.Of(Assembly.Load(library))) + "\n";
        if (Environment.GetEnvironmentVariable("CONFLICTMODEL_ACCEPT") == "1") File.WriteAllText(accepted, actual);
        Assert.True(File.Exists(accepted), $"PublicApi.{library}.txt is missing; run once with CONFLICTMODEL_ACCEPT=1.");
        Assert.Equal(File.ReadAllText(accepted), actual);
    }
}
