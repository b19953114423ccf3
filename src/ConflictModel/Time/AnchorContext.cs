using System;

namespace ConflictModel.Time;

/// <summary>What a mention of a date is read against: when and where it was written, and how the writer counts.</summary>
/// <remarks>
/// <para>Invariants: the zones, where there are any, are ids of the IANA time zone database. A day of publication outside the years 1500 to
/// 2999, or one of more than 366 days, anchors nothing and counts as not known.</para>
/// <para>Where both zones are known, a day that is counted from the day of writing is a day of the writer's clocks, and each day of the
/// place that overlaps it is possible. Where one is not known nothing is widened: <see cref="UncertainDate.Widen(int)"/> does that on
/// request.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// DateMention.TryParse("on Tuesday", out DateMention mention, out _);
/// UncertainDate published = UncertainDate.On(2024, 1, 24);
/// Console.WriteLine(mention.Resolve(new AnchorContext(published)).Chosen);
/// Console.WriteLine(mention.Resolve(new AnchorContext(published, "America/New_York", "Asia/Baghdad")).Chosen);
/// // 2024-01-23
/// // [2024-01-23..2024-01-24]
/// </code>
/// </example>
public sealed record AnchorContext
{
    /// <summary>A context from its parts, each of which may be left out.</summary>
    /// <param name="published">The day of writing; unknown where it is left out.</param>
    /// <param name="publishedZone">The zone of the writer, such as Europe/London, or null.</param>
    /// <param name="eventZone">The zone of what is written about, such as Asia/Baghdad, or null.</param>
    /// <param name="weekStart">The day on which the writer's weeks begin.</param>
    /// <param name="tense">Whether what is dated is over or to come.</param>
    /// <param name="reference">The day that "a week after" and "the day before" are counted from; unknown where it is left out.</param>
    /// <exception cref="ArgumentException">A zone is no id of the IANA time zone database.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weekStart"/> or <paramref name="tense"/> is not defined.</exception>
    public AnchorContext(
        UncertainDate published = default,
        string? publishedZone = null,
        string? eventZone = null,
        WeekStart weekStart = WeekStart.Undecided,
        Tense tense = Tense.Past,
        UncertainDate reference = default)
    {
        ThrowIfUnknown(publishedZone, nameof(publishedZone));
        ThrowIfUnknown(eventZone, nameof(eventZone));
        if (!Enum.IsDefined(weekStart))
            throw new ArgumentOutOfRangeException(nameof(weekStart), weekStart, "The start of the week is a member of WeekStart.");
        if (!Enum.IsDefined(tense)) throw new ArgumentOutOfRangeException(nameof(tense), tense, "The tense is a member of Tense.");
        (Published, PublishedZone, EventZone) = (published, publishedZone, eventZone);
        (WeekStart, Tense, Reference) = (weekStart, tense, reference);
    }

    /// <summary>Nothing is known of the day of writing.</summary>
    public static AnchorContext None { get; } = new();

    /// <summary>The day of writing.</summary>
    public UncertainDate Published { get; }

    /// <summary>The zone of the writer, or null.</summary>
    public string? PublishedZone { get; }

    /// <summary>The zone of what is written about, or null. Its clocks are those of "local time".</summary>
    public string? EventZone { get; }

    /// <summary>The day on which the writer's weeks begin.</summary>
    public WeekStart WeekStart { get; }

    /// <summary>Whether what is dated is over or to come.</summary>
    public Tense Tense { get; }

    /// <summary>The day that a relation to something else is counted from.</summary>
    public UncertainDate Reference { get; }

    /// <summary>The same context with another day to count relations from.</summary>
    /// <param name="reference">The day of what "a week after" and "the day before" point to.</param>
    /// <returns>The context.</returns>
    public AnchorContext RelatedTo(UncertainDate reference) => new(Published, PublishedZone, EventZone, WeekStart, Tense, reference);

    private static void ThrowIfUnknown(string? zone, string argument)
    {
        if (zone is not null && !ZoneId.Exists(zone)) throw new ArgumentException(ZoneId.Refusal(zone), argument);
    }
}
