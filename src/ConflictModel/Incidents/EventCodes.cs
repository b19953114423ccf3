using System;
using System.Collections.Generic;

namespace ConflictModel.Incidents;

/// <summary>How the kinds of <see cref="Taxonomy.Events"/> correspond to the codes of a dataset.</summary>
/// <remarks>
/// <para>A code says what the dataset means by it, which is seldom just what a report says. So each correspondence says whether the code is
/// the same, wider or narrower, and what cannot be told from the kind alone is <see cref="CodeMatch.Related"/> and no guess: UCDP's type of
/// violence depends on who fought whom, and ACLED's event type on whether civilians were the target.</para>
/// <para>A kind without a row of its own has the codes of the nearest kinds above it: a code that covers all of those is broader, and of
/// any other it is not known whether it covers the kind.</para>
/// <para>These are tables that exist once and are compared by reference. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// foreach (EventCode code in EventCodes.AcledSubEventTypes.Of("rocket-attack")) Console.WriteLine($"{code.Match}: {code.Code}");
/// foreach (EventCode code in EventCodes.UcdpTypesOfViolence.Of("rocket-attack")) Console.WriteLine($"{code.Match}: {code.Code}");
/// Console.WriteLine(EventCodes.GtdAttackTypes.IdsOf("3")[0].Id);
/// // Broader: Shelling/artillery/missile attack
/// // Related: 1
/// // Related: 2
/// // Related: 3
/// // explosive-attack
/// </code>
/// </example>
public sealed class EventCodes
{
    private static readonly Lazy<Dictionary<string, EventCodes>> Schemes = new(Read);

    private readonly List<EventCode> _rows = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private EventCodes()
    {
    }

    /// <summary>The 6 event types of ACLED. Source: ACLED codebook, 7 October 2024, "Event types and sub-event types".</summary>
    public static EventCodes AcledEventTypes => Schemes.Value["acled-event-types"];

    /// <summary>The 25 sub-event types of ACLED. Source: ACLED codebook, 7 October 2024, "Event types and sub-event types".</summary>
    public static EventCodes AcledSubEventTypes => Schemes.Value["acled-sub-event-types"];

    /// <summary>The types of violence of UCDP: 1, 2 and 3. Source: UCDP GED codebook, variable type_of_violence.</summary>
    public static EventCodes UcdpTypesOfViolence => Schemes.Value["ucdp-types-of-violence"];

    /// <summary>The attack types of the Global Terrorism Database: 1 to 9. Source: GTD codebook, June 2017, variable attacktype1.</summary>
    public static EventCodes GtdAttackTypes => Schemes.Value["gtd-attack-types"];

    /// <summary>Event types of PLOVER, with their mode after a slash. Source: the conversion table CAMEO to PLOVER, draft 0.8 of 17
    /// September 2021; only those that concern conflict and protest.</summary>
    public static EventCodes PloverModes => Schemes.Value["plover-modes"];

    /// <summary>The codes, in the order of the table.</summary>
    public ValueList<string> Codes => [.. _names.Keys];

    /// <summary>The codes that correspond to a kind of event.</summary>
    /// <param name="id">The id of the kind.</param>
    /// <returns>The codes and how they match; none where nothing above the kind has one, or where it is no class of
    /// <see cref="Taxonomy.Events"/>.</returns>
    public ValueList<EventCode> Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        ValueList<EventCode> own = Rows(id);
        if (!own.IsEmpty) return own;
        var found = new List<EventCode>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { id };
        var pending = new Queue<string>(Taxonomy.Events.Find(id)?.Above ?? default);
        while (pending.TryDequeue(out string? above))
        {
            if (!seen.Add(above)) continue;
            ValueList<EventCode> rows = Rows(above);
            foreach (EventCode row in rows) Add(found, new(row.Code, id, Inherited(row.Match)));
            if (!rows.IsEmpty) continue;
            foreach (string further in Taxonomy.Events.Find(above)!.Above) pending.Enqueue(further);
        }
        return found.ToValueList();
    }

    /// <summary>The kinds of event that the table names for a code; whatever lies below a kind that the code covers is covered too.</summary>
    /// <param name="code">The code, as the dataset writes it.</param>
    /// <returns>The kinds and how they match, in the order of the table; none where the dataset has no such code.</returns>
    public ValueList<EventCode> IdsOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var rows = new List<EventCode>();
        foreach (EventCode row in _rows)
            if (row.Code == code) rows.Add(row);
        return rows.ToValueList();
    }

    /// <summary>What the dataset calls a code: "Bombing/Explosion" for 3 of GTD; null where it has no such code.</summary>
    /// <param name="code">The code, as the dataset writes it.</param>
    /// <returns>The name, which is the code itself where that is a name; or null.</returns>
    public string? NameOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _names.GetValueOrDefault(code);
    }

    private static CodeMatch Inherited(CodeMatch above) =>
        above is CodeMatch.Exact or CodeMatch.Broader ? CodeMatch.Broader : CodeMatch.Related;

    // A code that covers one kind above covers the kind, whatever it does to another.
    private static void Add(List<EventCode> found, EventCode added)
    {
        int at = found.FindIndex(row => row.Code == added.Code);
        if (at < 0) found.Add(added);
        else if (added.Match == CodeMatch.Broader) found[at] = added;
    }

    private ValueList<EventCode> Rows(string id)
    {
        var rows = new List<EventCode>();
        foreach (EventCode row in _rows)
            if (row.Id == id) rows.Add(row);
        return rows.ToValueList();
    }

    private static Dictionary<string, EventCodes> Read()
    {
        var schemes = new Dictionary<string, EventCodes>(StringComparer.Ordinal);
        string[] lines = Taxonomy.Table("event-codes").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (string line in lines.AsSpan(1))
        {
            if (line.Split('\t') is not [var scheme, var code, var name, var id, var match])
                throw new InvalidOperationException($"The line '{line}' of the event codes has not five columns.");
            if (!schemes.TryGetValue(scheme, out EventCodes? codes)) schemes.Add(scheme, codes = new());
            codes._names[code] = name.Length == 0 ? code : name;
            codes._rows.Add(new(code, id, Enum.Parse<CodeMatch>(match, ignoreCase: true)));
        }
        return schemes;
    }
}
