using System;
using System.Collections.Generic;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>Adds claims to an account, a tally or a strength of a <see cref="ReportBuilder"/>, on the word of whoever speaks.</summary>
/// <remarks>What cannot be is kept as a fault, and <see cref="ReportBuilder.Build"/> names all of them. Compared by reference.</remarks>
/// <example>
/// <code>
/// Report report = new ReportBuilder("R1", new("upi", "UPI"))
///     .Incident("R1:attack", i => i
///         .Casualties(Harm.Injured, Count.Of(9), among: some => some.Casualties(Harm.Injured, Count.OneOrMore, new("US", "military")))
///         .With(says => says.Responsibility(ResponsibilityKind.Accused, new("militia", "a militia")), modality: Modality.Suspected))
///     .Build();
/// Console.WriteLine(report.Describe());
/// // UPI reports that nine people were injured.
/// // UPI reports that one or more US military personnel were injured, counted among the nine people injured.
/// // UPI states in its own words that it is suspected that a militia carried out the attack.
/// </code>
/// </example>
public sealed partial class ClaimsBuilder
{
    private readonly ReportDraft _draft;
    private readonly List<Claim> _claims;

    internal ClaimsBuilder(ReportDraft draft, List<Claim> claims)
    {
        _draft = draft;
        _claims = claims;
    }

    /// <summary>What is said on the word of a source, as whoever speaks now relays it.</summary>
    /// <param name="source">The source, which is declared where it is not yet.</param>
    /// <param name="says">What it says.</param>
    /// <param name="mode">How it says it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="says"/> is null.</exception>
    public ClaimsBuilder According(Source source, Action<ClaimsBuilder> says, AttributionMode mode = AttributionMode.Said)
    {
        ArgumentNullException.ThrowIfNull(says);
        _draft.Within(source, mode, () => says(this));
        return this;
    }

    /// <summary>What is said with a reservation, as of a day, or with a judgement.</summary>
    /// <param name="says">What is said so.</param>
    /// <param name="modality">How strongly it is put; null for as before.</param>
    /// <param name="isProvisional">Whether it may still change; null for as before.</param>
    /// <param name="asOf">The day as of which it holds; null for as before.</param>
    /// <param name="assessment">What was judged of it; null for as before.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="says"/> is null.</exception>
    public ClaimsBuilder With(
        Action<ClaimsBuilder> says, Modality? modality = null, bool? isProvisional = null, UncertainDate? asOf = null, Assessment? assessment = null)
    {
        ArgumentNullException.ThrowIfNull(says);
        _draft.In(modality, isProvisional, asOf, assessment, () => says(this));
        return this;
    }

    private ClaimsBuilder Add(string? id, Func<string, Claim> claim)
    {
        string name = _draft.Id(id, 'C');
        _draft.Try($"claim '{name}'", () => _claims.Add(claim(name)));
        return this;
    }
}
