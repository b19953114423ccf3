using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>What one origin says in one report of one incident: a day, and how many were killed and missing.</summary>
/// <remarks>Report n is published on 20 + n January; it is not known when report 0 was.</remarks>
internal sealed record Telling(int Report, string Origin, Count Number, UncertainDate Day, int? AsOf, Severity Severity)
{
    private static readonly Source[] Sources =
    [
        new("ministry", "a ministry", SourceKind.Government),
        new("spokesman", "its spokesman", SourceKind.Spokesperson, "ministry"),
        new("hospital", "a hospital", SourceKind.MedicalFacility, reliability: Reliability.UsuallyReliable),
        new("wire", "a wire", SourceKind.NewsAgency),
    ];

    public static Arbitrary<ValueList<Telling>> Lists => Arb.From(
        from size in Gen.Choose(1, 6) from all in One.ArrayOf(size) select all.ToValueList(),
        list => Enumerable.Range(0, list.Count).Where(_ => list.Count > 1).Select(i => list.Where((_, j) => j != i).ToValueList()));

    public static Gen<Telling> One =>
        from report in Gen.Choose(0, 4)
        from origin in Gen.Elements("ministry", "spokesman", "hospital", "witness", "ministry")
        from number in Generate.StatedCounts
        from day in Generate.StatedDates
        from asOf in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(19, 25).Select(int? (n) => n)))
        from severity in Gen.Frequency((5, Gen.Constant(Severity.Unstated)), (1, Gen.Elements(Enum.GetValues<Severity>())))
        select new Telling(report, origin, number, day, asOf, severity);

    public static string Id(int telling, char what) => string.Create(CultureInfo.InvariantCulture, $"{what}{telling:00}");

    public static ValueList<Report> Reports(IEnumerable<Telling> tellings) => tellings.Select((telling, i) => (telling, i))
        .GroupBy(item => item.telling.Report).OrderBy(group => group.Key)
        .Select(group => Told($"R{group.Key}", $"outlet{group.Key}", Published(group.Key), group.SelectMany(item => Claims(item.telling, item.i, $"R{group.Key}"))))
        .ToValueList();

    public static Report Told(string id, string publisher, UncertainDate published, IEnumerable<Claim> claims)
    {
        ValueList<Claim> list = claims.Select(claim => claim.Restated(attribution: By(publisher, claim.Attribution.Origin))).ToValueList();
        IEnumerable<Source> witnesses = list.Select(claim => claim.Attribution.Origin).Where(origin => origin.EndsWith("#witness", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Select(origin => new Source(origin, "a witness", SourceKind.Witness, isAnonymous: true));
        return new(id, publisher, published, [new(publisher, publisher, SourceKind.Outlet), .. Sources, .. witnesses], [new(id + ":1", list)]);
    }

    public static Incident Incident(IEnumerable<Report> reports, IEnumerable<Judgement>? judgements = null, FusingPolicy? policy = null)
    {
        Report[] all = [.. reports];
        IEnumerable<Judgement> same = all.Skip(1).Select(report => Judgement.Same(all[0].Accounts[0].Id, report.Accounts[0].Id));
        return Reconciler.Reconcile(all, same.Concat(judgements ?? []), new(fusing: policy)).Incidents.Single();
    }

    public static Incident Incident(IEnumerable<Telling> tellings) => Incident(Reports(tellings));

    private static UncertainDate Published(int report) => report == 0 ? default : UncertainDate.On(2024, 1, 20 + report);

    private static Attribution By(string publisher, string origin) => new([new(publisher), new("wire"), new(origin)]);

    // A toll, which grows; a number that may also fall; and the day.
    private static IEnumerable<Claim> Claims(Telling telling, int i, string report)
    {
        string origin = telling.Origin == "witness" ? report + "#witness" : telling.Origin;
        UncertainDate asOf = telling.AsOf is int day ? UncertainDate.On(2024, 1, day) : default;
        yield return new WhenClaim(Id(i, 'D'), By("outlet", origin), new(telling.Day), asOf: asOf);
        yield return new CasualtyClaim(Id(i, 'K'), By("outlet", origin), Harm.Killed, telling.Number, severity: telling.Severity, asOf: asOf);
        yield return new CasualtyClaim(Id(i, 'M'), By("outlet", origin), Harm.Missing, telling.Number, asOf: asOf);
    }
}
