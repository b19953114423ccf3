using System.Collections.Generic;

namespace ConflictModel.Reconciliation;

/// <summary>A claim, by the report that makes it and its id in that report.</summary>
/// <remarks>Equality is component-wise. There is no order but <see cref="SortOrder"/>. Immutable.</remarks>
/// <example>
/// <code>
/// var reference = new ClaimReference("R004b", "C004-31");
/// Console.WriteLine(reference);
/// // R004b/C004-31
/// </code>
/// </example>
/// <param name="Report">The id of the report.</param>
/// <param name="Claim">The id of the claim in that report.</param>
public sealed record ClaimReference(string Report, string Claim)
{
    /// <summary>The order in which findings list their claims: ordinal by report, then by claim; total.</summary>
    public static IComparer<ClaimReference> SortOrder { get; } = Comparer<ClaimReference>.Create((a, b) =>
        string.CompareOrdinal(a.Report, b.Report) is not 0 and int byReport ? byReport : string.CompareOrdinal(a.Claim, b.Claim));

    /// <summary>The two ids with a slash between them, for reading in a log.</summary>
    /// <returns>"report/claim".</returns>
    public override string ToString() => Report + "/" + Claim;
}
