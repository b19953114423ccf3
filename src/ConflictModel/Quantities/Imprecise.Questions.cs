using System;

namespace ConflictModel.Quantities;

// One scheme for all questions. "Is" asks about every value, "May" about some value; the plain form asks the possible values and its twin,
// with "Plausibly", the plausible ones. Where there are none, a contradiction decides nothing and the answer is unknown.
public readonly partial struct Imprecise<T>
{
    /// <summary>Whether the exact value lies in an interval, as far as the words decide it.</summary>
    /// <param name="interval">The interval.</param>
    /// <returns>True where every possible value lies in it, false where none does, else unknown; unknown where none is possible.</returns>
    public Truth IsIn(Interval<T> interval) => Ask(Possible, interval);

    /// <summary>Whether the exact value lies in an interval, as a reader takes the words.</summary>
    /// <param name="interval">The interval.</param>
    /// <returns>True where every plausible value lies in it, false where none does, else unknown; unknown where none is
    /// plausible.</returns>
    public Truth IsPlausiblyIn(Interval<T> interval) => Ask(Plausible, interval);

    /// <summary>Whether the exact value is the same as the given one, as far as the words decide it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>As <see cref="IsIn"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public Truth IsExactly(T value) => IsIn(Interval.Exactly(value));

    /// <summary>Whether the exact value is the same as the given one, as a reader takes the words.</summary>
    /// <param name="value">The value.</param>
    /// <returns>As <see cref="IsPlausiblyIn"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public Truth IsPlausiblyExactly(T value) => IsPlausiblyIn(Interval.Exactly(value));

    /// <summary>Whether the exact value is the same as or above the given one, as far as the words decide it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>As <see cref="IsIn"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public Truth IsAtLeast(T value) => IsIn(Interval.AtLeast(value));

    /// <summary>Whether the exact value is the same as or above the given one, as a reader takes the words.</summary>
    /// <param name="value">The value.</param>
    /// <returns>As <see cref="IsPlausiblyIn"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public Truth IsPlausiblyAtLeast(T value) => IsPlausiblyIn(Interval.AtLeast(value));

    /// <summary>Whether the exact value is the same as or below the given one, as far as the words decide it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>As <see cref="IsIn"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public Truth IsAtMost(T value) => IsIn(Interval.AtMost(value));

    /// <summary>Whether the exact value is the same as or below the given one, as a reader takes the words.</summary>
    /// <param name="value">The value.</param>
    /// <returns>As <see cref="IsPlausiblyIn"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public Truth IsPlausiblyAtMost(T value) => IsPlausiblyIn(Interval.AtMost(value));

    /// <summary>Whether the exact value is above the given one, as far as the words decide it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>As <see cref="IsIn"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public Truth IsMoreThan(T value) => IsIn(Interval.MoreThan(value));

    /// <summary>Whether the exact value is above the given one, as a reader takes the words.</summary>
    /// <param name="value">The value.</param>
    /// <returns>As <see cref="IsPlausiblyIn"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public Truth IsPlausiblyMoreThan(T value) => IsPlausiblyIn(Interval.MoreThan(value));

    /// <summary>Whether the exact value is below the given one, as far as the words decide it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>As <see cref="IsIn"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public Truth IsLessThan(T value) => IsIn(Interval.LessThan(value));

    /// <summary>Whether the exact value is below the given one, as a reader takes the words.</summary>
    /// <param name="value">The value.</param>
    /// <returns>As <see cref="IsPlausiblyIn"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public Truth IsPlausiblyLessThan(T value) => IsPlausiblyIn(Interval.LessThan(value));

    /// <summary>Whether the words leave it open that the exact value is the given one, or say so.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True where it is possible, false where it is not; unknown where no value is.</returns>
    public Truth MayEqual(T value) => IsImpossible ? Truth.Unknown : Truth.Of(Possible.Contains(value));

    /// <summary>Whether a reader takes the words to leave it open that the exact value is the given one, or to say so.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True where it is plausible, false where it is not; unknown where no value is.</returns>
    public Truth MayPlausiblyEqual(T value) => Plausible.IsEmpty ? Truth.Unknown : Truth.Of(Plausible.Contains(value));

    private static Truth Ask(Interval<T> values, Interval<T> interval) =>
        values.IsEmpty ? Truth.Unknown : Truth.From(values.Overlaps(interval), values.IsSubsetOf(interval));
}
