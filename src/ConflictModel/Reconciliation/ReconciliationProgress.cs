namespace ConflictModel.Reconciliation;

/// <summary>How far a reconciliation has come.</summary>
/// <remarks>Equality is component-wise. There is no order. The default value is the beginning. Immutable.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(new ReconciliationProgress(ReconciliationStep.Fusing, 2, 8));
/// // Fusing 2 of 8
/// </code>
/// </example>
/// <param name="Step">What is being done.</param>
/// <param name="Done">How many accounts or incidents of this step are done.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct ReconciliationProgress(ReconciliationStep Step, int Done, int Of)
{
    /// <summary>The step and how far it has come.</summary>
    /// <returns>"Step done of all".</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Step} {Done} of {Of}");
}

/// <summary>What a reconciliation does, step by step.</summary>
/// <remarks>The default value is <see cref="Linking"/>.</remarks>
public enum ReconciliationStep
{
    /// <summary>Compares accounts.</summary>
    Linking,
    /// <summary>Makes incidents of them.</summary>
    Fusing,
}
