namespace ConflictModel.Time;

/// <summary>Whether what is dated is over or to come, as the sentence around a date says.</summary>
/// <remarks>The default is <see cref="Unstated"/>; an <see cref="AnchorContext"/> takes <see cref="Past"/> where nothing is said, because
/// reports tell what has happened.</remarks>
/// <example>
/// <code>
/// DateMention.TryParse("January 20", out DateMention mention, out _);
/// UncertainDate published = UncertainDate.On(2024, 1, 10);
/// Console.WriteLine(mention.Resolve(new AnchorContext(published)).Candidates);
/// Console.WriteLine(mention.Resolve(new AnchorContext(published, tense: Tense.Unstated)).Candidates);
/// // 2023-01-20
/// // [2023-01-20,2024-01-20]
/// </code>
/// </example>
public enum Tense
{
    /// <summary>Not said: either.</summary>
    Unstated,

    /// <summary>It was, on or before the day of writing.</summary>
    Past,

    /// <summary>It will be, on or after the day of writing.</summary>
    Future,
}
