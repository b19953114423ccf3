using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation.Linking;

namespace ConflictModel.Reconciliation;

/// <content>Weights from reports.</content>
public sealed partial class LinkWeights
{
    /// <summary>Weights estimated from reports that nobody has linked: a step of its own, whose result goes into a policy.</summary>
    /// <param name="reports">The reports, of which the same take part as in reconciling; their order does not matter. The more there are, and the more
    /// incidents have several accounts, the better.</param>
    /// <param name="policy">The tolerance, the taxonomies and the weights to start from; null for <see cref="ReconciliationPolicy.Default"/>.</param>
    /// <returns>New weights, with the frequencies of the policy's.</returns>
    /// <remarks>
    /// <para>u is counted among pairs whose days lie further apart than the tolerance, which are of two incidents. m, and the u of the days, are found
    /// by expectation maximisation among pairs within the tolerance: at most 200 rounds over at most about a million pairs. Deterministic.</para>
    /// <para>The weights to start from count as ten pairs more of each feature, so that few reports change little. No level weighs more
    /// than agreement, and a feature in which agreement would speak against one incident keeps its weights.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is null.</exception>
    /// <exception cref="ArgumentException">A report is null.</exception>
    /// <example>
    /// <code>
    /// LinkWeights fitted = LinkWeights.Fit([]);
    /// Console.WriteLine(Math.Round(fitted.M(LinkLevel.SamePlace), 2));
    /// // 0.82
    /// </code>
    /// </example>
    public static LinkWeights Fit(IEnumerable<Report> reports, ReconciliationPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        policy ??= ReconciliationPolicy.Default;
        var accounts = new List<(Report Report, Account Account)>();
        foreach (Report report in Reconciler.TakingPart([.. reports]))
            foreach (Account account in report.Accounts) accounts.Add((report, account));
        (double[] m, double[] u) = new WeightFitting(accounts, policy).Fit();
        LinkWeights start = policy.Weights;
        foreach (LinkLevel first in Firsts)
        {
            LinkFeature feature = FeatureOf(first);
            // A level that hardly any pair has may come out above agreement by chance; it is taken to say as much.
            double most = m[(int)first] / u[(int)first];
            for (int i = 0; i < m.Length; i++)
                if (FeatureOf((LinkLevel)i) == feature && i != (int)first) m[i] = Math.Min(m[i], u[i] * most);
            if (FaultOf(m, u, feature) is null) continue;
            for (int i = 0; i < m.Length; i++)
                if (FeatureOf((LinkLevel)i) == feature) (m[i], u[i]) = (start._m[i], start._u[i]);
        }
        return new(m, u, start._frequencies);
    }
}
