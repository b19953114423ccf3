using ConflictModel.Cli.Writing;
using Xunit;

namespace ConflictModel.Cli.Tests.Writing;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\nb", "a\\u000ab")]
    [InlineData("\u001b[31mred", "\\u001b[31mred")]
    [InlineData("\u009b31mred", "\\u009b31mred")]
    [InlineData("a\u202eb\u2066c\u2028d", "a\\u202eb\\u2066c\\u2028d")]
    [InlineData("عين الأسد", "عين الأسد")]
    public void Line_spells_out_what_would_steer_a_terminal(string text, string shown) => Assert.Equal(shown, Printable.Line(text));
}
