namespace ConflictModel.Time;

/// <summary>The day on which weeks begin for whoever wrote "last week".</summary>
/// <remarks>The default is <see cref="Undecided"/>: every convention is possible.</remarks>
/// <example>
/// <code>
/// DateMention.TryParse("last week", out DateMention mention, out _);
/// UncertainDate thursday = UncertainDate.On(2021, 7, 8);
/// Console.WriteLine(mention.Resolve(new AnchorContext(thursday, weekStart: WeekStart.Monday)).Candidates);
/// Console.WriteLine(mention.Resolve(new AnchorContext(thursday)).Candidates);
/// // [2021-06-28..2021-07-04]
/// // [2021-06-26..2021-07-04]
/// </code>
/// </example>
public enum WeekStart
{
    /// <summary>Not known: Monday, Saturday or Sunday.</summary>
    Undecided,

    /// <summary>Monday, as in ISO 8601.</summary>
    Monday,

    /// <summary>Saturday, as in much of the Middle East.</summary>
    Saturday,

    /// <summary>Sunday, as in North America.</summary>
    Sunday,
}
