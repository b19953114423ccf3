namespace ConflictModel.Time;

/// <summary>An error in a mention of a date or in a lexicon of dates: a stable code, where it is, and what would be right.</summary>
/// <param name="Code">What is wrong. Stable between releases.</param>
/// <param name="Position">Where it begins, in UTF-16 code units from the start of the text; 0 where there is no text.</param>
/// <param name="Message">What is wrong and what would be right, for a person. It may change between releases.</param>
/// <remarks>Equality is component-wise. The default value is no error. Immutable.</remarks>
/// <example>
/// <code>
/// DateMention.TryParse("on Tuesday the base", out _, out DateMentionError error);
/// Console.WriteLine($"{error.Code} at {error.Position}");
/// // TrailingText at 11
/// </code>
/// </example>
public readonly record struct DateMentionError(DateMentionErrorCode Code, int Position, string Message);
