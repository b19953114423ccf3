using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>Builds a <see cref="Report"/> in few lines: who says it is given once, sources are declared where they are first named, and ids
/// are made where none is given.</summary>
/// <remarks>
/// <para>There is no report until <see cref="Build"/> makes one, which names every fault at once. What is built equals what the
/// constructors make of the same arguments.</para>
/// <para>Compared by reference. Not for use by several threads at once.</para>
/// </remarks>
/// <example>
/// <code>
/// Source afp = new("afp", "AFP", SourceKind.NewsAgency), finer = new("finer", "Jon Finer", SourceKind.Official);
/// Report report = new ReportBuilder("R004a", afp, UncertainDate.On(2024, 1, 23))
///     .Incident("R004a:attack", i => i
///         .When(UncertainDate.On(2024, 1, 20), DateBasis.ResolvedFromPublication)
///         .Where(new("ain-al-asad", "Ain al-Asad"))
///         .Munitions(MunitionPhase.Launched, Count.AtLeast(12), "missile", wording: "at least a dozen missiles")
///         .According(finer, says => says
///             .Weapons(["ballistic-missile"])
///             .Statement(StatementKind.Characterisation, "very serious")))
///     .Build();
/// Console.WriteLine($"{report.Accounts[0].Claims.Count} claims, the last by {report.Accounts[0].Claims[4].Attribution}");
/// // 5 claims, the last by afp &lt; finer
/// </code>
/// </example>
public sealed class ReportBuilder
{
    private readonly string _id;
    private readonly ReportDraft _draft;
    private readonly UncertainDate _published;
    private readonly DateBasis _publishedBasis;
    private readonly string? _url;
    private readonly string? _language;
    private readonly List<Account> _accounts = [];
    private readonly List<Tally> _tallies = [];
    private readonly List<Strength> _strengths = [];
    private readonly List<string> _replaces = [];
    private readonly List<string> _retracts = [];

    /// <summary>A report of which nothing is said yet but who published it.</summary>
    /// <param name="id">The identifier, global.</param>
    /// <param name="publisher">The source that publishes it.</param>
    /// <param name="published">The day of publication; unknown where it has none.</param>
    /// <param name="publishedBasis">How the day of publication was found.</param>
    /// <param name="url">The web address at which it was published, or null.</param>
    /// <param name="language">The BCP 47 tag of its language, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="publisher"/> is null.</exception>
    public ReportBuilder(
        string id, Source publisher, UncertainDate published = default, DateBasis publishedBasis = DateBasis.Stated,
        string? url = null, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(publisher);
        _id = id;
        _draft = new(publisher);
        (_published, _publishedBasis, _url, _language) = (published, publishedBasis, url, language);
    }

    /// <summary>Declares a source that no claim names, such as the organisation above one that is named.</summary>
    /// <param name="source">The source.</param>
    /// <returns>This builder.</returns>
    public ReportBuilder Declare(Source source)
    {
        _draft.Declare(source);
        return this;
    }

    /// <summary>What the report says about one incident.</summary>
    /// <param name="id">The identifier of the account, global.</param>
    /// <param name="says">The claims.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="says"/> is null.</exception>
    public ReportBuilder Incident(string id, Action<ClaimsBuilder> says)
    {
        ValueList<Claim> claims = _draft.Collect(says);
        _draft.Try($"account '{id}'", () => _accounts.Add(new(id, claims)));
        return this;
    }

    /// <summary>A count of incidents over a period: see <see cref="Incidents.Tally"/>.</summary>
    /// <param name="event">The id of the kind of event that is counted.</param>
    /// <param name="count">How many; unknown where that is not said.</param>
    /// <param name="period">The period in which they were.</param>
    /// <param name="places">The places in which they were, all together.</param>
    /// <param name="targets">The ids of the kinds of target that they were against.</param>
    /// <param name="partOf">The id of the tally that counts them too, or null.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="says">What else is said about the series, or null.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="against">Whom they were against.</param>
    /// <returns>This builder.</returns>
    public ReportBuilder Tally(
        string @event, Count count = default, UncertainInterval period = default, ValueList<Place> places = default,
        ValueList<string> targets = default, string? partOf = null, string? wording = null, string? id = null, Action<ClaimsBuilder>? says = null,
        ClaimState state = ClaimState.Stated, ValueList<Actor> against = default)
    {
        string name = _draft.Id(id, 'T');
        ValueList<Claim> claims = says is null ? default : _draft.Collect(says);
        _draft.Try($"tally '{name}'", () => _tallies.Add(new(
            name, _draft.Attribution, @event, count, period, places, targets, partOf, claims, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment, against)));
        return this;
    }

    /// <summary>A stock of people or things at a time: see <see cref="Incidents.Strength"/>.</summary>
    /// <param name="holder">Whose they are.</param>
    /// <param name="item">The id of what is counted.</param>
    /// <param name="count">How many; or by how many more or fewer, for a change.</param>
    /// <param name="place">Where, or null where that is not said.</param>
    /// <param name="change">Whether the count is a level, or what came or went.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="says">What else is said about them, or null.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <returns>This builder.</returns>
    public ReportBuilder Strength(
        Actor holder, string item, Count count = default, Place? place = null, StrengthChange change = StrengthChange.Level,
        string? wording = null, string? id = null, Action<ClaimsBuilder>? says = null, ClaimState state = ClaimState.Stated)
    {
        string name = _draft.Id(id, 'S');
        ValueList<Claim> claims = says is null ? default : _draft.Collect(says);
        _draft.Try($"strength '{name}'", () => _strengths.Add(new(
            name, _draft.Attribution, holder, item, count, place, change, claims, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment)));
        return this;
    }

    /// <summary>What the report says on the word of a source: tallies, strengths, whole incidents.</summary>
    /// <param name="source">The source, which is declared where it is not yet.</param>
    /// <param name="says">What it says.</param>
    /// <param name="mode">How it says it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="says"/> is null.</exception>
    public ReportBuilder According(Source source, Action<ReportBuilder> says, AttributionMode mode = AttributionMode.Said)
    {
        ArgumentNullException.ThrowIfNull(says);
        _draft.Within(source, mode, () => says(this));
        return this;
    }

    /// <summary>Names earlier reports of the publisher in whose place this one stands.</summary>
    /// <param name="reports">Their ids.</param>
    /// <returns>This builder.</returns>
    public ReportBuilder Replacing(params ReadOnlySpan<string> reports)
    {
        _replaces.AddRange(reports);
        return this;
    }

    /// <summary>Names earlier reports of the publisher that this one takes back.</summary>
    /// <param name="reports">Their ids.</param>
    /// <returns>This builder.</returns>
    public ReportBuilder Retracting(params ReadOnlySpan<string> reports)
    {
        _retracts.AddRange(reports);
        return this;
    }

    /// <summary>Makes the report.</summary>
    /// <returns>The report; an equal one each time, as long as nothing is added.</returns>
    /// <exception cref="InvalidOperationException">Something that was said cannot be: the message names every fault.</exception>
    public Report Build()
    {
        List<string> faults = [.. _draft.Faults];
        Report? report = null;
        try
        {
            report = new(
                _id, _draft.Publisher, _published, _draft.Sources.ToValueList(), _accounts.ToValueList(), _publishedBasis, _url, _language,
                _tallies.ToValueList(), _strengths.ToValueList(), _replaces.ToValueList(), _retracts.ToValueList());
        }
        catch (ArgumentException fault)
        {
            faults.AddRange(ReportDraft.Messages(fault));
        }
        if (report is not null && faults.Count == 0) return report;
        string count = faults.Count == 1 ? "there is 1 fault" : string.Create(CultureInfo.InvariantCulture, $"there are {faults.Count} faults");
        throw new InvalidOperationException($"The report '{_id}' cannot be built: {count}. {string.Join(' ', faults.Select(fault => "(" + fault + ")"))}");
    }
}
