using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Sources of few ids, so that two of them often have one id and different content.</summary>
    public static Arbitrary<Source> Sources => Arb.From(SomeSource, SimplerSources);

    /// <summary>Attributions of one to three hops through few sources.</summary>
    public static Arbitrary<Attribution> Attributions => Arb.From(AttributionsThrough(SourceIds), SimplerAttributions);

    /// <summary>Citations of such attributions in three documents, so that they often share a document, a relay or an origin.</summary>
    public static Arbitrary<Citation> Citations => Arb.From(SomeCitation, SimplerCitations);

    /// <summary>Up to six citations, with repetitions among them.</summary>
    public static Arbitrary<ValueList<Citation>> CitationLists => Arb.From(
        from size in Gen.Choose(0, 6) from citations in SomeCitation.ArrayOf(size) select citations.ToValueList(),
        list => WithoutOne(list).Concat(WithOneSimpler(list, SimplerCitations)));

    /// <summary>Directories over the sources of the other generators: some ids are missing, and affiliations may go round in a circle.</summary>
    public static Arbitrary<SourceDirectory> SourceDirectories => Arb.From(
        SomeSource.ArrayOf(SourceIds.Length).Select(sources => SourceDirectory.Of(sources.DistinctBy(source => source.Id, StringComparer.Ordinal))),
        directory => WithoutOne(Listed(directory)).Select(sources => SourceDirectory.Of(sources)));

    private static string[] SourceIds => ["afp", "reuters", "outlet", "us-centcom", "us-dod", "R1#official", "spokesman", "witness"];

    private static Gen<Source> SomeSource =>
        from id in Gen.Elements(SourceIds)
        from name in Gen.Elements("a name", "another name")
        from kind in Gen.Frequency(
            (1, Gen.Elements(SourceKind.Unknown)), (2, Gen.Elements(SourceKind.NewsAgency)), (2, Gen.Elements(SourceKind.Spokesperson)),
            (2, Gen.Elements(Enum.GetValues<SourceKind>())))
        from affiliation in Gen.Elements([null, .. SourceIds])
        from isAnonymous in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from informants in Gen.Frequency((4, Gen.Constant(Count.Unknown)), (1, StatedCounts))
        from office in Gen.Elements(null, null, "commander of operations")
        from reliability in Gen.Frequency((3, Gen.Constant(Reliability.CannotBeJudged)), (1, Gen.Elements(Enum.GetValues<Reliability>())))
        from reason in Gen.Elements(null, null, "not authorised to speak")
        select new Source(
            id, name, kind, affiliation == id ? null : affiliation, isAnonymous, informants, office, reliability, isAnonymous ? reason : null);

    private static Gen<Citation> SomeCitation =>
        from document in Gen.Elements("R1", "R2", "R3") from attribution in AttributionsThrough(SourceIds) select new Citation(document, attribution);

    private static Gen<Attribution> AttributionsThrough(string[] ids, string? publisher = null) =>
        from depth in Gen.Frequency((3, Gen.Constant(1)), (4, Gen.Constant(2)), (2, Gen.Constant(3)))
        from order in Gen.Shuffle(ids)
        from modes in Gen.Frequency((3, Gen.Constant(AttributionMode.Said)), (1, Gen.Elements(Enum.GetValues<AttributionMode>()))).ArrayOf(depth)
        let hops = publisher is null ? order : order.Where(id => id != publisher).Prepend(publisher)
        select new Attribution(hops.Take(depth).Zip(modes, (id, mode) => new Hop(id, mode)).ToValueList());

    private static IEnumerable<Source> SimplerSources(Source source)
    {
        if (source.Informants != Count.Unknown) yield return new(source.Id, source.Name, source.Kind, source.Affiliation, source.IsAnonymous);
        if (source.IsAnonymous) yield return new(source.Id, source.Name, source.Kind, source.Affiliation, false, source.Informants);
        if (source.Affiliation is not null) yield return new(source.Id, source.Name, source.Kind, null, source.IsAnonymous, source.Informants);
        if (source.Kind != default) yield return new(source.Id, source.Name, default, source.Affiliation, source.IsAnonymous, source.Informants);
    }

    // Fewer hops behind the publisher, which stays where it is.
    private static IEnumerable<Attribution> SimplerAttributions(Attribution attribution)
    {
        for (int i = 1; i < attribution.Depth; i++) yield return new(attribution.Hops.Where((_, j) => j != i).ToValueList());
        if (attribution.Hops.Any(hop => hop.Mode != default)) yield return new(attribution.Hops.Select(hop => new Hop(hop.Source)).ToValueList());
    }

    private static IEnumerable<Citation> SimplerCitations(Citation citation) =>
        SimplerAttributions(citation.Attribution).Select(attribution => citation with { Attribution = attribution });

    private static ValueList<Source> Listed(SourceDirectory directory) => SourceIds.Select(directory.Find).OfType<Source>().ToValueList();

    private static IEnumerable<ValueList<T>> WithoutOne<T>(ValueList<T> list) =>
        Enumerable.Range(0, list.Count).Select(i => list.Where((_, j) => j != i).ToValueList());

    private static IEnumerable<ValueList<T>> WithOneSimpler<T>(ValueList<T> list, Func<T, IEnumerable<T>> simpler) =>
        from i in Enumerable.Range(0, list.Count)
        from item in simpler(list[i])
        select list.Select((old, j) => j == i ? item : old).ToValueList();
}
