using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Sources;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Sources;

public class EvidenceUnitsLaws
{
    [Fact]
    public void Of_agrees_with_brute_force_over_all_sets_of_origins() => Law.Holds(CitationLists, SourceDirectories, (citations, sources) =>
    {
        string[] origins = [.. citations.Select(c => c.Attribution.Origin).Distinct(StringComparer.Ordinal)];
        return EvidenceUnits.Of(citations, sources)
            == new EvidenceUnits(LargestSet(t => t.IsTrue), LargestSet(t => !t.IsFalse));

        int LargestSet(Func<Truth, bool> together) => Enumerable.Range(0, 1 << origins.Length)
            .Where(set => Pairs(set).All(pair => together(OfOrigins(pair.First, pair.Second))))
            .Max(set => int.PopCount(set));

        IEnumerable<(string First, string Second)> Pairs(int set) =>
            from i in Enumerable.Range(0, origins.Length)
            from j in Enumerable.Range(0, i)
            where (set >> i & set >> j & 1) == 1
            select (origins[i], origins[j]);

        Truth OfOrigins(string first, string second) => (
            from a in citations where a.Attribution.Origin == first
            from b in citations where b.Attribution.Origin == second
            select Independence.Between(a, b, sources).Answer).Aggregate((x, y) => x & y);
    });

    [Fact]
    public void Of_does_not_depend_on_order_or_repetition() => Law.Holds(CitationLists, SourceDirectories, (citations, sources) =>
        EvidenceUnits.Of(citations.Reverse().Concat(citations), sources) == EvidenceUnits.Of(citations, sources));

    [Fact]
    public void Of_is_nothing_exactly_where_nothing_is_cited() => Law.Holds(CitationLists, SourceDirectories, (citations, sources) =>
        EvidenceUnits.Of(citations, sources) is { Conservative: var least, Optimistic: var most }
        && least <= most && (least == 0) == citations.IsEmpty && (most == 0) == citations.IsEmpty);

    [Fact]
    public void Of_is_never_raised_by_another_citation_of_the_same_origins() =>
        Law.Holds(CitationLists, Citations, SourceDirectories, (citations, echo, sources) =>
        {
            if (citations.All(c => c.Attribution.Origin != echo.Attribution.Origin)) return true;
            EvidenceUnits before = EvidenceUnits.Of(citations, sources), after = EvidenceUnits.Of(citations.Append(echo), sources);
            return after.Conservative <= before.Conservative && after.Optimistic <= before.Optimistic;
        });

    [Fact]
    public void Of_is_not_changed_when_a_new_publisher_repeats_a_citation_elsewhere() =>
        Law.Holds(CitationLists, SourceDirectories, (citations, sources) => citations.All(cited =>
        {
            var echo = new Citation("R9", new([new("new-outlet", AttributionMode.Relayed), .. cited.Attribution.Hops]));
            return EvidenceUnits.Of(citations.Append(echo), sources) == EvidenceUnits.Of(citations, sources);
        }));

    [Fact]
    public void Of_is_never_lowered_by_a_new_origin_in_its_own_voice() => Law.Holds(CitationLists, SourceDirectories, (citations, sources) =>
    {
        EvidenceUnits before = EvidenceUnits.Of(citations, sources);
        EvidenceUnits after = EvidenceUnits.Of(citations.Append(new("R9", new([new("new-outlet")]))), sources);
        return after.Conservative >= before.Conservative && after.Optimistic == before.Optimistic + 1;
    });

    [Fact]
    public void Of_is_never_lowered_by_an_origin_of_which_nothing_is_known() =>
        Law.Holds(CitationLists, SourceDirectories, (citations, sources) =>
        {
            EvidenceUnits before = EvidenceUnits.Of(citations, sources);
            EvidenceUnits after = EvidenceUnits.Of(citations.Append(new("R9", new([new("stranger")]))), sources);
            return after.Conservative == int.Max(1, before.Conservative) && after.Optimistic == before.Optimistic + 1;
        });

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(301)]
    public void Of_is_exact_where_only_families_depend_on_each_other(int count)
    {
        // Pairs of a spokesperson and the organisation: one of each pair can be counted, and every one of them is independent of all others.
        var sources = SourceDirectory.Of(Enumerable.Range(0, count / 2).SelectMany(i => new Source[]
        {
            new($"organisation-{i}", "an organisation", SourceKind.Military),
            new($"spokesman-{i}", "a spokesman", SourceKind.Spokesperson, $"organisation-{i}"),
        }).Append(new("odd", "an odd one")));
        IEnumerable<string> ids = Enumerable.Range(0, count / 2).SelectMany(i => new[] { $"organisation-{i}", $"spokesman-{i}" });
        if (count % 2 == 1) ids = ids.Append("odd");
        Assert.Equal(
            new((count + 1) / 2, (count + 1) / 2), EvidenceUnits.Of(ids.Select(id => new Citation("of " + id, new([new(id)]))), sources));
    }

    [Fact]
    public void Of_counts_20_named_origins_and_an_anonymous_one_as_20_to_21()
    {
        Assert.Equal(new(20, 21), Of(20, 1));
        Assert.Equal(new(19, 20), Of(19, 1));
        Assert.Equal(new(1, 30), Of(0, 30));

        static EvidenceUnits Of(int named, int anonymous)
        {
            Source[] sources = [.. Enumerable.Range(0, named + anonymous).Select(i =>
                new Source(i < anonymous ? $"a{i}" : $"n{i}", "a source", SourceKind.Official, isAnonymous: i < anonymous))];
            return EvidenceUnits.Of(
                sources.Select(source => new Citation("of " + source.Id, new([new(source.Id)]))), SourceDirectory.Of(sources));
        }
    }

    [Fact]
    public void Of_agrees_with_a_naive_search_beyond_20_origins() => Law.Holds(RelayGraphs, depends =>
    {
        EvidenceUnits units = OfGraph(depends);
        int largest = Independent(Enumerable.Range(0, depends.GetLength(0)).ToList());
        return units == new EvidenceUnits(largest, largest);

        int Independent(List<int> left)
        {
            if (left.Count == 0) return 0;
            int[] degrees = [.. left.Select(i => left.Count(j => depends[i, j]))];
            int at = left[Array.IndexOf(degrees, degrees.Max())];
            int without = degrees.Max() == 0 ? left.Count : Independent(left.FindAll(i => i != at));
            return degrees.Max() == 0 ? without : int.Max(without, 1 + Independent(left.FindAll(i => i != at && !depends[at, i])));
        }
    });

    // Origins i and j depend on each other where i - j is a square modulo 229: a graph without structure that the search does not exhaust.
    [Fact]
    public void Of_beyond_what_the_search_exhausts_is_a_bound_that_more_origins_do_not_lower()
    {
        const int Prime = 229;
        HashSet<int> squares = [.. Enumerable.Range(1, Prime - 1).Select(i => i * i % Prime)];
        bool[,] depends = new bool[Prime, Prime];
        for (int i = 0; i < Prime; i++)
            for (int j = 0; j < Prime; j++) depends[i, j] = squares.Contains((i - j + Prime) % Prime);
        EvidenceUnits units = OfGraph(depends);
        Assert.False(units.IsExact);
        Assert.InRange(units.Conservative, 7, 9); // the largest sets have 9
        Assert.True(units.Optimistic >= 9);
        Assert.Equal(
            new(units.Conservative, units.Optimistic + 1, isExact: false), OfGraph(depends, more: "a-stranger", isAnonymous: true));
        Assert.Equal(
            new(units.Conservative + 1, units.Optimistic + 1, isExact: false), OfGraph(depends, more: "a-newcomer"));
    }

    [Fact]
    public void Null_is_refused()
    {
        var citation = new Citation("R1", new([new("afp")]));
        Assert.Equal("citations", Assert.Throws<ArgumentNullException>(() => EvidenceUnits.Of(null!, SourceDirectory.Empty)).ParamName);
        Assert.Equal("sources", Assert.Throws<ArgumentNullException>(() => EvidenceUnits.Of([citation], null!)).ParamName);
        Assert.Equal("citations", Assert.Throws<ArgumentException>(() => EvidenceUnits.Of([null!], SourceDirectory.Empty)).ParamName);
        Assert.Equal("Document", Assert.Throws<ArgumentNullException>(() => new Citation(null!, citation.Attribution)).ParamName);
        Assert.Equal("Attribution", Assert.Throws<ArgumentNullException>(() => new Citation("R1", null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => citation with { Document = null! });
        Assert.Throws<ArgumentNullException>(() => citation with { Attribution = null! });
        Assert.Equal("first", Assert.Throws<ArgumentNullException>(
            () => Independence.Between(null!, citation, SourceDirectory.Empty)).ParamName);
        Assert.Equal("second", Assert.Throws<ArgumentNullException>(
            () => Independence.Between(citation, null!, SourceDirectory.Empty)).ParamName);
        Assert.Equal("sources", Assert.Throws<ArgumentNullException>(() => Independence.Between(citation, citation, null!)).ParamName);
        Assert.Equal("sources", Assert.Throws<ArgumentException>(() => SourceDirectory.Of([null!])).ParamName);
        Assert.Equal("hops", Assert.Throws<ArgumentException>(() => new Attribution([null!])).ParamName);
    }

    [Fact]
    public void ToString_is_one_number_where_both_are_equal()
    {
        Assert.Equal(("2", "1 to 2", "0"), (new EvidenceUnits(2, 2).ToString(), new EvidenceUnits(1, 2).ToString(), default(EvidenceUnits).ToString()));
        HostileCulture.Run(() => Assert.Equal("1 to 2", new EvidenceUnits(1, 2).ToString()));
    }

    [Fact]
    public void The_constructor_rejects_ranges_that_are_none()
    {
        Assert.Equal("conservative", Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceUnits(-1, 2)).ParamName);
        Assert.Equal("optimistic", Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceUnits(2, 1)).ParamName);
    }

    private static Arbitrary<bool[,]> RelayGraphs => (
        from count in Gen.Choose(21, 28)
        from density in Gen.Choose(0, 10)
        from dice in Gen.Choose(0, 9).ArrayOf(count * count)
        select Symmetric(count, (i, j) => dice[i * count + j] < density)).ToArbitrary();

    private static bool[,] Symmetric(int count, Func<int, int, bool> depends)
    {
        bool[,] graph = new bool[count, count];
        for (int i = 0; i < count; i++)
            for (int j = 0; j < i; j++) graph[i, j] = graph[j, i] = depends(i, j);
        return graph;
    }

    // Named origins of which each relays those before it that it depends on.
    private static EvidenceUnits OfGraph(bool[,] depends, string? more = null, bool isAnonymous = false)
    {
        int count = depends.GetLength(0);
        string[] ids = [.. Enumerable.Range(0, count).Select(i => $"s{i:000}")];
        Citation[] citations = [.. ids.Select((id, i) => new Citation(
            "of " + id, new([.. ids.Take(i).Where((_, j) => depends[i, j]).Select(other => new Hop(other)), new Hop(id)])))];
        IEnumerable<Source> sources = ids.Select(id => new Source(id, "a source"));
        return more is null
            ? EvidenceUnits.Of(citations, SourceDirectory.Of(sources))
            : EvidenceUnits.Of(
                citations.Append(new("of " + more, new([new(more)]))),
                SourceDirectory.Of(sources.Append(new(more, "another", isAnonymous: isAnonymous))));
    }
}
