using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

/// <summary>Runs a property so that a failure throws, with the shrunk case and its seed in the message.</summary>
/// <remarks>
/// Each law is tried on 500 generated cases, unless it says otherwise. To repeat a failure, set the environment variable <c>CONFLICTMODEL_SEED</c> to the
/// <c>(seed,gamma)</c> or <c>(seed,gamma,size)</c> that its message prints. To search longer, set <c>CONFLICTMODEL_TIMES</c> to a whole number: every law is
/// then tried on so many times its cases.
/// </remarks>
/// <example>
/// <code>
/// Law.Holds(Generate.Truths, truth =&gt; !!truth == truth);
/// Console.WriteLine("double negation holds");
/// // double negation holds
/// </code>
/// </example>
public static class Law
{
    private static readonly int Times =
        Environment.GetEnvironmentVariable("CONFLICTMODEL_TIMES") is string times ? int.Parse(times, NumberStyles.None, CultureInfo.InvariantCulture) : 1;

    private static readonly Config Settings = Replay(
        Config.QuickThrowOnFailure.WithMaxTest(500 * Times).WithQuietOnSuccess(true),
        Environment.GetEnvironmentVariable("CONFLICTMODEL_SEED"));

    /// <summary>Checks a law of one value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="of">The generator and shrinker of the value.</param>
    /// <param name="law">The law: true for every value.</param>
    public static void Holds<T>(Arbitrary<T> of, Func<T, bool> law) => Prop.ForAll(of, law).Check(Settings);

    /// <summary>Checks a law of one value whose cases are expensive on fewer of them.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="of">The generator and shrinker of the value.</param>
    /// <param name="cases">How many cases to try.</param>
    /// <param name="law">The law: true for every value.</param>
    public static void Holds<T>(Arbitrary<T> of, int cases, Func<T, bool> law) => Prop.ForAll(of, law).Check(Settings.WithMaxTest(cases * Times));

    /// <summary>Checks a law of two values whose cases are expensive on fewer of them.</summary>
    /// <typeparam name="T1">The type of the first value.</typeparam>
    /// <typeparam name="T2">The type of the second value.</typeparam>
    /// <param name="first">The generator and shrinker of the first value.</param>
    /// <param name="second">The generator and shrinker of the second value.</param>
    /// <param name="cases">How many cases to try.</param>
    /// <param name="law">The law: true for every pair of values.</param>
    public static void Holds<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, int cases, Func<T1, T2, bool> law) =>
        Prop.ForAll(first, second, law).Check(Settings.WithMaxTest(cases * Times));

    /// <summary>Checks a law of two values.</summary>
    /// <typeparam name="T1">The type of the first value.</typeparam>
    /// <typeparam name="T2">The type of the second value.</typeparam>
    /// <param name="first">The generator and shrinker of the first value.</param>
    /// <param name="second">The generator and shrinker of the second value.</param>
    /// <param name="law">The law: true for every pair of values.</param>
    public static void Holds<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> law) =>
        Prop.ForAll(first, second, law).Check(Settings);

    /// <summary>Checks a law of three values.</summary>
    /// <typeparam name="T1">The type of the first value.</typeparam>
    /// <typeparam name="T2">The type of the second value.</typeparam>
    /// <typeparam name="T3">The type of the third value.</typeparam>
    /// <param name="first">The generator and shrinker of the first value.</param>
    /// <param name="second">The generator and shrinker of the second value.</param>
    /// <param name="third">The generator and shrinker of the third value.</param>
    /// <param name="law">The law: true for every three values.</param>
    public static void Holds<T1, T2, T3>(Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Func<T1, T2, T3, bool> law) =>
        Prop.ForAll(first, second, third, law).Check(Settings);

    private static Config Replay(Config config, string? seed) => seed?.Trim('(', ')').Split(',') switch
    {
        [var s, var gamma] => config.WithReplay(Number(s), Number(gamma)),
        [var s, var gamma, var size] => config.WithReplay(Number(s), Number(gamma), (int)Number(size)),
        _ => config,
    };

    private static ulong Number(string text) => ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
