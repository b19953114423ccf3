using System;
using System.Linq;
using System.Runtime.CompilerServices;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class CorpusShapeTests
{
    // Always the same ones, so that a rare shape cannot fail now and then.
    private static readonly ConflictModel.Reconciliation.Reconciliation[] Sample =
        [.. Generate.Corpora.Generator.Sample(500, new Rnd(2024, 21), 50).Select(reports => Reconciler.Reconcile(reports))];

    [Fact]
    public void Generated_corpora_have_what_the_laws_are_about()
    {
        Often(0.2, r => r.Incidents.Any(incident => incident.Accounts.Count > 1));
        Often(0.02, r => r.Incidents.Any(incident => incident.Accounts.Count > 2));
        Often(0.03, r => r.Links.Any(link => link.Decision == LinkDecision.Undecided));
        Often(0.1, r => !r.Undated.IsEmpty);
        Often(0.05, r => r.Incidents.Any(incident => incident.Day.Agreement == Agreement.Disputed));
        Often(0.05, r => r.Incidents.Any(incident => incident.Weapons.Agreement == Agreement.Disputed));
        Often(0.005, r => r.Incidents.Any(incident => incident.Munitions.Any(finding => finding.Count.Agreement == Agreement.Disputed)));
        Often(0.005, r => r.Incidents.Any(incident => incident.Casualties.Any(finding => finding.Count.Agreement == Agreement.Disputed)));
        Often(0.002, r => r.Incidents.Any(incident => incident.Munitions.Any(finding => !finding.Derived.IsEmpty)));
        Often(0.005, r => r.Incidents.Any(incident => incident.Casualties.Any(finding => finding.IsPart)));
    }

    [Fact]
    public void Generated_amendments_withdraw_reports()
    {
        var withdrawn = Generate.AmendedCorpora.Generator.Sample(200, new Rnd(2024, 23), 50).Select(reports => Reconciler.Reconcile(reports))
            .Select(r => r.SetAside.Select(item => item.Kind).ToHashSet()).ToList();
        Assert.InRange(withdrawn.Count(kinds => kinds.Contains(SetAsideKind.Withdrawn)), 20, 200);
        Assert.Contains(withdrawn, kinds => kinds.Contains(SetAsideKind.Withdrawal));
    }

    private static void Often(double share, Func<ConflictModel.Reconciliation.Reconciliation, bool> holds, [CallerArgumentExpression(nameof(holds))] string what = "") =>
        Assert.True(Sample.Count(holds) >= share * Sample.Length, $"{Sample.Count(holds)} of {Sample.Length} have {what}");
}
