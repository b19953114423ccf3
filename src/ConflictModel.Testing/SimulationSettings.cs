using System;
using System.Runtime.CompilerServices;
using NodaTime;

namespace ConflictModel.Testing;

/// <summary>How large a simulated world is, how its sources speak, and how often they err.</summary>
/// <remarks>
/// <para>Rates are from 0 to 1. Those of errors and of vagueness are of the order that the design (section 8.2) takes from datasets of
/// events: 2 to 3 in a hundred true pairs name different towns (so 1.25 in a hundred observations do), three in ten true pairs that
/// give one figure each give different ones, half of all tolls are not exact. All others are judgement.</para>
/// <para>So there are shared origins, copies that say so or do not, copies that garble a number, revisions, denials, roundups, days and places of every
/// width, and, since days are drawn, incidents on one day at one place (some one in seven of those at the base). What there is not: one
/// origin who speaks of several incidents in one breath, ranges of incidents (tallies, strengths), times in other zones, languages and
/// spellings beyond an alias, sources that lie on purpose, and reports that replace or retract others.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var settings = new SimulationSettings(seed: 7, incidents: 1_000);
/// Console.WriteLine($"{settings.Days} days, {settings.WrongDays}");
/// Console.WriteLine($"{settings.Truthful().IsTruthful}, {settings.Truthful().WrongDays}");
/// // 2000 days, 0.03
/// // True, 0
/// </code>
/// </example>
public sealed record SimulationSettings
{
    /// <summary>Settings.</summary>
    /// <param name="seed">What all chance derives from.</param>
    /// <param name="incidents">How many incidents there are, from 1 to 100,000,000.</param>
    /// <param name="places">At how many towns beside the base they are, from 2 to 1,000,000.</param>
    /// <param name="days">On how many days from 1 January 2020 they are; null for two per incident, as many as the calendar has at most.</param>
    /// <param name="atBase">The rate of incidents at the base.</param>
    /// <param name="reportsFrom">The least number of reports per incident, from 1.</param>
    /// <param name="reportsTo">The greatest number of reports per incident, up to 15.</param>
    /// <param name="copying">The rate of reports that relay an earlier one.</param>
    /// <param name="silentCopying">The rate of relays that do not say so.</param>
    /// <param name="revising">The rate of reports in which an origin speaks again, later.</param>
    /// <param name="roundups">The rate of incidents whose first report tells the next incident too.</param>
    /// <param name="developing">The rate of incidents whose toll is not known whole on the day.</param>
    /// <param name="vagueNumbers">The rate of numbers that are hedged, ranges or vague words.</param>
    /// <param name="vagueDays">The rate of observations that give two or more days, or a week.</param>
    /// <param name="monthsOnly">The rate of observations that give no more than the month.</param>
    /// <param name="vaguePlaces">The rate of observations that give no more than the province or the country.</param>
    /// <param name="vagueWeapons">The rate of observations that give a wider class of weapon.</param>
    /// <param name="wrongDays">The rate of observations that are a day off, either way.</param>
    /// <param name="wrongPlaces">The rate of observations that name another town.</param>
    /// <param name="wrongNumbers">The rate of numbers that are stated and wrong.</param>
    /// <param name="denials">The rate of observations that deny something, too: what somebody else may have said, or having done it.</param>
    /// <param name="garbling">The rate of numbers that a copy changes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range, or a rate is not from 0 to 1.</exception>
    public SimulationSettings(
        ulong seed = 1, int incidents = 200, int places = 200, int? days = null, double atBase = 1.0 / 3, int reportsFrom = 2, int reportsTo = 8,
        double copying = 0.35, double silentCopying = 0.2, double revising = 0.1, double roundups = 0.05, double developing = 0.15,
        double vagueNumbers = 0.5, double vagueDays = 0.08, double monthsOnly = 0.02, double vaguePlaces = 0.06, double vagueWeapons = 0.4,
        double wrongDays = 0.03, double wrongPlaces = 0.0125, double wrongNumbers = 0.15,
        double denials = 0.05, double garbling = 0.02)
    {
        (Seed, Incidents, Places) = (seed, Within(incidents, 1, 100_000_000), Within(places, 2, 1_000_000));
        int last = Period.DaysBetween(FirstDay, LocalDate.MaxIsoValue) - 400; // for what is published later
        Days = Within(days ?? (int)Math.Min(2L * incidents, last), 1, last, nameof(days));
        ReportsTo = Within(reportsTo, 1, 15);
        ReportsFrom = Within(reportsFrom, 1, reportsTo);
        (AtBase, Copying, SilentCopying, Revising) = (Rate(atBase), Rate(copying), Rate(silentCopying), Rate(revising));
        (Roundups, Developing) = (Rate(roundups), Rate(developing));
        (VagueNumbers, VagueDays, MonthsOnly) = (Rate(vagueNumbers), Rate(vagueDays), Rate(monthsOnly));
        (VaguePlaces, VagueWeapons) = (Rate(vaguePlaces), Rate(vagueWeapons));
        (WrongDays, WrongPlaces, WrongNumbers) = (Rate(wrongDays), Rate(wrongPlaces), Rate(wrongNumbers));
        (Denials, Garbling) = (Rate(denials), Rate(garbling));
    }

    /// <summary>The first day of every simulated world: 1 January 2020.</summary>
    public static LocalDate FirstDay => new(2020, 1, 1);

    /// <summary>What all chance derives from.</summary>
    public ulong Seed { get; }

    /// <summary>How many incidents there are.</summary>
    public int Incidents { get; }

    /// <summary>At how many towns beside the base they are.</summary>
    public int Places { get; }

    /// <summary>On how many days from <see cref="FirstDay"/> they are.</summary>
    public int Days { get; }

    /// <summary>The rate of incidents at the base.</summary>
    public double AtBase { get; }

    /// <summary>The least number of reports per incident.</summary>
    public int ReportsFrom { get; }

    /// <summary>The greatest number of reports per incident.</summary>
    public int ReportsTo { get; }

    /// <summary>The rate of reports that relay an earlier one.</summary>
    public double Copying { get; }

    /// <summary>The rate of relays that do not say so.</summary>
    public double SilentCopying { get; }

    /// <summary>The rate of reports in which an origin speaks again, later.</summary>
    public double Revising { get; }

    /// <summary>The rate of incidents whose first report tells the next incident too.</summary>
    public double Roundups { get; }

    /// <summary>The rate of incidents whose toll is not known whole on the day.</summary>
    public double Developing { get; }

    /// <summary>The rate of numbers that are hedged, ranges or vague words.</summary>
    public double VagueNumbers { get; }

    /// <summary>The rate of observations that give two or more days, or a week.</summary>
    public double VagueDays { get; }

    /// <summary>The rate of observations that give no more than the month.</summary>
    public double MonthsOnly { get; }

    /// <summary>The rate of observations that give no more than the province or the country.</summary>
    public double VaguePlaces { get; }

    /// <summary>The rate of observations that give a wider class of weapon.</summary>
    public double VagueWeapons { get; }

    /// <summary>The rate of observations that are a day off, either way.</summary>
    public double WrongDays { get; }

    /// <summary>The rate of observations that name another town.</summary>
    public double WrongPlaces { get; }

    /// <summary>The rate of numbers that are stated and wrong.</summary>
    public double WrongNumbers { get; }

    /// <summary>The rate of observations that deny something, too.</summary>
    public double Denials { get; }

    /// <summary>The rate of numbers that a copy changes.</summary>
    public double Garbling { get; }

    /// <summary>How many days a wrong day is off at most: 1, or 0 where none is wrong.</summary>
    public int LargestDateError => WrongDays > 0 ? 1 : 0;

    /// <summary>Whether no source errs: everything said is true, however vague.</summary>
    public bool IsTruthful => WrongDays == 0 && WrongPlaces == 0 && WrongNumbers == 0 && Garbling == 0;

    /// <summary>The same world, in which no source errs.</summary>
    /// <returns>The settings with the rates of errors at 0; what is denied stays, since nobody says it.</returns>
    public SimulationSettings Truthful() => new(
        Seed, Incidents, Places, Days, AtBase, ReportsFrom, ReportsTo, Copying, SilentCopying, Revising, Roundups, Developing,
        VagueNumbers, VagueDays, MonthsOnly, VaguePlaces, VagueWeapons, 0, 0, 0, Denials, 0);

    private static int Within(int value, int least, int greatest, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, greatest, parameter);
        return value;
    }

    private static double Rate(double value, [CallerArgumentExpression(nameof(value))] string parameter = "") => value is >= 0 and <= 1
        ? value : throw new ArgumentOutOfRangeException(parameter, value, "A rate is from 0 to 1.");
}
