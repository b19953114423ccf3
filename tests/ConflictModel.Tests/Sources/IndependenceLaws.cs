using ConflictModel.Sources;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Sources;

public class IndependenceLaws
{
    private static readonly SourceDirectory Known = SourceDirectory.Of(
    [
        new("afp", "AFP", SourceKind.NewsAgency),
        new("reuters", "Reuters", SourceKind.NewsAgency),
        new("upi", "UPI", SourceKind.NewsAgency),
        new("outlet", "an outlet", SourceKind.Outlet),
        new("us-government", "US government", SourceKind.Government),
        new("us-dod", "US Department of Defense", SourceKind.Military, "us-government"),
        new("us-centcom", "U.S. Central Command", SourceKind.Military, "us-dod"),
        new("wayne-marotto", "Wayne Marotto", SourceKind.Spokesperson, "us-centcom"),
        new("R000#us-official", "a US official", SourceKind.Official, "us-government", isAnonymous: true),
        new("R004b#us-officials", "U.S. officials", SourceKind.Official, "us-government", isAnonymous: true),
        new("R000#witness", "a witness", SourceKind.Witness, isAnonymous: true),
    ]);

    [Theory]
    [InlineData("R1", "outlet afp", "R2", "upi afp", "false", IndependenceReason.SameOrigin)]
    [InlineData("R004a", "afp", "R1", "outlet afp us-centcom", "false", IndependenceReason.Relayed)]
    [InlineData("R1", "outlet", "R1", "outlet us-centcom", "false", IndependenceReason.Relayed)]
    [InlineData("R1", "upi wayne-marotto", "R2", "afp us-centcom", "false", IndependenceReason.SpeaksFor)]
    [InlineData("R1", "upi wayne-marotto", "R2", "afp us-dod", "false", IndependenceReason.SpeaksFor)]
    [InlineData("R004b", "upi R004b#us-officials", "R004b", "upi us-centcom", "false", IndependenceReason.SameDocument)]
    [InlineData("R000", "outlet reuters R000#us-official", "R2", "afp reuters us-centcom", "false", IndependenceReason.SameWire)]
    [InlineData("R000", "outlet reuters R000#us-official", "R004b", "upi us-centcom", "unknown", IndependenceReason.Anonymous)]
    [InlineData("R004a", "afp", "R000", "outlet reuters R000#us-official", "unknown", IndependenceReason.Anonymous)]
    [InlineData("R000", "outlet R000#witness", "R000", "outlet afp", "unknown", IndependenceReason.Anonymous)]
    [InlineData("R1", "afp", "R2", "somebody", "unknown", IndependenceReason.Anonymous)]
    [InlineData("R1", "upi us-dod", "R2", "afp us-centcom", "unknown", IndependenceReason.SameOrganisation)]
    [InlineData("R004a", "afp", "R004b", "upi us-centcom", "true", IndependenceReason.NamedAndUnrelated)]
    [InlineData("R1", "outlet afp", "R1", "outlet us-centcom", "true", IndependenceReason.NamedAndUnrelated)]
    public void Between_gives_the_reason_that_decided(
        string document, string chain, string otherDocument, string otherChain, string answer, IndependenceReason reason)
    {
        var independence = Independence.Between(Cited(document, chain), Cited(otherDocument, otherChain), Known);
        Assert.Equal((answer, reason), (independence.Answer.ToString(), independence.Reason));
    }

    [Fact]
    public void Between_is_symmetric() => Law.Holds(Citations, Citations, SourceDirectories, (a, b, sources) =>
        Independence.Between(a, b, sources) == Independence.Between(b, a, sources));

    [Fact]
    public void Between_is_false_of_a_citation_and_itself() => Law.Holds(Citations, SourceDirectories, (a, sources) =>
        Independence.Between(a, a, sources) == new Independence(Truth.False, IndependenceReason.SameOrigin));

    [Fact]
    public void Between_answers_as_its_reason_says() => Law.Holds(Citations, Citations, SourceDirectories, (a, b, sources) =>
    {
        var independence = Independence.Between(a, b, sources);
        return independence.Answer == independence.Reason switch
        {
            IndependenceReason.Anonymous or IndependenceReason.SameOrganisation => Truth.Unknown,
            IndependenceReason.NamedAndUnrelated => Truth.True,
            _ => Truth.False,
        };
    });

    [Fact]
    public void Between_is_true_only_of_named_origins_without_a_common_organisation() => Law.Holds(Citations, Citations, SourceDirectories, (a, b, sources) =>
        !Independence.Between(a, b, sources).Answer.IsTrue
            || (sources.IsNamed(a.Attribution.Origin) && sources.IsNamed(b.Attribution.Origin)
                && !sources.SharesOrganisation(a.Attribution.Origin, b.Attribution.Origin)));

    [Fact]
    public void Between_knows_nothing_of_sources_that_nobody_declared() => Law.Holds(Citations, Citations, (a, b) =>
        !Independence.Between(a, b, SourceDirectory.Empty).Answer.IsTrue);

    [Fact]
    public void Default_is_unknown() => Assert.Equal(new Independence(Truth.Unknown, IndependenceReason.Anonymous), default);

    private static Citation Cited(string document, string chain)
    {
        ValueList<Hop> hops = [];
        foreach (string id in chain.Split(' ')) hops = [.. hops, new Hop(id)];
        return new(document, new(hops));
    }
}
