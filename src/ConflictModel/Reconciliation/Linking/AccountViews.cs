using System;
using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>The accounts that take part, grouped by what they say.</summary>
internal sealed class AccountViews
{
    private readonly Numbered<Profile> _profiles = new();
    private readonly AccountView[] _views;
    private readonly int[] _starts; // of each profile, among the members
    private readonly int[] _members;

    public AccountViews(IReadOnlyList<(Report Report, Account Account)> accounts, ReconciliationPolicy policy)
    {
        _views = new AccountView[accounts.Count];
        var datasets = new Numbered<string>(StringComparer.Ordinal);
        foreach (string dataset in policy.OnePerIncident) datasets.Of(dataset);
        int reports = 0;
        for (int i = 0; i < _views.Length; i++)
        {
            (Report report, Account account) = accounts[i];
            if (i > 0 && !ReferenceEquals(report, accounts[i - 1].Report)) reports++;
            int dataset = policy.OnePerIncident.AsSpan().Contains(report.Publisher) ? datasets.Of(report.Publisher) : -1;
            _views[i] = new(report, account, _profiles.Of(Vocabulary.Read(account)), reports, dataset);
        }
        _starts = new int[_profiles.Count + 1];
        foreach (AccountView view in _views) _starts[view.Profile + 1]++;
        for (int i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        _members = new int[_views.Length];
        int[] next = [.. _starts];
        for (int i = 0; i < _views.Length; i++) _members[next[_views[i].Profile]++] = i;
        var profiles = new Profile[_profiles.Count];
        for (int i = 0; i < profiles.Length; i++) profiles[i] = _profiles[i];
        Profiles = profiles;
    }

    public Vocabulary Vocabulary { get; } = new();

    /// <summary>What the accounts say: each once.</summary>
    public Profile[] Profiles { get; }

    public int Count => _views.Length;

    public ref readonly AccountView this[int account] => ref _views[account];

    /// <summary>The accounts that say one thing.</summary>
    public ReadOnlySpan<int> Of(int profile) => _members.AsSpan(_starts[profile], _starts[profile + 1] - _starts[profile]);

    public string IdOf(int account) => _views[account].Account.Id;
}
