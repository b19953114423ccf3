using System;
using System.Globalization;
using ConflictModel.Incidents;

namespace ConflictModel.Json;

/// <summary>What could be read of a report, and every problem that was found on the way.</summary>
/// <remarks>
/// <para>Without problems the report is whole. With problems it is what is left: each claim, account or source that has one is set aside.
/// An optional member of the report itself or of a source that does not read is left out, and an unknown one is passed over; a day of
/// publication that does not read is unknown, and a source of which it does not read whether it is anonymous counts as anonymous.
/// The report is null where the rest of its frame is broken: its id, its publisher, or one of its lists as a whole.</para>
/// <para>Equality is component-wise, with the places of the parts. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// ReportReading reading = ConflictModelJson.ReadReport("[]"u8);
/// Console.WriteLine(reading.Report is null);
/// Console.WriteLine(reading.Problems[0].Code);
/// // True
/// // WrongType
/// </code>
/// </example>
/// <param name="Report">The report, or null.</param>
/// <param name="Problems">The problems, in the order of the document; empty where there is none.</param>
public sealed record ReportReading(Report? Report, ValueList<JsonProblem> Problems)
{
    /// <summary>The index in the document of each source of the report; empty where it is its own.</summary>
    internal ValueList<int> SourcePlaces { get; init; }

    /// <summary>The index in the document of each account of the report; empty where it is its own.</summary>
    internal ValueList<int> AccountPlaces { get; init; }

    /// <summary>Where in the document a source of the report stands, since others before it may have been set aside.</summary>
    /// <param name="index">The position of the source in <see cref="Incidents.Report.Sources"/>.</param>
    /// <returns>A JSON path from the document's root.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The report has no source at <paramref name="index"/>, or there is no report.</exception>
    public string PathOfSource(int index) => Path("sources", index, Report?.Sources.Count ?? 0, SourcePlaces);

    /// <summary>Where in the document an account of the report stands, since others before it may have been set aside.</summary>
    /// <param name="index">The position of the account in <see cref="Incidents.Report.Accounts"/>.</param>
    /// <returns>A JSON path from the document's root.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The report has no account at <paramref name="index"/>, or there is no report.</exception>
    public string PathOfAccount(int index) => Path("accounts", index, Report?.Accounts.Count ?? 0, AccountPlaces);

    private static string Path(string list, int index, int count, ValueList<int> places) => (uint)index < (uint)count
        ? string.Create(CultureInfo.InvariantCulture, $"$.{list}[{(places.IsEmpty ? index : places[index])}]")
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The report has {count} {list}.");
}
