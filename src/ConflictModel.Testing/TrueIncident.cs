using ConflictModel.Incidents;
using NodaTime;

namespace ConflictModel.Testing;

/// <summary>What really happened in one incident of a <see cref="Simulation"/>.</summary>
/// <remarks>
/// <para>Of each weapon, what was launched is what was intercepted, landed and failed. The toll grows to its final number over two days
/// where it develops, and is known whole from the first day where it does not.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// TrueIncident truth = new Simulation().Incident(0);
/// Console.WriteLine($"{truth.Day:uuuu-MM-dd} {truth.Event} at {truth.Place.Name}");
/// long apart = truth.Munitions(MunitionPhase.Intercepted) + truth.Munitions(MunitionPhase.Landed) + truth.Munitions(MunitionPhase.Failed);
/// Console.WriteLine($"{truth.Munitions(MunitionPhase.Launched) == apart}");
/// // 2020-01-01 air-strike at Samin
/// // True
/// </code>
/// </example>
public sealed record TrueIncident
{
    internal TrueIncident(
        int number, int town, LocalDate day, LocalTime time, Place place, string @event, Actor actor, bool develops,
        ValueList<Salvo> salvos, ValueList<Harmed> harmed)
    {
        (Number, Town, Day, Time, Place) = (number, town, day, time, place);
        (Event, Actor, Develops) = (@event, actor, develops);
        (Salvos, People) = (salvos, harmed);
    }

    /// <summary>Its number, from 0: incidents are numbered by their days.</summary>
    public int Number { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The time of day.</summary>
    public LocalTime Time { get; }

    /// <summary>The base or the town, with its coordinates and the places around it.</summary>
    public Place Place { get; }

    /// <summary>The kind of event, a class of <see cref="Taxonomy.Events"/>.</summary>
    public string Event { get; }

    /// <summary>Who did it.</summary>
    public Actor Actor { get; }

    /// <summary>Whether the toll was not known whole on the day.</summary>
    public bool Develops { get; }

    /// <summary>The weapons used, classes of <see cref="Taxonomy.Weapons"/>.</summary>
    public ValueList<string> Weapons
    {
        get
        {
            var weapons = new string[Salvos.Count];
            for (int i = 0; i < weapons.Length; i++) weapons[i] = Salvos[i].Weapon;
            return ValueList.Create<string>(weapons);
        }
    }

    internal int Town { get; }

    internal ValueList<Salvo> Salvos { get; }

    internal ValueList<Harmed> People { get; }

    /// <summary>How many munitions there were in a phase.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="weapon">Of this class of weapon and those below it; null for all.</param>
    /// <returns>The number; 0 for those seized, for none is.</returns>
    public long Munitions(MunitionPhase phase, string? weapon = null)
    {
        long sum = 0;
        foreach (Salvo salvo in Salvos)
        {
            if (weapon is not null && !Taxonomy.Weapons.Includes(weapon, salvo.Weapon)) continue;
            sum += phase switch
            {
                MunitionPhase.Launched => salvo.Intercepted + salvo.Landed + salvo.Failed,
                MunitionPhase.Intercepted => salvo.Intercepted,
                MunitionPhase.Landed => salvo.Landed,
                MunitionPhase.Failed => salvo.Failed,
                _ => 0,
            };
        }
        return sum;
    }

    /// <summary>How many people were harmed, as far as it was known on a day.</summary>
    /// <param name="harm">The harm.</param>
    /// <param name="group">Of this group and those below it; null for all.</param>
    /// <param name="severity">Of this severity; <see cref="Severity.Unstated"/> for all.</param>
    /// <param name="asOf">The day; null for the final number.</param>
    /// <returns>The number; 0 for harms other than killing and injuring.</returns>
    public long Toll(Harm harm, Group? group = null, Severity severity = Severity.Unstated, LocalDate? asOf = null)
    {
        long sum = 0;
        foreach (Harmed people in People)
        {
            if (harm != people.Harm && harm != Harm.KilledOrInjured) continue;
            if (severity != Severity.Unstated && severity != people.Severity) continue;
            if (group?.Nationality is string nationality && nationality != people.Group.Nationality) continue;
            if (group?.Role is string role && !Taxonomy.Groups.Includes(role, people.Group.Role!)) continue;
            sum += Known(people.Number, asOf);
        }
        return sum;
    }

    // Half on the day, three quarters on the next, all from the second; never none of some.
    private long Known(long number, LocalDate? asOf) => !Develops || asOf is not { } day || day >= Day.PlusDays(2) ? number
        : day > Day ? number - (number / 4) : number - (number / 2);

    /// <summary>The munitions of one weapon.</summary>
    internal readonly record struct Salvo(string Weapon, long Intercepted, long Landed, long Failed);

    /// <summary>People of one group, harmed in one way.</summary>
    internal readonly record struct Harmed(Harm Harm, Group Group, Severity Severity, long Number);
}
