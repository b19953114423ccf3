namespace ConflictModel.Time;

/// <summary>Why a text is no mention of a date, or a table no lexicon of dates. The names are stable.</summary>
public enum DateMentionErrorCode
{
    /// <summary>There is no error. This is the default value.</summary>
    None = 0,

    /// <summary>The text is empty.</summary>
    NoText,

    /// <summary>The text does not begin with a mention of a date or a time.</summary>
    NoMention,

    /// <summary>There is more text after the mention.</summary>
    TrailingText,

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
