using System.Collections.Generic;
using System.Linq;
using ConflictModel.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Ledgers of up to four small numbers and up to four relations of every kind, many of them contradictory.</summary>
    public static Arbitrary<Ledger> Ledgers { get; } = Arb.From(
        from size in Gen.Choose(1, 4)
        from counts in LedgerCounts.ArrayOf(size)
        from relationCount in Gen.Choose(0, size == 1 ? 0 : 4)
        from relations in LedgerRelations(size).ArrayOf(relationCount)
        select new Ledger(
            counts.Select((count, i) => new LedgerEntry(LedgerNames[i], count)).ToValueList(),
            relations.ToValueList()),
        ShrinkLedger);

    private static string[] LedgerNames => ["launched", "intercepted", "landed", "failed"];

    private static Gen<Count> LedgerCounts => Gen.Frequency(
        (3, Gen.Constant(Count.Unknown)),
        (3, Gen.Choose(0, 8).Select(n => Count.Of(n))),
        (3, from a in Gen.Choose(0, 8) from b in Gen.Choose(0, 8) select Count.Between(int.Min(a, b), int.Max(a, b))),
        (1, SmallCounts));

    private static Gen<Share> LedgerShares => Gen.Elements(
        Share.Most, Share.Half, Share.All, Share.Unknown,
        Share.Of(0m), Share.Of(0.25m), Share.AtLeast(0.3m), Share.MoreThan(0m), Share.AtMost(0.4m),
        Share.Create(Interval.LessThan(0.5m)), Share.Create(Interval.Between(0.2m, 0.6m)), Share.Impossible);

    // A whole comes before its parts, so that there is no cycle.
    private static Gen<LedgerRelation> LedgerRelations(int size) =>
        from whole in Gen.Choose(0, size - 2)
        from members in Gen.Choose(1, (1 << (size - whole - 1)) - 1)
        from kind in Gen.Choose(0, 4)
        from share in LedgerShares
        let below = Enumerable.Range(whole + 1, size - whole - 1)
        let parts = below.Where(i => (members >> (i - whole - 1)) % 2 == 1).Select(i => LedgerNames[i]).ToArray()
        select (LedgerRelationKind)kind switch
        {
            LedgerRelationKind.Sum => LedgerRelation.Sum(LedgerNames[whole], parts.ToValueList()),
            LedgerRelationKind.Disjoint => LedgerRelation.Disjoint(LedgerNames[whole], parts.ToValueList()),
            LedgerRelationKind.PartOf => LedgerRelation.PartOf(parts[0], LedgerNames[whole]),
            LedgerRelationKind.ShareOf => LedgerRelation.ShareOf(parts[0], share, LedgerNames[whole]),
            _ => LedgerRelation.AtMost(parts[^1], LedgerNames[whole]),
        };

    private static IEnumerable<Ledger> ShrinkLedger(Ledger ledger)
    {
        for (int i = 0; i < ledger.Relations.Count; i++)
        {
            yield return new Ledger(ledger.Entries, ledger.Relations.Where((_, at) => at != i).ToValueList());
        }

        for (int i = 0; i < ledger.Entries.Count; i++)
        {
            foreach (Count count in Counts.Shrinker(ledger.Entries[i].Count))
            {
                yield return new Ledger(
                    ledger.Entries.Select((entry, at) => at == i ? new LedgerEntry(entry.Name, count) : entry).ToValueList(),
                    ledger.Relations);
            }
        }
    }
}
