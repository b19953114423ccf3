using System;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation;

/// <summary>What a reconciliation takes for granted: tolerances, thresholds and taxonomies.</summary>
/// <remarks>
/// <para>Invariants: the tolerance is 0 to 31 days; the thresholds are finite and the undecided band does not lie above the link
/// threshold. The default policy is <see cref="Default"/>. Immutable.</para>
/// <para>Equality is component-wise.</para>
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
    /// <param name="weights">How much each agreement and difference weighs; null for <see cref="LinkWeights.Default"/>.</param>
    /// <param name="onePerIncident">The ids of the publishers, such as datasets, two of whose accounts are never of one incident.</param>
    /// <param name="events">The taxonomy of kinds of event; null for <see cref="Taxonomy.Events"/>.</param>
    /// <param name="targets">The taxonomy of targets; null for <see cref="Taxonomy.Targets"/>.</param>
    /// <param name="fusing">Which position of a finding comes first; null for <see cref="FusingPolicy.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">An id in <paramref name="onePerIncident"/> is no identifier.</exception>
    public ReconciliationPolicy(
        int dayTolerance = 1, double linkFrom = 3, double undecidedFrom = 2, Taxonomy? weapons = null, Taxonomy? groups = null,
        LinkWeights? weights = null, ValueList<string> onePerIncident = default, Taxonomy? events = null, Taxonomy? targets = null,
        FusingPolicy? fusing = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dayTolerance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dayTolerance, 31);
        RequireFinite(linkFrom, nameof(linkFrom));
        RequireFinite(undecidedFrom, nameof(undecidedFrom));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(undecidedFrom, linkFrom);
        (DayTolerance, LinkFrom, UndecidedFrom) = (dayTolerance, linkFrom, undecidedFrom);
        (Weapons, Groups) = (weapons ?? Taxonomy.Weapons, groups ?? Taxonomy.Groups);
        (Events, Targets) = (events ?? Taxonomy.Events, targets ?? Taxonomy.Targets);
        Fusing = fusing ?? FusingPolicy.Default;
        Weights = weights ?? LinkWeights.Default;
        foreach (string publisher in onePerIncident) Identifier.Require(publisher, nameof(onePerIncident));
        OnePerIncident = onePerIncident.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>One day of tolerance; three bits to link, two to ask a person.</summary>
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

    /// <summary>Which position of a finding comes first.</summary>
    public FusingPolicy Fusing { get; }

    /// <summary>The taxonomy of kinds of event.</summary>
    public Taxonomy Events { get; }

    /// <summary>The taxonomy of targets.</summary>
    public Taxonomy Targets { get; }

    /// <summary>How much each agreement and difference of two accounts weighs.</summary>
    public LinkWeights Weights { get; }

    /// <summary>The publishers, such as datasets, two of whose accounts are never of one incident unless judged so; ordinal order, each once.</summary>
    public ValueList<string> OnePerIncident { get; }

    private static void RequireFinite(double value, string parameter)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(parameter, value, "A threshold is a finite number of bits.");
    }
}
