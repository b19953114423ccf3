using System;
using NodaTime;
using NodaTime.TimeZones;

namespace ConflictModel.Time;

/// <summary>Ids of the IANA time zone database, as NodaTime carries it.</summary>
internal static class ZoneId
{
    // Besides the ids of the database the provider makes zones of fixed offsets, such as UTC+03, which are no IANA ids.
    public static bool Exists(string id) =>
        (id is "UTC" || !id.StartsWith("UTC", StringComparison.Ordinal)) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    public static DateTimeZone Find(string id) => DateTimeZoneProviders.Tzdb[id];

    /// <summary>The one id that the database has for a zone of several, such as Etc/UTC for UTC and Zulu.</summary>
    public static string Canonical(string id) => TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(id, out string? canonical) ? canonical : id;

    public static string Refusal(string id) => $"'{id}' is no zone of the IANA time zone database: write an id such as Asia/Baghdad.";
}
