using System.Linq;
using ConflictModel.Quantities;

namespace ConflictModel.Incidents;

/// <content>What each kind of assertion says of people: who was harmed, who is responsible, how things stand, what was said.</content>
internal static partial class Prose
{
    /// <summary>What the people of a claim are called: "the nine people injured", "the several US military personnel injured".</summary>
    public static string People(CasualtyClaim c)
    {
        string who = c.State == ClaimState.Stated && !c.Count.IsUnknown ? Nouns.Counted(c.Count, Who(c.Group)) : Who(c.Group).Many;
        return $"the {who} {Harmed(c)}";
    }

    private static string Casualties(CasualtyClaim c, ProseTopic about)
    {
        Noun who = Who(c.Group);
        string open = c.OneOf.IsEmpty ? "" : $", {List(c.OneOf.Select(group => Who(group).Many), Combination.OneOf)},";
        string text = c.State switch
        {
            ClaimState.NoneReported => $"there was no word of {(c.Group is null && open.Length == 0 ? "anybody" : who.Many)}{open} {Harmed(c)}",
            ClaimState.ExplicitlyUnknown => $"it is unknown how many {who.Many}{open} were {Harmed(c)}",
            _ when c.Count == Count.None && c.Group is null && open.Length == 0 => $"nobody was {Harmed(c)}",
            _ => $"{Nouns.Counted(c.Count, who)}{open} {Nouns.Were(c.Count)} {Harmed(c)}",
        };
        return (c.PartOf is null ? text : $"{text}, counted among {about.People(c.PartOf)}") + about.In;
    }

    private static string Harmed(CasualtyClaim c)
    {
        string harm = c.Harm == Harm.KilledOrInjured ? "killed or injured" : Lower(c.Harm);
        string how = c.Severity switch
        {
            Severity.Slight => "slightly ",
            Severity.Serious => "seriously ",
            Severity.Critical => "critically ",
            _ => "",
        };
        return how + harm + (c.Injury is null ? "" : $" ({Nouns.Label(Taxonomy.Harms, c.Injury)})");
    }

    // "US military personnel", "Iraqi civilian (female child)", "Syrian national".
    private static Noun Who(Group? group)
    {
        if (group is null) return new("person");
        string nation = group.Nationality is null ? "" : Country.Find(group.Nationality)!.Adjective + " ";
        string gender = group.Gender is null ? "" : Nouns.Label(Taxonomy.Groups, group.Gender) + " ";
        if (group.Role is string role)
        {
            string[] more = [.. new[] { group.Gender, group.Age }.OfType<string>().Select(id => Nouns.Label(Taxonomy.Groups, id))];
            return Nouns.Member(role).After(nation).With(more.Length == 0 ? "" : $" ({string.Join(' ', more)})");
        }
        if (group.Age is not null) return Nouns.Member(group.Age).After(nation + gender);
        if (group.Gender is not null) return Nouns.Member(group.Gender).After(nation);
        return new Noun("national").After(nation);
    }

    private static Predicate Responsibility(ResponsibilityClaim c, ProseTopic about)
    {
        string of = c.Share.IsUnknown ? about.Name : $"{c.Share.Describe()} of {about.Name}";
        string did = c.Role switch
        {
            ActorRole.Perpetrator => "carried out",
            ActorRole.Supporter => "supported",
            ActorRole.Sponsor => "stood behind",
            _ => "ordered",
        };
        did = $"{did} {of}";
        if (c.State == ClaimState.ExplicitlyUnknown)
        {
            return new("it is unknown who " + c.Kind switch
            {
                ResponsibilityKind.Claimed => "claimed to have " + did,
                ResponsibilityKind.Denied => "denied having " + did,
                ResponsibilityKind.Believed => "is believed to have " + did,
                _ => did,
            });
        }
        if (c.State == ClaimState.NoneReported)
        {
            return new(c.Kind switch
            {
                ResponsibilityKind.Claimed => $"there was no word of anybody claiming to have {did}",
                ResponsibilityKind.Denied => $"there was no word of anybody denying having {did}",
                ResponsibilityKind.Believed => $"there was no word of anybody being believed to have {did}",
                _ => $"there was no word of anybody being accused of having {did}",
            });
        }
        string who = ProperName.Of(c.Actor!.Name), bare = $"{who} {did}";
        return c.Kind switch
        {
            ResponsibilityKind.Claimed => new($"{who} claimed to have {did}", Bare: $" to have {did}"),
            ResponsibilityKind.Accused => new($"there is an accusation that {bare}", how => $"the accusation that {Reserved(how)}{bare}", bare),
            ResponsibilityKind.Denied => new($"there is a denial that {bare}", how => $"the denial that {Reserved(how)}{bare}", bare),
            _ => new($"there is a belief that {bare}", how => $"the belief that {Reserved(how)}{bare}", bare),
        };
    }

    private static string Status(StatusClaim c, ProseTopic about)
    {
        string people = c.Of is null ? "people" : about.People(c.Of);
        string some = !c.Count.IsUnknown ? Nouns.Counted(c.Count, new("person")) + (c.Of is null ? "" : " of " + people)
            : c.Share.IsUnknown ? people : $"{c.Share.Describe()} of {(c.Of is null ? "the people harmed" : people)}";
        string text = c.Kind switch
        {
            StatusKind.UnderInvestigation => $"{about.Name} {about.Was} under investigation",
            StatusKind.Investigated => $"the investigation of {about.Name} had ended",
            StatusKind.UnderAssessment => $"{about.Name} {about.Was} still being assessed",
            StatusKind.DetailsPending => $"there were no further details of {about.Name} yet",
            StatusKind.DefencesActivated => "defences were activated" + about.In,
            StatusKind.Ongoing => $"{about.Name} {about.Was} still going on",
            StatusKind.ReturnedToDuty => $"{some} returned to duty",
            StatusKind.InTreatment => $"{some} {Nouns.Were(c.Count)} being treated",
            _ => $"{some} left hospital",
        };
        return c.State switch
        {
            ClaimState.NoneReported => "there was no word that " + text,
            ClaimState.ExplicitlyUnknown => "it is unknown whether " + text,
            _ => text,
        };
    }

    private static Predicate Statement(StatementClaim c, ProseTopic about)
    {
        string noun = Lower(c.Kind), link = " concerning ";
        if (c.Kind is StatementKind.Characterisation) (noun, link) = ("description", " of ");
        else if (c.Kind is StatementKind.Justification or StatementKind.Condemnation or StatementKind.Purpose) link = " of ";
        else if (c.Kind is StatementKind.Motive) link = " for ";
        string of = link + about.Name;
        string said = c.Kind == StatementKind.Denial ? "denial of the following" : noun;
        return c.State switch
        {
            ClaimState.NoneReported => new($"there was no word of any {noun}{of}"),
            ClaimState.ExplicitlyUnknown => new($"the {noun}{of} is unknown"),
            _ when c.Kind == StatementKind.Denial => new($"there is a {said}{of}: {c.Statement}", how => $"the {Adjective(how)}{said}{of}: {c.Statement}"),
            _ => new($"the {noun}{of} was this: {c.Statement}", how => $"this {Adjective(how)}{noun}{of}: {c.Statement}"),
        };
    }
}
