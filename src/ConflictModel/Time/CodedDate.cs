using System;
using System.Globalization;

namespace ConflictModel.Time;

/// <summary>What coding a day that is not known exactly made of it: how much of it the code keeps, or why there is none. The names are
/// stable.</summary>
public enum DateCodingOutcome
{
    /// <summary>No code: nothing is known of the day. This is the default value.</summary>
    NothingKnown = 0,

    /// <summary>A code that reads back as the same days.</summary>
    Exact,

    /// <summary>A code that reads back as more days: some that were excluded become possible.</summary>
    Widened,

    /// <summary>A code that reads back as fewer days: some that were possible become excluded.</summary>
    Narrowed,

    /// <summary>A code that reads back as other days: some become possible, and some become excluded.</summary>
    Shifted,

    /// <summary>No code: no day is possible.</summary>
    Impossible,

    /// <summary>No code: the days have no start or no end.</summary>
    Open,

    /// <summary>No code: the days reach over more than the dataset has a code for.</summary>
    TooLong,
}

/// <summary>The code that a dataset would have for a day that is not known exactly, and what that code loses; or why there is none.</summary>
/// <typeparam name="TCode">The code: <see cref="UcdpDate"/>, <see cref="AcledDate"/> or <see cref="GtdDate"/>.</typeparam>
/// <remarks>
/// <para>Invariant: there is a <see cref="Code"/> exactly where the outcome is <see cref="DateCodingOutcome.Exact"/>,
/// <see cref="DateCodingOutcome.Widened"/>, <see cref="DateCodingOutcome.Narrowed"/> or <see cref="DateCodingOutcome.Shifted"/>, and which
/// of these follows from the days that the code reads back as.</para>
/// <para>Equality is component-wise. There is no order. The default value is no code, because nothing is known. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// CodedDate&lt;GtdDate&gt; coded = GtdDate.Code(UncertainDate.Between(new LocalDate(2021, 7, 5), new LocalDate(2021, 7, 6)));
/// Console.WriteLine(coded.Code);
/// Console.WriteLine(coded.Outcome);
/// Console.WriteLine(coded.Explanation);
/// // 2021-7-0 (5 or 6 July 2021)
/// // Widened
/// // Read back, the code allows 31 days: 29 of them were excluded.
/// </code>
/// </example>
public readonly record struct CodedDate<TCode>
    where TCode : class, IEquatable<TCode>
{
    private readonly string? _explanation;

    internal CodedDate(DateCodingOutcome outcome, TCode? code, string explanation)
    {
        Outcome = outcome;
        Code = code;
        _explanation = explanation;
    }

    /// <summary>What the code keeps, or why there is none.</summary>
    public DateCodingOutcome Outcome { get; }

    /// <summary>The code, or <see langword="null"/>.</summary>
    public TCode? Code { get; }

    /// <summary>What is lost, or why there is no code, as a sentence. It may change between releases.</summary>
    public string Explanation => _explanation ?? "Nothing is known of the day.";

    /// <summary>The code, or that there is none, and the explanation.</summary>
    /// <returns>A text that may change between releases.</returns>
    public override string ToString() => $"{Code?.ToString() ?? "no code"}: {Explanation}";
}

/// <summary>Coding with what it loses, which is the difference between the days and those that the code reads back as.</summary>
internal static class CodedDate
{
    /// <summary>The code that a dataset has for the days from the first to the last possible one.</summary>
    /// <param name="date">The day.</param>
    /// <param name="code">Gives the code for a date with both ends; null where the dataset has none.</param>
    /// <param name="read">The days that a code may mean.</param>
    /// <param name="tooLong">Why there is no code, as a sentence.</param>
    public static CodedDate<TCode> Of<TCode>(UncertainDate date, Func<UncertainDate, TCode?> code, Func<TCode, UncertainDate> read, string tooLong)
        where TCode : class, IEquatable<TCode>
    {
        if (date.IsUnknown) return default;
        if (date.IsImpossible) return new(DateCodingOutcome.Impossible, null, "No day is possible.");
        if (date.DayCount is null) return new(DateCodingOutcome.Open, null, "The days have no start or no end.");
        return code(date) is TCode written ? Compare(date, written, read(written)) : new(DateCodingOutcome.TooLong, null, tooLong);
    }

    private static CodedDate<TCode> Compare<TCode>(UncertainDate said, TCode code, UncertainDate read)
        where TCode : class, IEquatable<TCode>
    {
        long kept = said.Intersect(read).DayCount!.Value, added = read.DayCount!.Value - kept, lost = said.DayCount!.Value - kept;
        return (added, lost) switch
        {
            (0, 0) => new(DateCodingOutcome.Exact, code, "Nothing is lost."),
            (_, 0) => new(DateCodingOutcome.Widened, code, Words($"Read back, the code allows {Days(kept + added)}: {added} of them were excluded.")),
            (0, _) => new(DateCodingOutcome.Narrowed, code, Words($"Read back, the code allows {Days(kept)}: {lost} more were possible.")),
            _ => new(DateCodingOutcome.Shifted, code,
                Words($"Read back, the code allows {Days(kept + added)}: {added} of them were excluded, and {lost} others were possible.")),
        };
    }

    private static string Days(long count) => count == 1 ? "1 day" : Words($"{count} days");

    private static string Words(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
