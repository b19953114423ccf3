using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Sets of one to four reports of one week, each with an id of its own, about few days and places and from few origins.</summary>
    public static Arbitrary<ValueList<Report>> Corpora => Arb.From(
        from size in Gen.Choose(1, 4)
        from reports in Gen.CollectToArray(Enumerable.Range(1, size), n => ReportsOf($"R{n}"))
        select reports.ToValueList(),
        corpus => WithoutOne(corpus).Concat(WithOneSimpler(corpus, SimplerReports)));

    /// <summary>Up to four judgements about accounts of such reports, some of which contradict each other or name no account.</summary>
    public static Arbitrary<ValueList<Judgement>> JudgementLists => Arb.From(
        from size in Gen.Choose(0, 4) from judgements in SomeJudgement.ArrayOf(size) select judgements.ToValueList(),
        WithoutOne);

    private static Gen<Judgement> SomeJudgement =>
        from pair in Gen.Shuffle(AccountIds)
        from isSame in Gen.Elements(true, false)
        select isSame ? Judgement.Same(pair[0], pair[1]) : Judgement.Different(pair[0], pair[1]);

    private static string[] AccountIds => ["R1:1", "R1:2", "R2:1", "R3:1", "R4:1"];
}
