using System;
using System.Collections.Generic;
using System.Linq;
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
    /// <returns>The incidents, the links, and what was left open or set aside.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is null.</exception>
    /// <exception cref="ArgumentException">A report or a judgement is null.</exception>
    public static Reconciliation Reconcile(
        IEnumerable<Report> reports, IEnumerable<Judgement>? judgements = null, ReconciliationPolicy? policy = null)
    {
        Report[] given = RequireNoNulls(reports, nameof(reports));
        Judgement[] judged = judgements is null ? [] : RequireNoNulls(judgements, nameof(judgements));
        policy ??= ReconciliationPolicy.Default;
        var aside = new List<SetAside>();
        List<Report> unique = WithoutClashes(given.Distinct(), report => report.Id, SetAsideKind.Report, aside);
        var withdrawals = new Withdrawals(unique);
        List<Report> taking = withdrawals.Without(unique);
        aside.AddRange(withdrawals.SetAside);
        List<AccountView> views = WithoutClashes(
            taking.SelectMany(report => report.Accounts, (report, account) => new AccountView(report, account)), view => view.Id, SetAsideKind.Account, aside);
        List<Source> declared = WithoutClashes(taking.SelectMany(report => report.Sources).Distinct(), source => source.Id, SetAsideKind.Source, aside);
        var decided = new Judgements(judged);
        aside.AddRange(decided.SetAside.Select(j => new SetAside(SetAsideKind.Judgement, $"{j.First} {j.Second}", $"'{j.Kind}' contradicts other judgements")));

        var linker = new Linker(policy);
        List<Link> links = linker.Pairs(views);
        var fusion = new IncidentFusion(SourceDirectory.Of(declared), policy);
        List<List<AccountView>> clusters = linker.Clusters(views, links, decided);
        IEnumerable<Incident> incidents = clusters.Select(cluster => fusion.Fuse([.. cluster.Select(view => (view.Report, view.Account))]));
        return new(
            incidents.OrderBy(incident => incident.Day.Agreement == Agreement.Unstated)
                .ThenBy(incident => incident.Day.Established, UncertainDate.SortOrder).ThenBy(incident => incident.Id, StringComparer.Ordinal).ToValueList(),
            linker.Decided(links, clusters, decided),
            views.Where(view => view.Days.IsUnknown).Select(view => view.Id).Order(StringComparer.Ordinal).ToValueList(),
            aside.OrderBy(item => item.Kind).ThenBy(item => item.Id, StringComparer.Ordinal).ToValueList());
    }

    private static T[] RequireNoNulls<T>(IEnumerable<T> items, string parameter)
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        T[] all = [.. items];
        return Array.Exists(all, item => item is null) ? throw new ArgumentException("The sequence has a null in it; leave it out.", parameter) : all;
    }

    // What has an id of its own; of an id with more than one content, nothing.
    private static List<T> WithoutClashes<T>(IEnumerable<T> items, Func<T, string> id, SetAsideKind kind, List<SetAside> aside)
    {
        var kept = new List<T>();
        foreach (IGrouping<string, T> group in items.GroupBy(id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (group.Count() == 1) kept.Add(group.First());
            else aside.Add(new(kind, group.Key, $"{group.Count()} different contents have this id, so none of them takes part"));
        }
        return kept;
    }
}
