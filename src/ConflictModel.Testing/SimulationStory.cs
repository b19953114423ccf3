using NodaTime;

namespace ConflictModel.Testing;

/// <summary>How the reports of one incident come about: which of them observe, relay or revise, who publishes them and when.</summary>
internal sealed class SimulationStory
{
    // Parts of the stream of chance of an incident; 0 is what happened.
    private const int Plan = 1;
    private const int FirstObservation = 100;
    private const int FirstEdition = 200;
    private const int FirstGarbling = 300;

    /// <summary>The observation in a roundup: of a report that is the first of the incident before.</summary>
    public const int Roundup = 99;

    private readonly SimulationSettings _settings;
    private readonly Step[] _steps;

    public SimulationStory(SimulationSettings settings, TrueIncident truth)
    {
        (_settings, Truth) = (settings, truth);
        var dice = new SimulationDice(settings.Seed, truth.Number, Plan);
        _steps = new Step[settings.ReportsFrom + dice.Below(settings.ReportsTo - settings.ReportsFrom + 1)];
        int publisher = dice.Below(30), origin = dice.Below(SimulationWorld.Origins);
        for (int i = 0; i < _steps.Length; i++) _steps[i] = Next(i, publisher + i, (origin + i) % SimulationWorld.Origins, dice);
        TellsNext = truth.Number % 2 == 0 && truth.Number + 1 < settings.Incidents && dice.Chance(settings.Roundups);
    }

    public TrueIncident Truth { get; }

    /// <summary>How many reports there are.</summary>
    public int Reports => _steps.Length;

    /// <summary>Whether the first report tells the next incident too.</summary>
    public bool TellsNext { get; }

    public Step this[int report] => _steps[report];

    /// <summary>What was observed: it derives from the seed, the incident and the report that said it first.</summary>
    public SimulationDice Observation(int root) => new(_settings.Seed, Truth.Number, FirstObservation + root);

    /// <summary>What one report makes of it.</summary>
    public SimulationDice Edition(int report) => new(_settings.Seed, Truth.Number, FirstEdition + report);

    /// <summary>What one copy gets wrong.</summary>
    public SimulationDice Garbling(int report) => new(_settings.Seed, Truth.Number, FirstGarbling + report);

    private Step Next(int i, int publisher, int origin, SimulationDice dice)
    {
        int delay = dice.Chance(0.85) ? dice.Below(3) : 3 + dice.Below(10), parent = i == 0 ? 0 : dice.Below(i), later = dice.Below(3);
        bool copies = i > 0 && dice.Chance(_settings.Copying), silently = dice.Chance(_settings.SilentCopying), revises = dice.Chance(_settings.Revising);
        Step earlier = i == 0 ? default : _steps[parent];
        if (copies)
        {
            // Who copies a silent copy copies what that one copied.
            return new(publisher, earlier.Root, parent, silently, earlier.Origin, earlier.Said, earlier.Published.PlusDays(later > 1 ? 1 : 0));
        }
        // An origin speaks again to whom it spoke before; one without a name cannot be known again.
        if (i > 0 && revises && earlier.Root == parent && earlier.Origin != 4)
        {
            LocalDate again = earlier.Published.PlusDays(1 + later);
            return new(earlier.Publisher, i, null, false, earlier.Origin, again, again);
        }
        LocalDate said = Truth.Day.PlusDays(delay);
        return new(publisher, i, null, false, origin, said, said);
    }

    /// <summary>How one report comes about.</summary>
    /// <param name="Publisher">The number of the publication.</param>
    /// <param name="Root">The report that said it first.</param>
    /// <param name="Parent">The report that it is copied from, or null.</param>
    /// <param name="IsSilent">Whether it does not say that it copies.</param>
    /// <param name="Origin">The number of the origin.</param>
    /// <param name="Said">The day on which the origin spoke.</param>
    /// <param name="Published">The day on which the report appeared.</param>
    internal readonly record struct Step(int Publisher, int Root, int? Parent, bool IsSilent, int Origin, LocalDate Said, LocalDate Published);
}
