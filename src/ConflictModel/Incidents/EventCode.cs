namespace ConflictModel.Incidents;

/// <summary>That a code of a dataset and a kind of event correspond, and how.</summary>
/// <param name="Code">The code, as the dataset writes it.</param>
/// <param name="Id">The id of the kind, in <see cref="Taxonomy.Events"/>.</param>
/// <param name="Match">How what the code covers stands to the kind.</param>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// EventCode code = EventCodes.GtdAttackTypes.Of("assassination")[0];
/// Console.WriteLine($"{code.Code} {code.Match}");
/// // 1 Exact
/// </code>
/// </example>
public sealed record EventCode(string Code, string Id, CodeMatch Match);

/// <summary>How what a code covers stands to a kind of event.</summary>
/// <remarks>The default value is <see cref="Related"/>. Source: the mapping relations of SKOS (W3C Recommendation of 18 August 2009, section 10).</remarks>
/// <example>
/// <code>
/// Console.WriteLine(EventCodes.AcledSubEventTypes.Of("rocket-attack")[0].Match);
/// // Broader
/// </code>
/// </example>
public enum CodeMatch
{
    /// <summary>Some events have both, and the kind alone does not tell: SKOS <c>relatedMatch</c>.</summary>
    Related = 0,

    /// <summary>The code covers the same events: SKOS <c>exactMatch</c>.</summary>
    Exact,

    /// <summary>The code covers all events of the kind, and others: SKOS <c>broadMatch</c>.</summary>
    Broader,

    /// <summary>The code covers some events of the kind, and no others: SKOS <c>narrowMatch</c>.</summary>
    Narrower,
}
