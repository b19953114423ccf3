using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>What the builders of a report share: who speaks and how, the sources and ids so far, and what went wrong.</summary>
internal sealed class ReportDraft
{
    private readonly Dictionary<string, Source> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _next = [];
    private Attribution _attribution;

    public ReportDraft(Source publisher)
    {
        Publisher = publisher.Id;
        Declare(publisher);
        _attribution = new([new(publisher.Id)]);
    }

    public string Publisher { get; }

    public List<Source> Sources { get; } = [];

    public List<string> Faults { get; } = [];

    public Attribution Attribution => _attribution;

    public Modality Modality { get; private set; }

    public bool IsProvisional { get; private set; }

    public UncertainDate AsOf { get; private set; }

    public Assessment? Assessment { get; private set; }

    /// <summary>The claim whose people are being divided, or null.</summary>
    public string? Whole { get; private set; }

    public void Declare(Source source)
    {
        if (source is null) Faults.Add("A source is null; give it, or leave out what it says.");
        else if (_declared.TryAdd(source.Id, source)) Sources.Add(source);
        else if (_declared[source.Id] != source) Faults.Add($"The source id '{source.Id}' stands for two different sources; give each its own id.");
    }

    /// <summary>The id itself, or a free one: a prefix and the next number.</summary>
    public string Id(string? id, char prefix)
    {
        if (id is not null)
        {
            _ids.Add(id);
            return id;
        }
        while (true)
        {
            int number = _next[prefix] = _next.GetValueOrDefault(prefix) + 1;
            string free = prefix + number.ToString(CultureInfo.InvariantCulture);
            if (_ids.Add(free)) return free;
        }
    }

    /// <summary>The claims of one account or series, in the order in which they are said.</summary>
    public ValueList<Claim> Collect(Action<ClaimsBuilder> says)
    {
        ArgumentNullException.ThrowIfNull(says);
        var claims = new List<Claim>();
        says(new(this, claims));
        return claims.ToValueList();
    }

    public void Within(Source source, AttributionMode mode, Action says)
    {
        Declare(source);
        Attribution before = _attribution;
        if (source is not null) Try($"what '{source.Id}' says", () => _attribution = new([.. before.Hops, new(source.Id, mode)]));
        says();
        _attribution = before;
    }

    public void In(Modality? modality, bool? isProvisional, UncertainDate? asOf, Assessment? assessment, Action says)
    {
        (Modality, bool, UncertainDate, Assessment?) before = (Modality, IsProvisional, AsOf, Assessment);
        (Modality, IsProvisional) = (modality ?? Modality, isProvisional ?? IsProvisional);
        (AsOf, Assessment) = (asOf ?? AsOf, assessment ?? Assessment);
        says();
        (Modality, IsProvisional, AsOf, Assessment) = before;
    }

    public void Among(string whole, Action says)
    {
        string? before = Whole;
        Whole = whole;
        says();
        Whole = before;
    }

    /// <summary>Does what may be refused, and keeps why it was.</summary>
    public void Try(string what, Action make)
    {
        try
        {
            make();
        }
        catch (ArgumentException fault)
        {
            foreach (string message in Messages(fault)) Faults.Add(message.Contains('\'', StringComparison.Ordinal) ? message : $"{what}: {message}");
        }
    }

    /// <summary>The words of a report, where they are given.</summary>
    public static Wording? Words(string? wording) => wording is null ? null : new(wording);

    /// <summary>What an exception says, without what the framework adds, once for each fault.</summary>
    public static IEnumerable<string> Messages(ArgumentException fault) => fault is InvariantException broken
        ? broken.Faults.Select(one => one.Message)
        : [fault.ParamName is null ? fault.Message : fault.Message.Replace($" (Parameter '{fault.ParamName}')", "", StringComparison.Ordinal)];
}
