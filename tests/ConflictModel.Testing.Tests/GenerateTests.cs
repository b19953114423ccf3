using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Time;
using FsCheck;
using Xunit;

namespace ConflictModel.Testing.Tests;

/// <summary>The generators give legal values of every kind, and their shrinkers end.</summary>
public class GenerateTests
{
    public static TheoryData<string> Names => Generators.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Samples_are_legal(string name) => Generators.Check(name, new Legal());

    [Theory]
    [MemberData(nameof(Names))]
    public void Samples_differ(string name) => Generators.Check(name, new Varied());

    [Theory]
    [MemberData(nameof(Names))]
    public void Shrinking_ends_at_a_legal_value(string name) => Generators.Check(name, new Ending());

    [Fact]
    public void Counts_are_seldom_trivial() =>
        Generators.Check("Counts", new AtMost<Count>(0.6, count => count.IsUnknown || count.IsImpossible || count == Count.None));

    [Fact]
    public void Counts_are_of_every_hedge() => Generators.Check("Counts", new Every<Count, Hedge>(count => count.Hedge));

    [Fact]
    public void UncertainDates_are_seldom_trivial() =>
        Generators.Check("UncertainDates", new AtMost<UncertainDate>(0.6, date => date.IsUnknown || date.IsImpossible || date.IsExact));

    [Fact]
    public void Reports_are_seldom_trivial() =>
        Generators.Check("Reports", new AtMost<Report>(0.6, report => !report.Accounts.Any(account => account.Claims.Count > 0)));

    [Fact]
    public void Reports_make_claims_of_every_kind() => Generators.Check("Reports", new EveryClaim());

    private sealed class Legal : Generators.ICheck
    {
        public void Of<T>(Arbitrary<T> generator)
        {
            foreach (T value in Generators.Sample(generator, 200)) RequireUsable(value);
        }

        public static void RequireUsable<T>(T value)
        {
            Assert.NotNull(value);
            Assert.NotNull(value.ToString());
            Assert.True(value.Equals(value));
            Assert.Equal(value.GetHashCode(), value.GetHashCode());
        }
    }

    private sealed class Varied : Generators.ICheck
    {
        // Two truths and three in a thousand alike are a generator; one value for ever is a constant.
        public void Of<T>(Arbitrary<T> generator) => Assert.InRange(Generators.Sample(generator, 200).Distinct().Count(), 3, int.MaxValue);
    }

    private sealed class Ending : Generators.ICheck
    {
        private const int MostSteps = 2_000;
        private const int MostCandidates = 100_000;

        public void Of<T>(Arbitrary<T> generator)
        {
            foreach (T value in Generators.Sample(generator, 40))
            {
                Assert.InRange(generator.Shrinker(value).Take(MostCandidates + 1).Count(), 0, MostCandidates);
                Descend(generator, value, _ => true);

                // Some candidates pass the property and are stepped over, as in life.
                var coin = new Random(17);
                Descend(generator, value, _ => coin.Next(2) == 0);
            }
        }

        private static void Descend<T>(Arbitrary<T> generator, T value, Func<T, bool> fails)
        {
            T current = value;
            for (int step = 0; ; step++)
            {
                Assert.True(step < MostSteps, $"Shrinking {value} did not end in {MostSteps} steps; it is at {current}.");
                (bool found, T next) = generator.Shrinker(current).Where(fails).Select(candidate => (true, candidate)).FirstOrDefault();
                if (!found) return;
                Legal.RequireUsable(next);
                Assert.False(next!.Equals(current), $"{current} is offered as a smaller {current}.");
                current = next;
            }
        }
    }

    // At most a share of the values is of a kind that a law says little about.
    private sealed class AtMost<TValue>(double most, Func<TValue, bool> isTrivial) : Generators.ICheck
    {
        public void Of<T>(Arbitrary<T> generator)
        {
            TValue[] values = [.. Generators.Sample(generator, 1_000).Cast<TValue>()];
            Assert.InRange(values.Count(isTrivial) / (double)values.Length, 0, most);
        }
    }

    private sealed class Every<TValue, TKind>(Func<TValue, TKind> kind) : Generators.ICheck
        where TKind : struct, Enum
    {
        public void Of<T>(Arbitrary<T> generator) =>
            Assert.Empty(Enum.GetValues<TKind>().Except(Generators.Sample(generator, 2_000).Cast<TValue>().Select(kind)));
    }

    private sealed class EveryClaim : Generators.ICheck
    {
        public void Of<T>(Arbitrary<T> generator)
        {
            IEnumerable<Type> kinds = typeof(Claim).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Claim)));
            Assert.Empty(kinds.Except(
                Generators.Sample(generator, 1_000).Cast<Report>().SelectMany(report => report.Accounts)
                    .SelectMany(account => account.Claims, (_, claim) => claim.GetType())));
        }
    }
}
