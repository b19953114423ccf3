using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Claims of every kind, in every state that the kind has, with every modality; none is a part of another.</summary>
    public static Arbitrary<Claim> Claims => Arb.From(ClaimsBy("C1", AttributionsThrough(SourceIds)), SimplerClaims);

    /// <summary>Measures of weapons, of one or more of the three kinds.</summary>
    public static Arbitrary<WeaponMeasures> MeasuresOfWeapons => Arb.From(
        from calibre in Gen.Elements(Measurement.Unknown, Measurement.Of(107, "mm"), Measurement.Of(122, "mm"), Measurement.Of(5, "[in_i]"))
        from warhead in Gen.Elements(Measurement.Unknown, Measurement.About(20, "kg"), Measurement.AtLeast(1, "t"))
        from range in Gen.Elements(Measurement.Unknown, Measurement.UpTo(2500, "km"), Measurement.About(12, "km"))
        where !calibre.IsUnknown || !warhead.IsUnknown || !range.IsUnknown
        select new WeaponMeasures(calibre, warhead, range),
        measures => new[] { !measures.Calibre.IsUnknown ? new(measures.Calibre) : !measures.Warhead.IsUnknown ? new(warhead: measures.Warhead) : measures }
            .Where(simpler => simpler != measures));

    private static Gen<Manner> Manners =>
        from modality in Mostly(Modality.Asserted, Gen.Elements(Enum.GetValues<Modality>()))
        from isProvisional in Mostly(false, Gen.Constant(true))
        from wording in Mostly(null, Wordings.Generator.Select(Wording? (wording) => wording))
        from asOf in Mostly(default, StatedDates)
        from assessment in Gen.Frequency((9, Gen.Constant<Assessment?>(null)), (1, Assessments.Generator.Select(Assessment? (a) => a)))
        select new Manner(modality, isProvisional, wording, asOf, assessment);

    // What is said of a claim beside its statement is the same for every kind.
    private static Gen<Claim> Said(Gen<Attribution> attributions, Gen<ClaimState> states, Gen<Func<Attribution, ClaimState, Claim>> statements) =>
        from chain in attributions from state in states from manner in Manners from statement in statements
        select statement(chain, state).Restated(manner: manner);

    private static Gen<ClaimState> Reportable => Mostly(ClaimState.Stated, Gen.Constant(ClaimState.ExplicitlyUnknown));

    private static Gen<ClaimState> AnyState => Mostly(ClaimState.Stated, Gen.Elements(ClaimState.NoneReported, ClaimState.ExplicitlyUnknown));

    private static Gen<Claim> ClaimsBy(string id, Gen<Attribution> attributions) => Gen.Frequency(
        (1, Whens(id, attributions)), (1, Wheres(id, attributions)), (1, EventsOf(id, attributions)), (2, WeaponsOf(id, attributions)),
        (5, Munitions(id, attributions)), (5, Casualties(id, attributions)), (1, Responsibilities(id, attributions)), (1, Damages(id, attributions)),
        (1, TargetsOf(id, attributions)), (1, Relations(id, attributions)), (1, Statuses(id, attributions)), (1, Statements(id, attributions)));

    // Without what surrounds the statement; the statement itself stays, for it is what laws are about.
    private static IEnumerable<Claim> SimplerClaims(Claim claim)
    {
        Claim plain = claim.Restated(manner: default(Manner));
        if (plain != claim) yield return plain;
        foreach (Attribution attribution in SimplerAttributions(claim.Attribution)) yield return claim.Restated(attribution: attribution);
    }

    private static Gen<T> Mostly<T>(T usual, Gen<T> otherwise) => Gen.Frequency((4, Gen.Constant(usual)), (1, otherwise));
}
