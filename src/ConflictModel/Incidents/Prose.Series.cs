using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <content>What is said of many incidents, of one among others, and of stocks.</content>
internal static partial class Prose
{
    private const int MostNamed = 4; // of each list, in the name that other sentences have for a tally

    /// <summary>What a tally is called, without an article: "attacks against US forces in Iraq and Syria".</summary>
    public static string Called(Tally c) => Counted(c, MostNamed).Many;

    /// <summary>What events of one kind are called, without an article: "attacks by the Houthis against merchant ships".</summary>
    public static string Called(string @event, ValueList<Actor> by, ValueList<string> targets, ValueList<Actor> against, ValueList<Place> places) =>
        Counted(@event, by, targets, against, places, MostNamed).Many;

    private static Noun Counted(Tally c, int most = int.MaxValue) => Counted(c.Event, default, c.Targets, c.Against, c.Places, most);

    private static Noun Counted(
        string @event, ValueList<Actor> by, ValueList<string> targets, ValueList<Actor> against, ValueList<Place> places, int most)
    {
        string[] whom =
        [
            .. targets.Select(id => Nouns.Of(Taxonomy.Targets, id)).Select(target => target.IsBare ? target.One : target.Many),
            .. against.Select(actor => ProperName.Of(actor.Name)),
        ];
        string text = by.IsEmpty ? "" : " by " + List(Some([.. by.Select(actor => ProperName.Of(actor.Name))], most));
        if (whom.Length > 0) text += " against " + List(Some(whom, most));
        if (places.IsEmpty) return Nouns.Of(Taxonomy.Events, @event).With(text);
        // The first decides: "at Ain al-Asad base and the US Embassy in Baghdad", "in Iraq and Syria".
        text += $" {ProperName.Within(places[0].Name)[..2]} {List(Some([.. places.Select(place => ProperName.Of(place.Name))], most))}";
        return Nouns.Of(Taxonomy.Events, @event).With(text);
    }

    /// <summary>What a strength is about: "the military personnel of the US in Iraq".</summary>
    public static string Stock(Strength c) => Stock(c.Holder, c.Item, c.Place, c.Change);

    /// <summary>What a stock is called: "the military personnel of the US in Iraq".</summary>
    public static string Stock(Actor holder, string item, Place? place, StrengthChange change)
    {
        string what = IsItself(holder, item, out Noun noun) ? noun.Many : $"{noun.Many} of {ProperName.Of(holder.Name)}";
        return change switch
        {
            StrengthChange.Increase => $"the increase in {what}{Place(place, change)}",
            StrengthChange.Decrease => $"the withdrawal of {what}{Place(place, change)}",
            _ => $"the {what}{Place(place, change)}",
        };
    }

    // "Iran-backed militias" are the militias that are counted, and do not have them.
    private static bool IsItself(Actor holder, string item, out Noun noun)
    {
        noun = Nouns.Of(Taxonomy.Groups, item);
        bool isItself = holder.Name.EndsWith(" " + noun.Many, StringComparison.Ordinal);
        if (isItself) noun = new(holder.Name[..^noun.Many.Length] + noun.One, holder.Name);
        return isItself;
    }

    private static string Place(Place? place, StrengthChange change) => place is null ? ""
        : change == StrengthChange.Decrease ? " from " + ProperName.Of(place.Name) : " " + ProperName.Within(place.Name);

    // A name is repeated in every claim of the tally, so it has to be short.
    private static string[] Some(string[] names, int most) =>
        names.Length <= most ? names : [.. names[..most], string.Create(CultureInfo.InvariantCulture, $"{names.Length - most} more")];

    private static string Series(Tally c, ProseTopic about)
    {
        Noun what = Counted(c);
        string text = c.State switch
        {
            ClaimState.NoneReported => $"there was no word of {what.Many}",
            ClaimState.ExplicitlyUnknown => $"it is unknown how many {what.Many} there were",
            _ => $"there {Nouns.Were(c.Count)} {Nouns.Counted(c.Count, what)}",
        };
        if (!c.Period.IsUnknown) text += $", from {End(c.Period.Start)} to {End(c.Period.End)}";
        return c.PartOf is null ? text : $"{text}, counted among {about.Series(c.PartOf)}";
    }

    private static string End(UncertainDate day) => day.IsImpossible ? "no end"
        : day.Describe() switch
        {
            ['o', 'n', ' ', 'o', 'r', ' ', ..] words => $"{words[(words.IndexOf(' ', 6) + 1)..]} or {words[6..words.IndexOf(' ', 6)]}",
            { } words => words.Replace("an unspecified day in", "some day in", StringComparison.Ordinal)
                .Replace("a day from", "some day of", StringComparison.Ordinal),
        };

    private static string Stocks(Strength c)
    {
        bool isItself = IsItself(c.Holder, c.Item, out Noun what);
        string who = ProperName.Of(c.Holder.Name);
        string does = c.Change switch { StrengthChange.Increase => "added", StrengthChange.Decrease => "withdrew", _ => "had" };
        string where = Place(c.Place, c.Change);
        if (isItself && c is { State: ClaimState.Stated, Change: StrengthChange.Level })
            return $"there {Nouns.Were(c.Count)} {Nouns.Counted(c.Count, what)}{where}";
        return c.State switch
        {
            ClaimState.NoneReported => $"there was no word that {who} {does} any {what.Many}{where}",
            ClaimState.ExplicitlyUnknown => $"it is unknown how many {what.Many} {who} {does}{where}",
            _ => $"{who} {does} {Nouns.Counted(c.Count, what)}{where}",
        };
    }

    private static string Relation(RelationClaim c, ProseTopic about)
    {
        string after = c.After.IsUnknown ? "" : Elapsed(c.After) + " ";
        string how = c.Kind switch
        {
            RelationKind.RetaliationFor => "in retaliation for",
            RelationKind.ResponseTo => "in response to",
            RelationKind.PartOf => "part of",
            RelationKind.SameSeries => "of one series with",
            _ => $"{after}after",
        };
        string verb = c.Kind == RelationKind.Following ? "came" : about.Was;
        if (c.State == ClaimState.NoneReported) return $"there was no word of anything that {about.Name} {verb} {how}";
        if (c.State == ClaimState.ExplicitlyUnknown) return $"it is unknown what, if anything, {about.Name} {verb} {how}";
        List<string> others = [.. c.Accounts.Select(about.Account), .. c.Series.Select(about.Series)];
        if (c.Description is not null) others.Add(c.Description);
        if (c is { Kind: RelationKind.PartOf, Ordinal: int number } && others.Count == 1 && c.Series.Count == 1)
            return $"{about.Name} {verb} the {Ordinal(number)} of {others[0]}";
        string text = $"{about.Name} {verb} {how} {List(others, c.Combination)}";
        if (after.Length > 0 && c.Kind != RelationKind.Following) text += $", {after}after it";
        return c.Ordinal is int ordinal ? $"{text}, as the {Ordinal(ordinal)} of them" : text;
    }

    // "about one week", "at least three days": the only units are of time.
    private static string Elapsed(Measurement after)
    {
        string unit = after.Unit switch
        {
            "s" => "second",
            "min" => "minute",
            "h" => "hour",
            "d" => "day",
            "wk" => "week",
            "mo" => "month",
            _ => "year",
        };
        string number = Nouns.Number(after.Describe()[..^(after.Unit.Length + 1)]);
        return number == "one" || number.EndsWith(" one", StringComparison.Ordinal) ? $"{number} {unit}" : $"{number} {unit}s";
    }

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

    private static string Ordinal(int number)
    {
        if (number < 10) return Ordinals[number - 1];
        string text = number.ToString("N0", CultureInfo.InvariantCulture);
        return (number % 100) is >= 11 and <= 13 ? text + "th" : text + (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
    }
}
