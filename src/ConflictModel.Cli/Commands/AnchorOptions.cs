using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using ConflictModel.Time;

namespace ConflictModel.Cli.Commands;

/// <summary>The options that say when and where a text was written, so that the dates in it can be read.</summary>
internal sealed class AnchorOptions
{
    private readonly Option<string> _published = new("--anchor")
    {
        Description = "Find the dates that the text mentions, and read them against this day of publication: EDTF, or 'unknown'.",
    };

    private readonly Option<string> _zone = new("--zone") { Description = "The zone of the writer, such as Europe/London." };

    private readonly Option<string> _eventZone = new("--event-zone") { Description = "The zone of what is written about, such as Asia/Baghdad." };

    private readonly Option<string> _weekStart = new("--week-start")
    {
        Description = "The day on which the writer's weeks begin: monday, saturday, sunday or undecided.",
        DefaultValueFactory = _ => "undecided",
    };

    private readonly Option<string> _tense = new("--tense")
    {
        Description = "Whether what is dated is over or to come: past, future or unstated.",
        DefaultValueFactory = _ => "past",
    };

    private readonly Option<string> _reference = new("--reference")
    {
        Description = "The day that \"the day before\" and \"a week after\" are counted from: EDTF.",
    };

    public AnchorOptions()
    {
        _weekStart.AcceptOnlyFromAmong("monday", "saturday", "sunday", "undecided");
        _tense.AcceptOnlyFromAmong("past", "future", "unstated");
        _published.Validators.Add(CheckDate);
        _reference.Validators.Add(CheckDate);
        _zone.Validators.Add(CheckZone);
        _eventZone.Validators.Add(CheckZone);
    }

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _published, _zone, _eventZone, _weekStart, _tense, _reference }) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            bool isAnchored = result.GetResult(_published) is not null;
            Option? alone = new Option[] { _zone, _eventZone, _reference }.FirstOrDefault(option => result.GetResult(option) is not null);
            if (!isAnchored && alone is not null) result.AddError($"{alone.Name} says how to read mentions: add --anchor with the day of publication.");
        });
    }

    /// <summary>The anchor, or null where the text is not prose but a date.</summary>
    public AnchorContext? In(ParseResult parsed) => parsed.GetValue(_published) is not string published
        ? null
        : new(
            UncertainDate.Parse(published),
            parsed.GetValue(_zone),
            parsed.GetValue(_eventZone),
            Enum.Parse<WeekStart>(parsed.GetValue(_weekStart)!, ignoreCase: true),
            Enum.Parse<Tense>(parsed.GetValue(_tense)!, ignoreCase: true),
            parsed.GetValue(_reference) is string reference ? UncertainDate.Parse(reference) : UncertainDate.Unknown);

    private static void CheckDate(OptionResult result)
    {
        if (result.Tokens is [var token] && !UncertainDate.TryParse(token.Value, out _, out EdtfError error))
            result.AddError($"{result.Option.Name}: {error.Message}");
    }

    // The library knows the zones, and refuses others with a message for a person.
    private static void CheckZone(OptionResult result)
    {
        if (result.Tokens is not [var token]) return;
        try
        {
            _ = new AnchorContext(eventZone: token.Value);
        }
        catch (ArgumentException refusal)
        {
            int end = refusal.Message.LastIndexOf(" (Parameter ", StringComparison.Ordinal);
            result.AddError($"{result.Option.Name}: {(end < 0 ? refusal.Message : refusal.Message[..end])}");
        }
    }
}
