using System;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

public class AllenSetLaws
{
    private static readonly AllenRelation[] All = Enum.GetValues<AllenRelation>();

    private static readonly UncertainInterval[] Exact =
    [
        .. from start in Enumerable.Range(1, 6) from end in Enumerable.Range(start, 7 - start)
           select UncertainInterval.Between(UncertainDate.On(2024, 1, start), UncertainDate.On(2024, 1, end)),
    ];

    [Fact]
    public void Default_is_all_thirteen()
    {
        Assert.Equal(13, All.Length);
        Assert.Equal(default, AllenSet.Unknown);
        Assert.Equal(AllenSet.Of(All), AllenSet.Unknown);
        Assert.Equal(13, AllenSet.Unknown.Count);
        Assert.True(AllenSet.Impossible.IsImpossible);
        Assert.Equal(AllenSet.Of(), AllenSet.Impossible);
    }

    [Fact]
    public void Sets_have_what_they_are_made_of() => Law.Holds(AllenSets, a =>
        AllenSet.Of([.. a.ToList()]) == a && a.Count == a.ToList().Count && All.Count(a.Contains) == a.Count
        && a.ToList().SequenceEqual(All.Where(a.Contains)) && a.IsCertain == a.TryGetSingle(out AllenRelation single)
        && (!a.IsCertain || a.ToList()[0] == single));

    [Fact]
    public void Equality_is_of_the_text() => Law.Holds(AllenSets, AllenSets, (a, b) =>
        (a == b) == (a.ToString() == b.ToString()) && (a != b || a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void Operations_are_those_of_sets() => Law.Holds(AllenSets, AllenSets, (a, b) => All.All(r =>
        a.Intersect(b).Contains(r) == (a.Contains(r) && b.Contains(r)) && a.Union(b).Contains(r) == (a.Contains(r) || b.Contains(r))
        && a.Complement().Contains(r) != a.Contains(r))
        && a.IsSubsetOf(b) == All.All(r => !a.Contains(r) || b.Contains(r)) && a.Overlaps(b) == All.Any(r => a.Contains(r) && b.Contains(r)));

    [Fact]
    public void Converse_is_its_own_inverse() => Law.Holds(AllenSets, a => a.Converse().Converse() == a && a.Converse().Count == a.Count);

    [Fact]
    public void Compose_is_associative() => Law.Holds(AllenSets, AllenSets, AllenSets, (a, b, c) =>
        a.Compose(b).Compose(c) == a.Compose(b.Compose(c)));

    [Fact]
    public void Compose_has_equal_as_identity_and_impossible_as_zero() => Law.Holds(AllenSets, a =>
        a.Compose(AllenSet.Of(AllenRelation.Equal)) == a && AllenSet.Of(AllenRelation.Equal).Compose(a) == a
        && a.Compose(AllenSet.Impossible).IsImpossible && AllenSet.Impossible.Compose(a).IsImpossible);

    [Fact]
    public void Compose_of_converses_is_the_converse_of_the_composition() => Law.Holds(AllenSets, AllenSets, (a, b) =>
        a.Compose(b).Converse() == b.Converse().Compose(a.Converse()));

    [Fact]
    public void Compose_distributes_over_union() => Law.Holds(AllenSets, AllenSets, AllenSets, (a, b, c) =>
        a.Compose(b.Union(c)) == a.Compose(b).Union(a.Compose(c)));

    [Fact]
    public void Compose_is_what_three_intervals_show()
    {
        var shown = new AllenSet[13, 13];
        foreach (AllenRelation first in All)
            foreach (AllenRelation second in All) shown[(int)first, (int)second] = AllenSet.Impossible;
        foreach (UncertainInterval a in Exact)
        {
            foreach (UncertainInterval b in Exact)
            {
                foreach (UncertainInterval c in Exact)
                    shown[Single(a, b), Single(b, c)] = shown[Single(a, b), Single(b, c)].Union(a.RelationTo(c));
            }
        }
        foreach (AllenRelation first in All)
        {
            foreach (AllenRelation second in All)
                Assert.Equal(shown[(int)first, (int)second], AllenSet.Of(first).Compose(AllenSet.Of(second)));
        }

        // The size of Allen's transitivity table.
        Assert.Equal(409, shown.Cast<AllenSet>().Sum(set => set.Count));
    }

    [Fact]
    public void IsOneOf_answers_for_every_relation() => Law.Holds(AllenSets, AllenSets, (a, b) => a.IsOneOf([.. b.ToList()]) == (a.IsImpossible
        ? Truth.Unknown
        : Truth.From(a.ToList().Any(b.Contains), a.ToList().All(b.Contains))));

    [Fact]
    public void Relations_outside_the_thirteen_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AllenSet.Of((AllenRelation)13));
        Assert.Throws<ArgumentOutOfRangeException>(() => AllenSet.Unknown.Contains((AllenRelation)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => AllenSet.Unknown.IsOneOf((AllenRelation)32));
    }

    [Fact]
    public void RelationTo_the_other_way_is_the_converse() => Law.Holds(UncertainIntervals, UncertainIntervals, (a, b) =>
        a.RelationTo(b).Converse() == b.RelationTo(a));

    [Fact]
    public void RelationTo_is_never_widened_by_more_information() => Law.Holds(UncertainIntervals, UncertainIntervals, UncertainIntervals, (a, b, c) =>
        a.Intersect(b).RelationTo(c).IsSubsetOf(a.RelationTo(c)));

    [Fact]
    public void RelationTo_a_third_follows_from_those_to_a_second() => Law.Holds(UncertainIntervals, UncertainIntervals, UncertainIntervals, (a, b, c) =>
        a.RelationTo(c).IsSubsetOf(a.RelationTo(b).Compose(b.RelationTo(c))));

    [Theory]
    [InlineData("2020", "2021", "meets")]
    [InlineData("2020", "2022", "before")]
    [InlineData("2024-01", "2024", "starts")]
    [InlineData("2024-02", "2024", "during")]
    [InlineData("2024", "2024-12", "finishedBy")]
    [InlineData("2023-10-17/..", "2024/..", "finishedBy")]
    [InlineData("../2024", "../..", "starts")]
    [InlineData("../..", "../..", "equal")]
    [InlineData("2024-01-01/..", "../2023-12-31", "metBy")]
    [InlineData("/2020", "2022", "before")] // it ended before, whenever it began
    [InlineData("/2024", "2023", "contains, startedBy, overlappedBy, metBy, after")]
    [InlineData("2020-01-01/", "2020-01-01/..", "starts, equal")] // an unknown end can be open
    [InlineData("2020/2021", "2020-01-01/2021-12-31", "starts, equal, during, finishes")] // an end is a day of its year
    [InlineData("2020", "impossible", "impossible")]
    public void RelationTo_of_written_intervals(string a, string b, string relations) =>
        Assert.Equal(relations, UncertainInterval.Parse(a).RelationTo(UncertainInterval.Parse(b)).ToString());

    [Fact]
    public void RelationTo_an_unknown_start_is_no_certain_before()
    {
        UncertainInterval begunSometime = UncertainInterval.Parse("/2024"), year = UncertainInterval.Parse("2020");
        Assert.Equal(Truth.Unknown, year.IsBefore(begunSometime));
        Assert.Equal(Truth.False, begunSometime.IsBefore(year));
        Assert.Equal(Truth.Unknown, UncertainInterval.Unknown.IsBefore(year));
        Assert.True(UncertainInterval.Unknown.RelationTo(UncertainInterval.Unknown).IsUnknown);
    }

    private static int Single(UncertainInterval a, UncertainInterval b) =>
        a.RelationTo(b).TryGetSingle(out AllenRelation relation) ? (int)relation : throw new InvalidOperationException($"{a} to {b} is not certain.");
}
