using System;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using Xunit;
using static ConflictModel.Tests.Incidents.Refusal;

namespace ConflictModel.Tests.Incidents;

public class ClaimRuleTests
{
    private static readonly Attribution By = new([new("afp")]);
    private static readonly UncertainMoment Day = new(UncertainDate.On(2024, 1, 20));

    [Fact]
    public void A_stated_claim_needs_its_value()
    {
        Rejects("when", "Claim 'C1' states no moment; give it, or say", () => new WhenClaim("C1", By));
        Rejects("place", "Claim 'C1' states no place; give it, or say", () => new WhereClaim("C1", By));
        Rejects("event", "Claim 'C1' states no kind of event; give it, or say", () => new EventClaim("C1", By));
        Rejects("weapons", "Claim 'C1' states no weapon; give it, or say", () => new WeaponClaim("C1", By));
        Rejects("count", "Claim 'C1' states no number; give it, or say", () => new MunitionClaim("C1", By, MunitionPhase.Launched));
        Rejects("count", "Claim 'C1' states no count; give it, or say", () => new CasualtyClaim("C1", By, Harm.Killed));
        Rejects("actor", "Claim 'C1' states no actor; give it, or say", () => new ResponsibilityClaim("C1", By, ResponsibilityKind.Accused));
        Rejects("damage", "Claim 'C1' states no damage; give it, or say", () => new DamageClaim("C1", By));
    }

    [Theory]
    [InlineData(ClaimState.NoneReported)]
    [InlineData(ClaimState.ExplicitlyUnknown)]
    public void A_claim_of_another_state_has_no_value(ClaimState state)
    {
        string fault = $"Claim 'C1' has the state {state} and so cannot also state a ";
        Rejects("event", fault, () => new EventClaim("C1", By, "attack", state: state));
        Rejects("count", fault, () => new MunitionClaim("C1", By, MunitionPhase.Launched, Count.Of(0), state: state));
        Rejects("count", fault, () => new MunitionClaim("C1", By, MunitionPhase.Landed, share: Share.Most, of: MunitionPhase.Launched, state: state));
        Rejects("count", fault, () => new CasualtyClaim("C1", By, Harm.Killed, Count.None, state: state));
        Rejects("actor", fault, () => new ResponsibilityClaim("C1", By, ResponsibilityKind.Denied, new("a", "an actor"), state));
        Rejects("damage", fault, () => new DamageClaim("C1", By, "a hangar", state));
        if (state == ClaimState.NoneReported) return;
        Rejects("when", fault, () => new WhenClaim("C1", By, Day, state: state));
        Rejects("place", fault, () => new WhereClaim("C1", By, new("base", "a base"), state: state));
        Rejects("weapons", fault, () => new WeaponClaim("C1", By, ["rocket"], state: state));
    }

    [Fact]
    public void Every_incident_has_a_time_a_place_and_a_weapon()
    {
        const string fault = "Claim 'C1': every incident has a time, a place, a weapon and a target, so none can be 'none reported'; say explicitly unknown.";
        Rejects("state", fault, () => new WhenClaim("C1", By, state: ClaimState.NoneReported));
        Rejects("state", fault, () => new WhereClaim("C1", By, state: ClaimState.NoneReported));
        Rejects("state", fault, () => new WeaponClaim("C1", By, state: ClaimState.NoneReported));
        Rejects("state", fault, () => new TargetClaim("C1", By, state: ClaimState.NoneReported));
    }

    [Fact]
    public void What_contradicts_itself_is_no_value()
    {
        Rejects("when", "Claim 'C1' names no possible day; give the day", () => new WhenClaim("C1", By, new(UncertainDate.Impossible)));
        Rejects("when", "Claim 'C1' names no possible day; give the day", () => new WhenClaim("C1", By, new(UncertainDate.Unknown)));
        Rejects("asOf", "Claim 'C1' holds as of no possible day; give the day", () => new DamageClaim("C1", By, "a hangar", asOf: UncertainDate.Impossible));
        const string number = "Claim 'C1' gives no possible number; give what its source says";
        Rejects("number", number, () => new EventClaim("C1", By, "attack", Count.Impossible));
        Rejects("count", number, () => new MunitionClaim("C1", By, MunitionPhase.Landed, Count.Impossible));
        Rejects("share", number, () => new MunitionClaim("C1", By, MunitionPhase.Landed, share: Share.Impossible, of: MunitionPhase.Launched));
        Rejects("count", number, () => new CasualtyClaim("C1", By, Harm.Killed, Count.Impossible));
        Rejects("informants", "The source 'a' has no possible number", () => new Source("a", "a name", informants: Count.Impossible));
    }

    [Fact]
    public void A_share_and_only_a_share_is_of_another_phase()
    {
        const string fault = "Claim 'C1': a share, and only a share, names the other phase that it is of.";
        Rejects("of", fault, () => new MunitionClaim("C1", By, MunitionPhase.Landed, share: Share.Most));
        Rejects("of", fault, () => new MunitionClaim("C1", By, MunitionPhase.Landed, share: Share.Most, of: MunitionPhase.Landed));
        Rejects("of", fault, () => new MunitionClaim("C1", By, MunitionPhase.Landed, Count.Of(2), of: MunitionPhase.Launched));
        Rejects("share", "Claim 'C1' has a count and a share; make it two claims.",
            () => new MunitionClaim("C1", By, MunitionPhase.Landed, Count.Of(2), Share.Most, MunitionPhase.Launched));
    }

    [Fact]
    public void A_weapon_is_named_once_and_a_part_is_of_another_claim()
    {
        Rejects("weapons", "Claim 'C1' names the weapon 'rocket' twice; name it once.", () => new WeaponClaim("C1", By, ["rocket", "drone", "rocket"]));
        Rejects("weapons", "weapons is empty; an identifier has", () => new WeaponClaim("C1", By, [""]));
        Rejects("partOf", "Claim 'C1' cannot be part of itself; name the claim", () => new CasualtyClaim("C1", By, Harm.Killed, Count.Of(1), partOf: "C1"));
    }

    [Fact]
    public void A_claim_needs_an_id_and_a_source()
    {
        Rejects("id", "id is empty; an identifier has 1 to 256 characters", () => new DamageClaim("", By, "a hangar"));
        Assert.Equal("attribution", Assert.Throws<ArgumentNullException>(() => new DamageClaim("C1", null!, "a hangar")).ParamName);
    }

    [Fact]
    public void The_parts_of_claims_reject_what_says_nothing_or_nonsense()
    {
        Rejects("nationality", "A group says who they are: give a nationality, a role, an age or a gender, or leave the group out.", () => new Group());
        Rejects("nationality", "'USA' is no country code; give the two letters of ISO 3166-1", () => new Group("USA"));
        Rejects("nationality", "'us' is no country code", () => new Group("us"));
        Rejects("country", "'I ' is no country code", () => new Place("base", "a base", country: "I "));
        Rejects("within", "The place 'base' cannot be within itself; name the places around it.", () => new Place("base", "a base", ["iraq", "base"]));
        Rejects("name", "name is empty; a name has 1 to 256 characters", () => new Actor("a", ""));
        Rejects("text", "text has 257 characters; a name has 1 to 256 characters", () => new Wording(new('x', 257)));
        Assert.Equal("offset", Assert.Throws<ArgumentOutOfRangeException>(() => new Wording("x", -1)).ParamName);
    }
}
