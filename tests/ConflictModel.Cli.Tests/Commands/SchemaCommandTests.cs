using System.Text;
using ConflictModel.Json;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public void Schema_is_that_of_the_library() =>
        Assert.Equal(new Ran(0, Encoding.UTF8.GetString(ConflictModelJson.ReportSchema()) + "\n", ""), Ran.With("schema"));
}
