using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>Something that took no part in a reconciliation, and why.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// var aside = new SetAside(SetAsideKind.Report, "R1", "two reports with different content have this id");
/// Console.WriteLine($"{aside.Kind} {aside.Id}: {aside.Reason}");
/// // Report R1: two reports with different content have this id
/// </code>
/// </example>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Its id; for a judgement the two account ids with a space between them, for a withdrawal the two report ids.</param>
/// <param name="Reason">Why it took no part, for a person.</param>
public sealed record SetAside(SetAsideKind Kind, string Id, string Reason)
{
    /// <summary>What was set aside, what that means, and why, in English.</summary>
    /// <returns>A sentence without a capital and a full stop: "the report R1 took no part: 2 reports of different content have this id". It does not
    /// depend on culture, and may change between releases.</returns>
    public string Describe()
    {
        string[] two = Id.Split(' ', 2);
        string both = two.Length == 2 ? $"{two[0]} and {two[1]}" : Id;
        return Kind switch
        {
            SetAsideKind.Report => $"the report {Id} took no part: {Reason}",
            SetAsideKind.Account => $"the account {Id} took no part: {Reason}",
            SetAsideKind.Source => $"nothing is taken as known of the source {Id}, whose claims count all the same: {Reason}",
            SetAsideKind.Judgement => $"a judgement of {both} took no part: {Reason}",
            SetAsideKind.Withdrawn => $"the report {Id} no longer counts: {Reason}",
            _ => $"what {two[0]} says of {two[^1]} has no effect: {Reason}, and only a publisher can withdraw its own",
        };
    }
}

/// <summary>What kind of thing was set aside.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<SetAsideKind>))]
public enum SetAsideKind
{
    /// <summary>All reports of one id.</summary>
    [JsonStringEnumMemberName("report")] Report,
    /// <summary>All accounts of one id.</summary>
    [JsonStringEnumMemberName("account")] Account,
    /// <summary>What the reports declare of one source: it counts as anonymous.</summary>
    [JsonStringEnumMemberName("source")] Source,
    /// <summary>A judgement.</summary>
    [JsonStringEnumMemberName("judgement")] Judgement,
    /// <summary>A report that another of its publisher replaces or retracts.</summary>
    [JsonStringEnumMemberName("withdrawn")] Withdrawn,
    /// <summary>That a report replaces or retracts one of another publisher.</summary>
    [JsonStringEnumMemberName("withdrawal")] Withdrawal,
}
