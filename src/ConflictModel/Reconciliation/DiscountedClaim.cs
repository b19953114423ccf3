namespace ConflictModel.Reconciliation;

/// <summary>A claim that a person does not believe, with the reasons: it takes part in no finding.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// var discounted = new DiscountedClaim(new("R000", "C000-12"), ["the number is of another attack"]);
/// Console.WriteLine($"{discounted.Claim}: {discounted.Reasons}");
/// // R000/C000-12: [the number is of another attack]
/// </code>
/// </example>
/// <param name="Claim">The claim.</param>
/// <param name="Reasons">Why it is not believed, in ordinal order, each once.</param>
public sealed record DiscountedClaim(ClaimReference Claim, ValueList<string> Reasons);
