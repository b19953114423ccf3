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
        ArgumentNullException.ThrowIfNull(reports);
        return Reconcile([.. reports], [.. judgements ?? []], policy ?? ReconciliationPolicy.Default, earlier: null, new Pace(progress, cancellation));
    }

    /// <summary>Reconciles reports; incidents of an earlier reconciliation by the same policy that nothing touched are taken over.</summary>
    internal static Reconciliation Reconcile(
        Report[] given, Judgement[] judged, ReconciliationPolicy policy, Reconciliation? earlier, Pace pace)
    {
        RequireNoNulls(given, "reports");
        RequireNoNulls(judged, "judgements");
        var aside = new List<SetAside>();
        List<Report> unique = WithoutClashes(given, given.Length, report => report.Id, SetAsideKind.Report, ClashReasons.OfReports, aside);
        Report[] each = aside.Count == 0 ? [.. unique] : Distinct(given);
        List<Report> taking = TakingPart(unique, aside);
        List<Source> declared = WithoutClashes(Sources(taking), 0, source => source.Id, SetAsideKind.Source, ClashReasons.OfSources, aside);
        SourceDirectory sources = SourceDirectory.Of(declared);
        List<(Report Report, Account Account)> accounts =
            WithoutClashes(Accounts(taking), taking.Count, item => item.Account.Id, SetAsideKind.Account, ClashReasons.OfAccounts, aside);
        var decided = new Judgements(Array.FindAll(judged, judgement => judgement.IsOfAccounts));
        var onClaims = new ClaimJudgements(Array.FindAll(judged, judgement => !judgement.IsOfAccounts));
        aside.AddRange(decided.SetAside.Select(j => new SetAside(SetAsideKind.Judgement, $"{j.First} {j.Second}", $"'{j.Kind}' contradicts other judgements")));

        pace.Begin(ReconciliationStep.Linking, accounts.Count);
        Linker? linker = earlier?.Basis.TakeLinker();
        if (linker is null || !linker.TryTake(accounts, decided, pace)) linker = new(accounts, decided, policy, pace);
        var kept = new KeptIncidents(earlier, declared, sources, canKeep: !Array.Exists(judged, judgement => !judgement.IsOfAccounts));
        ValueList<Incident> incidents = Fused(linker.Clusters, accounts, new IncidentFusion(sources, policy, onClaims), kept, pace);
        var series = new SeriesFusion(sources, policy.Fusing, onClaims);
        (ValueList<TallyFinding> tallies, ValueList<StrengthFinding> strengths) = (series.Tallies(taking), series.Strengths(taking));
        aside.AddRange(onClaims.SetAside().Select(j => new SetAside(SetAsideKind.Judgement, $"{j.Claim}", $"'{j.Kind}' contradicts other judgements")));
        return new(
            incidents, linker.Links, Undated(linker, accounts),
            aside.OrderBy(item => item.Kind).ThenBy(item => item.Id, StringComparer.Ordinal).ToValueList(), tallies, strengths,
            ForetoldAccounts.Of(accounts))
        {
            Basis = new(each, [.. judged.Distinct()], policy, accounts, sources, declared, linker),
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
    internal static List<Report> TakingPart(Report[] given)
    {
        RequireNoNulls(given, "reports");
        return TakingPart(WithoutClashes(given, given.Length, report => report.Id, SetAsideKind.Report, ClashReasons.OfReports, []), []);
    }

    private static List<Report> TakingPart(List<Report> unique, List<SetAside> aside)
    {
        var withdrawals = new Withdrawals(unique);
        List<Report> taking = withdrawals.Without(unique);
        aside.AddRange(withdrawals.SetAside);
        return taking;
    }

    private static IEnumerable<Source> Sources(List<Report> reports)
    {
        foreach (Report report in reports)
            for (int i = 0; i < report.Sources.Count; i++) yield return report.Sources[i];
    }

    private static IEnumerable<(Report Report, Account Account)> Accounts(List<Report> reports)
    {
        foreach (Report report in reports)
            for (int i = 0; i < report.Accounts.Count; i++) yield return (report, report.Accounts[i]);
    }

    // The incidents, by their first possible day, then by id; undated ones last.
    private static ValueList<Incident> Fused(
        IReadOnlyList<int[]> clusters, List<(Report Report, Account Account)> accounts, IncidentFusion fusion, KeptIncidents kept, Pace pace)
    {
        var made = new List<Incident>();
        pace.Begin(ReconciliationStep.Fusing, clusters.Count);
        foreach (int[] cluster in clusters)
            if (!pace.Done(kept.TryKeep(cluster, accounts))) made.Add(fusion.Fuse(Array.ConvertAll(cluster, account => accounts[account])));
        return Relatives.Named(kept.With(made, static (a, b) =>
        {
            bool aIsUndated = a.Day.Agreement == Agreement.Unstated, bIsUndated = b.Day.Agreement == Agreement.Unstated;
            int order = aIsUndated != bIsUndated ? aIsUndated.CompareTo(bIsUndated) : UncertainDate.SortOrder.Compare(a.Day.Established, b.Day.Established);
            return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
        }));
    }

    private static ValueList<string> Undated(Linker linker, List<(Report Report, Account Account)> accounts)
    {
        var undated = new List<string>();
        for (int i = 0; i < accounts.Count; i++)
            if (linker.IsUndated(i)) undated.Add(accounts[i].Account.Id);
        undated.Sort(StringComparer.Ordinal);
        return undated.ToValueList();
    }

    private static void RequireNoNulls<T>(T[] items, string parameter)
    {
        foreach (T item in items)
            if (item is null) throw new ArgumentException("The sequence has a null in it; leave it out.", parameter);
    }

    // What has an id of its own, in the order in which it came; equal things count once, and of an id with more than one content, nothing.
    private static List<T> WithoutClashes<T>(
        IEnumerable<T> items, int about, Func<T, string> id, SetAsideKind kind, Func<List<T>, string> reason, List<SetAside> aside)
    {
        var places = new Dictionary<string, int>(about, StringComparer.Ordinal);
        var kept = new List<T>(about);
        Dictionary<string, HashSet<T>>? clashing = null;
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
            if (!clashing.TryGetValue(id(item), out HashSet<T>? contents)) clashing.Add(id(item), contents = [first]);
            contents.Add(item);
        }
        if (clashing is null) return kept;
        foreach ((string clash, HashSet<T> contents) in clashing)
            aside.Add(new(kind, clash, reason([.. contents])));
        kept.RemoveAll(item => clashing.ContainsKey(id(item)));
        return kept;
    }
}
