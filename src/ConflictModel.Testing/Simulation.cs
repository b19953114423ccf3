using System;
using System.Collections.Generic;
using System.Globalization;
using ConflictModel.Incidents;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Testing;

/// <summary>A world whose truth is known, and the reports that its sources make of it: to measure what a reconciliation gets right.</summary>
/// <remarks>
/// <para>Things happen at a base and at towns around it. Origins observe them late, vaguely and now and then wrongly; publications quote them, relay
/// each other, openly or not, revise themselves, and tell two incidents in one report. What can be chosen is in
/// <see cref="SimulationSettings"/>.</para>
/// <para>The same settings give the same reports on every platform. Each report is made when it is asked for, from the seed and its id
/// alone, so that a million need not be in memory. Ids and the order of the reports say nothing about the truth.</para>
/// <para>A source whose id stands for two publications has one content everywhere; anonymous ones belong to their report.</para>
/// </remarks>
/// <example>
/// <code>
/// var simulation = new Simulation(new(seed: 1, incidents: 100));
/// Reconciliation reconciliation = Reconciler.Reconcile(simulation.Reports);
/// SimulationScore score = simulation.Score(reconciliation);
/// Console.WriteLine($"{score.Precision &gt; 0.8} {score.Recall &gt; 0.8}");
/// TrueIncident? truth = simulation.TruthOf(reconciliation.Incidents[0].Accounts[0]);
/// Console.WriteLine(truth is not null);
/// // True True
/// // True
/// </code>
/// </example>
public sealed partial class Simulation
{
    private readonly SimulationWorld _world;
    private readonly SimulationNumbering _numbering;
    private readonly string _form;

    /// <summary>A simulation.</summary>
    /// <param name="settings">What it is like; null for the default settings.</param>
    public Simulation(SimulationSettings? settings = null)
    {
        Settings = settings ?? new();
        _world = new(Settings);
        long places = (long)Settings.Incidents * Settings.ReportsTo;
        _numbering = new(Settings.Seed, places);
        _form = "D" + (places - 1).ToString(CultureInfo.InvariantCulture).Length.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What it is like.</summary>
    public SimulationSettings Settings { get; }

    /// <summary>All reports, in the order of their ids, each made when it is asked for.</summary>
    public IEnumerable<Report> Reports
    {
        get
        {
            long places = (long)Settings.Incidents * Settings.ReportsTo;
            for (long number = 0; number < places; number++)
                if (ReportAt(number) is Report report) yield return report;
        }
    }

    /// <summary>All that happened, by day, each made when it is asked for.</summary>
    public IEnumerable<TrueIncident> Incidents
    {
        get
        {
            for (int i = 0; i < Settings.Incidents; i++) yield return Incident(i);
        }
    }

    /// <summary>One incident.</summary>
    /// <param name="number">Its number, from 0: incidents are numbered by their days.</param>
    /// <returns>The incident.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no incident of that number.</exception>
    public TrueIncident Incident(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Settings.Incidents);
        return _world.Incident(number);
    }

    /// <summary>What an account is about.</summary>
    /// <param name="account">The id of an account.</param>
    /// <returns>The incident, or null where no report of this simulation has an account of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> is null.</exception>
    public TrueIncident? TruthOf(string account) => Told(account)?.Story.Truth;

    /// <summary>The report that holds an account.</summary>
    /// <param name="account">The id of an account.</param>
    /// <returns>The report, equal to the one among <see cref="Reports"/>, or null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> is null.</exception>
    public Report? ReportOf(string account) => Told(account) is null ? null : ReportAt(NumberIn(account)!.Value);

    private SimulationStory Story(int incident) => new(Settings, _world.Incident(incident));

    // The story that an account tells a part of, and which.
    private (SimulationStory Story, int Report)? Told(string account)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (NumberIn(account) is not long number) return null;
        (int incident, int report) = Placed(number);
        SimulationStory story = Story(incident);
        if (report >= story.Reports) return null;
        return account[^1] == '1' ? (story, report) : report == 0 && story.TellsNext ? (Story(incident + 1), SimulationStory.Roundup) : null;
    }

    // An account id is R, the number of the report in as many digits as the greatest has, a colon, and 1 or 2.
    private long? NumberIn(string account) =>
        account.Length > 3 && account[0] == 'R' && account[^2] == ':' && account[^1] is '1' or '2'
        && long.TryParse(account.AsSpan(1, account.Length - 3), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
        && number < (long)Settings.Incidents * Settings.ReportsTo && IdOf(number).Length == account.Length - 2 ? number : null;

    private (int Incident, int Report) Placed(long number) => ((int, int))Math.DivRem(_numbering.PlaceOf(number), Settings.ReportsTo);

    private string IdOf(long number) => "R" + number.ToString(_form, CultureInfo.InvariantCulture);

    private Report? ReportAt(long number)
    {
        (int incident, int at) = Placed(number);
        SimulationStory story = Story(incident);
        if (at >= story.Reports) return null;
        string id = IdOf(number);
        SimulationStory.Step step = story[at];
        var sources = new List<Source>();
        Attribution by = AttributionOf(story, at, id, sources);
        var accounts = new List<Account> { new(id + ":1", Speech(story, at).Claims(by)) };
        UncertainDate published = UncertainDate.Exactly(step.Published);
        if (at == 0 && story.TellsNext)
        {
            SimulationStory next = Story(incident + 1);
            accounts.Add(new(id + ":2", Speech(next, SimulationStory.Roundup).Claims(new([new(by.Publisher)]), 100)));
            published = UncertainDate.Exactly(NodaTime.LocalDate.Max(step.Published, SaidIn(next, SimulationStory.Roundup)));
        }
        return new(id, by.Publisher, published, sources.ToValueList(), accounts.ToValueList());
    }

    private SimulationSpeech Speech(SimulationStory story, int report)
    {
        bool isRoundup = report == SimulationStory.Roundup;
        int root = isRoundup ? report : story[report].Root;
        double omits = isRoundup ? 0.5 : story[report].Parent is null ? 0 : 0.25;
        return new(Settings, _world, story.Truth, SaidIn(story, report), story.Observation(root), story.Edition(report), omits,
            omits == 0.25 ? story.Garbling(report) : null);
    }

    private static NodaTime.LocalDate SaidIn(SimulationStory story, int report) =>
        report == SimulationStory.Roundup ? story.Truth.Day.PlusDays(1) : story[report].Said;

    // From the publisher over those whom it openly copies to the origin.
    private static Attribution AttributionOf(SimulationStory story, int at, string report, List<Source> sources)
    {
        var hops = new List<Hop>();
        for (int? next = at; next is int one;)
        {
            SimulationStory.Step step = story[one];
            Add(SimulationWorld.Publisher(step.Publisher), hops.Count == 0 ? AttributionMode.Said : AttributionMode.Relayed);
            if (step.IsSilent) break;
            next = step.Parent;
            if (next is null && SimulationWorld.Origin(step.Origin, story.Truth, report) is Source origin) Add(origin, AttributionMode.Said);
        }
        return new(hops.ToValueList());

        void Add(Source source, AttributionMode mode)
        {
            if (hops.Exists(hop => hop.Source == source.Id)) return;
            hops.Add(new(source.Id, mode));
            sources.Add(source);
        }
    }
}
