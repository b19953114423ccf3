using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Testing;

/// <content>Reports that have to do with each other: the later ones relay, copy, revise, contradict, nearly repeat or withdraw an earlier one.</content>
public static partial class Generate
{
    private enum Echo
    {
        // By another publisher, who names the first.
        Relay,

        // By another publisher, who does not.
        Copy,

        // By the same origins, later, with other numbers.
        Revision,

        // By the publisher alone, with other numbers.
        Contradiction,

        // The same of the day after.
        NextDay,

        // The same of another place.
        NextPlace,

        // In the place of the first.
        Replacement,

        // Of something else, and the first was wrong.
        Retraction,
    }

    /// <summary>Sets of one to four reports of one week, each with an id of its own, about few days and places and from few origins. Many of the later
    /// ones relay, copy, revise, contradict or nearly repeat an earlier one.</summary>
    public static Arbitrary<ValueList<Report>> Corpora => CorporaWith(Echo.Relay, Echo.Copy, Echo.Revision, Echo.Contradiction, Echo.NextDay, Echo.NextPlace);

    /// <summary>Such sets in which later reports replace or retract earlier ones, so that not all accounts count.</summary>
    public static Arbitrary<ValueList<Report>> AmendedCorpora => CorporaWith(Echo.Replacement, Echo.Retraction, Echo.Relay);

    private static Arbitrary<ValueList<Report>> CorporaWith(params Echo[] echoes) => Arb.From(
        from size in Gen.Choose(1, 4)
        from corpus in Grown(Gen.Constant<ValueList<Report>>(default), 1, size, echoes)
        select corpus,
        corpus => WithoutOne(corpus).Concat(WithOneSimpler(corpus, SimplerReports)));

    private static Gen<ValueList<Report>> Grown(Gen<ValueList<Report>> corpora, int next, int size, Echo[] echoes) => next > size ? corpora : Grown(
        from corpus in corpora
        from report in corpus.IsEmpty ? ReportsOf($"R{next}")
            : Gen.Frequency((3, ReportsOf($"R{next}")), (2, EchoesIn(corpus, $"R{next}", echoes)))
        select ValueList.Create<Report>([.. corpus, report]),
        next + 1, size, echoes);

    private static Gen<Report> EchoesIn(ValueList<Report> corpus, string id, Echo[] echoes) =>
        from earlier in Gen.Elements(corpus.ToArray())
        from echo in Gen.Elements(echoes)
        from publisher in Gen.Elements("afp", "reuters", "upi", id + "#outlet")
        from other in ReportsOf(id)
        from counts in StatedCounts.ArrayOf(4)
        from place in SomePlace
        from later in Gen.Choose(0, 2)
        select echo == Echo.Retraction ? With(other, other.Sources, other.Accounts, other.Tallies, other.Strengths, default, [earlier.Id])
            : EchoOf(earlier, id, echo, echo is Echo.Revision or Echo.Replacement ? Scoped(earlier.Publisher, id) : publisher, counts, place, later);

    private static Report EchoOf(Report earlier, string id, Echo echo, string publisher, Count[] counts, Place place, int later)
    {
        UncertainDate published = Later(earlier.Published, later);
        ValueList<Account> accounts = WithoutSeries(earlier.Accounts)
            .Select((account, i) => new Account(FormattableString.Invariant($"{id}:{i + 1}"), account.Claims.Select(Echoed).ToValueList())).ToValueList();
        return new(
            id, publisher, published, SourcesOf(id).ToValueList(), accounts, replaces: echo == Echo.Replacement ? [earlier.Id] : default);

        Claim Echoed(Claim claim, int i)
        {
            Claim said = echo switch
            {
                Echo.Revision or Echo.Contradiction or Echo.Replacement => claim.Numbering(counts[i % counts.Length]),
                Echo.NextDay when claim is WhenClaim => claim.Dated(date => Later(date, 1)),
                Echo.NextPlace when claim is WhereClaim => claim.At(place),
                _ => claim,
            };
            Manner manner = echo == Echo.Revision ? Manner.Of(said) with { AsOf = published } : Manner.Of(said);
            IEnumerable<Hop> hops = said.Attribution.Hops.Select(hop => new Hop(Scoped(hop.Source, id), hop.Mode));
            return said.Restated(
                attribution: echo switch
                {
                    Echo.Copy or Echo.Contradiction => new([new(publisher)]),
                    Echo.Revision or Echo.Replacement => new(hops.ToValueList()),
                    _ => new(hops.Where(hop => hop.Source != publisher).Prepend(new(publisher)).ToValueList()),
                },
                manner: manner);
        }
    }

    // A source without a name belongs to the report that cites it.
    private static string Scoped(string source, string report) =>
        source.IndexOf('#', StringComparison.Ordinal) is >= 0 and int at ? report + source[at..] : source;

    private static UncertainDate Later(UncertainDate date, int days) =>
        date.TryGetSingle(out LocalDate day) ? UncertainDate.Exactly(day.PlusDays(days)) : date;
}
