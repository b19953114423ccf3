using System;
using System.Collections.Generic;

namespace ConflictModel.Sources;

/// <summary>Which origins of some citations are independent of each other, as a graph.</summary>
/// <remarks>
/// The rules are those of <see cref="Independence"/>. One dependent pair of citations makes their origins one voice and certainty needs every
/// pair, so it is enough to know of each origin which sources, documents and wires any of its citations passes through.
/// </remarks>
internal static class OriginGraph
{
    /// <summary>The greatest number of origins that may be one voice with others and are searched.</summary>
    public const int MostSearched = 512;

    public static EvidenceUnits Measure(ReadOnlySpan<Citation> citations, SourceDirectory sources)
    {
        if (citations.IsEmpty) return default;
        bool hasOneOrigin = true;
        foreach (Citation citation in citations)
        {
            if (citation is null) throw new ArgumentException("A citation is null: leave it out.", nameof(citations));
            hasOneOrigin &= citation.Attribution.Origin == citations[0].Attribution.Origin;
        }
        if (hasOneOrigin) return new(1, 1);
        List<Origin> origins = Origins(citations, sources);
        if (origins.Count == 2)
        {
            Truth independent = Between(origins[0], origins[1], sources);
            return new(independent.IsTrue ? 2 : 1, independent.IsFalse ? 1 : 2);
        }
        // An origin that nothing relates to any other is independent of all, certainly so of those with names if it has one.
        List<Origin> related = Related(origins);
        int named = 0;
        foreach (Origin origin in origins) named += origin.IsNamed ? 1 : 0;
        foreach (Origin origin in related) named -= origin.IsNamed ? 1 : 0;
        EvidenceUnits among = related.Count == 0 ? default
            : related.Count > MostSearched ? new(Unrelated(related), related.Count, isExact: false) : Search(related, sources);
        int conservative = named + (related.Exists(origin => origin.IsNamed) ? among.Conservative : 0);
        return new(int.Max(conservative, 1), origins.Count - related.Count + among.Optimistic, among.IsExact);
    }

    private static List<Origin> Related(List<Origin> origins)
    {
        var byId = new Dictionary<string, Origin>(origins.Count, StringComparer.Ordinal);
        foreach (Origin origin in origins) byId.Add(origin.Id, origin);
        var organisations = new Dictionary<string, Origin>(origins.Count, StringComparer.Ordinal);
        foreach (Origin origin in origins)
        {
            origin.Relate(byId);
            Share(origin.Id, origin);
            foreach (string above in origin.Above) Share(above, origin);
        }
        return origins.FindAll(origin => origin.IsRelated);

        void Share(string organisation, Origin origin)
        {
            if (!organisations.TryAdd(organisation, origin)) organisations[organisation].IsRelated = origin.IsRelated = true;
        }
    }

    private static EvidenceUnits Search(List<Origin> origins, SourceDirectory sources)
    {
        bool[,] certain = new bool[origins.Count, origins.Count];
        bool[,] possible = new bool[origins.Count, origins.Count];
        for (int i = 0; i < origins.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                Truth independent = Between(origins[i], origins[j], sources);
                certain[i, j] = certain[j, i] = independent.IsTrue;
                possible[i, j] = possible[j, i] = !independent.IsFalse;
            }
        }
        (int Found, int Bound) conservative = CliqueSearch.In(certain), optimistic = CliqueSearch.In(possible);
        return new(conservative.Found, optimistic.Bound, conservative.Found == conservative.Bound && optimistic.Found == optimistic.Bound);
    }

    private static List<Origin> Origins(ReadOnlySpan<Citation> citations, SourceDirectory sources)
    {
        var origins = new List<Origin>();
        Dictionary<string, Origin>? byId = citations.Length > 16 ? new(StringComparer.Ordinal) : null;
        foreach (Citation citation in citations)
        {
            string id = citation.Attribution.Origin;
            Origin? origin = byId is null ? origins.Find(one => one.Id == id) : byId.GetValueOrDefault(id);
            if (origin is null)
            {
                origins.Add(origin = new(id, sources));
                byId?.Add(id, origin);
            }
            origin.Add(citation);
        }
        // The search takes them in this order, so that what it finds within its limits depends on the set alone.
        origins.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return origins;
    }

    private static Truth Between(Origin first, Origin second, SourceDirectory sources)
    {
        if (first.PassesThrough(second.Id) || second.PassesThrough(first.Id)) return Truth.False;
        if (first.SpeaksFor(second.Id) || second.SpeaksFor(first.Id)) return Truth.False;
        bool related = first.SharesOrganisation(second);
        if (related && (first.SharesDocument(second) || first.SharesWire(second, sources))) return Truth.False;
        return related || !first.IsNamed || !second.IsNamed ? Truth.Unknown : Truth.True;
    }

    // Some origins that are certainly independent: named, of no organisation in common with any before, and none relays another.
    private static int Unrelated(List<Origin> origins)
    {
        HashSet<string> organisations = new(StringComparer.Ordinal), through = new(StringComparer.Ordinal), taken = new(StringComparer.Ordinal);
        foreach (Origin origin in origins)
        {
            if (!origin.IsNamed || through.Contains(origin.Id) || origin.Through().Overlaps(taken) || origin.IsOfAny(organisations)) continue;
            taken.Add(origin.Id);
            through.UnionWith(origin.Through());
            organisations.Add(origin.Id);
            organisations.UnionWith(origin.Above);
        }
        return int.Max(taken.Count, 1);
    }

    // An origin, with what any of its citations passes through.
    private sealed class Origin(string id, SourceDirectory sources)
    {
        private readonly bool _isSpokesperson = sources.Find(id) is { Kind: SourceKind.Spokesperson };
        private readonly List<Citation> _citations = new(1);
        private HashSet<string>? _through;
        private HashSet<string>? _documents;

        public string Id => id;

        public ValueList<string> Above { get; } = sources.Above(id);

        public bool IsNamed { get; } = sources.IsNamed(id);

        /// <summary>Whether any other origin may be one voice with it.</summary>
        public bool IsRelated { get; set; }

        /// <summary>Marks it and those that stand in a chain of its citations.</summary>
        public void Relate(Dictionary<string, Origin> origins)
        {
            foreach (Citation citation in _citations)
            {
                foreach (Hop hop in citation.Attribution.Hops)
                    if (hop.Source != id && origins.TryGetValue(hop.Source, out Origin? relayed)) relayed.IsRelated = IsRelated = true;
            }
        }

        public void Add(Citation citation) => _citations.Add(citation);

        public bool PassesThrough(string source)
        {
            if (_citations.Count == 1) return _citations[0].Attribution.PassesThrough(source);
            return Through().Contains(source);
        }

        public bool SpeaksFor(string organisation) => _isSpokesperson && Above.AsSpan().Contains(organisation);

        public bool SharesOrganisation(Origin other) => IsIn(id, other) || IsInAny(Above, other);

        public bool SharesDocument(Origin other)
        {
            if (_citations.Count == 1 && other._citations.Count == 1) return _citations[0].Document == other._citations[0].Document;
            return Documents().Overlaps(other.Documents());
        }

        public bool SharesWire(Origin other, SourceDirectory sources)
        {
            foreach (string source in Through())
                if (other.PassesThrough(source) && sources.Find(source) is { Kind: SourceKind.NewsAgency }) return true;
            return false;
        }

        public bool IsOfAny(HashSet<string> organisations)
        {
            foreach (string above in Above)
                if (organisations.Contains(above)) return true;
            return organisations.Contains(id);
        }

        private static bool IsIn(string source, Origin other) => source == other.Id || other.Above.AsSpan().Contains(source);

        private static bool IsInAny(ValueList<string> above, Origin other)
        {
            foreach (string source in above)
                if (IsIn(source, other)) return true;
            return false;
        }

        public HashSet<string> Through()
        {
            if (_through is not null) return _through;
            _through = new(StringComparer.Ordinal);
            foreach (Citation citation in _citations)
                foreach (Hop hop in citation.Attribution.Hops) _through.Add(hop.Source);
            return _through;
        }

        private HashSet<string> Documents()
        {
            if (_documents is not null) return _documents;
            _documents = new(StringComparer.Ordinal);
            foreach (Citation citation in _citations) _documents.Add(citation.Document);
            return _documents;
        }
    }
}
