namespace ConflictModel.Quantities;

/// <summary>Why a text, or a combination of bounds, is not a quantity. The names are stable.</summary>
public enum QuantityErrorCode
{
    /// <summary>There is no error. This is the default value.</summary>
    None = 0,

    /// <summary>The text is empty.</summary>
    NoText,

    /// <summary>A number, an interval in brackets, or <c>empty</c> was expected.</summary>
    IntervalExpected,

    /// <summary>A number was expected, or the one given has a form that is not accepted.</summary>
    NumberExpected,

    /// <summary>A number, a bound or a value lies outside the range of the quantity.</summary>
    OutOfRange,

    /// <summary>An interval in brackets contains no value; an impossible set is written <c>empty</c>.</summary>
    EmptyInterval,

    /// <summary>A hedge was expected and the word is none.</summary>
    UnknownHedge,

    /// <summary>There are bounds or words and no unit, without which they say nothing.</summary>
    UnitMissing,

    /// <summary>The unit is not a UCUM code that is known here.</summary>
    UnknownUnit,

    /// <summary>There is more text after the quantity.</summary>
    TrailingText,

    /// <summary>The plausible values are not a subset of the possible ones.</summary>
    PlausibleOutsidePossible,

    /// <summary>The best value is not one of the plausible ones.</summary>
    BestOutsidePlausible,

    /// <summary>There is a best value but the plausible values are not bounded at all.</summary>
    BestWithoutBounds,

    /// <summary>The hedge says one number, and the bounds leave more than one possible.</summary>
    HedgeContradictsBounds,

    /// <summary>The words hold no quantity.</summary>
    NoQuantity,

    /// <summary>A number in words or digits that is not whole: "2.5 rockets".</summary>
    NotWhole,

    /// <summary>A number that counts and measures nothing: a year, a date, a time, an age, a code, a number of a word that names no one unit.</summary>
    NotACount,

    /// <summary>A range whose first end is above its second.</summary>
    ReversedRange,

    /// <summary>Words that qualify a number, without one: "at least".</summary>
    HedgeWithoutNumber,

    /// <summary>Words that no number fits: "about 0", "nearly 1", "fewer than 0".</summary>
    NoNumberFits,

    /// <summary>Words around one number that contradict each other: "at most 5 or more".</summary>
    HedgesClash,

    /// <summary>"No casualties were reported" says that no report came, not that there were none.</summary>
    NoneReported,

    /// <summary>The words of an entry of a lexicon are missing, or too long.</summary>
    LexiconWords,

    /// <summary>A line of a lexicon's table does not have four columns, or its header is missing.</summary>
    LexiconColumns,

    /// <summary>A role in a lexicon's table is none.</summary>
    LexiconRole,

    /// <summary>The value of an entry of a lexicon does not have the form that its role asks for.</summary>
    LexiconValue,

    /// <summary>Two entries of a lexicon have the same words and the same role.</summary>
    LexiconDuplicate,
}

/// <summary>An error in the text or the parts of a quantity: a stable code, where it is, and what would be right.</summary>
/// <param name="Code">What is wrong. Stable between releases.</param>
/// <param name="Position">Where it begins, in UTF-16 code units from the start of the text; 0 where there is no text.</param>
/// <param name="Message">What is wrong and what would be right, for a person. It may change between releases.</param>
/// <remarks>Equality is component-wise. The default value is no error. Immutable.</remarks>
/// <example>
/// <code>
/// Count.TryParse("[14,9]", out Count count, out QuantityError error);
/// Console.WriteLine(error.Code);
/// Console.WriteLine(error.Position);
/// // EmptyInterval
/// // 0
/// </code>
/// </example>
public readonly record struct QuantityError(QuantityErrorCode Code, int Position, string Message);
