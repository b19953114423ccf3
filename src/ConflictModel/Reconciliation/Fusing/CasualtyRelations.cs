using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>How the numbers of people harmed depend on each other.</summary>
/// <remarks>
/// <para>Those of a narrower group are a part of those of a wider one, the seriously injured of the injured, and the killed of the killed or injured;
/// parts of which nobody is in two are disjoint. Killed or injured are the killed and the injured together.</para>
/// <para>A part that is certainly counted later than its whole says nothing against it: the whole has grown since, and is at least what it was.
/// Of what does not only grow, numbers of different days say nothing of each other.</para>
/// </remarks>
internal sealed class CasualtyRelations
{
    /// <summary>The greatest number of findings of which all are compared; beyond it only sums are, and what claims themselves name as a whole.</summary>
    public const int MostCompared = 64;

    private readonly List<CasualtyRow> _rows;
    private readonly string[] _names;
    private readonly Wholes _wholes;
    private readonly PeopleRelations _people;
    private readonly bool[] _isOutgrown;
    private readonly bool[,] _isAmong; // by part and whole
    private readonly Dictionary<int, int> _sumOf = [];
    private readonly Dictionary<LedgerRelation, List<Said>> _because = [];
    private readonly Dictionary<string, List<string>> _above = new(StringComparer.Ordinal); // by part, its wholes

    /// <param name="rows">The findings.</param>
    /// <param name="names">Their names in the ledger.</param>
    /// <param name="wholes">What claims are a part of.</param>
    /// <param name="people">Which people are among which.</param>
    public CasualtyRelations(List<CasualtyRow> rows, string[] names, Wholes wholes, PeopleRelations people)
    {
        (_rows, _names, _wholes, _people, _isOutgrown) = (rows, names, wholes, people, new bool[rows.Count]);
        int compared = rows.Count <= MostCompared ? rows.Count : 0;
        _isAmong = new bool[compared, compared];
        for (int i = 0; i < compared; i++)
            for (int j = 0; j < compared; j++) _isAmong[i, j] = i != j && IsAmong(i, j);
        for (int i = 0; i < rows.Count; i++)
            if (rows[i].Key is { Harm: Harm.KilledOrInjured, IsPart: false }) AddSum(i);
        for (int i = 0; i < compared; i++)
            if (!rows[i].IsSome) AddParts(i);
        for (int i = 0; i < rows.Count; i++) AddNamed(i);
    }

    /// <summary>The relations.</summary>
    public List<LedgerRelation> All { get; } = [];

    /// <summary>The claims that state a relation, if any do.</summary>
    public List<Said> Because(LedgerRelation relation) => _because[relation];

    /// <summary>Whether a later number shows that one has grown since.</summary>
    public bool IsOutgrown(int row) => _isOutgrown[row];

    /// <summary>The place of just the same people who were harmed so, all of them; or -1.</summary>
    public static int Find(List<CasualtyRow> rows, Harm harm, CasualtyRow like) => rows.FindIndex(row => row != like && row.Key.Harm == harm
        && !row.Key.IsPart && row.Key.IsOfSamePeople(like.Key) && row.Class == like.Class);

    private void AddSum(int sum)
    {
        int killed = Find(_rows, Harm.Killed, _rows[sum]), injured = Find(_rows, Harm.Injured, _rows[sum]);
        if (killed < 0 || injured < 0 || AreApart(killed, injured) || AreApart(killed, sum) || AreApart(injured, sum)
            || IsLater(killed, sum) || IsLater(injured, sum))
        {
            return;
        }
        Add(LedgerRelation.Sum(_names[sum], [_names[killed], _names[injured]]), []);
        _sumOf[killed] = _sumOf[injured] = sum;
    }

    private void AddParts(int whole)
    {
        List<int> among = [.. Enumerable.Range(0, _rows.Count).Where(i => _isAmong[i, whole])];
        List<int> parts = among.FindAll(part => !IsLater(part, whole));
        // What was counted earlier must fit the whole; only if it does, what is more than that shows how the whole has grown.
        if (parts.Count < among.Count && Grows(whole) && !ExceedWhole(parts, whole) && ExceedWhole(among, whole))
        {
            _isOutgrown[whole] = true;
            parts = among;
        }
        foreach (int part in parts)
        {
            bool isDirect = !parts.Exists(between => between != part && !_rows[between].IsSome && _isAmong[part, between]);
            if (isDirect) Add(LedgerRelation.PartOf(_names[part], _names[whole]), []);
        }
        foreach (int[] apart in Apart(parts))
            if (apart.Length > 1) Add(LedgerRelation.Disjoint(_names[whole], [.. apart.Select(part => _names[part])]), []);
    }

    // Sets of numbers that add up, since nobody is in two.
    private IEnumerable<int[]> Apart(List<int> parts) => _people
        .Apart(parts.ConvertAll(part => (_rows[part].People, _rows[part].Known.Least)), (a, b) => CanBeAdded(parts[a], parts[b]))
        .Select(set => Array.ConvertAll(set, at => parts[at]));

    // Whether some people, of whom nobody is counted twice, are certainly more than the whole.
    private bool ExceedWhole(List<int> parts, int whole) => Apart(parts).Any(set =>
        set.Aggregate(Count.None, (sum, part) => sum + Count.AtLeast(_rows[part].Known.Least)).Least > _rows[whole].Firm.Greatest);

    // What a claim itself names as its whole.
    private void AddNamed(int row)
    {
        foreach (Said part in _rows[row].Said)
        {
            if (_wholes.Of(part) is not { } counted || _rows.FindIndex(other => Counts(other, counted)) is not (>= 0 and int of) || of == row) continue;
            if (counted.As<CasualtyClaim>().Harm == _rows[row].Key.Harm || _rows[of].Key.Harm == Harm.KilledOrInjured)
                Add(LedgerRelation.PartOf(_names[row], _names[of]), [part]);
        }
    }

    // Whether the row is that in which a claim counts what it says, and not a lower bound of something wider.
    private static bool Counts(CasualtyRow row, Said said) =>
        row.Said.Contains(said) && row.Key.Severity == said.As<CasualtyClaim>().Severity;

    // Of just the same people, those that are counted among others are some. Those in critical condition are fused with the seriously injured
    // of the same description, where they may be disputed.
    private bool IsAmong(int part, int whole) =>
        !((_rows[part].Key.Severity, _rows[whole].Key.Severity) is (Severity.Critical, Severity.Serious)
            && _rows[part].Finding.Group == _rows[whole].Finding.Group)
        && _people.Includes(_rows[whole].People, _rows[part].People)
        && (!_people.Includes(_rows[part].People, _rows[whole].People) || (_rows[part].IsSome && !_rows[whole].IsSome));

    // Whether what a part, or some of it, says at least was said after what its whole says at most; or of what may fall, on another day.
    private bool IsLater(int part, int whole)
    {
        for (int some = 0; some < _rows.Count; some++)
        {
            bool isOf = some == part || (_isAmong.Length > 0 && _isAmong[some, part]);
            if (isOf && (IsItselfLater(some, whole) || (_sumOf.TryGetValue(some, out int sum) && sum != whole && IsItselfLater(sum, whole)))) return true;
        }
        return false;
    }

    private bool IsItselfLater(int part, int whole) => _rows[part].Known.Least > 0 && _rows[whole].Firm.Greatest is not null
        && (_rows[part].DaysOfLeast.First > _rows[whole].DaysOfGreatest.Last
            || (!Grows(whole) && _rows[part].DaysOfLeast.Last < _rows[whole].DaysOfGreatest.First));

    // The injured may have died since: with the killed of another day they may be counted twice.
    private bool CanBeAdded(int first, int second) => _rows[first].Key.Harm == _rows[second].Key.Harm
        ? Grows(first) || !AreApart(first, second) : !AreApart(first, second);

    private bool AreApart(int first, int second) => !_rows[first].Known.IsUnknown && !_rows[second].Known.IsUnknown
        && (_rows[first].DaysOfLeast.First > _rows[second].DaysOfLeast.Last || _rows[second].DaysOfLeast.First > _rows[first].DaysOfLeast.Last);

    private bool Grows(int row) => _rows[row].Key.Harm is Harm.Killed or Harm.Injured or Harm.KilledOrInjured;

    // Claims that are parts of each other in a circle are left out: a ledger has none.
    private void Add(LedgerRelation relation, List<Said> because)
    {
        if (_because.TryGetValue(relation, out List<Said>? known))
        {
            known.AddRange(because);
            return;
        }
        HashSet<string> above = Above(relation.Whole);
        if (relation.Parts.AsEnumerable().Any(above.Contains)) return;
        _because.Add(relation, because);
        All.Add(relation);
        foreach (string part in relation.Parts)
        {
            if (!_above.TryGetValue(part, out List<string>? its)) _above.Add(part, its = []);
            its.Add(relation.Whole);
        }
    }

    // A number with all that it is a part of.
    private HashSet<string> Above(string name)
    {
        var above = new HashSet<string>(StringComparer.Ordinal) { name };
        var open = new Stack<string>([name]);
        while (open.TryPop(out string? part))
        {
            foreach (string whole in _above.GetValueOrDefault(part) ?? [])
                if (above.Add(whole)) open.Push(whole);
        }
        return above;
    }
}
