namespace ConflictModel.Reconciliation;

/// <summary>That an origin said something else later: the earlier claim no longer counts.</summary>
/// <remarks>
/// <para>A claim revises another about the same property where both come from one origin, cannot both be right, the report of the earlier
/// does not say both, and the other is certainly the later: by the day as of which each says that it holds, or else by that of the first
/// publication of what was said. An echo of old words, however late, revises nothing; where the order is not certain it is a dispute.</para>
/// <para>Of people harmed, who says that none were reported, and later counts one at least of them, revises that too: "no casualties", then "two
/// injured".</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Report By(int day, long killed) => new($"R{day}", "afp", UncertainDate.On(2024, 1, day), [new("afp", "AFP", SourceKind.NewsAgency)], [new($"R{day}:1", [
///     new CasualtyClaim("C1", new([new("afp")]), Harm.Missing, Count.Of(killed))])]);
/// Reconciliation reconciliation = Reconciler.Reconcile([By(20, 3), By(22, 2)], [Judgement.Same("R20:1", "R22:1")]);
/// Finding&lt;Count&gt; missing = reconciliation.Incidents[0].Casualties[0].Count;
/// Console.WriteLine($"{missing.Established.Describe()}, {missing.Agreement}: {missing.Revisions[0]}");
/// // 2, Revised: R22/C1 revises R20/C1
/// </code>
/// </example>
/// <param name="Earlier">The claim that is revised; it is in no position.</param>
/// <param name="Later">The last of the claims that revise it.</param>
public sealed record Revision(ClaimReference Earlier, ClaimReference Later)
{
    /// <summary>Both claims, for reading in a log.</summary>
    /// <returns>"later revises earlier".</returns>
    public override string ToString() => $"{Later} revises {Earlier}";
}
