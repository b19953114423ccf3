using System;
using System.Diagnostics;

namespace ConflictModel.Tests;

/// <summary>What work costs, measured so that neither a busy machine nor the first run of some code decides.</summary>
/// <remarks>The project runs without tiers of compilation, so that all code is optimised from its first run.</remarks>
internal static class Cost
{
    /// <summary>The most that <see cref="Growth"/> is where time is in proportion: halfway to its square.</summary>
    public const double Linear = 8;

    private const int MostRounds = 200, FewRounds = 20;

    /// <summary>The bytes that this thread allocates for some work: the least of two rounds, the first of which may set up what is kept.</summary>
    public static long Bytes(Action work) => Math.Min(OneRound(work), OneRound(work));

    /// <summary>
    /// How many times longer work on four times as much takes: about 4 where time is in proportion, and 16 where it is squared. The least times
    /// of a few rounds are compared, and there are more rounds only while the answer is above <see cref="Linear"/>, or so low that the little was
    /// interrupted.
    /// </summary>
    /// <param name="size">How much there is to do at first: so little that four times as much takes two milliseconds, since a busy machine
    /// interrupts whatever takes longer.</param>
    /// <param name="workOn">Makes the work on so much; making it is not measured.</param>
    public static double Growth(int size, Func<int, Action> workOn)
    {
        Action small = workOn(size), large = workOn(4 * size);
        (long ofSmall, long ofLarge) = (long.MaxValue, long.MaxValue);
        for (int round = 0; round < 2 || (round < MostRounds && ofLarge > Linear * ofSmall) || (round < FewRounds && ofLarge < 2 * ofSmall); round++)
        {
            ofSmall = Math.Min(ofSmall, Time(small));
            ofLarge = Math.Min(ofLarge, Time(large));
        }
        return (double)ofLarge / ofSmall;
    }

    private static long OneRound(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long Time(Action work)
    {
        long before = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetTimestamp() - before;
    }
}
