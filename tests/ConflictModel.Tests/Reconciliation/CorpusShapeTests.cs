using System;
using System.Linq;
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
        Often(0.15, r => r.Incidents.Any(incident => incident.Accounts.Count > 1));
        Often(0.01, r => r.Incidents.Any(incident => incident.Accounts.Count > 2));
        Often(0.1, r => r.Links.Any(link => link.Decision == LinkDecision.Undecided));
        Often(0.1, r => !r.Undated.IsEmpty);
        Often(0.1, r => r.Incidents.Any(incident => incident.Day.Agreement == Agreement.Disputed));
        Often(0.1, r => r.Incidents.Any(incident => incident.Weapons.Agreement == Agreement.Disputed));
        Often(0.005, r => r.Incidents.Any(incident => incident.Munitions.Any(finding => finding.Count.Agreement == Agreement.Disputed)));
        Often(0.005, r => r.Incidents.Any(incident => incident.Casualties.Any(finding => finding.Count.Agreement == Agreement.Disputed)));
        Often(0.002, r => r.Incidents.Any(incident => incident.Munitions.Any(finding => !finding.Derived.IsEmpty)));
        Often(0.005, r => r.Incidents.Any(incident => incident.Casualties.Any(finding => finding.IsPart)));
    }

    private static void Often(double share, Func<ConflictModel.Reconciliation.Reconciliation, bool> holds) =>
        Assert.InRange(Sample.Count(holds), share * Sample.Length, Sample.Length);
}
