using System;
using System.Linq;
using ConflictModel.Incidents;
using Xunit;

namespace ConflictModel.Tests.Incidents;

public class EventCodesTests
{
    private static readonly EventCodes[] All =
        [EventCodes.AcledEventTypes, EventCodes.AcledSubEventTypes, EventCodes.UcdpTypesOfViolence, EventCodes.GtdAttackTypes, EventCodes.PloverModes];

    private static string[] Kinds => [.. Taxonomy.Events.Classes.Select(item => item.Id)];

    [Fact]
    public void Codes_are_those_of_the_codebooks()
    {
        Assert.Equal(6, EventCodes.AcledEventTypes.Codes.Count);
        Assert.Equal(25, EventCodes.AcledSubEventTypes.Codes.Count);
        Assert.Equal(["1", "2", "3"], EventCodes.UcdpTypesOfViolence.Codes);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9"], EventCodes.GtdAttackTypes.Codes);
        Assert.Equal("Bombing/Explosion", EventCodes.GtdAttackTypes.NameOf("3"));
        Assert.Equal("Grenade", EventCodes.AcledSubEventTypes.NameOf("Grenade"));
        Assert.Null(EventCodes.GtdAttackTypes.NameOf("10"));
    }

    [Fact]
    public void Rows_name_kinds_that_exist_and_no_pair_twice() => Assert.All(All, codes =>
    {
        EventCode[] rows = [.. codes.Codes.SelectMany(code => codes.IdsOf(code))];
        Assert.All(rows, row => Assert.NotNull(Taxonomy.Events.Find(row.Id)));
        Assert.Equal(rows.Length, rows.Select(row => (row.Code, row.Id)).Distinct().Count());
        Assert.All(codes.Codes, code => Assert.NotEmpty(codes.IdsOf(code)));
    });

    [Fact]
    public void IdsOf_and_Of_have_the_same_rows() => Assert.All(All, codes =>
        Assert.All(codes.Codes.SelectMany(code => codes.IdsOf(code)), row => Assert.Contains(row, codes.Of(row.Id))));

    [Fact]
    public void A_code_is_the_same_as_one_kind_at_most_and_a_kind_as_one_code() => Assert.All(All, codes =>
    {
        Assert.All(codes.Codes, code => Assert.True(codes.IdsOf(code).Count(row => row.Match == CodeMatch.Exact) <= 1));
        Assert.All(Kinds, id => Assert.True(codes.Of(id).Count(row => row.Match == CodeMatch.Exact) <= 1));
    });

    // What covers a kind covers what is below it; else a row says something that contradicts another.
    [Fact]
    public void A_code_that_covers_a_kind_is_not_narrower_than_one_below() => Assert.All(All, codes => Assert.All(
        from row in codes.Codes.SelectMany(code => codes.IdsOf(code))
        where row.Match is CodeMatch.Exact or CodeMatch.Broader
        from below in codes.IdsOf(row.Code)
        where below.Id != row.Id && Taxonomy.Events.Includes(row.Id, below.Id)
        select below, below => Assert.Equal(CodeMatch.Broader, below.Match)));

    [Fact]
    public void Of_an_attack_always_says_something_for_each_dataset() => Assert.All(All, codes =>
        Assert.All(Kinds.Where(id => codes != EventCodes.AcledEventTypes && codes != EventCodes.AcledSubEventTypes && Taxonomy.Events.Includes("attack", id)), id =>
            Assert.NotEmpty(codes.Of(id))));

    [Theory]
    [InlineData("rocket-attack", "Shelling/artillery/missile attack", CodeMatch.Broader)]
    [InlineData("drone-attack", "Air/drone strike", CodeMatch.Broader)]
    [InlineData("armed-clash", "Armed clash", CodeMatch.Exact)]
    [InlineData("suicide-car-bombing", "Suicide bomb", CodeMatch.Broader)]
    [InlineData("attack-on-civilians", "Attack", CodeMatch.Narrower)]
    public void Of_says_how_a_kind_stands_to_a_sub_event_type_of_ACLED(string id, string code, CodeMatch match) =>
        Assert.Contains(new EventCode(code, id, match), EventCodes.AcledSubEventTypes.Of(id));

    [Fact]
    public void Of_does_not_guess_who_fought_whom()
    {
        Assert.Equal(
            [new("1", "drone-attack", CodeMatch.Related), new("2", "drone-attack", CodeMatch.Related), new("3", "drone-attack", CodeMatch.Related)],
            EventCodes.UcdpTypesOfViolence.Of("drone-attack"));
        Assert.Equal([new("3", "one-sided-violence", CodeMatch.Exact)], EventCodes.UcdpTypesOfViolence.Of("one-sided-violence"));
    }

    [Fact]
    public void Of_what_is_not_known_is_nothing()
    {
        Assert.Empty(EventCodes.GtdAttackTypes.Of("tea-party"));
        Assert.Empty(EventCodes.GtdAttackTypes.Of("curfew"));
        Assert.Empty(EventCodes.GtdAttackTypes.IdsOf("10"));
        Assert.Throws<ArgumentNullException>(() => EventCodes.GtdAttackTypes.Of(null!));
        Assert.Throws<ArgumentNullException>(() => EventCodes.GtdAttackTypes.IdsOf(null!));
        Assert.Throws<ArgumentNullException>(() => EventCodes.GtdAttackTypes.NameOf(null!));
    }
}
