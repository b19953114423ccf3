using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ConflictModel.Reconciliation;

/// <summary>How much each way in which two accounts compare speaks for one incident, in bits.</summary>
/// <remarks>
/// <para>The weight of a level is log2(m / u): m is how often it applies among pairs of accounts of one incident (true pairs) that
/// can be compared in that feature, u how often among pairs of two incidents whose days are within the tolerance (chance pairs). Weights are not rounded.
/// Source: I. P. Fellegi and A. B. Sunter, "A theory for record linkage", JASA 64 (1969), 1183-1210.</para>
/// <para>The shipped <see cref="Default"/> is a judgement and no measurement; docs/design.md, section 8.2, says what each number rests on. <see cref="Fit"/>
/// estimates m and u from reports.</para>
/// <para>What two accounts agree in may be common or rare. A value with a frequency of its own takes the place of u where both name it,
/// so that a base that is attacked every day says less than a village. Frequencies are given, never counted in the reports that are being
/// reconciled: else each report would change how all others are linked.</para>
/// <para>Invariants: m and u lie between 0 and 1, and neither is either; of each feature they sum to 1 at most; the first level of each feature weighs 0 or
/// more, and no other weighs more. So no account compares better with another than with one that says the same. Equality is of all numbers and
/// frequencies. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// LinkWeights weights = LinkWeights.Default;
/// Console.WriteLine(Math.Round(weights.Of(LinkLevel.SamePlace), 2));
/// LinkWeights known = weights.WithFrequency(LinkFeature.Place, "ain-al-asad", 0.4);
/// Console.WriteLine(Math.Round(known.Of(LinkFeature.Place, "ain-al-asad"), 2));
/// Console.WriteLine(known.Of(LinkFeature.Place, "erbil") == weights.Of(LinkLevel.SamePlace));
/// // 4.36
/// // 1.04
/// // True
/// </code>
/// </example>
public sealed partial class LinkWeights : IEquatable<LinkWeights>
{
    // The first level of each feature, in the order of the levels.
    private static readonly LinkLevel[] Firsts =
    [
        LinkLevel.SameDay, LinkLevel.SameTime, LinkLevel.SamePlace, LinkLevel.SameKind, LinkLevel.SameWeapon, LinkLevel.CommonActor, LinkLevel.SameTarget,
        LinkLevel.SameNumbers,
    ];

    private readonly double[] _m;
    private readonly double[] _u;
    private readonly double[] _weights;
    private readonly ImmutableSortedDictionary<(LinkFeature Feature, string Value), double> _frequencies;

    private LinkWeights(double[] m, double[] u, ImmutableSortedDictionary<(LinkFeature Feature, string Value), double> frequencies)
    {
        (_m, _u, _frequencies) = (m, u, frequencies);
        _weights = new double[m.Length];
        for (int i = 0; i < m.Length; i++) _weights[i] = Math.Log2(m[i] / u[i]);
    }

    /// <summary>The weights that come with the library: judgements about news reports and event datasets.</summary>
    /// <remarks>
    /// <para>Days: half of all true pairs name one same day; three in ten are a day apart (time zones, the day of the statement); the rest are
    /// imprecise. Of chance pairs within a tolerance of one day, those of exact days are the same in one of three. Days that lie apart
    /// count once for each origin of the fewer that name either, so that many against many are two incidents.</para>
    /// <para>Times of one day and clock: seven in ten true pairs give times within half an hour, of chance pairs one in twelve.</para>
    /// <para>Places: 2 to 3% of true pairs have different places (datasets put as many in the wrong city); two incidents of one day share
    /// their place in one of 25 cases. That one place lies in the other says nothing where that is the widest named, since all of a country's
    /// incidents do, and something where it is a region: one account in twenty names no more.</para>
    /// <para>Numbers: nearly 30% of true pairs give numbers that cannot be equal, so that this is only a weak minus. That vague numbers overlap says
    /// nothing; that both count the same exact number of three or more happens by chance in one pair of twenty.</para>
    /// </remarks>
    public static LinkWeights Default { get; } = Shipped();

    /// <summary>How often a level applies among pairs of accounts of one incident.</summary>
    /// <param name="level">The level.</param>
    /// <returns>A probability between 0 and 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is no level.</exception>
    public double M(LinkLevel level) => _m[(int)Defined.Require(level, nameof(level))];

    /// <summary>How often a level applies among pairs of accounts of two incidents whose days are within the tolerance.</summary>
    /// <param name="level">The level.</param>
    /// <returns>A probability between 0 and 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is no level.</exception>
    public double U(LinkLevel level) => _u[(int)Defined.Require(level, nameof(level))];

    /// <summary>The weight of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>log2(m / u): positive where it speaks for one incident, negative where it speaks against it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is no level.</exception>
    public double Of(LinkLevel level) => _weights[(int)Defined.Require(level, nameof(level))];

    /// <summary>The weight of agreeing in one value: a place, kind of event, weapon, actor or target.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="value">The id of the place, the class or the actor.</param>
    /// <returns>log2(m / frequency), at least 0, where the value has a frequency of its own; else the weight of the first level.</returns>
    /// <exception cref="ArgumentException"><paramref name="feature"/> has no values: days, numbers, judgements.</exception>
    public double Of(LinkFeature feature, string value)
    {
        LinkLevel first = First(feature);
        ArgumentNullException.ThrowIfNull(value);
        return _frequencies.TryGetValue((feature, value), out double share) ? Math.Max(0, Math.Log2(_m[(int)first] / share)) : _weights[(int)first];
    }

    /// <summary>These weights with other probabilities for one level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="m">How often it applies among true pairs.</param>
    /// <param name="u">How often it applies among chance pairs.</param>
    /// <returns>New weights.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A probability is not between 0 and 1, or is either.</exception>
    /// <exception cref="ArgumentException">Those of the feature would sum to more than 1, or its first level would not weigh most and at least 0.</exception>
    public LinkWeights With(LinkLevel level, double m, double u)
    {
        Defined.Require(level, nameof(level));
        double[] ms = [.. _m], us = [.. _u];
        (ms[(int)level], us[(int)level]) = (Probability(m, nameof(m)), Probability(u, nameof(u)));
        return FaultOf(ms, us, FeatureOf(level)) is string fault ? throw new ArgumentException(fault, nameof(level)) : new(ms, us, _frequencies);
    }

    /// <summary>These weights with the frequency of one value.</summary>
    /// <param name="feature">What the value is: a place, kind of event, weapon, actor or target.</param>
    /// <param name="value">The id of the place, the class or the actor.</param>
    /// <param name="share">How often two incidents whose days are within the tolerance both have it: greater than 0, at most 1.</param>
    /// <returns>New weights.</returns>
    /// <exception cref="ArgumentException"><paramref name="feature"/> has no values, or <paramref name="value"/> is no identifier.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is outside its range.</exception>
    public LinkWeights WithFrequency(LinkFeature feature, string value, double share)
    {
        First(feature);
        Identifier.Require(value, nameof(value));
        return share is > 0 and <= 1
            ? new(_m, _u, _frequencies.SetItem((feature, value), share))
            : throw new ArgumentOutOfRangeException(nameof(share), share, "A frequency is greater than 0 and at most 1; leave the value out for the default.");
    }

    /// <summary>What a level is a level of.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The feature.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is no level.</exception>
    public static LinkFeature FeatureOf(LinkLevel level) => Defined.Require(level, nameof(level)) switch
    {
        <= LinkLevel.DaysOpen => LinkFeature.Day,
        <= LinkLevel.TimesApart => LinkFeature.Time,
        <= LinkLevel.NothingShared => LinkFeature.Place,
        <= LinkLevel.DifferentKinds => LinkFeature.Kind,
        <= LinkLevel.DifferentWeapons => LinkFeature.Weapon,
        <= LinkLevel.DifferentActors => LinkFeature.Actor,
        <= LinkLevel.DifferentTargets => LinkFeature.Target,
        _ => LinkFeature.Numbers,
    };

    /// <inheritdoc/>
    public bool Equals(LinkWeights? other) => ReferenceEquals(this, other)
        || (other is not null && _m.AsSpan().SequenceEqual(other._m) && _u.AsSpan().SequenceEqual(other._u) && SameFrequencies(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinkWeights);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (double m in _m) hash.Add(m);
        foreach (double u in _u) hash.Add(u);
        hash.Add(_frequencies.Count);
        return hash.ToHashCode();
    }

    /// <summary>Whether two are of equal numbers and frequencies.</summary>
    public static bool operator ==(LinkWeights? left, LinkWeights? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in a number or a frequency.</summary>
    public static bool operator !=(LinkWeights? left, LinkWeights? right) => !(left == right);

    internal double Weight(LinkLevel level) => _weights[(int)level];

    // The most that the levels of a feature can weigh.
    internal double Most(LinkFeature feature)
    {
        double most = _weights[(int)First(feature, withoutValues: true)];
        foreach (((LinkFeature Feature, string Value) key, _) in _frequencies)
            if (key.Feature == feature) most = Math.Max(most, Of(feature, key.Value));
        return most;
    }

    private static LinkLevel First(LinkFeature feature, bool withoutValues = false) => feature switch
    {
        LinkFeature.Place => LinkLevel.SamePlace,
        LinkFeature.Kind => LinkLevel.SameKind,
        LinkFeature.Weapon => LinkLevel.SameWeapon,
        LinkFeature.Actor => LinkLevel.CommonActor,
        LinkFeature.Target => LinkLevel.SameTarget,
        LinkFeature.Day when withoutValues => LinkLevel.SameDay,
        LinkFeature.Time when withoutValues => LinkLevel.SameTime,
        LinkFeature.Numbers when withoutValues => LinkLevel.SameNumbers,
        _ => throw new ArgumentException(
            $"'{feature}' has no values with a frequency of their own; give a place, kind, weapon, actor or target.", nameof(feature)),
    };

    private bool SameFrequencies(LinkWeights other)
    {
        if (_frequencies.Count != other._frequencies.Count) return false;
        foreach ((var value, double share) in _frequencies)
            if (!other._frequencies.TryGetValue(value, out double theirs) || theirs != share) return false;
        return true;
    }

    private static double Probability(double value, string parameter) => value is > 0 and < 1
        ? value : throw new ArgumentOutOfRangeException(parameter, value, "A probability of a level lies between 0 and 1 and is neither.");

    private static string? FaultOf(double[] m, double[] u, LinkFeature feature)
    {
        double ms = 0, us = 0, first = Math.Log2(m[(int)First(feature, withoutValues: true)] / u[(int)First(feature, withoutValues: true)]), most = first;
        for (int i = 0; i < m.Length; i++)
        {
            if (FeatureOf((LinkLevel)i) != feature || (LinkLevel)i == LinkLevel.NothingShared) continue;
            (ms, us, most) = (ms + m[i], us + u[i], Math.Max(most, Math.Log2(m[i] / u[i])));
        }
        return ms > 1 + 1e-9 || us > 1 + 1e-9 ? $"The probabilities of the levels of '{feature}' sum to more than 1; lower another level first."
            : first < 0 || most > first + 1e-12 ? $"The first level of '{feature}' weighs least 0 and most of all; agreement never speaks against."
            : null;
    }

    private static int Compare((LinkFeature Feature, string Value) a, (LinkFeature Feature, string Value) b) =>
        a.Feature != b.Feature ? a.Feature.CompareTo(b.Feature) : string.CompareOrdinal(a.Value, b.Value);

    private static LinkWeights Shipped()
    {
        (LinkLevel Level, double M, double U)[] table =
        [
            (LinkLevel.SameDay, 0.52, 0.18), (LinkLevel.SameFewDays, 0.08, 0.06), (LinkLevel.PossiblySameDay, 0.08, 0.12), (LinkLevel.DaysApart, 0.30, 0.45),
            (LinkLevel.DaysOpen, 0.02, 0.19),
            (LinkLevel.SameTime, 0.70, 0.08), (LinkLevel.TimesNear, 0.20, 0.22), (LinkLevel.TimesApart, 0.10, 0.70),
            (LinkLevel.SamePlace, 0.82, 0.04), (LinkLevel.PlacesSpelledAlike, 0.03, 0.01), (LinkLevel.PlaceWithinRegion, 0.06, 0.02),
            (LinkLevel.PlacesNear, 0.03, 0.02), (LinkLevel.PlaceWithin, 0.03, 0.03), (LinkLevel.PlacesUnconnected, 0.01, 0.16),
            (LinkLevel.DifferentPlaces, 0.02, 0.72),
            (LinkLevel.NothingShared, 0.03, 0.97),
            (LinkLevel.SameKind, 0.70, 0.35), (LinkLevel.RelatedKinds, 0.25, 0.40), (LinkLevel.DifferentKinds, 0.05, 0.25),
            (LinkLevel.SameWeapon, 0.80, 0.40), (LinkLevel.RelatedWeapons, 0.15, 0.15), (LinkLevel.DifferentWeapons, 0.05, 0.45),
            (LinkLevel.CommonActor, 0.70, 0.35), (LinkLevel.DifferentActors, 0.30, 0.65),
            (LinkLevel.SameTarget, 0.60, 0.30), (LinkLevel.RelatedTargets, 0.20, 0.20), (LinkLevel.DifferentTargets, 0.20, 0.50),
            (LinkLevel.SameNumbers, 0.06, 0.005), (LinkLevel.SameNumber, 0.19, 0.045), (LinkLevel.NumbersAgree, 0.34, 0.34),
            (LinkLevel.SomeNumbersAgree, 0.13, 0.13), (LinkLevel.NumbersDiffer, 0.28, 0.48),
        ];
        double[] m = new double[table.Length], u = new double[table.Length];
        foreach ((LinkLevel level, double trueShare, double chanceShare) in table) (m[(int)level], u[(int)level]) = (trueShare, chanceShare);
        var none = ImmutableSortedDictionary.Create<(LinkFeature Feature, string Value), double>(
            Comparer<(LinkFeature Feature, string Value)>.Create(Compare));
        foreach (LinkLevel first in Firsts)
            if (FaultOf(m, u, FeatureOf(first)) is string fault) throw new InvalidOperationException(fault);
        return new(m, u, none);
    }
}
