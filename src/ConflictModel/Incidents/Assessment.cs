using System;
using System.Text.Json.Serialization;
using ConflictModel.Sources;

namespace ConflictModel.Incidents;

/// <summary>What was judged of an assertion: how credible a coder holds it, and how likely and well founded its origin says it is.</summary>
/// <remarks>
/// <para>Invariant: it judges at least one thing. The credibility is the coder's; likelihood and confidence are what the origin itself
/// states ("likely", "with high confidence"), and neither gives the other.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var assessment = new Assessment(Credibility.ProbablyTrue, confidence: Confidence.High);
/// Console.WriteLine($"{assessment.Credibility}, {assessment.Confidence} confidence");
/// // ProbablyTrue, High confidence
/// </code>
/// </example>
public sealed record Assessment
{
    /// <summary>A judgement of an assertion.</summary>
    /// <param name="credibility">How far other information bears it out, as the coder judges.</param>
    /// <param name="likelihood">How likely its origin says it is.</param>
    /// <param name="confidence">With what confidence its origin says so.</param>
    /// <exception cref="ArgumentException">Nothing is judged.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public Assessment(
        Credibility credibility = Credibility.CannotBeJudged, Likelihood likelihood = Likelihood.Unstated, Confidence confidence = Confidence.Unstated)
    {
        Credibility = Defined.Require(credibility, nameof(credibility));
        Likelihood = Defined.Require(likelihood, nameof(likelihood));
        Confidence = Defined.Require(confidence, nameof(confidence));
        if (credibility == Credibility.CannotBeJudged && likelihood == Likelihood.Unstated && confidence == Confidence.Unstated)
        {
            throw new ArgumentException(
                "An assessment judges something: give a credibility, a likelihood or a confidence, or leave the assessment out.", nameof(credibility));
        }
    }

    /// <summary>How far other information bears it out, as the coder judges.</summary>
    public Credibility Credibility { get; }

    /// <summary>How likely its origin says it is.</summary>
    public Likelihood Likelihood { get; }

    /// <summary>With what confidence its origin says so.</summary>
    public Confidence Confidence { get; }
}
