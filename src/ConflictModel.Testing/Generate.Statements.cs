using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

/// <content>The kinds of claim, each with what only it says.</content>
public static partial class Generate
{
    private static Gen<Claim> Whens(string id, Gen<Attribution> attributions) => Said(
        attributions, Reportable,
        from date in StatedDates
        from time in Mostly(default, SomeTime)
        from zone in Mostly(null, SomeZone)
        from basis in Gen.Elements(Enum.GetValues<DateBasis>())
        select Stating((chain, state) => new WhenClaim(id, chain, state == ClaimState.Stated ? new(date, time, zone) : null, basis, state)));

    private static Gen<Claim> Wheres(string id, Gen<Attribution> attributions) => Said(
        attributions, Reportable,
        from place in SomePlace
        from role in Mostly(PlaceRole.Target, Gen.Elements(Enum.GetValues<PlaceRole>()))
        select Stating((chain, state) => new WhereClaim(id, chain, state == ClaimState.Stated ? place : null, role, state)));

    private static Gen<Claim> EventsOf(string id, Gen<Attribution> attributions) => Said(
        attributions, AnyState,
        from kind in Gen.Elements("drone-attack", "missile-attack")
        from number in Gen.OneOf(Gen.Constant(Count.Unknown), StatedCounts)
        select Stating((chain, state) => state == ClaimState.Stated ? new EventClaim(id, chain, kind, number) : new EventClaim(id, chain, state: state)));

    private static Gen<Claim> WeaponsOf(string id, Gen<Attribution> attributions) => Said(
        attributions, Reportable,
        from size in Gen.Choose(1, 3)
        from weapons in WeaponIds.Generator.ArrayOf(size)
        from combination in Gen.Elements(Enum.GetValues<Combination>())
        from measures in SomeMeasures
        let distinct = weapons.Distinct(StringComparer.Ordinal).ToValueList()
        select Stating((chain, state) => state != ClaimState.Stated ? new WeaponClaim(id, chain, combination: combination, state: state)
            : new WeaponClaim(id, chain, distinct, combination, measures: distinct.Count == 1 ? measures : null)));

    private static Gen<Claim> Munitions(string id, Gen<Attribution> attributions) => Said(
        attributions, AnyState,
        from phase in Gen.Frequency(
            (3, Gen.Elements(MunitionPhase.Launched, MunitionPhase.Landed)), (1, Gen.Elements(Enum.GetValues<MunitionPhase>())))
        from count in StatedCounts
        from weapon in Gen.Elements(null, null, "missile", "rocket", "drone")
        from share in Gen.Frequency(
            (2, Gen.Constant(Share.Unknown)), (1, Gen.Elements(Share.Most, Share.Half, Share.AtLeast(0.25m), Share.All)))
        from measures in SomeMeasures
        let of = phase == MunitionPhase.Launched ? MunitionPhase.Landed : MunitionPhase.Launched
        select Stating((chain, state) => state != ClaimState.Stated ? new MunitionClaim(id, chain, phase, weapon: weapon, state: state, measures: measures)
            : share == Share.Unknown ? new MunitionClaim(id, chain, phase, count, weapon: weapon, measures: measures)
            : new MunitionClaim(id, chain, phase, share: share, of: of, weapon: weapon, measures: measures)));

    private static Gen<Claim> Casualties(string id, Gen<Attribution> attributions) => Said(
        attributions, AnyState,
        from harm in Gen.Frequency((5, Gen.Elements(Harm.Killed, Harm.Injured, Harm.Injured)), (1, Gen.Elements(Enum.GetValues<Harm>())))
        from count in StatedCounts
        from @group in Gen.Frequency(
            (5, Gen.Constant<Group?>(null)), (2, Gen.Constant<Group?>(new("US", "military"))), (2, Groups.Generator.Select(Group? (g) => g)))
        from severity in Mostly(Severity.Unstated, Gen.Elements(Enum.GetValues<Severity>()))
        from isOpen in Mostly(false, Gen.Constant(true))
        from injury in Mostly(null, Gen.Constant<string?>("traumatic-brain-injury"))
        let oneOf = isOpen ? [new Group("US", "military"), new Group(role: "civilian")] : default(ValueList<Group>)
        select Stating((chain, state) => new CasualtyClaim(
            id, chain, harm, state == ClaimState.Stated ? count : default, isOpen ? null : @group, severity, state: state, oneOf: oneOf, injury: injury)));

    private static Gen<Claim> Responsibilities(string id, Gen<Attribution> attributions) => Said(
        attributions, AnyState,
        from kind in Gen.Elements(Enum.GetValues<ResponsibilityKind>())
        from actor in Actors.Generator
        from role in Mostly(ActorRole.Perpetrator, Gen.Elements(Enum.GetValues<ActorRole>()))
        from share in Mostly(Share.Unknown, Gen.Elements(Share.Most, Share.All))
        select Stating((chain, state) => state == ClaimState.Stated ? new ResponsibilityClaim(id, chain, kind, actor, role: role, share: share)
            : new ResponsibilityClaim(id, chain, kind, state: state, role: role)));

    private static Gen<Claim> Damages(string id, Gen<Attribution> attributions) => Said(
        attributions, AnyState,
        from damage in Gen.Elements("material damage", "a hangar")
        from kind in Mostly(DamageKind.Damaged, Gen.Elements(Enum.GetValues<DamageKind>()))
        from item in Mostly(null, Gen.Elements<string?>("vehicle", "building"))
        from number in Gen.OneOf(Gen.Constant(Count.Unknown), StatedCounts)
        select Stating((chain, state) => state != ClaimState.Stated ? new DamageClaim(id, chain, state: state, kind: kind)
            : new DamageClaim(id, chain, damage, kind: kind, item: item, number: item is null ? default : number)));

    private static Gen<Claim> TargetsOf(string id, Gen<Attribution> attributions) => Said(
        attributions, Reportable,
        from kinds in Gen.Elements<ValueList<string>>(["military-base"], ["military-base", "embassy"], default)
        from combination in Gen.Elements(Enum.GetValues<Combination>())
        from name in Mostly(null, Gen.Constant<string?>("US and coalition forces"))
        from number in Mostly(Count.Unknown, StatedCounts)
        from owner in Mostly(null, Actors.Generator.Select(Actor? (actor) => actor))
        from user in Mostly(null, Actors.Generator.Select(Actor? (actor) => actor))
        from isOpen in Gen.Elements(true, false)
        let users = user is null ? default : new[] { user }.ToValueList()
        select Stating((chain, state) => state != ClaimState.Stated ? new TargetClaim(id, chain, combination: combination, state: state)
            : new TargetClaim(
                id, chain, kinds, combination, kinds.IsEmpty ? name ?? "a place" : name, number, owner, users, isOpen && user is not null)));

    private static Gen<Claim> Relations(string id, Gen<Attribution> attributions) => Said(
        attributions, AnyState,
        from kind in Gen.Elements(Enum.GetValues<RelationKind>())
        from accounts in Gen.Elements<ValueList<string>>(["R70:1"], ["R70:1", "R71:1"], default)
        from combination in Gen.Elements(Enum.GetValues<Combination>())
        from description in Mostly(null, Gen.Constant<string?>("a series of attacks"))
        from after in Mostly(Measurement.Unknown, Gen.Elements(Measurement.About(1, "wk"), Measurement.AtLeast(3, "d")))
        from ordinal in Mostly(null, Gen.Elements<int?>(1, 8, int.MaxValue))
        let isPart = kind is RelationKind.PartOf or RelationKind.SameSeries
        select Stating((chain, state) => state != ClaimState.Stated ? new RelationClaim(id, chain, kind, combination: combination, state: state)
            : new RelationClaim(
                id, chain, kind, accounts, default, combination, accounts.IsEmpty ? description ?? "another attack" : description,
                isPart ? default : after, isPart ? ordinal : null)));

    private static Gen<Claim> Statuses(string id, Gen<Attribution> attributions) => Said(
        attributions, AnyState,
        from kind in Gen.Elements(Enum.GetValues<StatusKind>())
        from count in Mostly(Count.Unknown, StatedCounts)
        from share in Mostly(Share.Unknown, Gen.Elements(Share.All, Share.Most))
        let isCounted = kind is StatusKind.ReturnedToDuty or StatusKind.InTreatment or StatusKind.Discharged
        select Stating((chain, state) => isCounted && state == ClaimState.Stated
            ? new StatusClaim(id, chain, kind, count: count, share: count.IsUnknown ? share : default)
            : new StatusClaim(id, chain, kind, state: state)));

    private static Gen<Claim> Statements(string id, Gen<Attribution> attributions) => Said(
        attributions, AnyState,
        from kind in Gen.Elements(Enum.GetValues<StatementKind>())
        from statement in Gen.Elements("a dangerous escalation", "support for others")
        select Stating((chain, state) => new StatementClaim(id, chain, kind, state == ClaimState.Stated ? statement : null, state)));

    private static Gen<WeaponMeasures?> SomeMeasures => Mostly(null, MeasuresOfWeapons.Generator.Select(WeaponMeasures? (m) => m));

    private static Func<Attribution, ClaimState, Claim> Stating(Func<Attribution, ClaimState, Claim> statement) => statement;
}
