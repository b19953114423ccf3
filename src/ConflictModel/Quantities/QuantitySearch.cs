using System;

namespace ConflictModel.Quantities;

/// <summary>What a search finds besides the quantities that it always finds.</summary>
/// <remarks>The default is <see cref="Plain"/>.</remarks>
/// <example>
/// <code>
/// var options = QuantitySearch.BarePlurals | QuantitySearch.Money;
/// foreach (QuantityMatch match in QuantityPhrase.FindAll("rockets worth $5 million", options: options)) Console.WriteLine(match.Count);
/// // [2,) plausible [3,10] vague
/// // 5000000 unhedged
/// </code>
/// </example>
[Flags]
public enum QuantitySearch
{
    /// <summary>Nothing besides.</summary>
    Plain = 0,

    /// <summary>Plurals without a numeral: "rockets".</summary>
    BarePlurals = 1,

    /// <summary>Amounts of money, as counts of the unit that is named.</summary>
    Money = 2,
}
