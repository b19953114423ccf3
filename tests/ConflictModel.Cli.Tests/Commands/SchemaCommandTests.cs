using System.Text;
using ConflictModel.Json;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public void Schema_is_that_of_the_library() =>
        Assert.Equal(new Ran(0, Encoding.UTF8.GetString(ConflictModelJson.ReportSchema()) + "\n", ""), Ran.With("schema"));

    [Fact]
    public void Schema_of_each_document_is_that_of_the_library()
    {
        Assert.Equal(Ran.With("schema"), Ran.With("schema", "report"));
        Assert.Equal(Encoding.UTF8.GetString(ConflictModelJson.JudgementsSchema()) + "\n", Ran.With("schema", "judgements").Output);
        Assert.Equal(Encoding.UTF8.GetString(ConflictModelJson.ReconciliationSchema()) + "\n", Ran.With("schema", "reconciliation").Output);
        Assert.Equal(Tool.Usage, Ran.With("schema", "incident").Code);
    }
}
