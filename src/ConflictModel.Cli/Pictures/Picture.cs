using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>What a person is shown of a reconciliation, before it is laid out.</summary>
/// <param name="Incidents">The incidents, in the order of time.</param>
/// <param name="Series">Then the series of events, and how many people and things there were: what is of no incident.</param>
/// <param name="Closing">What is said at the end, a paragraph each.</param>
internal sealed record Picture(ValueList<PictureOfIncident> Incidents, ValueList<PictureOfIncident> Series, ValueList<ValueList<Span>> Closing)
{
    /// <summary>Everything that has a headline and rows.</summary>
    public IEnumerable<PictureOfIncident> Parts => Incidents.Concat(Series);
}

/// <summary>What a person is shown of one incident, or of one series.</summary>
/// <param name="Headline">When and where; or what was counted.</param>
/// <param name="Reports">Which reports speak of it.</param>
/// <param name="Rows">What they say, property by property.</param>
internal sealed record PictureOfIncident(ValueList<Span> Headline, ValueList<Span> Reports, ValueList<Row> Rows)
{
    /// <summary>The conflicts, in one line.</summary>
    public ValueList<Span> Verdict
    {
        get
        {
            string[] open = [.. Labels(Dispute.Open), .. Misfits], explained = Labels(Dispute.Explained);
            ValueList<Span> first = open.Length == 0
                ? ["no open disputes"]
                : [Span.Dispute(Number.Of(open.Length, "open dispute")), ": " + string.Join(", ", open)];
            return explained.Length == 0 ? first : [.. first, $"; {explained.Length} explained: {string.Join(", ", explained)}"];
        }
    }

    /// <summary>How many disputes are open: rows that are disputed, and numbers that do not add up.</summary>
    public int Open => Rows.Count(row => row.Dispute == Dispute.Open) + Misfits.Count();

    /// <summary>How many conflicts are explained.</summary>
    public int Explained => Rows.Count(row => row.Dispute == Dispute.Explained);

    // Each once, by all the rows whose numbers they are of: "killed with killed, civilian".
    private IEnumerable<string> Misfits => Rows.SelectMany(row => row.Misfits).Distinct()
        .Select(misfit => string.Join(" with ", Rows.Where(row => row.Misfits.Contains(misfit)).Select(row => row.FullLabel ?? row.Label)));

    private string[] Labels(Dispute dispute) => [.. Rows.Where(row => row.Dispute == dispute).Select(row => row.Label)];
}

/// <summary>What a person is shown of one property.</summary>
/// <param name="Label">The property.</param>
/// <param name="Lines">What the reports say of it.</param>
/// <param name="Dispute">Whether they disagree.</param>
/// <param name="IsPart">Whether it belongs under the row before it.</param>
/// <param name="Misfits">Numbers, of this row and others, that do not add up.</param>
/// <param name="FullLabel">The property where it does not stand under another, if that is said otherwise.</param>
internal sealed record Row(
    string Label, ValueList<Line> Lines, Dispute Dispute = Dispute.None, bool IsPart = false, ValueList<Misfit> Misfits = default, string? FullLabel = null)
{
    /// <summary>The findings that it shows.</summary>
    public IReadOnlyList<object> About { get; init; } = [];
}

/// <summary>One statement about a property, or a note on those before it.</summary>
/// <param name="Finding">What is established; empty in a note.</param>
/// <param name="Support">How well, and by whom; in a note, the note.</param>
internal sealed record Line(ValueList<Span> Finding, ValueList<Span> Support = default)
{
    public bool IsNote => Finding.IsEmpty;

    public static Line Note(IEnumerable<Span> note) => new([], note.ToValueList());
}

/// <summary>Whether the reports disagree on a property.</summary>
internal enum Dispute
{
    None,
    Open,
    Explained,
}
