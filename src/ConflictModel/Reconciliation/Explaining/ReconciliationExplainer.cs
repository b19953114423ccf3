using System;
using System.Globalization;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Explaining;

/// <summary>Says why accounts were joined, left open or kept apart, and what took no part.</summary>
internal sealed class ReconciliationExplainer(Speakers speakers)
{
    private readonly IncidentExplainer _incidents = new(speakers);

    public Explanation Explain(Reconciliation reconciliation)
    {
        var series = new SeriesExplainer(speakers, _incidents);
        ValueList<Explanation> parts =
        [
            .. reconciliation.Incidents.Select(_incidents.Explain),
            .. reconciliation.Links.Select(Link),
            .. reconciliation.Tallies.Select(series.Explain),
            .. reconciliation.Strengths.Select(series.Explain),
            .. reconciliation.Undated.Select(id => new Explanation(
                ExplanationRule.Undated, id, $"{FindingExplainer.Capital(speakers.Account(id))} has no date, so that it forms no pair by itself.", default)),
            .. reconciliation.Foretold.Select(id => new Explanation(
                ExplanationRule.Foretold, id,
                $"{FindingExplainer.Capital(speakers.Account(id))} is of a day after that of its publication: the one or the other is wrong.", default)),
            .. reconciliation.SetAside.Select(aside => new Explanation(
                ExplanationRule.SetAside, aside.Id, FindingExplainer.Capital(aside.Describe()) + ".", default)),
        ];
        int accounts = reconciliation.Incidents.Sum(incident => incident.Accounts.Count);
        return new(
            ExplanationRule.Reconciliation, "all reports",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{accounts} account{S(accounts)} tell of {reconciliation.Incidents.Count} incident{S(reconciliation.Incidents.Count)}."),
            FindingExplainer.Together(parts), parts);
    }

    /// <summary>Why a pair of accounts was joined, left open or kept apart.</summary>
    public Explanation Link(Link link)
    {
        ValueList<Explanation> parts = link.Evidence.Select(evidence => Evidence(link, evidence)).ToValueList();
        bool isJudged = link.Evidence.Any(evidence => evidence.Feature == LinkFeature.Judgement);
        string decided = link.Decision switch
        {
            LinkDecision.Same => "are of one incident",
            LinkDecision.Different => "are of different incidents",
            _ => "may be of one incident, which a person should decide",
        };
        string[] why = [.. link.Evidence.Where(evidence => evidence.Feature != LinkFeature.Judgement)
            .Select(evidence => $"{evidence.Level} ({Bits(evidence.Weight)})")];
        string because = (isJudged ? "a person said so" + (why.Length > 0 ? "; by themselves, " : "") : "") + Speakers.List(why)
            + (why.Length > 0 ? $" make {Bits(link.Score)}" : "") + Forbidding(link);
        ExplanationRule rule = isJudged ? ExplanationRule.Judged : link.Decision == LinkDecision.Undecided ? ExplanationRule.Undecided : ExplanationRule.Linked;
        return new(
            rule, $"{link.First} and {link.Second}",
            FindingExplainer.Capital($"{speakers.Account(link.First)} and {speakers.Account(link.Second)} {decided}: {because}."),
            FindingExplainer.Together(parts), parts, link.Score);
    }

    private Explanation Evidence(Link link, LinkEvidence evidence) => new(
        ExplanationRule.Evidence, evidence.Feature.ToString().ToLowerInvariant(), $"{FindingExplainer.Capital(evidence.Level)}: {Bits(evidence.Weight)}.",
        speakers.ClaimsOf(link.First).Concat(speakers.ClaimsOf(link.Second)).Where(said => Compares(evidence.Feature, said.Claim))
            // Who tells of a day counts as far as what else he says agrees.
            .Concat(evidence.Accounts.SelectMany(speakers.ClaimsOf).Where(said => Enum.GetValues<LinkFeature>().Any(any => Compares(any, said.Claim))))
            .Select(said => said.Reference).Distinct().Order(ClaimReference.SortOrder).ToValueList(),
        Weight: evidence.Weight);

    private static string Forbidding(Link link)
    {
        string? rule = link.KeptApartBy switch
        {
            LinkRule.OneReport => "one report tells them apart",
            LinkRule.OnePublisher => "their publisher never has two accounts of one incident",
            LinkRule.Undated => "one of them gives no possible day",
            LinkRule.DaysApart => "their possible days lie too far apart",
            _ => null,
        };
        return rule is null ? "" : (link.Evidence.IsEmpty ? "" : "; ") + $"only a person can join them, since {rule}";
    }

    // What a comparison looks at.
    private static bool Compares(LinkFeature feature, Claim claim) => feature switch
    {
        _ when claim.State != ClaimState.Stated => false,
        LinkFeature.Day => claim is WhenClaim { When.Date.IsUnknown: false },
        LinkFeature.Time => claim is WhenClaim { When.Time.Best: not null },
        LinkFeature.Place => claim is WhereClaim { Role: not PlaceRole.LaunchSite },
        LinkFeature.Kind => claim is EventClaim,
        LinkFeature.Weapon => claim is WeaponClaim or MunitionClaim { NamesUsedWeapon: true },
        LinkFeature.Actor => claim is ResponsibilityClaim { Kind: not ResponsibilityKind.Denied, Role: ActorRole.Perpetrator },
        LinkFeature.Target => claim is TargetClaim,
        LinkFeature.Numbers => claim is MunitionClaim { Of: null } or CasualtyClaim { PartOf: null },
        _ => false,
    };

    private static string Bits(double weight) => weight.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " bits";

    private static string S(int number) => number == 1 ? "" : "s";
}
