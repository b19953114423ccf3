using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>Reports of few words about one small region and few days, so that most accounts meet: for the laws of linking.</summary>
internal static class Crowds
{
    private static readonly Place[] Places =
    [
        new("base", "Ain al-Asad", ["anbar", "iraq"], "IQ", aliases: ["Al-Asad"], point: new(33.79, 42.44)),
        new("other-base", "Al-Assad Air Base", country: "IQ"),
        new("hill", "a hill", ["anbar"], point: new(33.82, 42.50), precision: 1_000),
        new("anbar", "Anbar", ["iraq"], "IQ"),
        new("iraq", "Iraq"),
        new("town", "Hit"),
        new("far", "Mosul", ["iraq"], "IQ", point: new(36.34, 43.13), precision: 10_000),
        new("long", "North Gate of the Old Great Mill of Ain al Asad Valley"),
    ];

    private static Gen<UncertainDate> Dates => Gen.Frequency(
        (12, Gen.Choose(1, 5).Select(day => UncertainDate.On(2024, 1, day))),
        (2, Gen.Choose(1, 4).Select(day => UncertainDate.Between(new(2024, 1, day), new(2024, 1, day + 2)))),
        (2, Gen.Choose(1, 2).Select(month => UncertainDate.In(new YearMonth(2024, month)))),
        (1, Gen.Elements(
            UncertainDate.Between(new(2023, 11, 20), new(2024, 1, 3)), UncertainDate.Between(new(2023, 1, 1), new(2024, 1, 2)),
            UncertainDate.Between(new(2020, 1, 1), new(2024, 1, 4)), UncertainDate.Between(new(1900, 1, 1), new(2024, 1, 3)),
            UncertainDate.NotBefore(new(2024, 1, 3)), UncertainDate.NotAfter(new(2024, 1, 2)),
            UncertainDate.OneOf([UncertainDate.On(2024, 1, 1), UncertainDate.On(2024, 1, 4), UncertainDate.On(2024, 3, 1)]),
            UncertainDate.Parse("2024-XX-X3"))));

    public static Gen<Account> Account(string id, string source) =>
        from date in Optional(14, Dates)
        from place in Optional(8, Gen.Frequency((5, Gen.Constant(Places[0])), (8, Gen.Elements(Places))))
        from weapon in Optional(3, Gen.Elements("rocket", "katyusha-rocket", "drone", "missile"))
        from kind in Optional(1, Gen.Elements("rocket-attack", "drone-attack", "attack"))
        from actor in Optional(2, Gen.Elements("militia", "army"))
        from target in Optional(1, Gen.Elements("air-base", "military-base", "hospital"))
        from killed in Optional(1, Gen.Elements(Count.Of(2), Count.Of(3), Count.AtLeast(2)))
        let claims = new Claim?[]
        {
            date.IsUnknown ? null : new WhenClaim("C1", new([new(source)]), new(date)),
            place is null ? null : new WhereClaim("C2", new([new(source)]), place),
            weapon is null ? null : new WeaponClaim("C3", new([new(source)]), [weapon]),
            kind is null ? null : new EventClaim("C4", new([new(source)]), kind),
            actor is null ? null : new ResponsibilityClaim("C5", new([new(source)]), ResponsibilityKind.Accused, new(actor, actor)),
            target is null ? null : new TargetClaim("C6", new([new(source)]), [target]),
            killed == Count.Unknown ? null : new CasualtyClaim("C7", new([new(source)]), Harm.Killed, killed),
            new DamageClaim("C8", new([new(source)]), "material"),
        }
        select new Account(id, claims.OfType<Claim>().ToValueList());

    /// <summary>One to seven reports of one account or two.</summary>
    public static Arbitrary<ValueList<Report>> Reports { get; } = Arb.From(
        from size in Gen.Choose(1, 7)
        from reports in Gen.CollectToArray(Enumerable.Range(1, size), n => Report($"R{n}"))
        select reports.ToValueList(),
        Simpler);

    private static Gen<Report> Report(string id) =>
        from publisher in Gen.Elements("afp", "upi", "dataset")
        from accounts in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Constant(2)))
            .SelectMany(size => Gen.CollectToArray(Enumerable.Range(1, size), n => Account($"{id}:{n}", publisher)))
        select Of(id, publisher, Renumbered(accounts));

    public static Report Of(string id, string publisher, ValueList<Account> accounts) =>
        new(id, publisher, default, [new(publisher, "a source")], accounts);

    // Claim ids are unique in a report.
    private static ValueList<Account> Renumbered(Account[] accounts) => accounts.Select((account, i) => i == 0 ? account : new(
        account.Id, account.Claims.Select(claim => claim.Restated(id: claim.Id + "b")).ToValueList())).ToValueList();

    private static Gen<T?> Optional<T>(int often, Gen<T> value) => Gen.Frequency((often, value.Select(one => (T?)one)), (1, Gen.Constant(default(T))));

    private static IEnumerable<ValueList<Report>> Simpler(ValueList<Report> reports)
    {
        for (int i = 0; i < reports.Count; i++)
        {
            yield return reports.Where((_, place) => place != i).ToValueList();
            Report report = reports[i];
            foreach (Account account in report.Accounts.ToArray())
            {
                if (report.Accounts.Count > 1)
                    yield return With(reports, i, report.Accounts.Where(other => other != account).ToValueList());
                foreach (Claim claim in account.Claims.ToArray())
                {
                    if (account.Claims.Count == 1) continue;
                    var less = new Account(account.Id, account.Claims.Where(other => other != claim).ToValueList());
                    yield return With(reports, i, report.Accounts.Select(other => other == account ? less : other).ToValueList());
                }
            }
        }
    }

    private static ValueList<Report> With(ValueList<Report> reports, int place, ValueList<Account> accounts) =>
        reports.Select((report, i) => i == place ? Of(report.Id, report.Publisher, accounts) : report).ToValueList();
}
