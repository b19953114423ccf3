namespace ConflictModel.Incidents;

/// <summary>Why a text is no table of a <see cref="Taxonomy"/>, and where.</summary>
/// <param name="Code">What is wrong; stable between releases.</param>
/// <param name="Position">Where the line begins, in UTF-16 code units from the start of the text.</param>
/// <param name="Message">What is wrong and what would be right, with the number of the line. It may change between releases.</param>
/// <remarks>Equality is component-wise. There is no order. The default value is no error. Immutable.</remarks>
/// <example>
/// <code>
/// Taxonomy.TryParse("id\tlabel\tabove\tfacet\talso\tsource\nfalaq\tFalaq\trokcet\t\t\t", out _, out TaxonomyError error);
/// Console.WriteLine($"{error.Code} at {error.Position}: {error.Message}");
/// // Above at 33: Line 2: 'rokcet', above 'falaq', is no class of the taxonomy; add it first.
/// </code>
/// </example>
public readonly record struct TaxonomyError(TaxonomyErrorCode Code, int Position, string Message);

/// <summary>What is wrong with a table of a <see cref="Taxonomy"/>.</summary>
/// <remarks>The default value is <see cref="None"/>.</remarks>
/// <example>
/// <code>
/// Taxonomy.TryParse("", out _, out TaxonomyError error);
/// Console.WriteLine(error.Code);
/// // Columns
/// </code>
/// </example>
public enum TaxonomyErrorCode
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>The header is not as it must be, or a line does not have six columns.</summary>
    Columns,

    /// <summary>A text in a column is not what the column asks for.</summary>
    Class,

    /// <summary>An id stands twice.</summary>
    Duplicate,

    /// <summary>A class above another is not there, or comes after it.</summary>
    Above,
}
