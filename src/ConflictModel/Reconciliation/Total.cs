using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation;

/// <summary>How many people were harmed in the incidents of a reconciliation, within a period and a place: never more than is known.</summary>
/// <remarks>
/// <para>An incident whose day or place only may lie inside adds anything from nothing to its toll. One that states no toll is not one
/// without victims: it leaves <see cref="Count"/> without an upper bound and adds nothing to <see cref="Reported"/>.</para>
/// <para>Incidents that a person has yet to tell apart (joined by undecided links) may be one. Of such a group at least the least number that any
/// of them states is counted, once, and at most the sum of them all.</para>
/// <para>It is about the incidents of the reconciliation: of what no report tells, nothing is said. A tally of a report counts what its source
/// counts, so it can be compared with either number (<see cref="Count.IsAtLeast(Count)"/>, <see cref="Count.Overlaps"/>), and a difference is no
/// contradiction by itself.</para>
/// <para>Equality is component-wise. There is no order. Immutable. Source: design.md, section 8.6.</para>
/// </remarks>
/// <example>
/// <code>
/// Report By(string id, int day, CasualtyClaim claim) => new(id, "afp", UncertainDate.On(2024, 2, 1), [new("afp", "AFP", SourceKind.NewsAgency)],
///     [new(id + ":attack", [new WhenClaim("C1", new([new("afp")]), new(UncertainDate.On(2024, 1, day))), claim])]);
/// CasualtyClaim Killed(Count count) => new("C2", new([new("afp")]), Harm.Killed, count);
/// Reconciliation reconciliation = Reconciler.Reconcile([By("R1", 3, Killed(Count.Of(2))), By("R2", 20, Killed(Count.AtLeast(5))),
///     By("R3", 28, new("C2", new([new("afp")]), Harm.Injured, Count.Of(1)))]);
/// Total january = reconciliation.Total(Harm.Killed, UncertainInterval.Parse("2024-01"));
/// Console.WriteLine($"{january.Count.Describe()} in {january.Incidents.Describe()} incidents, {january.Silent.Count} of them silent");
/// Total begun = reconciliation.Total(Harm.Killed, UncertainInterval.Parse("2024-01-01/2024-01-10"));
/// Console.WriteLine(begun.Count.Describe());
/// // at least 7 in 3 incidents, 1 of them silent
/// // 2
/// </code>
/// </example>
/// <param name="Count">How many in all the incidents inside: without an upper bound where one of them states no toll.</param>
/// <param name="Reported">How many in those that state a toll.</param>
/// <param name="Incidents">How many incidents there are inside.</param>
/// <param name="Certain">The ids of the incidents that are certainly inside, in the order of the reconciliation.</param>
/// <param name="Possible">The ids of those that only may be inside.</param>
/// <param name="Silent">The ids of those of both kinds that do not state how many.</param>
public sealed record Total(
    Count Count, Count Reported, Count Incidents, ValueList<string> Certain, ValueList<string> Possible, ValueList<string> Silent);
