using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>What a report of the same publisher replaces or retracts is kept and no longer counted.</summary>
public class WithdrawalLaws
{
    [Fact]
    public void What_is_retracted_counts_as_if_it_were_not_there() => Law.Holds(Corpora, 100, reports =>
    {
        Report gone = reports[0];
        Report retraction = Empty("R9", gone.Publisher, retracts: [gone.Id]);
        var with = Reconciler.Reconcile(reports.Append(retraction));
        var without = Reconciler.Reconcile(reports.Skip(1).Append(Empty("R9", gone.Publisher)));
        return with.Incidents == without.Incidents && with.Links == without.Links && with.Undated == without.Undated
            && with.SetAside.Contains(new(SetAsideKind.Withdrawn, gone.Id, "'R9' retracts it"));
    });

    [Fact]
    public void What_another_publisher_says_has_no_effect() => Law.Holds(Corpora, 100, reports =>
    {
        Report other = Empty("R9", "nobody-else", replaces: [reports[0].Id]);
        var with = Reconciler.Reconcile(reports.Append(other));
        return with.Incidents == Reconciler.Reconcile(reports.Append(Empty("R9", "nobody-else"))).Incidents
            && with.SetAside.Any(item => item.Kind == SetAsideKind.Withdrawal && item.Id == "R9 " + reports[0].Id);
    });

    [Fact]
    public void What_is_withdrawn_counts_as_if_it_were_not_there() => Law.Holds(AmendedCorpora, 100, reports =>
    {
        var all = Reconciler.Reconcile(reports);
        string[] withdrawn = [.. all.SetAside.Where(item => item.Kind == SetAsideKind.Withdrawn).Select(item => item.Id)];
        var standing = Reconciler.Reconcile(reports.Where(report => !withdrawn.Contains(report.Id, System.StringComparer.Ordinal)));
        return all.Incidents == standing.Incidents && all.Links == standing.Links;
    });

    [Fact]
    public void Of_a_correction_of_a_correction_the_last_counts()
    {
        Report first = Killing("R1", 1), second = Killing("R2", 2, "R1"), third = Killing("R3", 3, "R2");
        var reconciliation = Reconciler.Reconcile([second, first, third]);
        Assert.Equal(Count.Of(3), Assert.Single(reconciliation.Incidents).Casualties[0].Count.Established);
        Assert.Equal(["R1", "R2"], reconciliation.SetAside.Select(item => item.Id).ToValueList());
        Assert.Equal(["'R2' replaces it", "'R3' replaces it"], reconciliation.SetAside.Select(item => item.Reason).ToValueList());
        Assert.Equal(reconciliation, Reconciler.Reconcile([third, second, first, second]));
    }

    [Fact]
    public void A_report_that_is_not_there_is_no_fault() => Assert.Empty(Reconciler.Reconcile([Killing("R1", 1, "R0")]).SetAside);

    private static Report Killing(string id, int killed, params string[] replaces) => new(
        id, "afp", UncertainDate.On(2024, 1, 23), [new("afp", "AFP")],
        [new(id + ":1", [new CasualtyClaim("C1", new([new("afp")]), Harm.Killed, Count.Of(killed))])], replaces: replaces.ToValueList());

    private static Report Empty(string id, string publisher, ValueList<string> replaces = default, ValueList<string> retracts = default) => new(
        id, publisher, default, [new(publisher, publisher + " again", SourceKind.Outlet)], [], replaces: replaces, retracts: retracts);
}
