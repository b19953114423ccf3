using System;

namespace ConflictModel.Sources;

/// <summary>An attribution as it stands in one document.</summary>
/// <remarks>Equality is component-wise. There is no order.</remarks>
/// <example>
/// <code>
/// var citation = new Citation("R004b", new([new("upi"), new("us-centcom")]));
/// Console.WriteLine($"{citation.Attribution.Origin} in {citation.Document}");
/// // us-centcom in R004b
/// </code>
/// </example>
/// <param name="Document">The id of the document, in a reconciliation that of the report.</param>
/// <param name="Attribution">The chain of sources.</param>
/// <exception cref="ArgumentNullException">A parameter is null.</exception>
public sealed record Citation(string Document, Attribution Attribution)
{
    /// <summary>The id of the document, in a reconciliation that of the report.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Document { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        Document ?? throw new ArgumentNullException(nameof(Document));

    /// <summary>The chain of sources.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public Attribution Attribution { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        Attribution ?? throw new ArgumentNullException(nameof(Attribution));
}
