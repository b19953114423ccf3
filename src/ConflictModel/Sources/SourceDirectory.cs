using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace ConflictModel.Sources;

/// <summary>The sources that attributions refer to, by id, with the organisations above each.</summary>
/// <remarks>
/// <para>Invariant: one id stands for one content. Immutable.</para>
/// <para>An id that is not in the directory is a source of which nothing is known: it counts as anonymous and without affiliation.</para>
/// </remarks>
/// <example>
/// <code>
/// var sources = SourceDirectory.Of([
///     new("us-dod", "US Department of Defense", SourceKind.Military),
///     new("us-centcom", "U.S. Central Command", SourceKind.Military, affiliation: "us-dod"),
///     new("marotto", "Wayne Marotto", SourceKind.Spokesperson, affiliation: "us-centcom")]);
/// Console.WriteLine(sources.SharesOrganisation("marotto", "us-dod"));
/// Console.WriteLine(sources.SpeaksFor("marotto", "us-centcom"));
/// // True
/// // True
/// </code>
/// </example>
public sealed class SourceDirectory
{
    private readonly FrozenDictionary<string, Source> _sources;

    private SourceDirectory(FrozenDictionary<string, Source> sources) => _sources = sources;

    /// <summary>The directory without sources.</summary>
    public static SourceDirectory Empty { get; } = Of([]);

    /// <summary>A directory of sources; equal ones may repeat.</summary>
    /// <param name="sources">The sources.</param>
    /// <returns>The directory.</returns>
    /// <exception cref="ArgumentException">A source is null, or two sources have the same id and different content.</exception>
    public static SourceDirectory Of(IEnumerable<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var byId = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (Source source in sources)
        {
            if (source is null) throw new ArgumentException("A source is null: leave it out.", nameof(sources));
            if (!byId.TryAdd(source.Id, source) && byId[source.Id] != source)
                throw new ArgumentException($"The source id '{source.Id}' stands for two different sources; give each its own id.", nameof(sources));
        }
        return new(byId.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The source with an id, or null where the directory has none.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The source or null.</returns>
    public Source? Find(string id) => _sources.GetValueOrDefault(id);

    /// <summary>Whether it is known who the source is.</summary>
    /// <param name="id">The id of the source.</param>
    /// <returns>Whether the directory has it and it is not anonymous.</returns>
    public bool IsNamed(string id) => Find(id) is { IsAnonymous: false };

    /// <summary>The ids of the organisations above a source, nearest first; a loop of affiliations is followed once round.</summary>
    /// <param name="id">The id of the source.</param>
    /// <returns>The ids, without <paramref name="id"/> itself.</returns>
    public ValueList<string> Above(string id)
    {
        if (Find(id)?.Affiliation is not string first) return default;
        var above = new List<string>();
        for (string? next = first; next is not null && next != id && !above.Contains(next); next = Find(next)?.Affiliation)
            above.Add(next);
        return above.ToValueList();
    }

    /// <summary>Whether two sources are, or stand under, one organisation.</summary>
    /// <param name="first">The id of one source.</param>
    /// <param name="second">The id of the other.</param>
    /// <returns>Whether the first with those above it and the second with those above it have a source in common. Symmetric.</returns>
    public bool SharesOrganisation(string first, string second)
    {
        ValueList<string> above = Above(second);
        return IsIn(first, second, above) || Any(Above(first), id => IsIn(id, second, above));
    }

    /// <summary>Whether a source is a spokesperson of an organisation, or of one below it.</summary>
    /// <param name="spokesperson">The id of the source.</param>
    /// <param name="organisation">The id of the organisation.</param>
    /// <returns>Whether <paramref name="spokesperson"/> has the kind <see cref="SourceKind.Spokesperson"/> and the organisation stands above it.</returns>
    public bool SpeaksFor(string spokesperson, string organisation) =>
        Find(spokesperson) is { Kind: SourceKind.Spokesperson } && Any(Above(spokesperson), id => id == organisation);

    private static bool IsIn(string id, string source, ValueList<string> above) => id == source || Any(above, other => other == id);

    private static bool Any(ValueList<string> ids, Predicate<string> holds)
    {
        foreach (string id in ids)
            if (holds(id)) return true;
        return false;
    }
}
