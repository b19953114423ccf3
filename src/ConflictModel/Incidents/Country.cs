using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace ConflictModel.Incidents;

/// <summary>A country of ISO 3166-1, with what it and its people are called in English.</summary>
/// <remarks>
/// <para>The table has the 249 codes that are officially assigned, and XK for Kosovo: a user-assigned code, which the European Union, the
/// IMF and Unicode CLDR use, since ISO has assigned none and the datasets of the field know the country. No other user-assigned,
/// reserved or withdrawn code is a country here: "UK", "EL" and "YU" are not.</para>
/// <para>A code here takes no side on anything. Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Country.Find("IQ")?.Adjective);
/// Console.WriteLine(Country.Find("UK") is null);
/// // Iraqi
/// // True
/// </code>
/// </example>
public sealed record Country
{
    private static readonly Lazy<FrozenDictionary<string, Country>> ByCode = new(Read);

    private Country(string code, string name, string adjective) => (Code, Name, Adjective) = (code, name, adjective);

    /// <summary>All countries, in the ordinal order of their codes.</summary>
    public static ValueList<Country> All
    {
        get
        {
            var all = new List<Country>(ByCode.Value.Values);
            all.Sort((a, b) => string.CompareOrdinal(a.Code, b.Code));
            return all.ToValueList();
        }
    }

    /// <summary>The two letters of ISO 3166-1 alpha-2.</summary>
    public string Code { get; }

    /// <summary>The everyday English short name: "Iran".</summary>
    public string Name { get; }

    /// <summary>What is of it, in English: "Iranian"; the name where there is no usual word.</summary>
    public string Adjective { get; }

    /// <summary>The country with a code, or null where there is none.</summary>
    /// <param name="code">The code, in capital letters.</param>
    /// <returns>The country or null.</returns>
    public static Country? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByCode.Value.GetValueOrDefault(code);
    }

    private static FrozenDictionary<string, Country> Read()
    {
        var countries = new Dictionary<string, Country>(StringComparer.Ordinal);
        string[] lines = Taxonomy.Table("countries").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (string line in lines.AsSpan(1))
        {
            if (line.Split('\t') is not [var code, var name, var adjective])
                throw new InvalidOperationException($"The line '{line}' of the countries has not three columns.");
            countries.Add(code, new(code, name, adjective.Length == 0 ? name : adjective));
        }
        return countries.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
