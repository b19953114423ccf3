using System;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>Ids of the IANA time zone database, as NodaTime carries it.</summary>
internal static class ZoneId
{
    // Besides the ids of the database the provider makes zones of fixed offsets, such as UTC+03, which are no IANA ids.
    public static bool Exists(string id) =>
        (id is "UTC" || !id.StartsWith("UTC", StringComparison.Ordinal)) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    public static DateTimeZone Find(string id) => DateTimeZoneProviders.Tzdb[id];

    public static string Refusal(string id) => $"'{id}' is no zone of the IANA time zone database: write an id such as Asia/Baghdad.";
}
