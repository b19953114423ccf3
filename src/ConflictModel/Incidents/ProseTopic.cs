using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>What a claim is about, as the subject of a sentence, and what its report calls the accounts, tallies and casualties that it names.</summary>
internal sealed class ProseTopic
{
    /// <summary>An incident of which nothing is known, in a report of which nothing is known.</summary>
    public static readonly ProseTopic Attack = new("the attack", false, null);

    private readonly References? _known;

    private ProseTopic(string name, bool isMany, References? known, bool isSeries = false) =>
        (Name, IsMany, _known, IsSeries) = (name, isMany, known, isSeries);

    /// <summary>"the attack", "the attacks against US forces in Iraq", "the US military personnel in Iraq".</summary>
    public string Name { get; }

    /// <summary>Whether that is a plural.</summary>
    public bool IsMany { get; }

    /// <summary>Whether it is a series of incidents.</summary>
    private bool IsSeries { get; }

    /// <summary>"was" or "were".</summary>
    public string Was => IsMany ? "were" : "was";

    /// <summary>" in the attacks ..." where it is a series; else nothing, since a sentence of an attack is of that attack.</summary>
    public string In => IsSeries ? " in " + Name : "";

    /// <summary>An incident of a report.</summary>
    public static ProseTopic InReport(Report report) => new(Attack.Name, false, new(report));

    /// <summary>What an assertion of the report is about: for a claim of a tally or a strength that; for all else an attack.</summary>
    public ProseTopic Of(Assertion said) => _known?.Wholes.GetValueOrDefault(said.Id) switch
    {
        Tally tally => new(Series(tally.Id), true, _known, true),
        Strength strength => new(Prose.Stock(strength), strength.Change == StrengthChange.Level, _known),
        _ => this,
    };

    /// <summary>What an account is called: "the attack on Ain al-Asad base on 20 January 2024".</summary>
    public string Account(string id) => _known?.Accounts.GetValueOrDefault(id) ?? $"the attack that the account {id} tells of";

    /// <summary>What a tally is called: "the attacks against US forces in Iraq and Syria".</summary>
    public string Series(string id) => _known?.Series.GetValueOrDefault(id) ?? $"the series {id}";

    /// <summary>What the people of a casualty claim are called: "the nine people injured".</summary>
    public string People(string id) => _known?.People.GetValueOrDefault(id) ?? $"the people of the claim {id}";

    private sealed class References
    {
        public References(Report report)
        {
            foreach (Account account in report.Accounts)
            {
                Accounts.Add(account.Id, Called(account));
                Add(account.Claims);
            }
            foreach (Tally tally in report.Tallies)
            {
                Series.Add(tally.Id, "the " + Prose.Called(tally));
                Add(tally.Claims, tally);
            }
            foreach (Strength strength in report.Strengths) Add(strength.Claims, strength);
            Distinguish(Accounts);
            Distinguish(report.Tallies);
        }

        public Dictionary<string, string> Accounts { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Series { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> People { get; } = new(StringComparer.Ordinal);

        // The tallies and strengths, by the ids of what is claimed of them.
        public Dictionary<string, Assertion> Wholes { get; } = new(StringComparer.Ordinal);

        private void Add(ValueList<Claim> claims, Assertion? whole = null)
        {
            foreach (Claim claim in claims)
            {
                if (whole is not null) Wholes.Add(claim.Id, whole);
                if (claim is CasualtyClaim casualties) People.Add(claim.Id, Prose.People(casualties));
            }
        }

        // By day and place where its claims agree on them, whoever makes them: a label, and no finding.
        private static string Called(Account account)
        {
            WhereClaim[] places = [.. account.Claims.OfType<WhereClaim>().Where(claim => claim is { Role: PlaceRole.Target, Place: not null })];
            bool agree = places.Length > 0 && places.All(place => !place.Place!.MayBeSame(places[0].Place!).IsFalse);
            UncertainDate day = default;
            foreach (WhenClaim when in account.Claims.OfType<WhenClaim>())
                if (when.When is { } moment) day = day.Intersect(moment.Date);
            string name = agree ? "the attack on " + ProperName.Of(places[0].Place!.Name) : "the attack";
            if (!day.IsUnknown && !day.IsImpossible) name += " " + Prose.On(day.Describe());
            return name == "the attack" ? "the attack of which no day or place is given" : name;
        }

        // Series of one name are told apart by their periods, else by the words of the report, else by their places in it.
        private void Distinguish(ValueList<Tally> tallies)
        {
            foreach (IGrouping<string, Tally> same in tallies.GroupBy(tally => Series[tally.Id], StringComparer.Ordinal).ToList())
            {
                Tally[] alike = [.. same];
                if (alike.Length == 1) continue;
                Func<Tally, string?>[] ways = [tally => tally.Period.IsUnknown ? "without a period" : tally.Period.Describe(), tally => Words(tally.Wording)];
                Func<Tally, string?> way = Array.Find(ways, one => Array.TrueForAll(alike, tally => one(tally) is not null)
                    && alike.Select(one).Distinct(StringComparer.Ordinal).Count() == alike.Length)
                    ?? (tally => FormattableString.Invariant($"number {Array.IndexOf(alike, tally) + 1} of {alike.Length} so called"));
                foreach (Tally tally in alike) Series[tally.Id] = $"{same.Key} ({way(tally)})";
            }
        }

        private static string? Words(Wording? wording) => wording is null ? null : $"\"{wording.Text}\"";

        // Two of one name are told apart by their ids.
        private static void Distinguish(Dictionary<string, string> names)
        {
            foreach (IGrouping<string, string> same in names.GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal).ToList())
            {
                if (same.Count() > 1)
                    foreach (string id in same) names[id] = $"{same.Key} ({id})";
            }
        }
    }
}
