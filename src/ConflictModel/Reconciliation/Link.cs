using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>How likely two accounts are to be of one incident, and what that rests on.</summary>
/// <remarks>
/// <para>The score is the sum of the weights of the evidence, in bits (base-2 log-likelihood ratios): symmetric and finite. The
/// decision is what became of the pair: the same exactly where both are of one incident. A judgement weighs nothing and decides.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// <para>Source: I. P. Fellegi and A. B. Sunter, "A theory for record linkage", JASA 64 (1969), 1183-1210.</para>
/// </remarks>
/// <example>
/// <code>
/// var link = new Link("R000:attack", "R004a:attack", LinkDecision.Same, [new(LinkFeature.Day, "same day", 3), new(LinkFeature.Place, "same place", 3)]);
/// Console.WriteLine(link.Score);
/// // 6
/// </code>
/// </example>
/// <param name="First">The lesser account id (ordinal).</param>
/// <param name="Second">The greater account id.</param>
/// <param name="Decision">Whether they are of one incident.</param>
/// <param name="Evidence">What speaks for and against it, in the order of the features.</param>
/// <param name="KeptApartBy">The rule that keeps them apart unless a person judges otherwise, or null where none does.</param>
public sealed partial record Link(
    string First, string Second, LinkDecision Decision, ValueList<LinkEvidence> Evidence, LinkRule? KeptApartBy = null)
{
    /// <summary>The sum of the weights of the evidence, in bits.</summary>
    [JsonIgnore]
    public double Score
    {
        get
        {
            double sum = 0;
            foreach (LinkEvidence evidence in Evidence) sum += evidence.Weight;
            return sum;
        }
    }
}

/// <summary>One comparison of two accounts.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// var evidence = new LinkEvidence(LinkFeature.Place, "same place", 3);
/// Console.WriteLine($"{evidence.Level}: {evidence.Weight}");
/// // same place: 3
/// </code>
/// </example>
/// <param name="Feature">What was compared.</param>
/// <param name="Level">How it compared, in English: a <see cref="LinkLevel"/> in words. It may change between releases.</param>
/// <param name="Weight">How much it speaks for (positive) or against (negative) one incident, in bits.</param>
/// <param name="Accounts">Only of <see cref="LinkFeature.Day"/>, and only where several origins name the exact day of either account at its place: one
/// account of each of these origins, in ordinal order. The weight then counts once for each origin of the smaller side. Else empty: what the two
/// accounts say was compared, and nothing more.</param>
public sealed record LinkEvidence(LinkFeature Feature, string Level, double Weight, ValueList<string> Accounts = default);

/// <summary>What two accounts are compared by.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<LinkFeature>))]
public enum LinkFeature
{
    /// <summary>The possible days.</summary>
    [JsonStringEnumMemberName("day")] Day,
    /// <summary>The times of day.</summary>
    [JsonStringEnumMemberName("time")] Time,
    /// <summary>The places that were attacked or hit.</summary>
    [JsonStringEnumMemberName("place")] Place,
    /// <summary>The kinds of event.</summary>
    [JsonStringEnumMemberName("kind")] Kind,
    /// <summary>The weapons.</summary>
    [JsonStringEnumMemberName("weapon")] Weapon,
    /// <summary>Those held responsible.</summary>
    [JsonStringEnumMemberName("actor")] Actor,
    /// <summary>The kinds of target.</summary>
    [JsonStringEnumMemberName("target")] Target,
    /// <summary>The numbers of munitions and casualties.</summary>
    [JsonStringEnumMemberName("numbers")] Numbers,
    /// <summary>What a person decided.</summary>
    [JsonStringEnumMemberName("judgement")] Judgement,
}

/// <summary>Whether two accounts are of one incident.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<LinkDecision>))]
public enum LinkDecision
{
    /// <summary>Left to a person: the evidence is thin, or a third account keeps them apart.</summary>
    [JsonStringEnumMemberName("undecided")] Undecided,
    /// <summary>They are of one incident.</summary>
    [JsonStringEnumMemberName("same")] Same,
    /// <summary>They are of different incidents.</summary>
    [JsonStringEnumMemberName("different")] Different,
}

/// <summary>A rule that keeps two accounts apart, whatever they say, unless a person judges them the same.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<LinkRule>))]
public enum LinkRule
{
    /// <summary>One report tells them apart.</summary>
    [JsonStringEnumMemberName("oneReport")] OneReport,
    /// <summary>They are of one publisher that never has two accounts of one incident: see <see cref="ReconciliationPolicy.OnePerIncident"/>.</summary>
    [JsonStringEnumMemberName("onePublisher")] OnePublisher,
    /// <summary>One of them gives no possible day.</summary>
    [JsonStringEnumMemberName("undated")] Undated,
    /// <summary>Their possible days lie further apart than <see cref="ReconciliationPolicy.DayTolerance"/>.</summary>
    [JsonStringEnumMemberName("daysApart")] DaysApart,
}
