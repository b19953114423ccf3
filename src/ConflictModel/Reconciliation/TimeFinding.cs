using ConflictModel.Time;

namespace ConflictModel.Reconciliation;

/// <summary>The time of day of an incident.</summary>
/// <remarks>
/// <para>Times on the clocks of several zones are compared on those of one of them, the first in ordinal order, on the day that each claim
/// gives. Times without a zone are not compared with others.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <param name="Time">The time of day; its hull is every time that a claim leaves open.</param>
/// <param name="Zone">The IANA id of the zone whose clocks it is on, or null where that is not known.</param>
public sealed record TimeFinding(Finding<UncertainTime> Time, string? Zone = null);
