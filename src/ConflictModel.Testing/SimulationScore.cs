namespace ConflictModel.Testing;

/// <summary>How much of a simulated truth a reconciliation got right.</summary>
/// <remarks>
/// <para>Pairs are of accounts: found where both are of one reconciled incident, true where both are of one true incident.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var score = new SimulationScore(Found: 10, True: 8, FoundAndTrue: 8);
/// Console.WriteLine($"{score.Precision} {score.Recall}");
/// // 0.8 1
/// </code>
/// </example>
/// <param name="Found">How many pairs the reconciliation found.</param>
/// <param name="True">How many pairs there are.</param>
/// <param name="FoundAndTrue">How many of those it found are true.</param>
/// <param name="Established">How many established days and numbers were held against the truth: of the incidents whose accounts are of one true
/// incident and say nothing wrong.</param>
/// <param name="Missed">Those that leave out the truth, each as a sentence: always a fault, of fusing or of the simulation.</param>
public sealed record SimulationScore(long Found, long True, long FoundAndTrue, int Established = 0, ValueList<string> Missed = default)
{
    /// <summary>The share of the found pairs that are true; 1 where none was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)FoundAndTrue / Found;

    /// <summary>The share of the true pairs that were found; 1 where there is none.</summary>
    public double Recall => True == 0 ? 1 : (double)FoundAndTrue / True;

    /// <summary>The harmonic mean of precision and recall; 1 where nothing was found and nothing is there.</summary>
    public double F1 => Found + True == 0 ? 1 : 2.0 * FoundAndTrue / (Found + True);
}
