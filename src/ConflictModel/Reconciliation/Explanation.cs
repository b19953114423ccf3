using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>Why something stands in a reconciliation: the rule, the claims that it rests on, its parts, and one English sentence.</summary>
/// <remarks>
/// <para>Invariant: the claims are exactly those used. Those of a whole are those of its parts together, in the order of their references.</para>
/// <para>The sentences do not depend on culture and may change between releases; the rules are stable. Equality is component-wise. There is no
/// order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Report By(string id, string publisher, Count launched) => new(id, publisher, UncertainDate.On(2024, 1, 23),
///     [new(publisher, publisher.ToUpperInvariant(), SourceKind.NewsAgency)], [new(id + ":attack", [
///         new MunitionClaim("C1", new([new(publisher)]), MunitionPhase.Launched, launched)])]);
/// Report[] reports = [By("R1", "afp", Count.AtLeast(12)), By("R2", "upi", Count.Of(17))];
/// Incident incident = Reconciler.Reconcile(reports, [Judgement.Same("R1:attack", "R2:attack")]).Incidents[0];
/// foreach (Explanation part in incident.Explain(reports).Parts)
///     if (part.Subject == "the number of munitions launched") Console.WriteLine($"{part.Rule}: {part.Sentence[..73]}...");
/// // Refined: The number of munitions launched is 17: what AFP and UPI said can all be ...
/// </code>
/// </example>
/// <param name="Rule">The rule that led to it.</param>
/// <param name="Subject">What it is about, in a few words.</param>
/// <param name="Sentence">Why, in one sentence.</param>
/// <param name="Claims">The claims that it rests on, each once, in the order of their references.</param>
/// <param name="Parts">The steps that led to it.</param>
/// <param name="Weight">How much it speaks for one incident, in bits; null for what is no evidence of a link.</param>
public sealed record Explanation(
    ExplanationRule Rule, string Subject, string Sentence, ValueList<ClaimReference> Claims, ValueList<Explanation> Parts = default, double? Weight = null);

/// <summary>The rules by which a reconciliation comes about.</summary>
/// <remarks>In JSON the name in camelCase; names are never reused or removed. Source: design.md, section 8.</remarks>
[JsonConverter(typeof(EnumJsonConverter<ExplanationRule>))]
public enum ExplanationRule
{
    /// <summary>Accounts are sorted into incidents, and what takes no part is listed.</summary>
    [JsonStringEnumMemberName("reconciliation")] Reconciliation,
    /// <summary>Accounts that are linked are of one incident.</summary>
    [JsonStringEnumMemberName("incident")] Incident,
    /// <summary>Two accounts are of one incident: what speaks for it outweighs what speaks against it, or a third joins them.</summary>
    [JsonStringEnumMemberName("linked")] Linked,
    /// <summary>The evidence is thin, or a third account keeps two apart: a person should decide.</summary>
    [JsonStringEnumMemberName("undecided")] Undecided,
    /// <summary>A person decided.</summary>
    [JsonStringEnumMemberName("judged")] Judged,
    /// <summary>One comparison of two accounts and its weight.</summary>
    [JsonStringEnumMemberName("evidence")] Evidence,
    /// <summary>No claim states a value, which is not zero.</summary>
    [JsonStringEnumMemberName("unstated")] Unstated,
    /// <summary>The claims form several positions that cannot all be right.</summary>
    [JsonStringEnumMemberName("disputed")] Disputed,
    /// <summary>A number that only grows was smaller when earlier claims gave it.</summary>
    [JsonStringEnumMemberName("developing")] Developing,
    /// <summary>Some origin said something else before.</summary>
    [JsonStringEnumMemberName("revised")] Revised,
    /// <summary>All can be right, and no value is plausible for all of them.</summary>
    [JsonStringEnumMemberName("strained")] Strained,
    /// <summary>All agree, and some say more exactly than others what it is.</summary>
    [JsonStringEnumMemberName("refined")] Refined,
    /// <summary>All say the same, and at least two origins are certainly independent.</summary>
    [JsonStringEnumMemberName("corroborated")] Corroborated,
    /// <summary>All say the same, and perhaps all from one origin.</summary>
    [JsonStringEnumMemberName("single")] Single,
    /// <summary>Claims that can all be right, and that no further one can join.</summary>
    [JsonStringEnumMemberName("position")] Position,
    /// <summary>A later claim of an origin revises an earlier one.</summary>
    [JsonStringEnumMemberName("revision")] Revision,
    /// <summary>Claims that cannot all be right.</summary>
    [JsonStringEnumMemberName("conflict")] Conflict,
    /// <summary>A usual mistake that may lie behind a conflict, and decides nothing.</summary>
    [JsonStringEnumMemberName("likelyCause")] LikelyCause,
    /// <summary>Claims that say that none was reported.</summary>
    [JsonStringEnumMemberName("noneReported")] NoneReported,
    /// <summary>Claims that say that it is not known.</summary>
    [JsonStringEnumMemberName("explicitlyUnknown")] ExplicitlyUnknown,
    /// <summary>A part of another number that a claim states.</summary>
    [JsonStringEnumMemberName("share")] Share,
    /// <summary>An injury that claims name.</summary>
    [JsonStringEnumMemberName("injury")] Injury,
    /// <summary>A number that follows from others.</summary>
    [JsonStringEnumMemberName("derived")] Derived,
    /// <summary>Numbers that do not add up.</summary>
    [JsonStringEnumMemberName("misfit")] Misfit,
    /// <summary>Kept with those who say so, and not compared.</summary>
    [JsonStringEnumMemberName("attributed")] Attributed,
    /// <summary>A person does not believe a claim.</summary>
    [JsonStringEnumMemberName("discounted")] Discounted,
    /// <summary>How well founded an incident is.</summary>
    [JsonStringEnumMemberName("graded")] Graded,
    /// <summary>It took no part.</summary>
    [JsonStringEnumMemberName("setAside")] SetAside,
    /// <summary>An account without a possible day forms no automatic pair.</summary>
    [JsonStringEnumMemberName("undated")] Undated,
    /// <summary>An account of a day after its report was published: the one or the other is wrong.</summary>
    [JsonStringEnumMemberName("foretold")] Foretold,
    /// <summary>What one claim says.</summary>
    [JsonStringEnumMemberName("said")] Said,
}
