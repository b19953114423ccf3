using System;
using System.Collections.Generic;
using System.Globalization;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Tests.Time.Mentions;

/// <summary>A day on which something happened, the day on which a writer of known habits writes of it, and what the writer may
/// call it.</summary>
public sealed record MentionWorld(LocalDate Truth, LocalDate Written, IsoDayOfWeek FirstOfWeek, int Form)
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static Arbitrary<MentionWorld> Worlds { get; } = Arb.From(
        from truth in Gen.Choose(0, 1500)
        from days in Gen.Frequency((4, Gen.Choose(0, 8)), (3, Gen.Choose(0, 45)), (2, Gen.Choose(0, 500)))
        from first in Gen.Elements(IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday)
        from form in Gen.Choose(0, 1_000_000)
        select Make(truth, days, first, form),
        world => world.Truth == world.Written ? [] : [world with { Written = world.Written.PlusDays(-1) }, world with { Truth = world.Truth.PlusDays(1) }]);

    public WeekStart WeekStart => Enum.Parse<WeekStart>(FirstOfWeek.ToString());

    /// <summary>What this writer calls that day.</summary>
    public string Words
    {
        get
        {
            var forms = new List<string>(Forms());
            return forms[Form % forms.Count];
        }
    }

    private int Days => Period.DaysBetween(Truth, Written);

    private string Weekday => Truth.DayOfWeek.ToString();

    private string Month => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Truth.Month);

    private static MentionWorld Make(int truth, int days, IsoDayOfWeek first, int form)
    {
        LocalDate day = new LocalDate(2020, 1, 1).PlusDays(truth);
        return new(day, day.PlusDays(days), first, form);
    }

    // A writer's rules, written without a look at the reader's.
    private IEnumerable<string> Forms()
    {
        string date = string.Create(CultureInfo.InvariantCulture, $"{Month} {Truth.Day}");
        yield return string.Create(CultureInfo.InvariantCulture, $"{Truth.Day} {Month} {Truth.Year}");
        yield return string.Create(CultureInfo.InvariantCulture, $"{Weekday}, {date}, {Truth.Year}");
        yield return string.Create(CultureInfo.InvariantCulture, $"{Truth.Day:D2}/{Truth.Month:D2}/{Truth.Year}");
        yield return string.Create(CultureInfo.InvariantCulture, $"{Truth.Month:D2}/{Truth.Day:D2}/{Truth.Year}");
        yield return string.Create(CultureInfo.InvariantCulture, $"{Month} {Truth.Year}");
        yield return string.Create(CultureInfo.InvariantCulture, $"{Third(Truth.Day, 10, 20)} {Month} {Truth.Year}");
        yield return string.Create(CultureInfo.InvariantCulture, $"{Third(Truth.Month, 4, 8)} {Truth.Year}");
        yield return string.Create(CultureInfo.InvariantCulture, $"the day after {Said(Truth.PlusDays(-1))}");
        yield return string.Create(CultureInfo.InvariantCulture, $"two days before {Said(Truth.PlusDays(2))}");
        yield return string.Create(CultureInfo.InvariantCulture, $"a week after {Said(Truth.PlusDays(-6))}");
        yield return string.Create(CultureInfo.InvariantCulture, $"between {Said(Truth.PlusDays(-3))} and {Said(Truth.PlusDays(4))}");
        yield return string.Create(CultureInfo.InvariantCulture, $"since {Said(Truth.PlusDays(-30))}");
        if (Days < 360)
        {
            yield return date;
            yield return $"{Weekday}, {date}";
            yield return $"in {Month}";
            yield return $"{Third(Truth.Day, 10, 20)} {Month}";
        }

        foreach (string form in NearForms()) yield return form;
        foreach (string form in UnitForms()) yield return form;
    }

    private IEnumerable<string> NearForms()
    {
        if (Days == 0) foreach (string form in new[] { "today", $"this {Weekday}", "this morning", "tonight", "this week" }) yield return form;
        if (Days == 1) foreach (string form in new[] { "yesterday", "last night", "a day ago", "24 hours ago" }) yield return form;
        if (Days <= 1) yield return "overnight";
        if (Days <= 7) yield return $"on {Weekday}";
        if (Days <= 7) yield return $"late {Weekday}";
        if (Days is >= 1 and <= 7) yield return $"last {Weekday}";
        if (Days is >= 2 and <= 10) yield return $"{Numbers[Days]} days ago";
        if (Days is >= 2 and <= 10) yield return "a few days ago";
        if (Days is >= 4 and <= 73) yield return $"{Numbers[(Days + 3) / 7]} weeks ago";
        if (Days <= 10) yield return "in the past ten days";
        if (Days <= 100) yield return "over the past few months";
    }

    private IEnumerable<string> UnitForms()
    {
        LocalDate week = Start(Written);
        if (Truth >= week && Truth < Written) yield return "earlier this week";
        if (Truth >= week.PlusWeeks(-1) && Truth < week) foreach (string form in new[] { "last week", $"last {Weekday}", $"{Weekday} of last week" }) yield return form;
        int months = (12 * (Written.Year - Truth.Year)) + Written.Month - Truth.Month;
        if (months == 0 && Days > 0) yield return "earlier this month";
        if (months == 1) yield return "last month";
        if (months is >= 1 and <= 11) yield return $"last {Month}";
        if (Written.Year == Truth.Year && Days > 0) yield return "earlier this year";
        if (Written.Year == Truth.Year + 1) foreach (string form in new[] { "last year", $"last {Month}" }) yield return form;
    }

    private LocalDate Start(LocalDate day) => day.DayOfWeek == FirstOfWeek ? day : day.Previous(FirstOfWeek);

    private static string Third(int value, int early, int mid) => value <= early ? "early" : value <= mid ? "mid" : "late";

    private static string Said(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}
