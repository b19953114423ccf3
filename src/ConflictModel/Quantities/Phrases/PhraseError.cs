namespace ConflictModel.Quantities.Phrases;

/// <summary>What to say about a phrase that is no quantity. The texts are constants, so that an error costs no memory.</summary>
internal static class PhraseError
{
    public static QuantityError Of(QuantityErrorCode code, int position, Refusal refusal) => new(code, position, MessageOf(code, refusal));

    private static string MessageOf(QuantityErrorCode code, Refusal refusal) => code switch
    {
        QuantityErrorCode.NotACount => Reason(refusal),
        QuantityErrorCode.OutOfRange when refusal == Refusal.Part => "A part is at most the whole, 100 percent: give a lesser one.",
        QuantityErrorCode.NoNumberFits when refusal == Refusal.Part =>
            "No share fits these words: 'about', 'nearly' and 'less than' take more than nothing, 'more than' less than the whole.",
        _ => MessageOf(code),
    };

    private static string Reason(Refusal refusal) => refusal switch
    {
        Refusal.Code => "The digits are a time, a date, an address or a part of a code: give a number that counts something.",
        Refusal.Name => "The number is a part of a name: give one that counts something.",
        Refusal.Date => "The number is the day of a date: give one that counts something.",
        Refusal.Year => "The number is a year: write it with a comma, or with a comparison before it, if it counts something.",
        Refusal.Time => "The number is a time of day, or an age: give one that counts something.",
        Refusal.Money => "The number is of money: ask for QuantitySearch.Money in a search, or give one that counts something.",
        Refusal.Unit =>
            "The unit is none of the contract, or the word names no one unit, as 'tons' does: use the name of one, or add it with Lexicon.With.",
        Refusal.Compound => "A hyphen joins the number to a word, as in '14-member': give a number that counts something.",
        Refusal.Relation => "Two numbers say something together, as in 'one in five', '2 x 20 m' or '20 \u00B1 2': give one that counts something.",
        Refusal.Denied => "The number is denied, or taken off another: give one that is said to hold.",
        _ => MessageOf(QuantityErrorCode.NotACount),
    };

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
