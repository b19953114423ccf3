using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>What linking looks at in an account: its possible days, targets, weapons, actors and numbers.</summary>
internal sealed class AccountView
{
    public AccountView(Report report, Account account)
    {
        (Report, Account) = (report, account);
        // An account that gives two days may be right about either; a claim of a time alone says nothing about the day.
        Days = Stated<WhenClaim>().Select(claim => claim.When!.Date).Where(date => !date.IsUnknown)
            .Aggregate(UncertainDate.Impossible, (days, date) => days.Union(date));
        if (Days.IsImpossible) Days = UncertainDate.Unknown;
        Targets = [.. Stated<WhereClaim>().Where(claim => claim.Role != PlaceRole.LaunchSite).Select(claim => claim.Place!)];
        Weapons = Distinct(Stated<WeaponClaim>().SelectMany(claim => claim.Weapons)
            .Concat(Stated<MunitionClaim>().Where(claim => claim.NamesUsedWeapon).Select(claim => claim.Weapon!)));
        Actors = Distinct(Stated<ResponsibilityClaim>()
            .Where(claim => claim.Kind != ResponsibilityKind.Denied && claim.Role == ActorRole.Perpetrator).Select(claim => claim.Actor!.Id));
        Numbers = Stated<MunitionClaim>().Where(claim => claim.Of is null)
            .GroupBy(claim => $"{claim.Phase}", claim => claim.Count, StringComparer.Ordinal)
            .Concat(Stated<CasualtyClaim>().Where(claim => claim.PartOf is null)
                .GroupBy(People, claim => claim.Count, StringComparer.Ordinal))
            .ToDictionary(group => group.Key, group => group.Aggregate((a, b) => a.Hull(b)), StringComparer.Ordinal);
    }

    /// <summary>What it says, without any id that its maker chose: for putting equal pairs in order.</summary>
    public string Content => string.Join('|', [
        $"{Days}", Report.Publisher, string.Join(',', Targets.Select(place => place.Id)), string.Join(',', Weapons), string.Join(',', Actors),
        .. Numbers.OrderBy(number => number.Key, StringComparer.Ordinal).Select(number => $"{number.Key} {number.Value}")]);

    public Report Report { get; }

    public Account Account { get; }

    public string Id => Account.Id;

    public UncertainDate Days { get; }

    public IReadOnlyList<Place> Targets { get; }

    public IReadOnlyList<string> Weapons { get; }

    public IReadOnlyList<string> Actors { get; }

    /// <summary>What it says of each number that another account may give too.</summary>
    public IReadOnlyDictionary<string, Count> Numbers { get; }

    private IEnumerable<TClaim> Stated<TClaim>()
        where TClaim : Claim => Account.Claims.OfType<TClaim>().Where(claim => claim.State == ClaimState.Stated);

    private static string People(CasualtyClaim claim) =>
        $"{claim.Harm} {claim.Group?.Nationality} {claim.Group?.Age} {claim.Group?.Gender}";

    private static string[] Distinct(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal)];
}
