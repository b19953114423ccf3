using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Time;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws what is of no incident: a series of events, and how many of something somebody had.</summary>
internal sealed class SeriesPainter(ClaimIndex claims)
{
    private readonly Voices _voices = new(claims);
    private readonly Findings _findings = new(new(claims), claims);
    private readonly Sentences _sentences = new(new(claims), claims);

    /// <summary>A series: how many events of which kind, in which period, and what is said of them.</summary>
    public PictureOfIncident Paint(TallyFinding found)
    {
        Row number = _findings.Row<Count, Tally>(
            "number", found.Count, (value, stating) => CountWords.Of(value, stating.Select(tally => tally.Count)),
            (tally, value) => tally.Count.Possible == value.Possible,
            tally => tally.Count.IsUnknown ? "the sum of its parts" : Findings.Wording(tally, tally.Count.Describe() + Until(tally.Period)));
        ValueList<Line> derived = found.Derived.Select(sum => new Line(
            [Span.Value(sum.Count.Describe())], [$"derived: {sum.Because}; ", .. _voices.Of(sum.Claims)])).ToValueList();
        ValueList<Line> lines = [.. number.Lines, .. derived];
        return new(
            [Span.Of("Series: " + found.Describe() + Words(found.Period), SpanRole.Heading)], Reports(found.Tallies),
            [
                number with { Lines = lines.IsEmpty ? [new([Span.Silence("not stated")])] : lines, About = [found] },
                .. _sentences.Row("counted", found.Tallies.GroupBy(claims.Sentence, StringComparer.Ordinal).Select(same => same.ToValueList()), []),
                .. found.Responsibility.IsEmpty ? [] : new ResponsibilityRow(_voices).Of(found.Responsibility),
                .. _sentences.Listed(found.Listed),
                .. _sentences.Discounted(found.Discounted),
            ]);
    }

    /// <summary>All strengths together, a row for each; nothing where there are none.</summary>
    public IEnumerable<PictureOfIncident> Paint(ValueList<StrengthFinding> all) => all.IsEmpty ? []
        : [new(
            [Span.Of("Strengths: how many people and things there were", SpanRole.Heading)],
            Reports(all.SelectMany(found => found.Strengths)), all.SelectMany(Rows).ToValueList())];

    private IEnumerable<Row> Rows(StrengthFinding found)
    {
        Row number = _findings.Row<Count, Strength>(
            found.Describe()["the ".Length..], found.Count,
            (value, stating) => (value.IsUnknown ? "number not stated" : CountWords.Of(value, stating.Select(strength => strength.Count))) + AsOf(found),
            (strength, value) => strength.Count.Possible == value.Possible,
            strength => Findings.Wording(strength, strength.Count.Describe()));
        IEnumerable<Row> more = _sentences.Listed(found.Listed).Concat(_sentences.Discounted(found.Discounted));
        ValueList<Line> lines = [.. number.Lines, .. more.SelectMany(row => row.Lines)];
        yield return number with { Lines = lines.IsEmpty ? [new([Span.Silence("not stated")])] : lines, About = [found] };
    }

    private static string AsOf(StrengthFinding found)
    {
        if (found.From.IsUnknown || found.To.IsUnknown) return "";
        string from = found.From.Describe(), to = found.To.Describe();
        return from == to ? ", as of " + from : $", from {from} to {to}";
    }

    private static string Words(UncertainInterval period) => period.IsUnknown ? "" : ", " + period.Describe();

    private static string Until(UncertainInterval period) => period.End.IsUnknown || period.End.IsImpossible ? "" : " until " + period.End.Describe();

    private static ValueList<Span> Reports(IEnumerable<ClaimReference> said)
    {
        string[] reports = [.. said.Select(one => one.Report).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return [$"{Number.Of(reports.Length, "report")} ({string.Join(", ", reports)})"];
    }
}
