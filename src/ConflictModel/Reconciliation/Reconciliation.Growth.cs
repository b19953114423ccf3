using System;
using System.Collections.Generic;
using System.Threading;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation.Linking;

namespace ConflictModel.Reconciliation;

/// <content>More reports, other reconciliations, earlier ones, and single pairs.</content>
public sealed partial record Reconciliation
{
    internal ReconciliationBasis Basis { get; init; }

    /// <summary>This reconciliation with more reports and judgements: the same as if all had been reconciled at once.</summary>
    /// <param name="reports">The further reports; those that are there already change nothing.</param>
    /// <param name="judgements">The further judgements; null for none.</param>
    /// <param name="progress">Is told now and then how far it has come; null for nobody.</param>
    /// <param name="cancellation">Ends the work, which then has no result; this reconciliation stays as it is.</param>
    /// <returns>A new reconciliation, by the same policy.</returns>
    /// <remarks>
    /// Only pairs with what is new are looked for, and only the incidents that the new reports or judgements may touch are made again. Where a
    /// report withdraws another, where ids clash, and for all but the first who ask the same reconciliation, all pairs are looked for.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is null.</exception>
    /// <exception cref="ArgumentException">A report or a judgement is null.</exception>
    /// <exception cref="InvalidOperationException">This reconciliation was read from a document and knows no reports.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// Report By(string id, string publisher) => new(id, publisher, UncertainDate.On(2024, 1, 23),
    ///     [new(publisher, publisher.ToUpperInvariant(), SourceKind.NewsAgency)], [new(id + ":attack", [
    ///         new WhenClaim("C1", new([new(publisher)]), new(UncertainDate.On(2024, 1, 20))),
    ///         new WhereClaim("C2", new([new(publisher)]), new("ain-al-asad", "Ain al-Asad"))])]);
    /// Reconciliation first = Reconciler.Reconcile([By("R1", "afp")]);
    /// Reconciliation both = first.With([By("R2", "upi")]);
    /// Console.WriteLine(both == Reconciler.Reconcile([By("R1", "afp"), By("R2", "upi")]));
    /// Console.WriteLine(both.ChangesSince(first).Incidents[0].Findings);
    /// // True
    /// // [accounts, day, places, grade]
    /// </code>
    /// </example>
    public Reconciliation With(
        IEnumerable<Report> reports, IEnumerable<Judgement>? judgements = null, IProgress<ReconciliationProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Reconciler.Reconcile(
            [.. Basis.Reports, .. reports], [.. Basis.Judgements, .. judgements ?? []], Basis.Policy, this, new Pace(progress, cancellation));
    }

    /// <summary>Both reconciliations as one: that of all their reports and judgements.</summary>
    /// <param name="other">Another reconciliation by an equal policy.</param>
    /// <returns>A new reconciliation. Commutative, associative and idempotent; that of nothing is the identity.</returns>
    /// <exception cref="ArgumentException">The policies differ.</exception>
    /// <exception cref="InvalidOperationException">One was read from a document and knows no reports.</exception>
    public Reconciliation Merge(Reconciliation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Basis.Policy != other.Basis.Policy)
            throw new ArgumentException("The two were made by different policies; reconcile the reports of one again by that of the other.", nameof(other));
        return Incidents.Count >= other.Incidents.Count
            ? With(other.Basis.Reports, other.Basis.Judgements) : other.With(Basis.Reports, Basis.Judgements);
    }

    /// <summary>How two accounts compare, whether or not they are listed among the links.</summary>
    /// <param name="first">The id of one account.</param>
    /// <param name="second">The id of the other.</param>
    /// <returns>The pair with its evidence, the rule that keeps it apart if there is one, and what became of it.</returns>
    /// <exception cref="ArgumentException">No account of an id took part, or both ids are the same.</exception>
    /// <exception cref="InvalidOperationException">This reconciliation was read from a document and knows no reports.</exception>
    public Link Compare(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first == second) throw new ArgumentException($"A pair is of two accounts; '{first}' is named twice.", nameof(second));
        ReconciliationPolicy policy = Basis.Policy;
        (Report Report, Account Account) one = Account(first, nameof(first)), other = Account(second, nameof(second));
        // How many origins name a day is told by all accounts of it.
        var views = new AccountViews([one, other, .. Basis.Accounts.FindAll(item => item.Account.Id != first && item.Account.Id != second
            && (NamesDayOf(item.Account, one.Account) || NamesDayOf(item.Account, other.Account)))], policy);
        var pairs = new PairReport(views, new(views, policy), policy);
        return pairs.Of(0, 1, ReferenceEquals(IncidentOf(first), IncidentOf(second)), JudgementOf(first, second));
    }

    /// <summary>What became of the incidents of an earlier reconciliation.</summary>
    /// <param name="earlier">A reconciliation of some of the same accounts.</param>
    /// <returns>What was kept, added, removed, merged and split, and which findings of the kept ones changed.</returns>
    public ReconciliationChanges ChangesSince(Reconciliation earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return ReconciliationChanges.Between(earlier, this);
    }

    private static bool NamesDayOf(Account account, Account other)
    {
        foreach (Claim claim in account.Claims)
        {
            if (claim is not WhenClaim { When.Date: { IsExact: true } day }) continue;
            foreach (Claim its in other.Claims)
                if (its is WhenClaim { When: { } when } && when.Date == day) return true;
        }
        return false;
    }

    private (Report Report, Account Account) Account(string id, string parameter) => Basis.Find(id)
        ?? throw new ArgumentException($"No account '{id}' took part; see what was set aside.", parameter);

    private Judgement? JudgementOf(string first, string second)
    {
        foreach (Judgement judgement in new Judgements(Array.FindAll(Basis.Judgements, judgement => judgement.IsOfAccounts)).TakingPart)
        {
            if ((judgement.First == first && judgement.Second == second) || (judgement.First == second && judgement.Second == first)) return judgement;
        }
        return null;
    }
}
