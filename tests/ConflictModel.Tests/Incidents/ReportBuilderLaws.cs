using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Sources;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Incidents;

/// <summary>What a builder makes is what the constructors make, of every kind of claim.</summary>
public class ReportBuilderLaws
{
    [Fact]
    public void Build_makes_what_the_constructors_make() => Law.Holds(Reports, 200, report =>
    {
        Report buildable = Buildable(report);
        return Built(buildable) == buildable;
    });

    [Fact]
    public void Buildable_reports_make_claims_of_every_kind()
    {
        var kinds = new HashSet<Type>();
        Law.Holds(Reports, 200, report =>
        {
            kinds.UnionWith(Buildable(report).Accounts.SelectMany(account => account.Claims, (_, claim) => claim.GetType()));
            return true;
        });
        Assert.Equal(typeof(Claim).Assembly.GetExportedTypes().Count(type => type.IsSubclassOf(typeof(Claim))), kinds.Count);
    }

    // What a builder can say: the publisher only says, words have no place in the text, parts follow their whole and are said by
    // whom it is said, and what is beside the accounts is plainly asserted.
    private static Report Buildable(Report report) => new(
        report.Id, report.Publisher, report.Published, report.Sources.OrderBy(source => source.Id != report.Publisher).ToValueList(),
        report.Accounts.Select(account => new Account(account.Id, InOrder(account.Claims))).ToValueList(),
        report.PublishedBasis, report.Url, report.Language,
        report.Tallies.Select(tally => new Tally(
            tally.Id, Said(tally.Attribution), tally.Event, tally.Count, tally.Period, tally.Places, tally.Targets, tally.PartOf,
            InOrder(tally.Claims, Said(tally.Attribution)), tally.State, wording: Words(tally.Wording), against: tally.Against)).ToValueList(),
        report.Strengths.Select(strength => new Strength(
            strength.Id, Said(strength.Attribution), strength.Holder, strength.Item, strength.Count, strength.Place, strength.Change,
            InOrder(strength.Claims, Said(strength.Attribution)), strength.State, wording: Words(strength.Wording))).ToValueList(),
        report.Replaces, report.Retracts);

    private static ValueList<Claim> InOrder(ValueList<Claim> claims, Attribution? by = null) => Among(claims, null, by, null).ToValueList();

    private static IEnumerable<Claim> Among(ValueList<Claim> claims, string? whole, Attribution? by, Assessment? assessment)
    {
        foreach (Claim claim in claims.Where(claim => Whole(claim) == whole))
        {
            Claim said = claim.Restated(
                attribution: by ?? Said(claim.Attribution),
                manner: Manner.Of(claim) with { Wording = Words(claim.Wording), Assessment = claim.Assessment ?? assessment });
            yield return said;
            foreach (Claim part in Among(claims, claim.Id, said.Attribution, said.Assessment)) yield return part;
        }
    }

    private static string? Whole(Claim claim) => (claim as CasualtyClaim)?.PartOf ?? (claim as StatusClaim)?.Of;

    private static Attribution Said(Attribution attribution) => new([new(attribution.Publisher), .. attribution.Hops.Skip(1)]);

    private static Wording? Words(Wording? wording) => wording is null ? null : new(wording.Text);

    private static Report Built(Report report)
    {
        var builder = new ReportBuilder(
            report.Id, SourceOf(report.Publisher), report.Published, report.PublishedBasis, report.Url, report.Language);
        foreach (Source source in report.Sources) builder.Declare(source);
        foreach (Account account in report.Accounts) builder.Incident(account.Id, says => SayAll(says, account.Claims, null, 1));
        foreach (Tally tally in report.Tallies)
        {
            Beside(builder, tally.Attribution, 1, says => says.Tally(
                tally.Event, tally.Count, tally.Period, tally.Places, tally.Targets, tally.PartOf, tally.Wording?.Text, tally.Id,
                claims => SayAll(claims, tally.Claims, null, tally.Attribution.Depth), tally.State, tally.Against));
        }
        foreach (Strength strength in report.Strengths)
        {
            Beside(builder, strength.Attribution, 1, says => says.Strength(
                strength.Holder, strength.Item, strength.Count, strength.Place, strength.Change, strength.Wording?.Text, strength.Id,
                claims => SayAll(claims, strength.Claims, null, strength.Attribution.Depth), strength.State));
        }
        return builder.Replacing([.. report.Replaces]).Retracting([.. report.Retracts]).Build();

        Source SourceOf(string id) => report.Sources.First(source => source.Id == id);

        void SayAll(ClaimsBuilder says, ValueList<Claim> claims, string? whole, int hop)
        {
            foreach (Claim claim in claims.Where(claim => Whole(claim) == whole))
            {
                says.With(
                    more => Quoting(more, claim.Attribution, hop, last =>
                        Say(last, claim, claims.Any(part => Whole(part) == claim.Id) ? parts => SayAll(parts, claims, claim.Id, claim.Attribution.Depth) : null)),
                    claim.Modality, claim.IsProvisional, claim.AsOf, claim.Assessment);
            }
        }

        void Quoting(ClaimsBuilder says, Attribution by, int hop, Action<ClaimsBuilder> last)
        {
            if (hop == by.Depth) last(says);
            else says.According(SourceOf(by.Hops[hop].Source), more => Quoting(more, by, hop + 1, last), by.Hops[hop].Mode);
        }

        void Beside(ReportBuilder says, Attribution by, int hop, Action<ReportBuilder> last)
        {
            if (hop == by.Depth) last(says);
            else says.According(SourceOf(by.Hops[hop].Source), more => Beside(more, by, hop + 1, last), by.Hops[hop].Mode);
        }
    }

    private static ClaimsBuilder Say(ClaimsBuilder says, Claim claim, Action<ClaimsBuilder>? parts)
    {
        string? words = claim.Wording?.Text;
        return claim switch
        {
            WhenClaim c => says.When(c.When?.Date ?? default, c.Basis, c.When?.Time ?? default, c.When?.Zone, words, c.Id, c.State),
            WhereClaim c => says.Where(c.Place, c.Role, words, c.Id, c.State),
            EventClaim c => says.Event(c.Event, c.Number, words, c.Id, c.State),
            WeaponClaim c => says.Weapons(c.Weapons, c.Combination, words, c.Id, c.State, c.Measures),
            MunitionClaim c => says.Munitions(c.Phase, c.Count, c.Weapon, c.Share, c.Of, words, c.Id, c.State, c.Measures),
            CasualtyClaim c => says.Casualties(c.Harm, c.Count, c.Group, c.Severity, c.Injury, c.OneOf, parts, words, c.Id, c.State),
            ResponsibilityClaim c => says.Responsibility(c.Kind, c.Actor, c.Role, c.Share, words, c.Id, c.State),
            DamageClaim c => says.Damage(c.Damage, words, c.Id, c.State, c.Kind, c.Item, c.Number),
            TargetClaim c => says.Target(c.Targets, c.Name, c.Number, c.Owner, c.Users, c.IsOpen, c.Combination, words, c.Id, c.State),
            RelationClaim c => says.Relation(c.Kind, c.Accounts, c.Series, c.Description, c.Combination, c.After, c.Ordinal, words, c.Id, c.State),
            StatusClaim c => says.Status(c.Kind, c.Share, c.Count, words, c.Id, c.State),
            StatementClaim c => says.Statement(c.Kind, c.Statement, words, c.Id, c.State),
            _ => throw new ArgumentException($"{claim.GetType()} is no claim of the family.", nameof(claim)),
        };
    }
}
