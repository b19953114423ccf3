using System;

namespace ConflictModel.Quantities;

// The questions of Imprecise<T> about two measurements. A bare number would leave its unit unsaid.
public readonly partial struct Measurement
{
    /// <summary>Whether the value is the same as another, as far as the words of both decide it.</summary>
    /// <param name="other">The other measurement, in the same unit, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is impossible, and where
    /// the unit of one is. Symmetric, and not <c>==</c>, which compares the statements.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Truth IsSameAs(Measurement other) => Ask(other, static (a, b) => a.IsSameAs(b));

    /// <summary>Whether the value is the same as another, as a reader takes the words of both.</summary>
    /// <param name="other">The other measurement, in the same unit, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsSameAs"/>, over the plausible values; unknown where one has none.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Truth IsPlausiblySameAs(Measurement other) => Ask(other, static (a, b) => a.IsPlausiblySameAs(b));

    /// <summary>Whether the value is the same as or above another, as far as the words of both decide it.</summary>
    /// <param name="other">The other measurement, in the same unit, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is impossible, and where
    /// the unit of one is.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Truth IsAtLeast(Measurement other) => Ask(other, static (a, b) => a.IsAtLeast(b));

    /// <summary>Whether the value is the same as or above another, as a reader takes the words of both.</summary>
    /// <param name="other">The other measurement, in the same unit, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsAtLeast"/>, over the plausible values; unknown where one has none.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Truth IsPlausiblyAtLeast(Measurement other) => Ask(other, static (a, b) => a.IsPlausiblyAtLeast(b));

    /// <summary>Whether the value is the same as or below another, as far as the words of both decide it.</summary>
    /// <param name="other">The other measurement, in the same unit, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is impossible, and where
    /// the unit of one is.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Truth IsAtMost(Measurement other) => Ask(other, static (a, b) => a.IsAtMost(b));

    /// <summary>Whether the value is the same as or below another, as a reader takes the words of both.</summary>
    /// <param name="other">The other measurement, in the same unit, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsAtMost"/>, over the plausible values; unknown where one has none.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Truth IsPlausiblyAtMost(Measurement other) => Ask(other, static (a, b) => a.IsPlausiblyAtMost(b));

    /// <summary>Whether the value is above another, as far as the words of both decide it.</summary>
    /// <param name="other">The other measurement, in the same unit, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is impossible, and where
    /// the unit of one is.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Truth IsMoreThan(Measurement other) => Ask(other, static (a, b) => a.IsMoreThan(b));

    /// <summary>Whether the value is above another, as a reader takes the words of both.</summary>
    /// <param name="other">The other measurement, in the same unit, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsMoreThan"/>, over the plausible values; unknown where one has none.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Truth IsPlausiblyMoreThan(Measurement other) => Ask(other, static (a, b) => a.IsPlausiblyMoreThan(b));

    /// <summary>Whether the value is below another, as far as the words of both decide it.</summary>
    /// <param name="other">The other measurement, in the same unit, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is impossible, and where
    /// the unit of one is.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Truth IsLessThan(Measurement other) => Ask(other, static (a, b) => a.IsLessThan(b));

    /// <summary>Whether the value is below another, as a reader takes the words of both.</summary>
    /// <param name="other">The other measurement, in the same unit, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsLessThan"/>, over the plausible values; unknown where one has none.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Truth IsPlausiblyLessThan(Measurement other) => Ask(other, static (a, b) => a.IsPlausiblyLessThan(b));

    private Truth Ask(Measurement other, Func<Imprecise<decimal>, Imprecise<decimal>, Truth> question) =>
        CommonUnit(other).Length == 0 ? Truth.Unknown : question(ToImprecise(), other.ToImprecise());
}
