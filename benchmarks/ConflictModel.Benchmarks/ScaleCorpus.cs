using System.Collections.Generic;
using System.Globalization;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using NodaTime;

namespace ConflictModel.Benchmarks;

/// <summary>Any number of reports of one account each, in which the number of accounts for each place and day stays the same.</summary>
/// <remarks>
/// Four accounts for each incident, ten incidents a day. One incident in ten is at one base and by one actor, the others at 200 places by 50 actors. One
/// account in ten gives the month alone, one in a hundred no day. Each has six or seven claims.
/// </remarks>
internal static class ScaleCorpus
{
    private const int Accounts = 4, IncidentsADay = 10, Places = 200, Actors = 50, Outlets = 40;

    private static readonly string[] Weapons = ["rocket", "drone", "ballistic-missile", "ied", "mortar", "missile"];
    private static readonly string[] Events = ["rocket-attack", "drone-attack", "missile-attack", "ied-attack", "mortar-attack", "attack"];
    private static readonly LocalDate First = new(1950, 1, 1);

    /// <param name="accounts">How many accounts.</param>
    /// <param name="from">How many accounts come before them.</param>
    public static Report[] Of(int accounts, int from = 0)
    {
        var places = new Place[Places + 1];
        for (int i = 0; i <= Places; i++)
        {
            places[i] = new(
                Name("place", i), "Place " + Name("", i), [Name("province", i % 18), "country"], "IQ", point: new(30 + (i / 15 * 0.5), 40 + (i % 15 * 0.5)));
        }
        var outlets = new Source[Outlets];
        var attributions = new Attribution[Outlets];
        for (int i = 0; i < Outlets; i++)
            (outlets[i], attributions[i]) = (new(Name("outlet", i), "an outlet", SourceKind.Outlet), new([new(Name("outlet", i))]));
        var reports = new Report[accounts];
        for (int i = 0; i < accounts; i++) reports[i] = Of(from + i, places, outlets, attributions);
        return reports;
    }

    private static Report Of(int number, Place[] places, Source[] outlets, Attribution[] attributions)
    {
        int incident = number / Accounts, account = number % Accounts, day = incident / IncidentsADay, inDay = incident % IncidentsADay;
        uint of = Mixed((uint)incident), own = Mixed((uint)number ^ 0x5bd1e995);
        int outlet = (int)((of + (uint)account * 7) % Outlets);
        Attribution by = attributions[outlet];
        LocalDate date = First.PlusDays(day);
        int kind = (int)(of % (uint)Weapons.Length), toll = (int)(of / 7 % 12);
        var claims = new List<Claim>(7)
        {
            new WhereClaim("C2", by, inDay == 0 ? places[0] : places[1 + (of / 11 % Places)]),
            new EventClaim("C3", by, own % 4 == 0 ? "attack" : Events[kind]),
            new WeaponClaim("C4", by, [Weapons[kind]]),
            new CasualtyClaim("C5", by, Harm.Killed, own % 3 == 0 ? Count.AtLeast(toll) : Count.Of(toll)),
            new MunitionClaim("C6", by, MunitionPhase.Launched, own % 2 == 0 ? Count.AtLeast(1 + toll) : Count.Of(1 + toll + (int)(own % 5 / 4))),
            new ResponsibilityClaim("C7", by, ResponsibilityKind.Accused, new(Name("actor", inDay == 0 ? 0 : 1 + (int)(of / 13 % Actors)), "an actor")),
        };
        if (own % 100 != 50)
        {
            UncertainDate when = own % 10 == 3 ? UncertainDate.In(date.ToYearMonth()) : UncertainDate.Exactly(date);
            claims.Insert(0, new WhenClaim("C1", by, new(when)));
        }
        string id = Name("R", number);
        return new(id, outlets[outlet].Id, UncertainDate.Exactly(date.PlusDays(account)), [outlets[outlet]], [new(id + ":1", claims.ToValueList())]);
    }

    private static string Name(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);

    // Any mixing of bits does, so long as it is the same everywhere.
    private static uint Mixed(uint x)
    {
        x = (x ^ (x >> 16)) * 0x7feb352d;
        x = (x ^ (x >> 15)) * 0x846ca68b;
        return x ^ (x >> 16);
    }
}
