using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Quantities;
using Xunit;

namespace ConflictModel.Tests.Quantities;

public class LedgerExamples
{
    private static readonly LedgerRelation Fates = LedgerRelation.Sum("launched", ["intercepted", "landed", "failed"]);

    [Fact]
    public void Most_intercepted_of_17_with_2_landed_is_9_to_15()
    {
        LedgerSolution solution = Salvo(Count.Of(17), Count.Of(2), Share.Most);
        Assert.Equal("[9,15] derived", solution["intercepted"].ToString());
        Assert.Equal("[0,6] derived", solution["failed"].ToString());
        Assert.Equal(Count.Of(17), solution["launched"]);
        Assert.True(solution.IsComplete && solution.Conflict is null);
        Assert.Equal(
            "intercepted is between 9 and 15: more than half of launched (17); launched (17) less landed (2)\n" +
            "failed is at most 6: launched (17) less intercepted (at least 9) and landed (2)",
            solution.Explain());
        Assert.Equal("landed is 2, as given", solution.Explain("landed"));
    }

    [Fact]
    public void Derivations_go_down_to_what_was_given()
    {
        LedgerSolution solution = Salvo(Count.Of(17), Count.Of(2), Share.Most);
        LedgerDerivation failed = Assert.Single(solution.DerivationsOf("failed"));
        Assert.Equal(new LedgerBound("failed", BoundSide.Upper, 6), failed.Bound);
        Assert.Equal(Fates, failed.Relation);
        Assert.Equal<LedgerBound>(
            [new("launched", BoundSide.Upper, 17), new("intercepted", BoundSide.Lower, 9), new("landed", BoundSide.Lower, 2)],
            failed.From);
        Assert.Equal("launched landed", string.Join(" ", failed.Entries));
        Assert.Equal(2, failed.Relations.Count);
    }

    [Fact]
    public void A_conflict_names_what_takes_part_and_nothing_else()
    {
        LedgerSolution solution = Salvo(Count.Of(10), Count.AtLeast(6), Share.Most);
        Assert.Equal("launched landed", string.Join(" ", solution.Conflict!.Entries.Select(entry => entry.Name)));
        Assert.Equal(2, solution.Conflict.Relations.Count);
        Assert.Equal(
            "launched (10), landed (at least 6) cannot hold together with: " +
            "launched = intercepted + landed + failed; intercepted is most of launched",
            solution.Explain());
        Assert.Equal(Count.AtLeast(6), solution["landed"]);
        Assert.True(solution.DerivationsOf("failed").IsEmpty);
    }

    [Fact]
    public void A_chain_is_carried_from_end_to_end_in_one_round()
    {
        string[] names = [.. Enumerable.Range(0, 500).Select(i => $"n{i}")];
        var ledger = new Ledger(
            names.Select((name, i) =>
                new LedgerEntry(name, i == 0 ? Count.AtMost(9) : i == 499 ? Count.AtLeast(4) : Count.Unknown)).ToValueList(),
            Enumerable.Range(1, 499).Select(i => LedgerRelation.PartOf(names[i], names[i - 1])).ToValueList());
        LedgerSolution solution = ledger.Solve();
        Assert.True(solution.IsComplete);
        Assert.All(solution.Entries, entry => Assert.Equal(Interval.Between(4L, 9L), entry.Count.Possible));
    }

    [Fact]
    public void What_creeps_upwards_is_cut_off_with_bounds_that_hold()
    {
        var ledger = new Ledger(
            [new("all", Count.AtLeast(1_000_000)), new("some", Count.Unknown)],
            [LedgerRelation.ShareOf("some", Share.AtLeast(0.51m), "all"), LedgerRelation.ShareOf("some", Share.AtMost(0.5m), "all")]);
        LedgerSolution solution = ledger.Solve();
        Assert.False(solution.IsComplete);
        Assert.Null(solution.Conflict);
        Assert.True(solution["all"].Least > 1_000_000 && solution["all"].Greatest is null);
    }

    [Fact]
    public void Bounds_at_the_edge_of_the_type_do_not_wrap()
    {
        var ledger = new Ledger(
            [new("all", Count.Unknown), new("a", Count.AtLeast(long.MaxValue)), new("b", Count.Between(1, long.MaxValue)),
                new("c", Count.Unknown)],
            [LedgerRelation.Sum("all", ["a", "b"]), LedgerRelation.ShareOf("c", Share.Of(0.0000000000000000000000000001m), "all"),
                LedgerRelation.ShareOf("b", Share.AtMost(0.0000000000000000000000000001m), "all")]);
        LedgerSolution solution = ledger.Solve();
        Assert.Equal(long.MaxValue, solution["all"].Least);
        Assert.Null(solution["all"].Greatest);
        Assert.Null(solution.Conflict);
    }

    [Fact]
    public void An_impossible_count_or_share_is_a_conflict_of_its_own()
    {
        var count = new Ledger([new("b", Count.Impossible), new("a", Count.Impossible)], []);
        Assert.Equal("a (no possible number) cannot hold", count.Solve().Explain());
        var share = new Ledger([new("a", Count.Of(1)), new("b", Count.Of(2))], [LedgerRelation.ShareOf("a", Share.Impossible, "b")]);
        Assert.Equal("this cannot hold: a is no possible share of b", share.Solve().Explain());
    }

    [Theory]
    [InlineData("0.5 unhedged", 17, "[8,9]")]
    [InlineData("0.5 unhedged", 16, "[8,8]")]
    [InlineData("0.5 unhedged", 1, "[0,1]")]
    [InlineData("0.4 unhedged", 17, "[6,7]")]
    [InlineData("[0.4,1] atLeast", 17, "[6,17]")]
    [InlineData("(0.4,1] moreThan", 17, "[7,17]")]
    [InlineData("[0,0.4] atMost", 17, "[0,7]")]
    [InlineData("[0,0.4) fewerThan", 17, "[0,6]")]
    [InlineData("(0.5,1] vague", 17, "[9,17]")]
    [InlineData("(0.5,1] vague", 16, "[9,16]")]
    [InlineData("1 unhedged", 17, "[17,17]")]
    [InlineData("0 unhedged", 17, "[0,0]")]
    [InlineData("0.4 unhedged", 0, "[0,0]")]
    public void A_share_of_a_whole_number_is_a_whole_number_next_to_it(string share, int whole, string part)
    {
        var ledger = new Ledger(
            [new("whole", Count.Of(whole)), new("part", Count.Unknown)], [LedgerRelation.ShareOf("part", Share.Parse(share), "whole")]);
        Count narrowed = ledger.Solve()["part"];
        Assert.Equal(part, $"[{narrowed.Least},{narrowed.Greatest}]");
    }

    [Fact]
    public void A_rounded_share_is_no_conflict()
    {
        Assert.Equal("[6,7] derived", Salvo(Count.Of(17), Count.AtMost(11), Share.Of(0.4m))["intercepted"].ToString());
        Assert.Equal(
            "part is between 6 and 17: at least 40 percent of whole (17), rounded; part of whole (17)",
            Explain("part", LedgerRelation.ShareOf("part", Share.AtLeast(0.4m), "whole"), Count.Unknown, Count.Of(17)));
        Assert.Equal(
            "whole is between 7 and 9: part (4) is half of it, rounded; given as at most 9",
            Explain("whole", LedgerRelation.ShareOf("part", Share.Half, "whole"), Count.Of(4), Count.AtMost(9)));
        var tooFew = new Ledger(
            [new("part", Count.Of(4)), new("whole", Count.Of(10))], [LedgerRelation.ShareOf("part", Share.Half, "whole")]);
        Assert.NotNull(tooFew.Solve().Conflict);
    }

    [Fact]
    public void Explain_has_words_for_every_relation_and_side()
    {
        Assert.Equal("part is at most 5: part of whole (5)",
            Explain("part", LedgerRelation.PartOf("part", "whole"), Count.Unknown, Count.Of(5)));
        Assert.Equal("whole is at least 5: part (5) is part of it",
            Explain("whole", LedgerRelation.PartOf("part", "whole"), Count.Of(5), Count.Unknown));
        Assert.Equal("part is at most 5: at most whole (at most 5)",
            Explain("part", LedgerRelation.AtMost("part", "whole"), Count.Unknown, Count.AtMost(5)));
        Assert.Equal("whole is at least 5: at least part (5)",
            Explain("whole", LedgerRelation.AtMost("part", "whole"), Count.Of(5), Count.Unknown));
        Assert.Equal("part is 4: half of whole (8)",
            Explain("part", LedgerRelation.ShareOf("part", Share.Half, "whole"), Count.Unknown, Count.Of(8)));
        Assert.Equal("whole is between 7 and 9: part (4) is half of it, rounded",
            Explain("whole", LedgerRelation.ShareOf("part", Share.Half, "whole"), Count.Of(4), Count.Unknown));
        Assert.Equal(
            "whole is between 4 and 7: part (4) is part of it; part (4) is more than half of it",
            Explain("whole", LedgerRelation.ShareOf("part", Share.Most, "whole"), Count.Of(4), Count.Unknown));
        Assert.Equal(
            "part is between 3 and 4: at most 40 percent of whole (10); given as at least 3",
            Explain("part", LedgerRelation.ShareOf("part", Share.AtMost(0.4m), "whole"), Count.AtLeast(3), Count.Of(10)));
    }

    [Fact]
    public void Construction_rejects_what_is_no_ledger()
    {
        ValueList<LedgerEntry> entries = [new("a", Count.Unknown), new("b", Count.Unknown), new("c", Count.Unknown)];
        Assert.Contains("'a'", Message(() => new Ledger([new("a", Count.Unknown), new("a", Count.Of(1))], [])), StringComparison.Ordinal);
        Assert.Contains("'d'", Message(() => new Ledger(entries, [LedgerRelation.PartOf("d", "a")])), StringComparison.Ordinal);
        Assert.Contains("'a'", Message(() => LedgerRelation.Sum("a", ["b", "a"])), StringComparison.Ordinal);
        Assert.Contains("'b'", Message(() => LedgerRelation.Disjoint("a", ["b", "b"])), StringComparison.Ordinal);
        Assert.Contains("'a'", Message(() => LedgerRelation.Sum("a", [])), StringComparison.Ordinal);
        Assert.Contains(
            "a has the part b, which has the part c, which has the part a",
            Message(() =>
                new Ledger(entries, [LedgerRelation.PartOf("b", "a"), LedgerRelation.AtMost("c", "b"), LedgerRelation.Sum("c", ["a"])])),
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new LedgerEntry(" ", Count.Unknown));
        Assert.Throws<KeyNotFoundException>(() => new Ledger(entries, [])["d"]);
        Assert.Throws<KeyNotFoundException>(() => new Ledger(entries, []).Solve().Explain("d"));
    }

    [Fact]
    public void Construction_names_the_argument_that_is_wrong()
    {
        ValueList<LedgerEntry> entries = [new("a", Count.Unknown), new("b", Count.Unknown)];
        Assert.Equal("entries", Argument(() => new Ledger([null!], [])));
        Assert.Equal("entries", Argument(() => new Ledger([entries[0], entries[0]], [])));
        Assert.Equal("relations", Argument(() => new Ledger(entries, [null!])));
        Assert.Equal("relations", Argument(() => new Ledger(entries, [LedgerRelation.PartOf("d", "a")])));
        LedgerRelation[] cycle = [LedgerRelation.PartOf("b", "a"), LedgerRelation.PartOf("a", "b")];
        Assert.Equal("relations", Argument(() => new Ledger(entries, cycle.ToValueList())));

        static string? Argument(Func<object> action) => Assert.Throws<ArgumentException>(action).ParamName;
    }

    private static LedgerSolution Salvo(Count launched, Count landed, Share intercepted) => new Ledger(
        [new("launched", launched), new("intercepted", Count.Unknown), new("landed", landed), new("failed", Count.Unknown)],
        [Fates, LedgerRelation.ShareOf("intercepted", intercepted, "launched")]).Solve();

    private static string Explain(string name, LedgerRelation relation, Count part, Count whole) =>
        new Ledger([new("part", part), new("whole", whole)], [relation]).Solve().Explain(name);

    private static string Message(Func<object> action) => Assert.ThrowsAny<ArgumentException>(action).Message;
}
