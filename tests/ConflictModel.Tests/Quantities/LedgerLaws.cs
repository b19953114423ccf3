using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities;

public class LedgerLaws
{
    private const int Most = 8;

    [Fact]
    public void Solve_drops_no_assignment_that_fits() => Law.Holds(Ledgers, ledger =>
        ledger.Solve() is var solution
            && Fitting(ledger).All(values => solution.Entries.Select((entry, i) => entry.Count.Contains(values[i])).All(x => x)));

    [Fact]
    public void Conflict_is_found_only_where_nothing_fits() =>
        Law.Holds(Ledgers, ledger => ledger.Solve().Conflict is null || !Fitting(ledger).Any());

    [Fact]
    public void Conflict_contradicts_itself_and_no_part_of_it_does() => Law.Holds(Ledgers, ledger =>
        ledger.Solve().Conflict is not LedgerConflict conflict
        || (Restricted(ledger, conflict.Entries, conflict.Relations).Solve().Conflict is not null
            && conflict.Entries.All(left =>
                Restricted(ledger, Without(conflict.Entries, left), conflict.Relations).Solve().Conflict is null)
            && conflict.Relations.All(left =>
                Restricted(ledger, conflict.Entries, Without(conflict.Relations, left)).Solve().Conflict is null)));

    [Fact]
    public void Generated_ledgers_conflict_and_narrow_often_enough()
    {
        (int conflicts, int narrowed, int total) = (0, 0, 0);
        Law.Holds(Ledgers, ledger =>
        {
            LedgerSolution solution = ledger.Solve();
            total++;
            if (solution.Conflict is not null) conflicts++;
            else if (solution.Entries != ledger.Entries) narrowed++;
            return true;
        });
        Assert.True(conflicts > total / 20 && narrowed > total / 20, $"{conflicts} conflicts and {narrowed} narrowed of {total}");
    }

    // Propagation may be wide over several relations; over one it must not be.
    [Fact]
    public void One_relation_gives_the_narrowest_bounds() => Law.Holds(Ledgers, ledger => ledger.Relations.IsEmpty
        || (new Ledger(
            ledger.Entries.Select(entry => new LedgerEntry(entry.Name, entry.Count.Intersect(Count.AtMost(Most)))).ToValueList(),
            [ledger.Relations[0]]) is var one && one.Solve() is var solution && Fitting(one).ToArray() is var fitting
            && (fitting.Length == 0
                ? solution.Conflict is not null
                : solution.Entries.Select((entry, i) => entry.Count.Possible
                    == Interval.Between<long>(fitting.Min(values => values[i]), fitting.Max(values => values[i]))).All(x => x))));

    [Fact]
    public void A_share_gives_the_parts_next_to_it_and_the_wholes_that_they_are_next_to() =>
        Law.Holds(Shares, Enumerable.Range(0, 41).ToArray().AsArbitrary(), (share, number) =>
        {
            LedgerRelation relation = LedgerRelation.ShareOf("part", share, "whole");
            Count few = Count.AtMost(100);
            return Agrees("part", "whole", part => IsShare(part, share.Possible, number))
                && Agrees("whole", "part", whole => IsShare(number, share.Possible, whole));

            bool Agrees(string asked, string given, Func<int, bool> fits) =>
                new Ledger([new(asked, few), new(given, Count.Of(number))], [relation]).Solve() is var solution
                && Enumerable.Range(0, 101).Where(fits).ToArray() is var fitting && (fitting.Length == 0
                    ? solution.Conflict is not null
                    : solution.Entries[0].Count.Possible == Interval.Between<long>(fitting[0], fitting[^1]));
        });

    // So that a rounded figure never contradicts a looser statement that it lies in.
    [Fact]
    public void A_narrower_share_with_its_bounds_included_never_allows_more_than_a_wider_one() =>
        Law.Holds(Shares, Shares, Enumerable.Range(0, 41).ToArray().AsArbitrary(), (a, b, whole) =>
        {
            Interval<decimal> wide = Closed(a.Hull(b)), narrow = Closed(a);
            return Enumerable.Range(0, whole + 1).All(part => !Fits(narrow, part) || Fits(wide, part));

            bool Fits(Interval<decimal> share, int part) => !share.IsEmpty && new Ledger(
                [new("part", Count.Of(part)), new("whole", Count.Of(whole))],
                [LedgerRelation.ShareOf("part", Share.Create(share), "whole")]).Solve().Conflict is null;

            static Interval<decimal> Closed(Share share) =>
                share.IsImpossible ? share.Possible : Interval.Between(share.Possible.Lower, share.Possible.Upper);
        });

    [Fact]
    public void Solve_is_idempotent() => Law.Holds(Ledgers, ledger =>
        ledger.Solve() is var solution
            && (!solution.IsComplete || new Ledger(solution.Entries, ledger.Relations).Solve().Entries == solution.Entries));

    [Fact]
    public void Solve_does_not_depend_on_order() => Law.Holds(Ledgers, ledger =>
    {
        LedgerSolution solution = ledger.Solve();
        LedgerSolution reversed = new Ledger(ledger.Entries.Reverse().ToValueList(), ledger.Relations.Reverse().ToValueList()).Solve();
        return solution.Entries == reversed.Entries.Reverse().ToValueList()
            && solution.IsComplete == reversed.IsComplete
            && Same(solution.Conflict?.Entries ?? default, reversed.Conflict?.Entries ?? default)
            && Same(solution.Conflict?.Relations ?? default, reversed.Conflict?.Relations ?? default)
            && ledger.Entries.All(entry => solution.Explain(entry.Name) == reversed.Explain(entry.Name));
    });

    [Fact]
    public void More_knowledge_never_widens() => Law.Holds(Ledgers, Counts, (ledger, more) =>
    {
        var entries = ledger.Entries.Select((entry, i) =>
            i == 0 ? new LedgerEntry(entry.Name, entry.Count.Intersect(more)) : entry).ToValueList();
        (LedgerSolution before, LedgerSolution after) = (ledger.Solve(), new Ledger(entries, ledger.Relations).Solve());
        return Knows(after, before);
    });

    [Fact]
    public void A_relation_more_never_widens() => Law.Holds(Ledgers, ledger => ledger.Relations.All(left =>
        new Ledger(ledger.Entries, Without(ledger.Relations, left)).Solve() is var before && ledger.Solve() is var after
        && Knows(after, before)));

    [Fact]
    public void Derivations_name_exactly_the_bounds_that_were_not_given() => Law.Holds(Ledgers, ledger =>
        ledger.Solve() is var solution && ledger.Entries.All(given =>
        {
            LedgerBound[] bounds = [.. solution.DerivationsOf(given.Name).Select(d => d.Bound)];
            Interval<long> before = given.Count.Possible;
            Interval<long> after = solution[given.Name].Possible;
            return solution.Conflict is not null ? bounds.Length == 0
                : bounds.Any(b => b.Side == BoundSide.Lower) == (after.Lower != before.Lower)
                && bounds.Any(b => b.Side == BoundSide.Upper) == (after.HasUpper && (!before.HasUpper || after.Upper != before.Upper))
                && bounds.All(b => b.Entry == given.Name && b.Value == (b.Side == BoundSide.Lower ? after.Lower : after.Upper));
        }));

    [Fact]
    public void Derivations_rest_on_nothing_but_what_they_cite() => Law.Holds(Ledgers, ledger =>
        ledger.Solve() is var solution && ledger.Entries.SelectMany(entry => solution.DerivationsOf(entry.Name)).All(derivation =>
        {
            var cited = ledger.Entries.Where(entry => derivation.Entries.Contains(entry.Name, StringComparer.Ordinal)).ToValueList();
            Count alone = Restricted(ledger, cited, derivation.Relations).Solve()[derivation.Bound.Entry];
            return derivation.Relations.Contains(derivation.Relation) && (derivation.Bound.Side == BoundSide.Lower
                ? alone.Least >= derivation.Bound.Value
                : alone.Greatest <= derivation.Bound.Value);
        }));

    [Fact]
    public void What_nothing_narrows_stays_as_given() =>
        Law.Holds(Ledgers, ledger => ledger.Solve() is var solution && ledger.Entries.Zip(solution.Entries).All(pair =>
        pair.First == pair.Second
        || (pair.Second.Count.Hedge == Hedge.Derived
            && pair.Second.Count.Plausible == pair.First.Count.Plausible.Intersect(pair.Second.Count.Possible))));

    [Fact]
    public void Equality_is_that_of_entries_and_relations() => Law.Holds(Ledgers, Ledgers, (a, b) =>
        (a == b) == (a.Entries == b.Entries && a.Relations == b.Relations)
        && new Ledger(a.Entries, a.Relations) is var copy && copy == a && copy.GetHashCode() == a.GetHashCode());

    internal static IEnumerable<int[]> Fitting(Ledger ledger)
    {
        Dictionary<string, int> indexes =
            ledger.Entries.Select((entry, i) => KeyValuePair.Create(entry.Name, i)).ToDictionary(StringComparer.Ordinal);
        int[][] allowed = [.. ledger.Entries.Select(entry => Enumerable.Range(0, Most + 1).Where(n => entry.Count.Contains(n)).ToArray())];
        IEnumerable<int[]> assignments = [[]];
        assignments = allowed.Aggregate(assignments, (all, next) => all.SelectMany(head => next.Select(n => (int[])[.. head, n])));
        return assignments.Where(values => ledger.Relations.All(relation => Holds(relation, name => values[indexes[name]])));
    }

    private static bool Holds(LedgerRelation relation, Func<string, int> of) => relation.Kind switch
    {
        LedgerRelationKind.Sum => of(relation.Whole) == relation.Parts.Sum(of),
        LedgerRelationKind.Disjoint => of(relation.Whole) >= relation.Parts.Sum(of),
        LedgerRelationKind.ShareOf => IsShare(of(relation.Parts[0]), relation.Share.Possible, of(relation.Whole)),
        _ => of(relation.Parts[0]) <= of(relation.Whole),
    };

    // A whole number less than 1 away from some possible fraction of the whole, on the right side of the bounds that are excluded.
    private static bool IsShare(int part, Interval<decimal> share, int whole) => !share.IsEmpty && (whole == 0 ? part == 0
        : Interval.Create(share.Lower * whole, share.Upper * whole, share.IsLowerOpen, share.IsUpperOpen)
            .Overlaps(Interval.Create<decimal>(part - 1, part + 1, lowerOpen: true, upperOpen: true))
        && (!share.IsLowerOpen || part > share.Lower * whole) && (!share.IsUpperOpen || part < share.Upper * whole));

    // Whether the one says at least what the other does; a contradiction says everything.
    private static bool Knows(LedgerSolution more, LedgerSolution less) => more.Conflict is not null || (less.Conflict is null
        && more.Entries.Zip(less.Entries).All(pair => pair.First.Count.Possible.IsSubsetOf(pair.Second.Count.Possible)));

    // The same names, with nothing said of those that are left out.
    private static Ledger Restricted(Ledger ledger, ValueList<LedgerEntry> kept, ValueList<LedgerRelation> relations) => new(
        ledger.Entries.Select(entry => kept.Contains(entry) ? entry : new LedgerEntry(entry.Name, Count.Unknown)).ToValueList(), relations);

    // One occurrence less, because a relation may be stated twice.
    private static ValueList<T> Without<T>(ValueList<T> list, T left)
    {
        List<T> rest = [.. list];
        rest.Remove(left);
        return rest.ToValueList();
    }

    private static bool Same<T>(ValueList<T> a, ValueList<T> b) => a.Count == b.Count && a.All(b.Contains);
}
