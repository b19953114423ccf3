using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <content>What each kind of assertion says, as a clause after "that".</content>
internal static partial class Prose
{
    private static string Content(Assertion said) => said switch
    {
        WhenClaim c => c.When is { } when ? "the time was " + when.Describe() : "the time is unknown",
        WhereClaim c => Where(c),
        EventClaim c => Event(c),
        WeaponClaim c => Weapons(c),
        MunitionClaim c => Munitions(c),
        CasualtyClaim c => Casualties(c),
        ResponsibilityClaim c => Responsibility(c),
        DamageClaim c => Silent(c, "damage", "the damage") ?? "there was damage: " + c.Damage,
        TargetClaim c => Target(c),
        RelationClaim c => Relation(c),
        StatusClaim c => Status(c),
        StatementClaim c => Statement(c),
        Tally c => Series(c),
        Strength c => Stock(c),
        _ => throw new ArgumentException($"{said.GetType()} is no assertion of the family.", nameof(said)),
    };

    private static string? Silent(Assertion said, string none, string unknown) => said.State switch
    {
        ClaimState.NoneReported => $"no {none} was reported",
        ClaimState.ExplicitlyUnknown => $"{unknown} is unknown",
        _ => null,
    };

    private static string Where(WhereClaim c) => (c.Role, c.Place) switch
    {
        (PlaceRole.Target, { } place) => place.Name + " was attacked",
        (PlaceRole.LaunchSite, { } place) => "munitions were fired from " + place.Name,
        (_, { } place) => "munitions came down at " + place.Name,
        (PlaceRole.Target, null) => "the place attacked is unknown",
        (PlaceRole.LaunchSite, null) => "the launch site is unknown",
        _ => "the place of impact is unknown",
    };

    private static string Event(EventClaim c) => Silent(c, "event", "the kind of event")
        ?? (c.Number.IsUnknown ? $"the kind of event was {Words(c.Event!)}" : $"there {Were(c.Number)} {Counted(c.Number, Words(c.Event!))}");

    private static string Weapons(WeaponClaim c) => c.State == ClaimState.ExplicitlyUnknown ? "the weapon is unknown"
        : $"the {(c.Weapons.Count == 1 || c.Combination == Combination.OneOf ? "weapon was" : "weapons were")} "
            + List(c.Weapons.Select(Words), c.Combination);

    private static string Munitions(MunitionClaim c)
    {
        string noun = c.Weapon is null ? "munition" : Words(c.Weapon);
        return c.State switch
        {
            ClaimState.NoneReported => $"no {Plural(noun)} were reported {Phase(c.Phase)}",
            ClaimState.ExplicitlyUnknown => $"it is unknown how many {Plural(noun)} {Did(c.Phase, "were")}",
            _ when c.Of is MunitionPhase of => $"{c.Share.Describe()} of the {Plural(noun)} that {Did(of, "were")} {Did(c.Phase, "were")}",
            _ => $"{Counted(c.Count, noun)} {Did(c.Phase, Were(c.Count))}",
        };
    }

    private static string Did(MunitionPhase phase, string were) => phase switch
    {
        MunitionPhase.Launched => were + " launched",
        MunitionPhase.Intercepted => were + " intercepted",
        MunitionPhase.Landed => "hit",
        MunitionPhase.Failed => "failed",
        _ => were + " seized before launch",
    };

    private static string Phase(MunitionPhase phase) => phase switch
    {
        MunitionPhase.Landed => "to have hit",
        MunitionPhase.Failed => "to have failed",
        _ => Did(phase, "to have been"),
    };

    private static string Casualties(CasualtyClaim c)
    {
        string who = c.Group is not null ? $" ({Who(c.Group)})" : c.OneOf.IsEmpty ? "" : $" ({List(c.OneOf.Select(Who), Combination.OneOf)})";
        string harm = c.Harm == Harm.KilledOrInjured ? "killed or injured" : Lower(c.Harm);
        string text = c.State switch
        {
            ClaimState.NoneReported => $"no people{who} were reported {harm}",
            ClaimState.ExplicitlyUnknown => $"it is unknown how many people{who} were {harm}",
            _ => $"{Counted(c.Count, "person" + who, "people" + who)} {Were(c.Count)} {harm}",
        };
        text += c.Severity switch { Severity.Slight => ", slightly", Severity.Serious => ", seriously", Severity.Critical => ", critically", _ => "" };
        if (c.Injury is not null) text += $" ({Words(c.Injury)})";
        return c.PartOf is null ? text : $"{text}, counted in {c.PartOf} too";
    }

    // Every part of a group that says something, without the names that the record gives them.
    private static string Who(Group group) => string.Join(
        ", ",
        new[] { group.Nationality, group.Role, group.Age, group.Gender }.OfType<string>().Select(Words));

    private static string Responsibility(ResponsibilityClaim c)
    {
        string did = c.Role switch
        {
            ActorRole.Perpetrator => "carried it out",
            ActorRole.Supporter => "supported it",
            ActorRole.Sponsor => "stood behind it",
            _ => "ordered it",
        };
        string text = (c.State, c.Kind) switch
        {
            (ClaimState.ExplicitlyUnknown, _) => "it is unknown who " + did,
            (ClaimState.NoneReported, ResponsibilityKind.Claimed) => "nobody was reported to claim to have " + did,
            (ClaimState.NoneReported, ResponsibilityKind.Accused) => "nobody was reported to be accused of having " + did,
            (ClaimState.NoneReported, ResponsibilityKind.Denied) => "nobody was reported to deny to have " + did,
            (ClaimState.NoneReported, _) => "nobody was reported to be believed to have " + did,
            (_, ResponsibilityKind.Claimed) => $"{c.Actor!.Name} claimed to have {did}",
            (_, ResponsibilityKind.Accused) => $"there is an accusation that {c.Actor!.Name} {did}",
            (_, ResponsibilityKind.Denied) => $"there is a denial that {c.Actor!.Name} {did}",
            _ => $"there is a belief that {c.Actor!.Name} {did}",
        };
        return c.Share.IsUnknown ? text : $"{text}, in {c.Share.Describe()} of the cases";
    }

    private static string Target(TargetClaim c)
    {
        if (c.State == ClaimState.ExplicitlyUnknown) return "the target is unknown";
        string what = c.Targets.IsEmpty ? c.Name! : List(c.Targets.Select(Words), c.Combination) + (c.Name is null ? "" : $" ({c.Name})");
        string text = c.Number.IsUnknown ? $"the target was {what}" : $"there {Were(c.Number)} {Counted(c.Number, "target")}, namely {what}";
        if (c.Owner is not null) text += ", of " + c.Owner.Name;
        if (!c.Users.IsEmpty) text += ", used by " + List(c.Users.Select(user => user.Name).Concat(c.IsOpen ? ["perhaps others"] : []));
        return text;
    }

    private static string Relation(RelationClaim c)
    {
        string after = c.After.IsUnknown ? "" : c.After.Describe() + " ";
        string how = c.Kind switch
        {
            RelationKind.RetaliationFor => "it was in retaliation for",
            RelationKind.ResponseTo => "it was in response to",
            RelationKind.PartOf => "it was part of",
            RelationKind.SameSeries => "it was of one series with",
            _ => $"it came {after}after",
        };
        if (c.State == ClaimState.NoneReported) return $"nothing was reported of which {how} it";
        if (c.State == ClaimState.ExplicitlyUnknown) return $"it is unknown whether {how} anything";
        List<string> others = [.. c.Accounts, .. c.Series];
        if (c.Description is not null) others.Add(c.Description);
        string text = $"{how} {List(others, c.Combination)}";
        if (after.Length > 0 && c.Kind != RelationKind.Following) text += $", {after}after it";
        return c.Ordinal is int ordinal ? $"{text}, as number {Count.Number(ordinal)}" : text;
    }

    private static string Status(StatusClaim c)
    {
        string people = c.Of is null ? "the people" : $"the people of {c.Of}";
        string some = !c.Count.IsUnknown ? $"{Counted(c.Count, "person", "people")}{(c.Of is null ? "" : " of " + c.Of)}"
            : c.Share.IsUnknown ? people : $"{c.Share.Describe()} of {people}";
        string text = c.Kind switch
        {
            StatusKind.UnderInvestigation => "it is being investigated",
            StatusKind.Investigated => "the investigation has ended",
            StatusKind.UnderAssessment => "it is still being assessed",
            StatusKind.DetailsPending => "there are no further details yet",
            StatusKind.DefencesActivated => "defences were activated",
            StatusKind.Ongoing => "it is still going on",
            StatusKind.ReturnedToDuty => $"{some} returned to duty",
            StatusKind.InTreatment => $"{some} {(IsOne(c.Count) ? "is" : "are")} being treated",
            _ => $"{some} left the hospital",
        };
        return c.State switch
        {
            ClaimState.NoneReported => "it was not reported that " + text,
            ClaimState.ExplicitlyUnknown => "it is unknown whether " + text,
            _ => text,
        };
    }

    private static string Statement(StatementClaim c) => Silent(c, Lower(c.Kind), "the " + Lower(c.Kind)) ?? c.Kind switch
    {
        StatementKind.Characterisation => "it is described so: ",
        StatementKind.Motive => "the motive was: ",
        StatementKind.Justification => "it is justified so: ",
        StatementKind.Purpose => "the purpose is: ",
        StatementKind.Condemnation => "it is condemned so: ",
        StatementKind.Demand => "it is demanded: ",
        StatementKind.Denial => "it is denied: ",
        StatementKind.Warning => "there is a warning: ",
        _ => "it is expected: ",
    } + c.Statement;

    private static string Series(Tally c)
    {
        string what = Words(c.Event);
        string text = c.State switch
        {
            ClaimState.NoneReported => $"no {Plural(what)} were reported",
            ClaimState.ExplicitlyUnknown => $"the number of {Plural(what)} is unknown",
            _ => $"there {Were(c.Count)} {Counted(c.Count, what)}",
        };
        if (!c.Targets.IsEmpty) text += " against " + List(c.Targets.Select(Words));
        if (!c.Places.IsEmpty) text += " in " + List(c.Places.Select(place => place.Name));
        if (!c.Period.IsUnknown) text += $", from {End(c.Period.Start)} to {End(c.Period.End)}";
        return c.PartOf is null ? text : $"{text}, counted in {c.PartOf} too";
    }

    private static string End(UncertainDate day) => day.IsImpossible ? "no end" : day.Describe();

    private static string Stock(Strength c)
    {
        string where = c.Place is null ? "" : " in " + c.Place.Name;
        string does = c.Change switch { StrengthChange.Increase => "adds", StrengthChange.Decrease => "withdraws", _ => "has" };
        return c.State switch
        {
            ClaimState.NoneReported => $"it was not reported that {c.Holder.Name} {does} any ({Words(c.Item)}){where}",
            ClaimState.ExplicitlyUnknown => $"it is unknown how many ({Words(c.Item)}) {c.Holder.Name} {does}{where}",
            _ => $"{c.Holder.Name} {does} {(c.Count.Greatest == 0 ? "none" : c.Count.Describe())} ({Words(c.Item)}){where}",
        };
    }
}
