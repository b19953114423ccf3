namespace ConflictModel.Time;

/// <summary>A mention of a date in a text: where it is and what it says.</summary>
/// <param name="Start">Where the mention begins, in UTF-16 code units of the text as it was given.</param>
/// <param name="Length">How many code units it has. A preposition before it, "on" or "in", is no part of it.</param>
/// <param name="Mention">What it says.</param>
/// <remarks>Equality is component-wise. There is no order. The default is a mention of nothing at 0. Immutable. It does not hold the
/// text.</remarks>
/// <example>
/// <code>
/// string text = "The base was struck on Tuesday night";
/// foreach (DateMatch match in DateMention.FindAll(text)) Console.WriteLine(text.Substring(match.Start, match.Length));
/// // Tuesday night
/// </code>
/// </example>
public readonly record struct DateMatch(int Start, int Length, DateMention Mention);
