using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;
using NodaTime;

namespace ConflictModel.Tests.Time;

/// <summary>
/// The days around those that the generators use, one by one, as a world that can be searched by brute force. Sets are compared on the
/// window alone; that is exact for bounded values inside it, and for open ones as far as it goes.
/// </summary>
internal static class SmallCalendar
{
    /// <summary>1 December 2023 to 31 March 2024.</summary>
    public static IReadOnlyList<LocalDate> Window { get; } =
        [.. Enumerable.Range(0, 122).Select(new LocalDate(2023, 12, 1).PlusDays)];

    public static HashSet<LocalDate> In(UncertainDate date) => [.. Window.Where(date.Contains)];

    /// <summary>The value's days, where all of them are in the window; else null.</summary>
    public static List<LocalDate>? All(UncertainDate date) =>
        date.DayCount is long count && count == Window.Count(date.Contains) ? [.. Window.Where(date.Contains)] : null;
}
