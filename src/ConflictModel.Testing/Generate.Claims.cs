using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Claims of every kind, in every state that the kind has, with every modality; none is a part of another.</summary>
    public static Arbitrary<Claim> Claims => Arb.From(ClaimsBy("C1", AttributionsThrough(SourceIds)), SimplerClaims);

    private static Gen<Manner> Manners =>
        from modality in Mostly(Modality.Asserted, Gen.Elements(Enum.GetValues<Modality>()))
        from isProvisional in Mostly(false, Gen.Constant(true))
        from wording in Mostly(null, Wordings.Generator.Select(Wording? (wording) => wording))
        from asOf in Mostly(default, StatedDates)
        from assessment in Gen.Frequency((9, Gen.Constant<Assessment?>(null)), (1, Assessments.Generator.Select(Assessment? (a) => a)))
        select new Manner(modality, isProvisional, wording, asOf, assessment);

    private static Gen<ClaimState> Reportable => Mostly(ClaimState.Stated, Gen.Constant(ClaimState.ExplicitlyUnknown));

    private static Gen<ClaimState> AnyState => Mostly(ClaimState.Stated, Gen.Elements(ClaimState.NoneReported, ClaimState.ExplicitlyUnknown));

    private static Gen<Claim> ClaimsBy(string id, Gen<Attribution> attributions) => Gen.Frequency(
        (1, Whens(id, attributions)), (1, Wheres(id, attributions)), (1, EventsOf(id, attributions)), (2, WeaponsOf(id, attributions)),
        (5, Munitions(id, attributions)), (5, Casualties(id, attributions)), (1, Responsibilities(id, attributions)), (1, Damages(id, attributions)),
        (1, TargetsOf(id, attributions)), (1, Relations(id, attributions)), (1, Statuses(id, attributions)), (1, Statements(id, attributions)));

    private static Gen<Claim> Whens(string id, Gen<Attribution> attributions) =>
        from chain in attributions from state in Reportable from manner in Manners
        from date in StatedDates
        from time in Mostly(default, SomeTime)
        from zone in Mostly(null, SomeZone)
        from basis in Gen.Elements(Enum.GetValues<DateBasis>())
        let when = state == ClaimState.Stated ? new UncertainMoment(date, time, zone) : null
        select (Claim)new WhenClaim(
            id, chain, when, basis, state, manner.Modality, manner.IsProvisional, manner.Wording, manner.AsOf, manner.Assessment);

    private static Gen<Claim> Wheres(string id, Gen<Attribution> attributions) =>
        from chain in attributions from state in Reportable from manner in Manners
        from place in SomePlace
        from role in Mostly(PlaceRole.Target, Gen.Elements(Enum.GetValues<PlaceRole>()))
        select (Claim)new WhereClaim(
            id, chain, state == ClaimState.Stated ? place : null, role, state,
            manner.Modality, manner.IsProvisional, manner.Wording, manner.AsOf, manner.Assessment);

    private static Gen<Claim> EventsOf(string id, Gen<Attribution> attributions) =>
        from chain in attributions from state in AnyState from manner in Manners
        from kind in Gen.Elements("drone-attack", "missile-attack")
        from number in Gen.OneOf(Gen.Constant(Count.Unknown), StatedCounts)
        select (Claim)new EventClaim(
            id, chain, state == ClaimState.Stated ? kind : null, state == ClaimState.Stated ? number : default, state,
            manner.Modality, manner.IsProvisional, manner.Wording, manner.AsOf, manner.Assessment);

    private static Gen<Claim> WeaponsOf(string id, Gen<Attribution> attributions) =>
        from chain in attributions from state in Reportable from manner in Manners
        from size in Gen.Choose(1, 3)
        from weapons in WeaponIds.Generator.ArrayOf(size)
        from combination in Gen.Elements(Enum.GetValues<Combination>())
        let distinct = state == ClaimState.Stated ? weapons.Distinct(StringComparer.Ordinal).ToValueList() : default
        select (Claim)new WeaponClaim(
            id, chain, distinct, combination, state, manner.Modality, manner.IsProvisional, manner.Wording, manner.AsOf, manner.Assessment);

    private static Gen<Claim> Munitions(string id, Gen<Attribution> attributions) =>
        from chain in attributions from state in AnyState from manner in Manners
        from phase in Gen.Frequency(
            (3, Gen.Elements(MunitionPhase.Launched, MunitionPhase.Landed)), (1, Gen.Elements(Enum.GetValues<MunitionPhase>())))
        from count in StatedCounts
        from weapon in Gen.Elements(null, null, "missile", "rocket", "drone")
        from share in Gen.Frequency(
            (2, Gen.Constant(Share.Unknown)), (1, Gen.Elements(Share.Most, Share.Half, Share.AtLeast(0.25m), Share.All)))
        let stated = state == ClaimState.Stated
        let isShare = stated && share != Share.Unknown
        let of = phase == MunitionPhase.Launched ? MunitionPhase.Landed : MunitionPhase.Launched
        select (Claim)new MunitionClaim(
            id, chain, phase, stated && !isShare ? count : default, isShare ? share : default, isShare ? of : null, weapon, state,
            manner.Modality, manner.IsProvisional, manner.Wording, manner.AsOf, manner.Assessment);

    private static Gen<Claim> Casualties(string id, Gen<Attribution> attributions) =>
        from chain in attributions from state in AnyState from manner in Manners
        from harm in Gen.Frequency((5, Gen.Elements(Harm.Killed, Harm.Injured, Harm.Injured)), (1, Gen.Elements(Enum.GetValues<Harm>())))
        from count in StatedCounts
        from @group in Gen.Frequency(
            (5, Gen.Constant<Group?>(null)), (2, Gen.Constant<Group?>(new("US", "military"))), (2, Groups.Generator.Select(Group? (g) => g)))
        from severity in Mostly(Severity.Unstated, Gen.Elements(Enum.GetValues<Severity>()))
        from isOpen in Mostly(false, Gen.Constant(true))
        from injury in Mostly(null, Gen.Constant<string?>("traumatic-brain-injury"))
        let oneOf = isOpen ? [new Group("US", "military"), new Group(role: "civilian")] : default(ValueList<Group>)
        select (Claim)new CasualtyClaim(
            id, chain, harm, state == ClaimState.Stated ? count : default, isOpen ? null : @group, severity, null, state,
            manner.Modality, manner.IsProvisional, manner.Wording, manner.AsOf, manner.Assessment, oneOf, injury);

    private static Gen<Claim> Responsibilities(string id, Gen<Attribution> attributions) =>
        from chain in attributions from state in AnyState from manner in Manners
        from kind in Gen.Elements(Enum.GetValues<ResponsibilityKind>())
        from actor in Actors.Generator
        from role in Mostly(ActorRole.Perpetrator, Gen.Elements(Enum.GetValues<ActorRole>()))
        from share in Mostly(Share.Unknown, Gen.Elements(Share.Most, Share.All))
        let stated = state == ClaimState.Stated
        select (Claim)new ResponsibilityClaim(
            id, chain, kind, stated ? actor : null, state,
            manner.Modality, manner.IsProvisional, manner.Wording, manner.AsOf, manner.Assessment, role, stated ? share : default);

    private static Gen<Claim> Damages(string id, Gen<Attribution> attributions) =>
        from chain in attributions from state in AnyState from manner in Manners
        from damage in Gen.Elements("material damage", "a hangar")
        select (Claim)new DamageClaim(
            id, chain, state == ClaimState.Stated ? damage : null, state,
            manner.Modality, manner.IsProvisional, manner.Wording, manner.AsOf, manner.Assessment);

    // Without what surrounds the statement; the statement itself stays, for it is what laws are about.
    private static IEnumerable<Claim> SimplerClaims(Claim claim)
    {
        Claim plain = claim.Restated(manner: default(Manner));
        if (plain != claim) yield return plain;
        foreach (Attribution attribution in SimplerAttributions(claim.Attribution)) yield return claim.Restated(attribution: attribution);
    }

    private static Gen<T> Mostly<T>(T usual, Gen<T> otherwise) => Gen.Frequency((4, Gen.Constant(usual)), (1, otherwise));
}
