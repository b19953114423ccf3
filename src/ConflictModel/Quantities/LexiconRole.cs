namespace ConflictModel.Quantities;

/// <summary>What a word, or some words together, do in a phrase about a quantity. In a table it is its name in camel case.</summary>
/// <remarks>One word may have several roles, each in an entry of its own: "a" makes "a hundred" a number and "a drone" an existence.
/// The default is <see cref="Stop"/>, which says nothing about quantities.</remarks>
/// <example>
/// <code>
/// Lexicon lexicon = Lexicon.English.With(new LexiconEntry("myriad", LexiconRole.Multiplier, "10000", "OED, the older sense"));
/// Console.WriteLine(Count.FromWords("at least two myriad", lexicon));
/// // [20000,) atLeast
/// </code>
/// </example>
public enum LexiconRole
{
    /// <summary>A word that ends what is counted: a preposition, a pronoun, a verb form. No value.</summary>
    Stop = 0,

    /// <summary>A numeral. The value is its number, and after a plus sign the greatest number that may follow within it: <c>20 +9</c>. A
    /// final <c>&amp;</c> allows <see cref="And"/> before that number: <c>60 +19 &amp;</c>.</summary>
    Number,

    /// <summary>A numeral that multiplies what stands before it. The value is the factor, 2 or more; a final <c>&amp;</c> allows
    /// <see cref="And"/> before a lesser number: <c>100 &amp;</c>; a final <c>#</c> says that it stands after digits alone, as "bn" does:
    /// <c>1000000000 #</c>.</summary>
    Multiplier,

    /// <summary>A part of one: "half" in "half a dozen" and "half of the missiles". The value is a decimal above 0 and below 1.</summary>
    Fraction,

    /// <summary>A name of equal parts, "thirds". The value is how many make the whole, 2 or more.</summary>
    Denominator,

    /// <summary>The indefinite article: one before a multiplier, and existence before a noun. The value is how many "a drone" is, in the
    /// canonical form of <see cref="Count"/>.</summary>
    Article,

    /// <summary>Joins the parts of a numeral, the ends of "between 5 and 9", and the halves of a comparison. No value.</summary>
    And,

    /// <summary>Joins the halves of a comparison alone: "but", a comma. No value.</summary>
    But,

    /// <summary>Stands between two numbers one of which is meant: "three or four". No value.</summary>
    Or,

    /// <summary>Says that two numbers are alternatives and no range: "either". No value.</summary>
    Either,

    /// <summary>Stands between the ends of a range: "to", a hyphen. No value.</summary>
    To,

    /// <summary>Opens a range whose ends are joined by <see cref="And"/>: "between". No value.</summary>
    Between,

    /// <summary>Opens a range whose ends are joined by <see cref="To"/>: "from". No value.</summary>
    From,

    /// <summary>Qualifies the number after it. The value is one of <c>unhedged</c>, <c>exactly</c>, <c>atLeast</c>, <c>moreThan</c>,
    /// <c>upTo</c>, <c>atMost</c>, <c>fewerThan</c>, <c>about</c> and <c>nearly</c>.</summary>
    Before,

    /// <summary>Qualifies the number before it, with the same values.</summary>
    After,

    /// <summary>Is a quantity in itself: "several", "nobody". The value is a count in its canonical form, which is also what a lexicon's
    /// source is for: <c>[2,) plausible [3,10] vague</c>.</summary>
    Count,

    /// <summary>Denies what is counted: "no". The value is a count in its canonical form.</summary>
    None,

    /// <summary>Is a share in itself: "most". The value is a share in its canonical form.</summary>
    Share,

    /// <summary>Makes a number a hundredth: "percent". No value.</summary>
    Percent,

    /// <summary>Joins a quantity and what it is of. No value.</summary>
    Of,

    /// <summary>A word between "of" and what is counted: "the", "these". No value.</summary>
    Determiner,

    /// <summary>A noun in the plural that its ending does not show: "people". A word that begins with a hyphen is an ending: "-s". No
    /// value.</summary>
    Plural,

    /// <summary>A word or an ending that looks like a plural and is none: "always", "-ss". No value.</summary>
    Singular,

    /// <summary>A verb, or an ending of verbs, that ends what "a" and "one" stand before: "struck", "-ed". No value.</summary>
    Verb,

    /// <summary>A place in an order, or what makes digits one: "second", "th". No value.</summary>
    Ordinal,

    /// <summary>A noun that "a" does not count: "a lot", "a week". No value.</summary>
    Uncounted,

    /// <summary>Words that are passed over together, because a part of them would mislead: "how many". No value.</summary>
    Skip,

    /// <summary>Says that something was reported: with <see cref="None"/> before it, what is said is that no report came, not that there
    /// were none. No value.</summary>
    Reported,

    /// <summary>A month. The value <c>capital</c> asks for a capital letter, because the word has another meaning without one.</summary>
    Month,

    /// <summary>Makes the number before it a time of day, or an age. The value <c>at</c> asks for <see cref="At"/> before the number: "at 7 in the
    /// morning", but not "7 in the morning were hurt"; <c>hhmm</c> for four digits that are a time: "1430 hours"; <c>capital</c> for capital
    /// letters; <c>bare</c> for a number that nothing compares: "12 years old", and not "over 30 years old".</summary>
    Clock,

    /// <summary>Makes four digits after it a year: "in", "since". No value.</summary>
    Year,

    /// <summary>Makes the number before it a measurement: "mm". The value is the UCUM code of the unit, in its case. It is empty where the
    /// word names no one unit, as "tons" does, or a place in an order: then the number is neither a measurement nor a count. One letter
    /// alone is a unit as its code writes it or in lower case: "5G" is no mass.</summary>
    Unit,

    /// <summary>Makes the number beside it an amount of money. No value.</summary>
    Money,

    /// <summary>Makes the digits after it a name: "version", "no.". The value <c>capital</c> asks for a capital letter: "Camp 22", but not
    /// "in the camp 22 were hurt"; <c>alone</c> lets a number count that a noun or a verb in the plural follows: "day 100", but not "each day
    /// 100 people"; <c>words</c> names numbers in words, too: "half past two". Two of them stand with a space between.</summary>
    Label,

    /// <summary>A word that an apostrophe joins to the next: the French "d". No value.</summary>
    Elision,

    /// <summary>Makes a measurement after it an upper bound, and leaves a count as it is: "within 30 km", "within two provinces". No
    /// value.</summary>
    Within,

    /// <summary>Stands between a number in words and its decimals: "two point five million". No value.</summary>
    Point,

    /// <summary>Says that a number changes: after it "from 14 to 17" is two numbers and no range. No value.</summary>
    Change,

    /// <summary>Denies the number right after it, or takes it off: "not", "minus", "all but". Such a number is not read. No value.</summary>
    Not,

    /// <summary>Stands between two numbers that count nothing by themselves: "per", "\u00B1". The value <c>part</c> asks that the first be the
    /// less, and the second a number that parts are named by: "one in five". Else no value.</summary>
    Relation,

    /// <summary>A verb that goes with a plural: "were". Digits before it count, even where a name stands before them. No value.</summary>
    PluralVerb,

    /// <summary>Stands before a time of day: "at", "until". No value.</summary>
    At,

    /// <summary>Says which way a measurement goes, and is not what is measured: "high", "deep". No value.</summary>
    Dimension,

    /// <summary>A setting of the language: <c>groups</c> (the marks between groups of digits; <c>_</c> stands for a space),
    /// <c>decimal</c> (the decimal mark), <c>plural</c> (what a bare plural is, in the canonical form of <see cref="Count"/>),
    /// <c>years</c> (the numbers of four digits that look like years: <c>1900-2099</c>).</summary>
    Setting,
}
