using ConflictModel.Time;

namespace ConflictModel.Reconciliation;

/// <summary>What all accounts of one happening say together: a view that is made anew from the reports, never stored as fact.</summary>
/// <remarks>
/// <para>The id is the least of the account ids (ordinal), so it changes only when a lesser account joins or that one leaves.</para>
/// <para>A property that no claim states has a finding without positions, or no entry in its list: silence is not zero. Equality is
/// component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Reconciliation reconciliation = Reconciler.Reconcile([
///     new("R1", "afp", UncertainDate.On(2024, 1, 23), [new("afp", "AFP", SourceKind.NewsAgency)], [new("R1:attack", [
///         new WhenClaim("C1", new([new("afp")]), new(UncertainDate.On(2024, 1, 20))),
///         new MunitionClaim("C2", new([new("afp")]), MunitionPhase.Launched, Count.AtLeast(12))])])]);
/// Incident incident = reconciliation.Incidents[0];
/// Console.WriteLine(incident.Day.Established.Describe());
/// Console.WriteLine(incident.Munitions[0].Count.Established.Describe());
/// // 20 January 2024
/// // at least 12
/// </code>
/// </example>
/// <param name="Id">The least of the account ids.</param>
/// <param name="Accounts">The ids of the accounts, in ordinal order.</param>
/// <param name="Day">The day.</param>
/// <param name="Times">The time of day, by the zone that it is told in.</param>
/// <param name="Places">The places, by what happened there.</param>
/// <param name="Events">The kinds of event, with how many there were.</param>
/// <param name="Weapons">The weapons used: a position is a set of classes that together made up the attack.</param>
/// <param name="Munitions">The numbers of munitions, by phase.</param>
/// <param name="Casualties">The numbers of people harmed, by harm and group.</param>
/// <param name="Responsibility">Who claimed, was accused of, denied or is believed to be behind it.</param>
/// <param name="Damage">What became of things: damaged, destroyed, seized; none reported; or unknown.</param>
/// <param name="Targets">The targets, as they are described.</param>
/// <param name="Relations">How it is related to other incidents and series.</param>
/// <param name="Statuses">How things stood, in the order of the days.</param>
/// <param name="Listed">The statements and what is denied, which are facts about their speakers alone: kept as they were said.</param>
/// <param name="Discounted">The claims that a person does not believe, with the reasons: they take part in nothing else.</param>
/// <param name="Grade">How well founded it is.</param>
/// <param name="OpenWeapons">Of each position on the weapons that no class describes, which sets of classes it leaves open.</param>
/// <param name="WeaponLevels">Each class of weapon that is named, the narrowest first, with the support of those who name it or one within it; empty
/// where claims name one class alone.</param>
public sealed partial record Incident(
    string Id,
    ValueList<string> Accounts,
    Finding<UncertainDate> Day,
    ValueList<TimeFinding> Times,
    ValueList<PlaceFinding> Places,
    ValueList<EventFinding> Events,
    Finding<ValueList<string>> Weapons,
    ValueList<MunitionFinding> Munitions,
    ValueList<CasualtyFinding> Casualties,
    ValueList<ResponsibilityFinding> Responsibility,
    ValueList<DamageFinding> Damage = default,
    ValueList<TargetFinding> Targets = default,
    ValueList<RelationFinding> Relations = default,
    ValueList<StatusFinding> Statuses = default,
    ValueList<ClaimReference> Listed = default,
    ValueList<DiscountedClaim> Discounted = default,
    IncidentGrade Grade = IncidentGrade.Ungraded,
    ValueList<WeaponAlternatives> OpenWeapons = default,
    ValueList<Position<string>> WeaponLevels = default);
