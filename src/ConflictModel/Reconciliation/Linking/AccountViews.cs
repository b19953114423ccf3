using System;
using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>The accounts that take part, grouped by what they say.</summary>
internal sealed class AccountViews
{
    private readonly ReconciliationPolicy _policy;
    private readonly Numbered<Profile> _profiles;
    private readonly Numbered<string> _datasets = new(StringComparer.Ordinal);
    private AccountView[] _views = [];
    private int[] _starts = []; // of each profile, among the members
    private int[] _members = [];
    private int _reports;

    public AccountViews(IReadOnlyList<(Report Report, Account Account)> accounts, ReconciliationPolicy policy)
    {
        _policy = policy;
        _profiles = new(about: accounts.Count);
        foreach (string dataset in policy.OnePerIncident) _datasets.Of(dataset);
        Add(accounts);
    }

    /// <summary>Takes more accounts.</summary>
    /// <param name="accounts">All accounts, those that are there already first.</param>
    public void Add(IReadOnlyList<(Report Report, Account Account)> accounts)
    {
        int known = _views.Length;
        Array.Resize(ref _views, accounts.Count);
        for (int i = known; i < _views.Length; i++)
        {
            (Report report, Account account) = accounts[i];
            if (i > 0 && !ReferenceEquals(report, accounts[i - 1].Report)) _reports++;
            int dataset = _policy.OnePerIncident.AsSpan().Contains(report.Publisher) ? _datasets.Of(report.Publisher) : -1;
            _views[i] = new(report, account, _profiles.Of(Vocabulary.Read(account)), _reports, dataset);
        }
        Profiles = _profiles.ToArray();
        _starts = new int[Profiles.Length + 1];
        foreach (AccountView view in _views) _starts[view.Profile + 1]++;
        for (int i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        _members = new int[_views.Length];
        int[] next = [.. _starts];
        for (int i = 0; i < _views.Length; i++) _members[next[_views[i].Profile]++] = i;
    }

    /// <summary>Whether these accounts, in the same reports, are the first of others.</summary>
    public bool AreFirstOf(IReadOnlyList<(Report Report, Account Account)> accounts)
    {
        if (accounts.Count < _views.Length) return false;
        for (int i = 0; i < _views.Length; i++)
            if (!ReferenceEquals(_views[i].Account, accounts[i].Account) || !ReferenceEquals(_views[i].Report, accounts[i].Report)) return false;
        return true;
    }

    public Vocabulary Vocabulary { get; } = new();

    /// <summary>What the accounts say: each once.</summary>
    public Profile[] Profiles { get; private set; } = [];

    public int Count => _views.Length;

    public ref readonly AccountView this[int account] => ref _views[account];

    /// <summary>The accounts that say one thing.</summary>
    public ReadOnlySpan<int> Of(int profile) => _members.AsSpan(_starts[profile], _starts[profile + 1] - _starts[profile]);

    public string IdOf(int account) => _views[account].Account.Id;
}
