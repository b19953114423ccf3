using System.Collections.Generic;

namespace ConflictModel.Quantities;

public readonly partial struct Imprecise<T>
{
    /// <summary>Whether some value is possible under both.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="false"/> where the two contradict each other. Symmetric.</returns>
    public bool Overlaps(Imprecise<T> other) => Possible.Overlaps(other.Possible);

    /// <summary>What two statements about the same thing say together.</summary>
    /// <param name="other">The other statement.</param>
    /// <returns>Possible and Plausible are the intersections: strain is never refilled. Best is the value where one alone is plausible,
    /// else the common Best, else none. The hedge is the common one, else <see cref="Hedge.Derived"/>. Commutative, associative and
    /// idempotent, with <see cref="Unknown"/> as identity.</returns>
    public Imprecise<T> Intersect(Imprecise<T> other)
    {
        if (this == Unknown) return other;
        if (other == Unknown) return this;
        Interval<T> plausible = Plausible.Intersect(other.Plausible);
        return Join(Possible.Intersect(other.Possible), plausible, CommonBest(other), Hedge == other.Hedge ? Hedge : Hedge.Derived);
    }

    /// <summary>The narrowest statement that is implied by each of two: what holds whichever of them is right.</summary>
    /// <param name="other">The other statement.</param>
    /// <returns>Possible and Plausible are the hulls. Best is the common Best of those that are neither strained nor impossible, else
    /// none; and none where Plausible has become unbounded. The hedge is the common one, else <see cref="Hedge.Derived"/>; a hedge that
    /// says one number stays only where at most one value is possible. Commutative, associative and idempotent, with
    /// <see cref="Impossible"/> as identity.</returns>
    public Imprecise<T> Hull(Imprecise<T> other)
    {
        if (this == Impossible) return other;
        if (other == Impossible) return this;
        Interval<T> possible = Possible.Hull(other.Possible);
        bool sameHedge = Hedge == other.Hedge && (HasAtMostOneValue(possible) || !SaysOneValue(Hedge));
        T? best = Plausible.IsEmpty ? other.Best : other.Plausible.IsEmpty ? Best : CommonBest(other);
        return Join(possible, Plausible.Hull(other.Plausible), best, sameHedge ? Hedge : Hedge.Derived);
    }

    // Parts that keep the invariants but for Best, which is filled in or dropped as they ask.
    internal static Imprecise<T> Join(Interval<T> possible, Interval<T> plausible, T? best, Hedge hedge) => new(
        possible,
        plausible,
        plausible.TryGetSingle(out T single) ? single
            : best is T figure && !plausible.IsUnbounded && plausible.Contains(figure) ? best
            : null,
        hedge);

    private T? CommonBest(Imprecise<T> other) => EqualityComparer<T?>.Default.Equals(Best, other.Best) ? Best : null;
}
