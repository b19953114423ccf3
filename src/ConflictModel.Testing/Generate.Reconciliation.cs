using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Judgements about two accounts of the generated reports, or of none.</summary>
    public static Arbitrary<Judgement> Judgements => SomeJudgement.ToArbitrary();

    /// <summary>Up to four judgements about accounts of such reports, some of which contradict each other or name no account.</summary>
    public static Arbitrary<ValueList<Judgement>> JudgementLists => Arb.From(
        from size in Gen.Choose(0, 4) from judgements in SomeJudgement.ArrayOf(size) select judgements.ToValueList(),
        WithoutOne);

    /// <summary>Reconciliations of <see cref="Corpora"/>, of <see cref="AmendedCorpora"/>, of <see cref="SeriesCorpora"/> and of small simulations, with
    /// judgements: all kinds of incidents, findings, links and what is set aside. They do not shrink: the reports and the judgements do.</summary>
    public static Arbitrary<Reconciliation.Reconciliation> Reconciliations => (
        from reports in Gen.OneOf(Corpora.Generator, AmendedCorpora.Generator, SeriesCorpora.Generator, SimulatedReports)
        from judgements in JudgementLists.Generator
        select Reconciler.Reconcile(reports, judgements)).ToArbitrary();

    /// <summary>What became of the incidents of some reports when more came.</summary>
    public static Arbitrary<ReconciliationChanges> Changes => (
        from reports in Corpora.Generator
        from left in Gen.Choose(0, reports.Count)
        select Reconciler.Reconcile(reports).ChangesSince(Reconciler.Reconcile(reports.Take(left)))).ToArbitrary();

    /// <summary>Explanations of reconciliations, with those of their parts below them.</summary>
    public static Arbitrary<Explanation> Explanations => Reconciliations.Generator.Select(reconciliation => reconciliation.Explain()).ToArbitrary();

    /// <summary>Totals of people harmed, of all times and of a period, everywhere and at a place.</summary>
    public static Arbitrary<Total> Totals => (
        from reconciliation in Reconciliations.Generator
        from harm in Gen.Elements(Harm.Killed, Harm.Injured)
        from period in Gen.OneOf(Gen.Constant<UncertainInterval?>(null), UncertainIntervals.Generator.Select(UncertainInterval? (one) => one))
        from place in Gen.OneOf(Gen.Constant<Place?>(null), SomePlace.Select(Place? (one) => one))
        select reconciliation.Total(harm, period, place)).ToArbitrary();

    /// <summary>The blocking keys of accounts.</summary>
    public static Arbitrary<BlockingKey> BlockingKeys => Found(Accounts.Generator.Select(account => BlockingKey.Of(account).ToList()));

    private static Gen<ValueList<Report>> SimulatedReports => Gen.Choose(1, 1_000).Select(seed =>
        new Simulation(new((ulong)seed, incidents: 2, places: 2, reportsFrom: 2, reportsTo: 5)).Reports.ToValueList());

    private static Gen<Judgement> SomeJudgement => Gen.Frequency(
        (4, from pair in Gen.Shuffle(AccountIds)
            from isSame in Gen.Elements(true, false)
            select isSame ? Judgement.Same(pair[0], pair[1]) : Judgement.Different(pair[0], pair[1])),
        (1, from report in Gen.Elements("R1", "R2")
            from claim in Gen.Elements("C10", "C11", "C12", "C13")
            from isPreferred in Gen.Elements(true, false)
            select isPreferred ? Judgement.Prefer(new(report, claim)) : Judgement.Discount(new(report, claim), "an error of the desk")));

    private static string[] AccountIds => ["R1:1", "R1:2", "R2:1", "R3:1", "R4:1"];
}
