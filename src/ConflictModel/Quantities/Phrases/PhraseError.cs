namespace ConflictModel.Quantities.Phrases;

/// <summary>What to say about a phrase that is no quantity. The texts are constants, so that an error costs no memory.</summary>
internal static class PhraseError
{
    public static QuantityError Of(QuantityErrorCode code, int position) => new(code, position, MessageOf(code));

    private static string MessageOf(QuantityErrorCode code) => code switch
    {
        QuantityErrorCode.NoText => "The text is empty: give a quantity, such as 'at least 14 rockets'.",
        QuantityErrorCode.OutOfRange => "The number is beyond 9,223,372,036,854,775,807, or a share beyond the whole: give a lesser one.",
        QuantityErrorCode.NotWhole =>
            "The number is not whole, so it counts nothing: give a whole one, or a multiplier that makes it whole.",
        QuantityErrorCode.NotACount =>
            "The number is a year, a date, a time, an age, money, of a unit that is not known, or a part of a name or code: give one that counts something.",
        QuantityErrorCode.ReversedRange => "The range ends below its beginning: give the lesser number first.",
        QuantityErrorCode.HedgeWithoutNumber => "A number should follow these words, as in 'at least 14'.",
        QuantityErrorCode.NoNumberFits =>
            "No count fits these words: 'about' takes 1 or more, 'nearly' 2 or more, 'fewer than' 1 or more.",
        QuantityErrorCode.HedgesClash => "The words around the number contradict each other: keep those before it or those after it.",
        QuantityErrorCode.NoneReported => "That none were reported is not that there were none: keep it as a claim of its own.",
        QuantityErrorCode.TrailingText =>
            "The phrase goes on after the quantity and what it counts: search the text for quantities instead.",
        _ => "The text gives no quantity: use a numeral or a word such as 'several', and what it counts.",
    };
}
