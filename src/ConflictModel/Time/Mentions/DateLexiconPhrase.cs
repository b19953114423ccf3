namespace ConflictModel.Time.Mentions;

/// <summary>What one or several words together do: the words after the first, by number, and the meaning in one role.</summary>
internal sealed record DateLexiconPhrase(int[] Rest, DateLexiconRole Role, DateLexiconMeaning Meaning);
