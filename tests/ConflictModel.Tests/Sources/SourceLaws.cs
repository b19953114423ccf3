using System;
using System.Linq;
using ConflictModel.Sources;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Sources;

public class SourceLaws
{
    private static readonly string[] Ids = ["afp", "reuters", "outlet", "us-centcom", "us-dod", "R1#official", "spokesman", "witness", "nobody"];

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" a", "begins or ends with white space")]
    [InlineData("a\u3000", "begins or ends with white space")]
    [InlineData("a\nb", "has a control character at 1")]
    public void A_source_rejects_what_is_no_identifier(string id, string fault)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => new Source(id, "a name"));
        Assert.Equal("id", thrown.ParamName);
        Assert.StartsWith($"id {fault}; an identifier has 1 to 256 characters", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new Source("a", id)).ParamName);
        Assert.Equal("affiliation", Assert.Throws<ArgumentException>(() => new Source("a", "a name", affiliation: id)).ParamName);
        Assert.Equal("office", Assert.Throws<ArgumentException>(() => new Source("a", "a name", office: id)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentException>(() => new Hop(id)).ParamName);
    }

    [Fact]
    public void An_identifier_has_at_most_256_characters()
    {
        Assert.Equal(256, new Source(new('x', 256), "a name").Id.Length);
        Assert.Throws<ArgumentException>(() => new Source(new('x', 257), "a name"));
        Assert.Throws<ArgumentNullException>(() => new Source(null!, "a name"));
        ArgumentException half = Assert.Throws<ArgumentException>(() => new Source("a\ud83d", "a name"));
        Assert.StartsWith("id has half of a surrogate pair at 1;", half.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_is_not_the_organisation_above_itself() =>
        Assert.Equal("affiliation", Assert.Throws<ArgumentException>(() => new Source("a", "a name", affiliation: "a")).ParamName);

    [Fact]
    public void Equality_agrees_with_hash() => Law.Holds(Generate.Sources, Generate.Sources, (a, b) =>
        a == new Source(a.Id, a.Name, a.Kind, a.Affiliation, a.IsAnonymous, a.Informants, a.Office, a.Reliability, a.AnonymityReason)
        && (a != b || a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void An_attribution_rejects_no_hop_and_a_source_twice()
    {
        Assert.Equal("hops", Assert.Throws<ArgumentException>(() => new Attribution([])).ParamName);
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => new Attribution([new("afp"), new("upi"), new("afp", AttributionMode.Quoted)]));
        Assert.StartsWith("The chain passes through 'afp' twice; name each source once.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribution_runs_from_the_publisher_to_the_origin() => Law.Holds(Attributions, a =>
        a.Publisher == a.Hops[0].Source && a.Origin == a.Hops[^1].Source && a.Depth == a.Hops.Count
        && Ids.All(id => a.PassesThrough(id) == a.Hops.Any(hop => hop.Source == id)));

    [Fact]
    public void An_unknown_believer_is_the_origin_and_not_the_outlet()
    {
        var sources = SourceDirectory.Of(
        [
            new("outlet", "an outlet", SourceKind.Outlet), new("R1#believer", "somebody who is not named", isAnonymous: true),
            new("R2#believer", "somebody who is not named", isAnonymous: true), new("iran", "Government of Iran", SourceKind.Government),
        ]);
        Citation[] cited =
        [
            new("R1", new([new("outlet"), new("R1#believer", AttributionMode.Believed)])), new("R2", new([new("outlet"), new("R2#believer", AttributionMode.Believed)])),
            new("R3", new([new("outlet"), new("iran", AttributionMode.Believed)])),
        ];
        Assert.Equal("R1#believer", cited[0].Attribution.Origin);
        Assert.False(sources.IsNamed(cited[0].Attribution.Origin));
        Assert.Equal(IndependenceReason.Anonymous, Independence.Between(cited[0], cited[1], sources).Reason);
        Assert.Equal(new EvidenceUnits(1, 3), EvidenceUnits.Of(cited, sources));
    }

    [Fact]
    public void A_directory_rejects_one_id_with_two_contents() => Law.Holds(Generate.Sources, Generate.Sources, (a, b) =>
    {
        try
        {
            SourceDirectory sources = SourceDirectory.Of([a, b, a]);
            return (a.Id != b.Id || a == b) && sources.Find(a.Id) == a && sources.Find(b.Id) == b;
        }
        catch (ArgumentException fault)
        {
            return a.Id == b.Id && a != b && fault.ParamName == "sources";
        }
    });

    [Fact]
    public void Above_follows_affiliations_and_ends_in_a_circle() => Law.Holds(SourceDirectories, sources => Ids.All(id =>
    {
        ValueList<string> above = sources.Above(id);
        return !above.AsSpan().Contains(id) && above.Distinct(StringComparer.Ordinal).Count() == above.Count
            && above.Zip(above.Prepend(id), (up, from) => sources.Find(from)?.Affiliation == up).All(x => x);
    }));

    [Fact]
    public void SharesOrganisation_is_reflexive_symmetric_and_holds_upwards() => Law.Holds(SourceDirectories, sources => Ids.All(a =>
        sources.SharesOrganisation(a, a) && sources.Above(a).All(up => sources.SharesOrganisation(a, up))
        && Ids.All(b => sources.SharesOrganisation(a, b) == sources.SharesOrganisation(b, a))));

    [Fact]
    public void SpeaksFor_needs_a_spokesperson_under_the_organisation() => Law.Holds(SourceDirectories, sources => Ids.All(a => Ids.All(b =>
        sources.SpeaksFor(a, b) == (sources.Find(a)?.Kind == SourceKind.Spokesperson && sources.Above(a).AsSpan().Contains(b)))));
}
