using System.Collections.Generic;

namespace ConflictModel.Quantities;

/// <summary>What follows from a <see cref="Ledger"/>: its counts narrowed, with the reasons, or the conflict that leaves no
/// solution.</summary>
/// <remarks>
/// <para>A count that nothing narrows is the one given. A narrowed one has the hedge <see cref="Hedge.Derived"/>, the plausible numbers
/// of the given one that remain, and its Best where that is one of them.</para>
/// <para>Where there is a conflict the counts are those given, because from a contradiction anything would follow. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var ledger = new Ledger(
///     [new("launched", Count.Of(17)), new("intercepted", Count.AtLeast(16)), new("landed", Count.Of(2))],
///     [LedgerRelation.Disjoint("launched", ["intercepted", "landed"])]);
/// LedgerSolution solution = ledger.Solve();
/// Console.WriteLine(solution.Conflict);
/// // launched (17), intercepted (at least 16), landed (2) cannot hold together with: intercepted + landed &lt;= launched
/// </code>
/// </example>
public sealed partial class LedgerSolution
{
    private readonly LedgerNetwork _network;
    private readonly LedgerPropagation _run;
    private readonly LedgerReasons _reasons;

    internal LedgerSolution(LedgerNetwork network)
    {
        _network = network;
        _run = LedgerPropagation.Run(network, _ => true, _ => true);
        _reasons = new(network, _run);
        Conflict = _run.Crossed < 0 ? null : SmallestConflict();
        var entries = new LedgerEntry[network.Entries.Count];
        for (int i = 0; i < entries.Length; i++) entries[i] = Narrowed(i);
        Entries = ValueList.Create<LedgerEntry>(entries);
    }

    /// <summary>The numbers with what follows for each, in the order of the ledger.</summary>
    public ValueList<LedgerEntry> Entries { get; }

    /// <summary>A smallest set of given counts and relations that cannot all hold, or <see langword="null"/> where propagation finds no
    /// contradiction.</summary>
    public LedgerConflict? Conflict { get; }

    /// <summary>Whether propagation ended because nothing more follows; <see langword="false"/> where it stopped after 64 rounds, with
    /// bounds that hold but may be wider than those it was heading for, or at a conflict.</summary>
    public bool IsComplete => _run.IsComplete;

    /// <summary>What follows for a number.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The count, narrowed.</returns>
    /// <exception cref="KeyNotFoundException">The ledger has no number of this name.</exception>
    public Count this[string name] => Entries[_network.IndexOf(name)].Count;

    /// <summary>The bounds of a number that were not given but follow, with what they follow from.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>None, one or two derivations, the lower bound first; none where there is a conflict.</returns>
    /// <exception cref="KeyNotFoundException">The ledger has no number of this name.</exception>
    public ValueList<LedgerDerivation> DerivationsOf(string name)
    {
        int entry = _network.IndexOf(name);
        var derivations = new List<LedgerDerivation>();
        foreach (LedgerReasons.Input bound in DerivedBounds(entry)) derivations.Add(Derivation(bound));
        return derivations.ToValueList();
    }

    private IEnumerable<LedgerReasons.Input> DerivedBounds(int entry)
    {
        if (Conflict is not null) yield break;
        if (_reasons.Latest(BoundSide.Lower, entry) is { Step: >= 0 } lower) yield return lower;
        if (_reasons.Latest(BoundSide.Upper, entry) is { Step: >= 0 } upper) yield return upper;
    }

    private LedgerDerivation Derivation(LedgerReasons.Input bound)
    {
        LedgerReasons.Support support = _reasons.SupportOf([bound]);
        var from = new List<LedgerBound>();
        foreach (LedgerReasons.Input input in _reasons.InputsOf(bound.Step)) from.Add(Public(input));
        return new(
            Public(bound),
            _network.Links[_run.StepAt(bound.Step).Link].Relation,
            from.ToValueList(),
            support.Entries.ConvertAll(_network.NameOf).ToValueList(),
            support.Links.ConvertAll(link => _network.Links[link].Relation).ToValueList());
    }

    private LedgerBound Public(LedgerReasons.Input bound) => new(_network.NameOf(bound.Entry), bound.Side, (long)bound.Value);

    private LedgerEntry Narrowed(int index)
    {
        LedgerEntry given = _network.Entries[index];
        if (Conflict is not null) return given;
        var possible = Interval.AtLeast((long)_run.At(BoundSide.Lower, index));
        if (_run.At(BoundSide.Upper, index) is var upper && upper != LedgerPropagation.Unbounded)
        {
            possible = possible.Intersect(Interval.AtMost((long)upper));
        }

        return possible == given.Count.Possible ? given : new(given.Name, given.Count.NarrowedTo(possible));
    }

    // The deletion filter: from what the crossed bounds rest on, leave out what the contradiction does not need. Propagation is monotone
    // in the
    // set that is used, so that what is left when each has been tried once is smallest.
    private LedgerConflict SmallestConflict()
    {
        LedgerReasons.Support support = LeastImpossible() is int impossible
            ? new([impossible], [])
            : _reasons.SupportOf(CrossedBounds(_run.Crossed));
        var entries = new SortedSet<int>(support.Entries);
        var links = new SortedSet<int>(support.Links);
        foreach (int link in support.Links) TryWithout(links, link);
        foreach (int entry in ByName(support.Entries)) TryWithout(entries, entry);
        var named = new List<LedgerEntry>();
        foreach (int entry in entries) named.Add(_network.Entries[entry]);
        var relations = new List<LedgerRelation>();
        foreach (int link in links) relations.Add(_network.Links[link].Relation);
        return new(named.ToValueList(), relations.ToValueList());

        void TryWithout(SortedSet<int> set, int member)
        {
            set.Remove(member);
            if (LedgerPropagation.Run(_network, entries.Contains, links.Contains).Crossed < 0) set.Add(member);
        }
    }

    private int? LeastImpossible()
    {
        int? least = null;
        for (int i = 0; i < _network.Entries.Count; i++)
        {
            bool isLess = least is not int other || string.CompareOrdinal(_network.NameOf(i), _network.NameOf(other)) < 0;
            if (_network.Entries[i].Count.IsImpossible && isLess) least = i;
        }

        return least;
    }

    private IEnumerable<LedgerReasons.Input> CrossedBounds(int entry)
    {
        if (_reasons.Latest(BoundSide.Lower, entry) is { } lower) yield return lower;
        if (_reasons.Latest(BoundSide.Upper, entry) is { } upper) yield return upper;
    }

    // So that which conflict is found does not depend on the order of the entries.
    private List<int> ByName(List<int> entries)
    {
        var sorted = new List<int>(entries);
        sorted.Sort((a, b) => string.CompareOrdinal(_network.NameOf(a), _network.NameOf(b)));
        return sorted;
    }
}
