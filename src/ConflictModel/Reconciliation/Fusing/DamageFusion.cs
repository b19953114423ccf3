using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Puts together who says the same of what became of things, with their number.</summary>
/// <remarks>Who says only that there was damage says less than who says to what, and is borne out by that.</remarks>
internal sealed class DamageFusion(Fusion fusion)
{
    private const string Things = "material-damage", Destroyed = "destroyed";
    private static readonly CountDomain Counts = new();

    public ValueList<DamageFinding> Fuse(List<Said> said)
    {
        if (said.Count == 0) return default;
        var described = new List<(Key Key, List<Said> Said)>();
        ValueList<DamageFinding> findings = CircumstanceFusion.Findings(said, Key.Of, Key.Compare, (key, of) =>
        {
            described.Add((key, of));
            return new DamageFinding(
                key.State, key.Kind, fusion.Fuse(of.FindAll(one => !one.As<DamageClaim>().Number.IsUnknown), one => one.As<DamageClaim>().Number, Counts),
                Fusion.References(of), fusion.Units(of), Fusion.Reports(of), key.Item, key.Description, Fusion.StrongestOf(of));
        });
        if (findings.Count < 2) return findings;
        var borneOut = new List<DamageFinding>(findings.Count);
        for (int i = 0; i < findings.Count; i++) borneOut.Add(Supported(findings[i], described[i].Key, described));
        return borneOut.ToValueList();
    }

    // With the claims of whatever says more exactly what was damaged.
    private DamageFinding Supported(DamageFinding finding, Key key, List<(Key Key, List<Said> Said)> described)
    {
        if (key is not { State: ClaimState.Stated, Kind: DamageKind.Damaged, Item: null } || Named(key) is not string wide) return finding;
        var all = new List<Said>();
        foreach ((Key other, List<Said> of) in described)
        {
            if (other == key) all.AddRange(of);
            else if (ClassOf(other) is string narrow && Taxonomy.Damage.Includes(wide, narrow)) all.AddRange(of.FindAll(IsOfAny));
        }
        if (all.Count == finding.Claims.Count) return finding;
        all.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));
        return finding with { Claims = Fusion.References(all), Units = fusion.Units(all), Reports = Fusion.Reports(all), Modality = Fusion.StrongestOf(all) };
    }

    // Who says that no vehicle was destroyed says nothing of other damage.
    private static bool IsOfAny(Said said) => said.As<DamageClaim>().Number.Greatest != 0;

    // What is described in words of the taxonomy is damage of that class; else something was, which the words name.
    private static string? ClassOf(Key key) => key.State != ClaimState.Stated || key.Kind == DamageKind.Seized ? null
        : key.Kind == DamageKind.Destroyed ? Destroyed : Named(key) ?? Things;

    private static string? Named(Key key) => Taxonomy.Damage.Named(key.Description!) is [var only] ? only.Id : null;

    private readonly record struct Key(ClaimState State, DamageKind Kind, string? Item, string? Description)
    {
        public static Key Of(Said said) => said.As<DamageClaim>() is var claim ? new(claim.State, claim.Kind, claim.Item, claim.Damage) : default;

        public static int Compare(Key a, Key b) => a.State != b.State ? a.State.CompareTo(b.State)
            : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind)
            : string.CompareOrdinal(a.Item, b.Item) is not 0 and int byItem ? byItem : string.CompareOrdinal(a.Description, b.Description);
    }
}
