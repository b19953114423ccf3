using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation.Fusing;
using ConflictModel.Reconciliation.Linking;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation;

/// <summary>Says which accounts are of one incident, what they jointly establish, and where they disagree.</summary>
/// <remarks>Pure and deterministic: see <see cref="Reconciliation"/>. Source: design.md, section 8.</remarks>
/// <example>
/// <code>
/// Report By(string id, string publisher, Count launched) => new(id, publisher, UncertainDate.On(2024, 1, 23),
///     [new(publisher, publisher.ToUpperInvariant(), SourceKind.NewsAgency)], [new(id + ":attack", [
///         new WhenClaim("C1", new([new(publisher)]), new(UncertainDate.On(2024, 1, 20))),
///         new WhereClaim("C2", new([new(publisher)]), new("ain-al-asad", "Ain al-Asad")),
///         new MunitionClaim("C3", new([new(publisher)]), MunitionPhase.Launched, launched)])]);
/// Reconciliation reconciliation = Reconciler.Reconcile([By("R1", "afp", Count.AtLeast(12)), By("R2", "upi", Count.Of(17))]);
/// Finding&lt;Count&gt; launched = reconciliation.Incidents[0].Munitions[0].Count;
/// Console.WriteLine($"{launched.Established.Describe()}, {launched.Agreement}, {launched.Positions[0].Units} independent origins");
/// // 17, Refined, 2 independent origins
/// </code>
/// </example>
public static class Reconciler
{
    /// <summary>Reconciles reports.</summary>
    /// <param name="reports">The reports; their order does not matter, and equal ones count once.</param>
    /// <param name="judgements">What persons decided; null for nothing.</param>
    /// <param name="policy">What to take for granted; null for <see cref="ReconciliationPolicy.Default"/>.</param>
    /// <param name="progress">Is told now and then how far it has come; null for nobody.</param>
    /// <param name="cancellation">Ends the work, which then has no result.</param>
    /// <returns>The incidents, the links, and what was left open or set aside.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is null.</exception>
    /// <exception cref="ArgumentException">A report or a judgement is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static Reconciliation Reconcile(
        IEnumerable<Report> reports, IEnumerable<Judgement>? judgements = null, ReconciliationPolicy? policy = null,
        IProgress<ReconciliationProgress>? progress = null, CancellationToken cancellation = default)
    {
        Report[] given = RequireNoNulls(reports, nameof(reports));
        Judgement[] judged = judgements is null ? [] : RequireNoNulls(judgements, nameof(judgements));
        return Reconcile(given, judged, policy ?? ReconciliationPolicy.Default, earlier: null, new Pace(progress, cancellation));
    }

    /// <summary>Reconciles reports; incidents of an earlier reconciliation by the same policy that nothing touched are taken over.</summary>
    internal static Reconciliation Reconcile(
        Report[] given, Judgement[] judged, ReconciliationPolicy policy, Reconciliation? earlier, Pace pace)
    {
        RequireNoNulls(given, "reports");
        RequireNoNulls(judged, "judgements");
        var aside = new List<SetAside>();
        List<Report> taking = TakingPart(given, aside);
        List<Source> declared = WithoutClashes(Sources(taking), source => source.Id, SetAsideKind.Source, aside);
        SourceDirectory sources = SourceDirectory.Of(declared);
        List<(Report Report, Account Account)> accounts =
            WithoutClashes(Accounts(taking), item => item.Account.Id, SetAsideKind.Account, aside);
        var decided = new Judgements(Array.FindAll(judged, judgement => judgement.IsOfAccounts));
        var onClaims = new ClaimJudgements(Array.FindAll(judged, judgement => !judgement.IsOfAccounts));
        aside.AddRange(decided.SetAside.Select(j => new SetAside(SetAsideKind.Judgement, $"{j.First} {j.Second}", $"'{j.Kind}' contradicts other judgements")));

        pace.Begin(ReconciliationStep.Linking, accounts.Count);
        (ValueList<Link> links, IReadOnlyList<int[]> clusters, ValueList<string> undated) = Linked(accounts, decided, policy, pace);
        var kept = new KeptIncidents(earlier, declared, sources, canKeep: !Array.Exists(judged, judgement => !judgement.IsOfAccounts));
        ValueList<Incident> incidents = Fused(clusters, accounts, new IncidentFusion(sources, policy, onClaims), kept, pace);
        var series = new SeriesFusion(sources, policy.Fusing, onClaims);
        (ValueList<TallyFinding> tallies, ValueList<StrengthFinding> strengths) = (series.Tallies(taking), series.Strengths(taking));
        aside.AddRange(onClaims.SetAside().Select(j => new SetAside(SetAsideKind.Judgement, $"{j.Claim}", $"'{j.Kind}' contradicts other judgements")));
        return new(
            incidents, links, undated,
            aside.OrderBy(item => item.Kind).ThenBy(item => item.Id, StringComparer.Ordinal).ToValueList(), tallies, strengths)
        {
            Basis = new(Distinct(given), [.. judged.Distinct()], policy, accounts, sources, declared),
        };
    }

    // Each report once; of those with one id, all that differ.
    private static Report[] Distinct(Report[] given)
    {
        var byId = new Dictionary<string, Report>(StringComparer.Ordinal);
        var distinct = new List<Report>(given.Length);
        HashSet<Report>? clashing = null;
        foreach (Report report in given)
        {
            if (byId.TryAdd(report.Id, report)) distinct.Add(report);
            else if (!ReferenceEquals(byId[report.Id], report) && byId[report.Id] != report && (clashing ??= []).Add(report)) distinct.Add(report);
        }
        return [.. distinct];
    }

    /// <summary>Of some reports, those that count.</summary>
    internal static List<Report> TakingPart(Report[] given) => TakingPart(RequireNoNulls(given, "reports"), []);

    private static List<Report> TakingPart(Report[] given, List<SetAside> aside)
    {
        List<Report> unique = WithoutClashes(given, report => report.Id, SetAsideKind.Report, aside);
        var withdrawals = new Withdrawals(unique);
        List<Report> taking = withdrawals.Without(unique);
        aside.AddRange(withdrawals.SetAside);
        return taking;
    }

    private static List<Source> Sources(List<Report> reports)
    {
        var sources = new List<Source>();
        foreach (Report report in reports) sources.AddRange(report.Sources.AsSpan());
        return sources;
    }

    private static List<(Report Report, Account Account)> Accounts(List<Report> reports)
    {
        var accounts = new List<(Report Report, Account Account)>(reports.Count);
        foreach (Report report in reports)
            foreach (Account account in report.Accounts) accounts.Add((report, account));
        return accounts;
    }

    // What linking finds: all that it needs for that is let go before fusing begins.
    private static (ValueList<Link> Links, IReadOnlyList<int[]> Clusters, ValueList<string> Undated) Linked(
        List<(Report Report, Account Account)> accounts, Judgements judgements, ReconciliationPolicy policy, Pace pace)
    {
        var linker = new Linker(accounts, judgements, policy, pace);
        return (linker.Links(), linker.Clusters, Undated(linker, accounts));
    }

    // The incidents, by their first possible day, then by id; undated ones last.
    private static ValueList<Incident> Fused(
        IReadOnlyList<int[]> clusters, List<(Report Report, Account Account)> accounts, IncidentFusion fusion, KeptIncidents kept, Pace pace)
    {
        var incidents = new Incident[clusters.Count];
        pace.Begin(ReconciliationStep.Fusing, incidents.Length);
        for (int i = 0; i < incidents.Length; i++)
        {
            (Report Report, Account Account)[] together = Array.ConvertAll(clusters[i], account => accounts[account]);
            incidents[i] = pace.Done(kept.Of(together) ?? fusion.Fuse(together));
        }
        Array.Sort(incidents, static (a, b) =>
        {
            bool aIsUndated = a.Day.Agreement == Agreement.Unstated, bIsUndated = b.Day.Agreement == Agreement.Unstated;
            int order = aIsUndated != bIsUndated ? aIsUndated.CompareTo(bIsUndated) : UncertainDate.SortOrder.Compare(a.Day.Established, b.Day.Established);
            return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
        });
        return incidents.ToValueList();
    }

    private static ValueList<string> Undated(Linker linker, List<(Report Report, Account Account)> accounts)
    {
        var undated = new List<string>();
        for (int i = 0; i < accounts.Count; i++)
            if (linker.IsUndated(i)) undated.Add(accounts[i].Account.Id);
        undated.Sort(StringComparer.Ordinal);
        return undated.ToValueList();
    }

    private static T[] RequireNoNulls<T>(IEnumerable<T> items, string parameter)
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        T[] all = [.. items];
        return Array.Exists(all, item => item is null) ? throw new ArgumentException("The sequence has a null in it; leave it out.", parameter) : all;
    }

    // What has an id of its own, in the order in which it came; equal things count once, and of an id with more than one content, nothing.
    private static List<T> WithoutClashes<T>(IEnumerable<T> items, Func<T, string> id, SetAsideKind kind, List<SetAside> aside)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<T>();
        Dictionary<string, List<T>>? clashing = null;
        foreach (T item in items)
        {
            if (places.TryAdd(id(item), kept.Count))
            {
                kept.Add(item);
                continue;
            }
            T first = kept[places[id(item)]];
            if (ReferenceEquals(first, item) || EqualityComparer<T>.Default.Equals(first, item)) continue;
            clashing ??= new(StringComparer.Ordinal);
            if (!clashing.TryGetValue(id(item), out List<T>? contents)) clashing.Add(id(item), contents = [first]);
            if (!contents.Contains(item)) contents.Add(item);
        }
        if (clashing is null) return kept;
        foreach ((string clash, List<T> contents) in clashing)
            aside.Add(new(kind, clash, $"{contents.Count} different contents have this id, so none of them takes part"));
        kept.RemoveAll(item => clashing.ContainsKey(id(item)));
        return kept;
    }
}
