using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>A grade of the Admiralty code: the source and the statement, each judged by itself, such as B2.</summary>
/// <remarks>
/// <para>The two are independent: a reliable source can say what is improbable (A5). Nothing here turns a grade into a
/// <see cref="Likelihood"/> or a <see cref="Confidence"/>: the code names no probabilities, F and 6 stand for no judgement at all, and
/// a middle grade is not an even chance.</para>
/// <para>Equality is component-wise. There is no order: whether A3 or C1 weighs more is for a person to say.</para>
/// <para>The default value is F6, nothing judged. In JSON it is the text of <see cref="ToString"/>. Immutable.</para>
/// <para>Source: NATO AJP-2.1 (the Admiralty code, formerly STANAG 2511).</para>
/// </remarks>
/// <example>
/// <code>
/// AdmiraltyGrade grade = AdmiraltyGrade.Parse("B2", null);
/// Console.WriteLine(grade.Reliability);
/// Console.WriteLine(grade.Credibility);
/// Console.WriteLine(default(AdmiraltyGrade));
/// // UsuallyReliable
/// // ProbablyTrue
/// // F6
/// </code>
/// </example>
[JsonConverter(typeof(AdmiraltyGradeJsonConverter))]
public readonly record struct AdmiraltyGrade : ISpanParsable<AdmiraltyGrade>, IFormattable
{
    private const string Letters = "FABCDE";
    private const string Digits = "612345";

    /// <summary>A grade.</summary>
    /// <param name="reliability">The judgement of the source.</param>
    /// <param name="credibility">The judgement of the statement.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    public AdmiraltyGrade(Reliability reliability, Credibility credibility)
    {
        Reliability = Defined.Require(reliability, nameof(reliability));
        Credibility = Defined.Require(credibility, nameof(credibility));
    }

    /// <summary>The judgement of the source.</summary>
    public Reliability Reliability { get; }

    /// <summary>The judgement of the statement.</summary>
    public Credibility Credibility { get; }

    /// <summary>Reads a letter A to F and a digit 1 to 6.</summary>
    /// <param name="s">The two characters; the letter in capitals.</param>
    /// <param name="provider">Not used: the text does not depend on culture.</param>
    /// <param name="result">The grade, or the default.</param>
    /// <returns>Whether the text is a grade.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AdmiraltyGrade result)
    {
        int letter = s.Length == 2 ? Letters.IndexOf(s[0], StringComparison.Ordinal) : -1;
        int digit = s.Length == 2 ? Digits.IndexOf(s[1], StringComparison.Ordinal) : -1;
        bool isGrade = letter >= 0 && digit >= 0;
        result = isGrade ? new((Reliability)letter, (Credibility)digit) : default;
        return isGrade;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AdmiraltyGrade result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The grade that a text says.</summary>
    /// <param name="s">A letter A to F in capitals and a digit 1 to 6.</param>
    /// <param name="provider">Not used: the text does not depend on culture.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="FormatException">The text is no grade.</exception>
    public static AdmiraltyGrade Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out AdmiraltyGrade grade)
        ? grade
        : throw new FormatException("A grade is a letter A to F and a digit 1 to 6, such as B2.");

    /// <summary>The letter and the digit.</summary>
    /// <returns>Text that <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/> reads as an equal value. It does not depend on
    /// culture.</returns>
    public override string ToString() => $"{Letters[(int)Reliability]}{Digits[(int)Credibility]}";

    static AdmiraltyGrade IParsable<AdmiraltyGrade>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
