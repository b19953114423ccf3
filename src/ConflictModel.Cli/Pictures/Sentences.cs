using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws what has no one answer as the sentences of those who say it.</summary>
internal sealed class Sentences(Voices voices, ClaimIndex claims)
{
    /// <summary>A row of sentences, each in the words of the first who say so; none where nothing is said.</summary>
    /// <param name="label">The property.</param>
    /// <param name="said">What is said, the claims that say the same together.</param>
    /// <param name="about">The findings that say so.</param>
    public IEnumerable<Row> Row(string label, IEnumerable<ValueList<ClaimReference>> said, IEnumerable<object> about)
    {
        ValueList<Line> lines = said.Select(same => new Line([Span.Value(claims.Sentence(same[0]))], [.. voices.Of(same)])).ToValueList();
        if (!lines.IsEmpty) yield return new(label, lines) { About = [.. about] };
    }

    /// <summary>What is said of a series or stock beside its number, by what it is about.</summary>
    public IEnumerable<Row> Listed(ValueList<ClaimReference> listed) => listed.GroupBy(claim => Label(claims.Said(claim)), StringComparer.Ordinal)
        .SelectMany(same => Row(same.Key, same.Select(claim => (ValueList<ClaimReference>)[claim]), []));

    /// <summary>What a person does not believe, which is shown all the same.</summary>
    public IEnumerable<Row> Discounted(ValueList<DiscountedClaim> all) => all.IsEmpty ? []
        : [new("not believed", all.Select(discounted => new Line(
            [claims.Sentence(discounted.Claim)], ["discounted: " + string.Join("; ", discounted.Reasons.AsEnumerable())])).ToValueList())
            { About = [.. all] }];

    private static string Label(Assertion said) => said switch
    {
        { Attribution.Hops: var hops } when hops.Any(hop => hop.Mode == Sources.AttributionMode.Denied) => "denied",
        WhereClaim => "place",
        EventClaim => "kind of event",
        WeaponClaim => "weapon",
        MunitionClaim => "munitions",
        CasualtyClaim => "people harmed",
        DamageClaim => "damage",
        TargetClaim => "target",
        RelationClaim => "related",
        StatusClaim => "status",
        _ => "also said",
    };
}
