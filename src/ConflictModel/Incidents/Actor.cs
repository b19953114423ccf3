using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Incidents;

/// <summary>Somebody who may be responsible for an incident.</summary>
/// <remarks>Two mentions with one id mean one actor, however they spell it. Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// var actor = new Actor("iran-backed-militias", "Iran-backed militant groups");
/// Console.WriteLine(actor.Name);
/// // Iran-backed militant groups
/// </code>
/// </example>
public sealed record Actor
{
    /// <summary>An actor.</summary>
    /// <param name="id">The identifier of the actor.</param>
    /// <param name="name">How the text names it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no identifier or <paramref name="name"/> no label.</exception>
    [JsonConstructor]
    public Actor(string id, string name)
    {
        Id = Identifier.Require(id, nameof(id));
        Name = Identifier.RequireLabel(name, nameof(name));
    }

    /// <summary>The identifier of the actor, compared ordinally.</summary>
    public string Id { get; }

    /// <summary>How the text names it.</summary>
    public string Name { get; }
}
