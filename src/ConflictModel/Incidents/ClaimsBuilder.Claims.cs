using System;
using ConflictModel.Quantities;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <content>A method for each kind of claim.</content>
public sealed partial class ClaimsBuilder
{
    /// <summary>The day, and perhaps the time, of the incident: see <see cref="WhenClaim"/>.</summary>
    /// <param name="date">The day; unknown where the state says that there is none.</param>
    /// <param name="basis">How the date was found.</param>
    /// <param name="time">The time of day; unknown where that is not said.</param>
    /// <param name="zone">The IANA id of the zone, or null.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder When(
        UncertainDate date = default, DateBasis basis = DateBasis.Stated, UncertainTime time = default, string? zone = null,
        string? wording = null, string? id = null, ClaimState state = ClaimState.Stated) =>
        Add(id, name => new WhenClaim(
            name, _draft.Attribution, date.IsUnknown && time.IsUnknown ? null : new(date, time, zone), basis, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment));

    /// <summary>A place of the incident: see <see cref="WhereClaim"/>.</summary>
    /// <param name="place">The place, or null where the state says that there is none.</param>
    /// <param name="role">What happened there.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder Where(
        Place? place = null, PlaceRole role = PlaceRole.Target, string? wording = null, string? id = null, ClaimState state = ClaimState.Stated) =>
        Add(id, name => new WhereClaim(
            name, _draft.Attribution, place, role, state, _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment));

    /// <summary>What kind of event it was, and how many there were: see <see cref="EventClaim"/>.</summary>
    /// <param name="event">The id of the kind of event, or null where the state says that there is none.</param>
    /// <param name="number">How many such events; unknown where that is not said.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder Event(
        string? @event = null, Count number = default, string? wording = null, string? id = null, ClaimState state = ClaimState.Stated) =>
        Add(id, name => new EventClaim(
            name, _draft.Attribution, @event, number, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment));

    /// <summary>The weapons: see <see cref="WeaponClaim"/>.</summary>
    /// <param name="weapons">The ids of the weapons; empty where the state says that there is none.</param>
    /// <param name="combination">Whether all of them were used, or one of them.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="measures">How large it is, how much it carries and how far it reaches; or null.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder Weapons(
        ValueList<string> weapons = default, Combination combination = Combination.AllOf,
        string? wording = null, string? id = null, ClaimState state = ClaimState.Stated,
        WeaponMeasures? measures = null) =>
        Add(id, name => new WeaponClaim(
            name, _draft.Attribution, weapons, combination, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment, measures));

    /// <summary>How many munitions reached a phase: see <see cref="MunitionClaim"/>.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="count">How many; unknown where a share is given instead.</param>
    /// <param name="weapon">The id of the weapon, or null where none is named.</param>
    /// <param name="share">Which part of another phase; unknown where a count is given instead.</param>
    /// <param name="of">The phase that the share is of.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="measures">How large it is, how much it carries and how far it reaches; or null.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder Munitions(
        MunitionPhase phase, Count count = default, string? weapon = null,
        Share share = default, MunitionPhase? of = null, string? wording = null, string? id = null, ClaimState state = ClaimState.Stated,
        WeaponMeasures? measures = null) =>
        Add(id, name => new MunitionClaim(
            name, _draft.Attribution, phase, count, share, of, weapon, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment, measures));

    /// <summary>People harmed: see <see cref="CasualtyClaim"/>.</summary>
    /// <param name="harm">What happened to them.</param>
    /// <param name="count">How many; unknown where the state says that there is no number.</param>
    /// <param name="group">Who they are, or null.</param>
    /// <param name="severity">How badly.</param>
    /// <param name="injury">The id of the injury, or null.</param>
    /// <param name="oneOf">The groups that they may be of, where the text leaves open which.</param>
    /// <param name="among">What is said of some of these people: casualties there are a part of them, and statuses are of them; or null.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder Casualties(
        Harm harm, Count count = default, Group? group = null, Severity severity = Severity.Unstated, string? injury = null,
        ValueList<Group> oneOf = default, Action<ClaimsBuilder>? among = null,
        string? wording = null, string? id = null, ClaimState state = ClaimState.Stated)
    {
        string name = _draft.Id(id, 'C');
        Add(name, _ => new CasualtyClaim(
            name, _draft.Attribution, harm, count, group, severity, _draft.Whole, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment, oneOf, injury));
        if (among is not null) _draft.Among(name, () => among(this));
        return this;
    }

    /// <summary>Who is responsible: see <see cref="ResponsibilityClaim"/>.</summary>
    /// <param name="kind">Whether responsibility is claimed, accused, denied or believed.</param>
    /// <param name="actor">Who is responsible, or null where the state says that there is none.</param>
    /// <param name="role">What part the actor is said to have had.</param>
    /// <param name="share">For which part of a series; unknown where that is not said.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder Responsibility(
        ResponsibilityKind kind, Actor? actor = null, ActorRole role = ActorRole.Perpetrator, Share share = default,
        string? wording = null, string? id = null, ClaimState state = ClaimState.Stated) =>
        Add(id, name => new ResponsibilityClaim(
            name, _draft.Attribution, kind, actor, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment, role, share));

    /// <summary>Damage to things: see <see cref="DamageClaim"/>.</summary>
    /// <param name="damage">What was damaged, in a few words, or null where the state says that there is none.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="kind">What became of it.</param>
    /// <param name="item">The id of the kind of thing, or null.</param>
    /// <param name="number">How many such things; unknown where that is not said.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder Damage(
        string? damage = null, string? wording = null, string? id = null, ClaimState state = ClaimState.Stated,
        DamageKind kind = DamageKind.Damaged, string? item = null, Count number = default) =>
        Add(id, name => new DamageClaim(
            name, _draft.Attribution, damage, state, _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment,
            kind, item, number));

    /// <summary>What was attacked: see <see cref="TargetClaim"/>.</summary>
    /// <param name="targets">The ids of the kinds of target.</param>
    /// <param name="name">What it is called, in a few words, or null.</param>
    /// <param name="number">How many targets; unknown where that is not said.</param>
    /// <param name="owner">Whose it is, or null.</param>
    /// <param name="users">Who uses it.</param>
    /// <param name="isOpen">Whether the list of users is left open.</param>
    /// <param name="combination">Whether it was all of these kinds, or one of them.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder Target(
        ValueList<string> targets = default, string? name = null, Count number = default, Actor? owner = null,
        ValueList<Actor> users = default, bool isOpen = false, Combination combination = Combination.AllOf,
        string? wording = null, string? id = null, ClaimState state = ClaimState.Stated) =>
        Add(id, own => new TargetClaim(
            own, _draft.Attribution, targets, combination, name, number, owner, users, isOpen, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment));

    /// <summary>How it is related to other incidents: see <see cref="RelationClaim"/>.</summary>
    /// <param name="kind">How it is related.</param>
    /// <param name="accounts">The ids of the accounts that it is related to.</param>
    /// <param name="series">The ids of the tallies that it is related to.</param>
    /// <param name="description">What it is related to, in a few words, or null.</param>
    /// <param name="combination">Whether it is related to all of them, or to one of them.</param>
    /// <param name="after">How long after it came; unknown where that is not said.</param>
    /// <param name="ordinal">Which one of the series it is, from 1, or null.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder Relation(
        RelationKind kind, ValueList<string> accounts = default, ValueList<string> series = default, string? description = null,
        Combination combination = Combination.AllOf, Measurement after = default, int? ordinal = null,
        string? wording = null, string? id = null, ClaimState state = ClaimState.Stated) =>
        Add(id, name => new RelationClaim(
            name, _draft.Attribution, kind, accounts, series, combination, description, after, ordinal, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment));

    /// <summary>How things stand: see <see cref="StatusClaim"/>.</summary>
    /// <param name="kind">How they stand.</param>
    /// <param name="share">Which part of the people; unknown where that is not said.</param>
    /// <param name="count">How many people; unknown where that is not said.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder Status(
        StatusKind kind, Share share = default, Count count = default, string? wording = null, string? id = null, ClaimState state = ClaimState.Stated) =>
        Add(id, name => new StatusClaim(
            name, _draft.Attribution, kind, _draft.Whole, count, share, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment));

    /// <summary>What somebody said about it: see <see cref="StatementClaim"/>.</summary>
    /// <param name="kind">What kind of statement it is.</param>
    /// <param name="statement">What was said, in a few words, or null where the state says that there is none.</param>
    /// <param name="wording">The words of the report, or null.</param>
    /// <param name="id">The identifier, or null for one that is free.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <returns>This builder.</returns>
    public ClaimsBuilder Statement(
        StatementKind kind, string? statement = null, string? wording = null, string? id = null, ClaimState state = ClaimState.Stated) =>
        Add(id, name => new StatementClaim(
            name, _draft.Attribution, kind, statement, state,
            _draft.Modality, _draft.IsProvisional, ReportDraft.Words(wording), _draft.AsOf, _draft.Assessment));
}
