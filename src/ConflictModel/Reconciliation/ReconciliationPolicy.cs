using System;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation;

/// <summary>What a reconciliation takes for granted: tolerances, thresholds and taxonomies.</summary>
/// <remarks>
/// <para>Invariants: the tolerance is 0 to 31 days; the thresholds are finite and the undecided band does not lie above the link
/// threshold. The default policy is <see cref="Default"/>. Immutable.</para>
/// <para>Equality is component-wise, of the taxonomies by reference.</para>
/// </remarks>
/// <example>
/// <code>
/// var strict = new ReconciliationPolicy(dayTolerance: 0);
/// Console.WriteLine(strict.DayTolerance);
/// Console.WriteLine(ReconciliationPolicy.Default.DayTolerance);
/// // 0
/// // 1
/// </code>
/// </example>
public sealed record ReconciliationPolicy
{
    /// <summary>A policy.</summary>
    /// <param name="dayTolerance">How many days the possible days of two accounts of one incident may lie apart.</param>
    /// <param name="linkFrom">The score, in bits, from which two accounts are taken for one incident.</param>
    /// <param name="undecidedFrom">The score, in bits, from which a person should look.</param>
    /// <param name="weapons">The taxonomy of weapons; null for <see cref="Taxonomy.Weapons"/>.</param>
    /// <param name="groups">The taxonomy of roles; null for <see cref="Taxonomy.Groups"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public ReconciliationPolicy(
        int dayTolerance = 1, double linkFrom = 4, double undecidedFrom = 2, Taxonomy? weapons = null, Taxonomy? groups = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dayTolerance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dayTolerance, 31);
        RequireFinite(linkFrom, nameof(linkFrom));
        RequireFinite(undecidedFrom, nameof(undecidedFrom));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(undecidedFrom, linkFrom);
        (DayTolerance, LinkFrom, UndecidedFrom) = (dayTolerance, linkFrom, undecidedFrom);
        (Weapons, Groups) = (weapons ?? Taxonomy.Weapons, groups ?? Taxonomy.Groups);
    }

    /// <summary>One day of tolerance; four bits to link, two to ask a person.</summary>
    public static ReconciliationPolicy Default { get; } = new();

    /// <summary>How many days the possible days of two accounts of one incident may lie apart.</summary>
    public int DayTolerance { get; }

    /// <summary>The score, in bits, from which two accounts are taken for one incident.</summary>
    public double LinkFrom { get; }

    /// <summary>The score, in bits, from which a person should look.</summary>
    public double UndecidedFrom { get; }

    /// <summary>The taxonomy of weapons.</summary>
    public Taxonomy Weapons { get; }

    /// <summary>The taxonomy of roles.</summary>
    public Taxonomy Groups { get; }

    private static void RequireFinite(double value, string parameter)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(parameter, value, "A threshold is a finite number of bits.");
    }
}
