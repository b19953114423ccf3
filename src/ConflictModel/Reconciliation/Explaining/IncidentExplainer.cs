using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Explaining;

/// <summary>Says why an incident is what it is, property by property.</summary>
internal sealed class IncidentExplainer(Speakers speakers)
{
    private readonly FindingExplainer _findings = new(speakers);

    public Explanation Explain(Incident incident)
    {
        ValueList<Explanation> parts =
        [
            _findings.Explain("the day", incident.Day, day => day.Describe()),
            .. incident.Times.Select(found => _findings.Explain(
                "the time of day" + (found.Zone is null ? "" : $" ({found.Zone})"), found.Time, time => time.Describe())),
            .. incident.Places.Select(found => _findings.Explain(Subject(found.Role), found.Place, Words)),
            .. incident.Events.Select(Event),
            .. incident.Targets.Select(Target),
            _findings.Explain("the weapon", incident.Weapons, used => used.IsEmpty ? Open(incident)
                : Speakers.List(used.Select(id => Label(Taxonomy.Weapons, id)))),
            .. incident.Munitions.Select(Munition),
            .. incident.Casualties.Select(Casualty),
            .. incident.Damage.Select(Damage),
            .. incident.Responsibility.Select(Responsibility),
            .. incident.Relations.Select(Relation),
            .. incident.Statuses.Select(found => _findings.Attributed(
                "a status", $"gave the status \"{Named(found.Kind)}\"{(found.IsSuperseded ? ", which a later one supersedes" : "")}",
                found.Claims, found.Units, found.Reports)),
            .. incident.Listed.Select(claim => _findings.Kept(
                ExplanationRule.Attributed, "a statement", $"what {speakers.Names([claim])} stated or denied is a fact about its speaker alone.", [claim])),
            .. incident.Discounted.Select(Discounted),
            Grade(incident),
        ];
        string accounts = incident.Accounts.Count == 1 ? $"it is {speakers.Account(incident.Accounts[0])}, and no other account was joined to it"
            : $"{Speakers.List(incident.Accounts.Select(speakers.Account))} are of one incident";
        return new(ExplanationRule.Incident, incident.Id, FindingExplainer.Capital(accounts) + ".", FindingExplainer.Together(parts), parts);
    }

    // Which of several weapons it was, where only one position leaves it open.
    private static string Open(Incident incident) => incident.OpenWeapons.Count != 1 ? "one of several kinds" : Speakers.List(
        incident.OpenWeapons[0].OneOf.Select(used => Speakers.List(used.Select(id => Label(Taxonomy.Weapons, id)))), "or");

    private Explanation Event(EventFinding found)
    {
        string kind = found.Event is string id ? Label(Taxonomy.Events, id) : "that is not named";
        string more = (found.IsPart ? ", as a part" : "")
            + (found.Wider.IsEmpty ? "" : $" (or more widely: {Speakers.List(found.Wider.Select(wider => Label(Taxonomy.Events, wider)))})");
        Explanation named = _findings.Attributed("the kind of event", $"gave the kind of event: {kind}{more}", found.Claims, found.Units, found.Reports);
        return found.Number.Agreement == Agreement.Unstated && found.Number.NoneReported.IsEmpty && found.Number.ExplicitlyUnknown.IsEmpty ? named
            : _findings.Explain($"the number of events ({kind})", found.Number, number => number.Describe(), named);
    }

    private Explanation Target(TargetFinding found)
    {
        string name = found.Name ?? (found.Targets.IsEmpty ? "a target that is not named"
            : Speakers.List(found.Targets.Select(id => Label(Taxonomy.Targets, id)), found.Combination == Combination.OneOf ? "or" : "and"));
        Explanation described = _findings.Attributed("the target", $"described the target: {name}", found.Claims, found.Units, found.Reports);
        return found.Number.Agreement == Agreement.Unstated ? described
            : _findings.Explain($"the number of targets ({name})", found.Number, number => number.Describe(), described);
    }

    private Explanation Relation(RelationFinding found)
    {
        string[] others =
        [
            .. found.Incidents.Select(Other),
            .. found.Accounts.Where(account => !found.Incidents.Any(one => one.Accounts.AsSpan().Contains(account))).Select(speakers.Account),
            .. found.Series.Select(series => $"a series in {series.Report}")];
        if (found.Combination == Combination.OneOf && found.Incidents.Count > 1) others[0] += Likelier(found.Incidents) + (others.Length == 2 ? "," : "");
        string to = others.Length > 0 ? Speakers.List(others, found.Combination == Combination.OneOf ? "or" : "and") : found.Description ?? "another incident";
        string how = found.Kind switch
        {
            RelationKind.RetaliationFor => "in retaliation for",
            RelationKind.ResponseTo => "in response to",
            RelationKind.PartOf => "part of",
            RelationKind.SameSeries => "in one series with",
            _ => "after",
        };
        return _findings.Attributed("a relation", $"said that it was {how} {to}", found.Claims, found.Units, found.Reports);
    }

    // The incident by the account that is named, and when it was.
    private string Other(RelatedIncident one)
    {
        string words = speakers.Account(one.Accounts[0]);
        if (one.Incident != one.Accounts[0]) words += $", of the incident {one.Incident}";
        return Between(one) is string between ? $"{words}, {between}" : words;
    }

    // Why the first of several stands first.
    private static string Likelier(ValueList<RelatedIncident> others) =>
        RelatedIncident.Nearness.Compare(others[0], others[1]) < 0 ? ", the nearest" : ", which is named first";

    private static string? Between(RelatedIncident one) => (one.FewestDays, one.MostDays) switch
    {
        (0, 0) => "on the same day",
        (int few, int most) when few == most => Days(Math.Abs(few), few > 0),
        (int few, int most) when few > 0 => $"{few} to {Days(most, isBefore: true)}",
        (int few, int most) when most < 0 => $"{-most} to {Days(-few, isBefore: false)}",
        (int few, null) when few > 0 => $"at least {Days(few, isBefore: true)}",
        (null, int most) when most < 0 => $"at least {Days(-most, isBefore: false)}",
        _ => null,
    };

    private static string Days(int days, bool isBefore) =>
        string.Create(CultureInfo.InvariantCulture, $"{days} day{(days == 1 ? "" : "s")} {(isBefore ? "before" : "after")} it");

    private Explanation Munition(MunitionFinding found) => _findings.Explain(
        $"the number of munitions {found.Phase.ToString().ToLowerInvariant()}"
            + (found.Weapon is string weapon ? $" ({Label(Taxonomy.Weapons, weapon)}{(found.IsPart ? ", as a part" : "")})" : ""),
        found.Count, number => number.Describe(),
        [
            .. found.Shares.Select(share => _findings.Kept(
                ExplanationRule.Share, "a share",
                $"{speakers.Names([share.Claim])} said that it was {share.Share.Describe()} of those {share.Of.ToString().ToLowerInvariant()}.",
                [share.Claim])),
            .. Following(found.Derived, found.Misfits),
        ]);

    private Explanation Casualty(CasualtyFinding found)
    {
        string who = found.Group is Group group ? $" ({Words(group)})" : found.OneOf.IsEmpty ? "" : $" ({Speakers.List(found.OneOf.Select(Words), "or")})";
        string harm = found.Harm == Harm.KilledOrInjured ? "killed or injured" : found.Harm.ToString().ToLowerInvariant();
        string badly = found.Severity switch
        {
            Severity.Slight => "slightly ",
            Severity.Serious => "seriously ",
            Severity.Critical => "critically ",
            _ => "",
        };
        return _findings.Explain(
            $"the number of people {badly}{harm}{who}{(found.IsPart && badly.Length == 0 ? ", as a part" : "")}", found.Count, number => number.Describe(),
            [
                .. found.Injuries.Select(named => _findings.Kept(
                    ExplanationRule.Injury, "an injury",
                    $"{speakers.Names(named.Claims)} named the injury: {Label(Taxonomy.Harms, named.Injury)} "
                        + FindingExplainer.Support(named.Units, named.Reports) + ".",
                    named.Claims)),
                .. Following(found.Derived, found.Misfits),
            ]);
    }

    private IEnumerable<Explanation> Following(ValueList<DerivedCount> derived, ValueList<Misfit> misfits)
    {
        foreach (DerivedCount one in derived.AsEnumerable())
        {
            yield return _findings.Kept(
                ExplanationRule.Derived, one.Count.Describe(), $"it follows that it is {one.Count.DescribeFully()}{If(one.Assuming)}: {Reason(one)}.",
                one.Claims);
        }
        foreach (Misfit one in misfits.AsEnumerable())
            yield return _findings.Kept(ExplanationRule.Misfit, "a misfit", $"the numbers do not add up{If(one.Assuming)}: {one.Because}.", one.Claims);
    }

    // Why, without "injured is at least 5: ", which the sentence says already.
    private static string Reason(DerivedCount derived)
    {
        string opening = $" is {derived.Count.DescribeFully()}: ";
        int at = derived.Because.IndexOf(opening, StringComparison.Ordinal);
        return at < 0 ? derived.Because : derived.Because[(at + opening.Length)..];
    }

    private static string If(ValueList<Assumption> assuming) => assuming.IsEmpty ? ""
        : " if " + Speakers.List(assuming.Select(one => $"{one.Count.Describe()} {one.Phase.ToString().ToLowerInvariant()}"));

    private Explanation Damage(DamageFinding found)
    {
        string did = found.Kind.ToString().ToLowerInvariant();
        if (found.State == ClaimState.NoneReported)
        {
            return _findings.Kept(
                ExplanationRule.NoneReported, "the damage", $"{speakers.Names(found.Claims)} reported nothing {did}, which is not zero.", found.Claims);
        }
        if (found.State == ClaimState.ExplicitlyUnknown)
        {
            return _findings.Kept(
                ExplanationRule.ExplicitlyUnknown, "the damage", $"{speakers.Names(found.Claims)} said that it is not known what was {did}.", found.Claims);
        }
        string what = found.Description + (found.Item is string id ? $" ({Label(Taxonomy.Targets, id)})" : "");
        string kind = found.Kind switch
        {
            DamageKind.Destroyed => "destruction",
            DamageKind.Seized => "seizure",
            _ => "damage",
        };
        Explanation told = _findings.Attributed(
            "the " + kind, $"told of {kind}{(what == kind ? "" : ": " + what)}", found.Claims, found.Units, found.Reports);
        return found.Number.Agreement == Agreement.Unstated ? told
            : _findings.Explain($"the number {did}: {what}", found.Number, number => number.Describe(), told);
    }

    /// <summary>What a person does not believe, and why.</summary>
    public Explanation Discounted(DiscountedClaim discounted) => _findings.Kept(
        ExplanationRule.Discounted, "a claim",
        $"a person does not believe what {speakers.Names([discounted.Claim])} said in {discounted.Claim.Report}: {Speakers.List(discounted.Reasons)}.",
        [discounted.Claim]);

    /// <summary>Who is said to be responsible, by whom.</summary>
    public Explanation Responsibility(ResponsibilityFinding found)
    {
        string role = found.Role == ActorRole.Perpetrator ? "" : $" as {found.Role.ToString().ToLowerInvariant()}";
        string who = found.Actor is { } actor ? ProperName.Of(actor.Name) : "";
        string did = found switch
        {
            { State: ClaimState.ExplicitlyUnknown } => "said that it is not known who is responsible",
            { Actor: null } => "said that nobody was named",
            { Kind: ResponsibilityKind.Claimed } => $"said that {who} claimed responsibility{role}",
            { Kind: ResponsibilityKind.Accused } => $"accused {who}{role}",
            { Kind: ResponsibilityKind.Denied } => $"said that {who} denied responsibility{role}",
            _ => $"believed {who} to be responsible{role}",
        };
        string part = found.Share.IsUnknown ? "" : $" for {found.Share.Describe()} of them";
        return _findings.Attributed("who is responsible", did + part, found.Claims, found.Units, found.Reports);
    }

    private static Explanation Grade(Incident incident) => new(
        ExplanationRule.Graded, "the grade", incident.Grade switch
        {
            IncidentGrade.Contested => "Contested: a named perpetrator denies it, or origins name different ones.",
            IncidentGrade.Confirmed => "Confirmed: an actor claims to be the perpetrator.",
            IncidentGrade.Fair => "Fair: at least two origins are certainly independent.",
            IncidentGrade.Weak => "Weak: all may come from one origin.",
            IncidentGrade.Discounted => "Discounted: a person believes none of the claims.",
            _ => "Ungraded: there is no claim to grade.",
        },
        default);

    private static string Subject(PlaceRole role) => role switch
    {
        PlaceRole.Target => "the place",
        PlaceRole.LaunchSite => "the launch site",
        _ => "the place of impact",
    };

    private static string Words(Place place) =>
        place.Country is string code && Country.Find(code)!.Name is var country && !place.Name.Contains(country, StringComparison.Ordinal)
            ? $"{place.Name}, {country}" : place.Name;

    private static string Words(Group group) => string.Join(' ', new[]
    {
        group.Nationality is string code ? Country.Find(code)!.Adjective : null, Label(group.Gender), Label(group.Age), Label(group.Role),
    }.OfType<string>());

    private static string? Label(string? id) => id is null ? null : Label(Taxonomy.Groups, id);

    private static string Label(Taxonomy taxonomy, string id) => taxonomy.Find(id)?.Label ?? id;

    // "RetaliationFor" as "retaliation for".
    private static string Named<TEnum>(TEnum member)
        where TEnum : struct, Enum => string.Concat(member.ToString().Select((c, i) =>
            char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
}
