using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Testing.Tests;

/// <summary>A law that holds passes; one that does not is reported with the smallest case that shows it.</summary>
public class LawTests
{
    private static readonly Arbitrary<int> Numbers = ArbMap.Default.ArbFor<int>();

    [Fact]
    public void Holds_passes_what_holds()
    {
        Law.Holds(Generate.Truths, truth => !!truth == truth);
        Law.Holds(Numbers, Numbers, (a, b) => a + b == b + a);
        Law.Holds(Numbers, Numbers, Numbers, (a, b, c) => a + (b + c) == a + b + c);
    }

    [Fact]
    public void Holds_shrinks_what_does_not()
    {
        Exception fault = Assert.ThrowsAny<Exception>(() => Law.Holds(Arb.From(Gen.Choose(0, 1_000), Numbers.Shrinker), n => n < 7));
        Assert.Contains("Shrunk:" + Environment.NewLine + "7", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_fails_where_one_of_two_or_three_does_not()
    {
        Assert.ThrowsAny<Exception>(() => Law.Holds(Numbers, Numbers, (a, b) => a <= b));
        Assert.ThrowsAny<Exception>(() => Law.Holds(Numbers, Numbers, Numbers, (a, b, c) => a <= b || b <= c));
    }

    [Fact]
    public void Holds_reports_what_throws() => Assert.ThrowsAny<Exception>(() =>
        Law.Holds(Numbers, n => int.Parse(n.ToString(CultureInfo.InvariantCulture) + "x", CultureInfo.InvariantCulture) == n));
}
