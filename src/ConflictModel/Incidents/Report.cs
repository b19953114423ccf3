using System;
using System.Text.Json.Serialization;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>One publication and what it says.</summary>
/// <remarks>
/// <para>Invariants: source ids, account ids, and the ids of claims, tallies and strengths together are unique in the report; the publisher,
/// every affiliation and every source of an attribution is declared among the sources; every attribution begins with the publisher;
/// affiliations do not go round in a circle, nor tallies that are part of others; a series that a claim relates to is a tally of the report;
/// a report replaces and retracts others alone, each named once.</para>
/// <para>A report that another replaces or retracts is kept as it is, and no longer counted.</para>
/// <para>The id is global. Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution afp = new([new("afp")]);
/// var report = new Report("R004a", "afp", UncertainDate.On(2024, 1, 23), [new("afp", "AFP", SourceKind.NewsAgency)],
///     [new("R004a:attack", [
///         new WhenClaim("C1", afp, new(UncertainDate.On(2024, 1, 20)), DateBasis.ResolvedFromPublication),
///         new MunitionClaim("C2", afp, MunitionPhase.Launched, Count.AtLeast(12), weapon: "missile")])]);
/// Console.WriteLine($"{report.Accounts[0].Claims.Count} claims by {report.Publisher}");
/// // 2 claims by afp
/// </code>
/// </example>
public sealed partial record Report
{
    /// <summary>A publication.</summary>
    /// <param name="id">The identifier, global.</param>
    /// <param name="publisher">The id of the source that published it.</param>
    /// <param name="published">The day of publication; unknown where it has none.</param>
    /// <param name="sources">The sources that the report and its claims name.</param>
    /// <param name="accounts">What it says about each incident.</param>
    /// <param name="publishedBasis">How the day of publication was found.</param>
    /// <param name="url">The web address at which it was published, with http or https, or null.</param>
    /// <param name="language">The BCP 47 tag of its language, or null.</param>
    /// <param name="tallies">The counts of incidents that it gives.</param>
    /// <param name="strengths">The stocks of people or things that it gives.</param>
    /// <param name="replaces">The ids of earlier reports of its publisher in whose place it stands.</param>
    /// <param name="retracts">The ids of earlier reports of its publisher that it takes back.</param>
    /// <exception cref="ArgumentException">An invariant of the type does not hold, and the message names the first that does not and the
    /// culprit; or a list has a null element.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public Report(
        string id, string publisher, UncertainDate published, ValueList<Source> sources, ValueList<Account> accounts,
        DateBasis publishedBasis = DateBasis.Stated, string? url = null, string? language = null,
        ValueList<Tally> tallies = default, ValueList<Strength> strengths = default,
        ValueList<string> replaces = default, ValueList<string> retracts = default)
    {
        Id = Identifier.Require(id, nameof(id));
        Publisher = Identifier.Require(publisher, nameof(publisher));
        Published = published;
        PublishedBasis = Defined.Require(publishedBasis, nameof(publishedBasis));
        Url = url is null || WebAddress.IsOne(url) ? url
            : throw new ArgumentException($"'{url}' is no web address; give one that begins with https:// or http://.", nameof(url));
        Language = Identifier.Optional(language, nameof(language));
        Sources = sources.RequireNoNulls(nameof(sources));
        Accounts = accounts.RequireNoNulls(nameof(accounts));
        Tallies = tallies.RequireNoNulls(nameof(tallies));
        Strengths = strengths.RequireNoNulls(nameof(strengths));
        Replaces = Others(replaces, nameof(replaces));
        Retracts = Others(retracts, nameof(retracts));
        if (published.IsImpossible) throw new ArgumentException($"Report '{id}' was published on no possible day.", nameof(published));
        RequireThatAllHangsTogether();
    }

    /// <summary>The identifier, global.</summary>
    public string Id { get; }

    /// <summary>The id of the source that published it.</summary>
    public string Publisher { get; }

    /// <summary>The day of publication; unknown where it has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public UncertainDate Published { get; }

    /// <summary>How the day of publication was found.</summary>
    public DateBasis PublishedBasis { get; }

    /// <summary>The web address at which it was published, or null.</summary>
    public string? Url { get; }

    /// <summary>The BCP 47 tag of its language, or null.</summary>
    public string? Language { get; }

    /// <summary>The sources that the report and its claims name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ValueList<Source> Sources { get; }

    /// <summary>What it says about each incident.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ValueList<Account> Accounts { get; }

    /// <summary>The counts of incidents that it gives.</summary>
    public ValueList<Tally> Tallies { get; }

    /// <summary>The stocks of people or things that it gives.</summary>
    public ValueList<Strength> Strengths { get; }

    /// <summary>The ids of earlier reports of its publisher in whose place it stands.</summary>
    public ValueList<string> Replaces { get; }

    /// <summary>The ids of earlier reports of its publisher that it takes back.</summary>
    public ValueList<string> Retracts { get; }
}
