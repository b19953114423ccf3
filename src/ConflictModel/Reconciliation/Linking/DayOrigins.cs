using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>How many origins tell of one place and day what an account tells: what it takes for all of them to err about the day.</summary>
/// <remarks>
/// An account stands for its own origin, and for those of accounts that name its exact day and a place of its with the same id, and that agree with it well
/// enough. An origin is who spoke first of the day; one without a name counts as its publisher.
/// </remarks>
internal sealed class DayOrigins(AccountViews views, Func<Profile, Profile, double> score)
{
    /// <summary>The most that are counted: more change nothing.</summary>
    public const int Most = 32;

    private readonly Dictionary<Profile, (double Score, int Account)[]> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, string> _origins = []; // of accounts
    private readonly Numbered<string> _places = new(StringComparer.Ordinal);
    private long[]? _keys; // a place and a day, in ascending order
    private int[] _profiles = []; // who names them

    /// <summary>Has to be told when there are more accounts.</summary>
    public void Forget()
    {
        _known.Clear();
        _keys = null;
    }

    /// <summary>How many origins, at least 1, have accounts that agree with an account at least as well as this.</summary>
    public int Of(Profile profile, double atLeast)
    {
        (double Score, int Account)[] steps = StepsOf(profile);
        int origins = 0;
        while (origins < steps.Length && steps[origins].Score >= atLeast) origins++;
        return Math.Max(1, origins);
    }

    /// <summary>The account of each of these origins that agrees best; of those that agree equally the one with the least id.</summary>
    public IEnumerable<string> AccountsOf(Profile profile, double atLeast)
    {
        foreach ((double agrees, int account) in StepsOf(profile))
            if (agrees >= atLeast) yield return views.IdOf(account);
    }

    // For each further origin, how well the account agrees with one of that origin, in descending order.
    private (double Score, int Account)[] StepsOf(Profile profile)
    {
        if (!_known.TryGetValue(profile, out (double Score, int Account)[]? steps)) _known.Add(profile, steps = Steps(profile));
        return steps;
    }

    private (double Score, int Account)[] Steps(Profile profile)
    {
        int[] others = Others(profile);
        double[] scores = Array.ConvertAll(others, other => -score(profile, views.Profiles[other]));
        Array.Sort(scores, others);
        var origins = new HashSet<string>(StringComparer.Ordinal);
        var steps = new List<(double Score, int Account)>();
        for (int from = 0, to; from < others.Length && steps.Count < Most; from = to)
        {
            var accounts = new List<int>();
            for (to = from; to < others.Length && scores[to] == scores[from]; to++) accounts.AddRange(views.Of(others[to]));
            accounts.Sort((a, b) => string.CompareOrdinal(views.IdOf(a), views.IdOf(b)));
            foreach (int account in accounts)
                if (origins.Add(OriginOf(account))) steps.Add((-scores[from], account));
        }
        return steps.Count <= Most ? [.. steps] : [.. steps[..Most]];
    }

    // Who names the exact day and a place of an account, itself among them.
    private int[] Others(Profile profile)
    {
        if (_keys is null) Sort();
        var met = new HashSet<int>();
        foreach (int place in views.Vocabulary.Set(profile.Places))
        {
            long key = KeyOf(views.Vocabulary.Places[place], profile);
            int at = Array.BinarySearch(_keys!, key);
            while (at > 0 && _keys![at - 1] == key) at--;
            for (; at >= 0 && at < _keys!.Length && _keys[at] == key; at++) met.Add(_profiles[at]);
        }
        return [.. met];
    }

    private void Sort()
    {
        var keys = new List<long>();
        var profiles = new List<int>();
        for (int i = 0; i < views.Profiles.Length; i++)
        {
            if (!views.Profiles[i].IsExact) continue;
            foreach (int place in views.Vocabulary.Set(views.Profiles[i].Places))
            {
                keys.Add(KeyOf(views.Vocabulary.Places[place], views.Profiles[i]));
                profiles.Add(i);
            }
        }
        (_keys, _profiles) = ([.. keys], [.. profiles]);
        Array.Sort(_keys, _profiles);
    }

    private long KeyOf(Place place, Profile profile) => ((long)_places.Of(place.Id) << 32) | (uint)profile.First;

    // Asked for once for each account that names the day.
    private string OriginOf(int account)
    {
        if (!_origins.TryGetValue(account, out string? origin)) _origins.Add(account, origin = OriginOf(views[account].Report, views[account].Account));
        return origin;
    }

    private static string OriginOf(Report report, Account account)
    {
        foreach (Claim claim in account.Claims)
        {
            if (claim is WhenClaim { When.Date.IsUnknown: false, Attribution: { IsDenied: false, Origin: var origin } })
                return IsNamed(origin, report) ? origin : report.Publisher;
        }
        return report.Publisher;
    }

    // A report declares all that it cites.
    private static bool IsNamed(string id, Report report)
    {
        foreach (Source source in report.Sources)
            if (source.Id == id) return !source.IsAnonymous;
        return false;
    }
}
