using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;
using NodaTime;

namespace ConflictModel.Tests.Time;

/// <summary>The times at which the ranges of a time begin and end, as its text names them.</summary>
internal static class ClockEnds
{
    public static IEnumerable<LocalTime> Of(UncertainTime time) => time.ToString().Split('.', ',', '[', ']', '~', ' ')
        .Select(word => UncertainTime.TryParse(word, null, out UncertainTime end) ? end.Best : null).OfType<LocalTime>();
}
