using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Time.Mentions;

/// <summary>A world in which the truth is known: whatever a writer calls a day, it is among what a reader holds possible.</summary>
public class MentionWorldLaws
{
    private static readonly string[] Zones =
        ["Asia/Baghdad", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London", "UTC"];

    [Fact]
    public void Candidates_contain_the_truth() => Law.Holds(MentionWorld.Worlds, 5_000, world => Contains(world, new(Published(world))));

    [Fact]
    public void Candidates_contain_the_truth_with_the_week_of_the_writer() => Law.Holds(
        MentionWorld.Worlds, 5_000, world => Contains(world, new(Published(world), weekStart: world.WeekStart)));

    [Fact]
    public void Candidates_contain_the_truth_whatever_the_tense() => Law.Holds(
        MentionWorld.Worlds, 2_000, world => Contains(world, new(Published(world), tense: Tense.Unstated)));

    [Fact]
    public void Candidates_contain_the_truth_where_publication_is_not_exact() => Law.Holds(
        MentionWorld.Worlds, 1_000, world => Contains(world, new(Published(world).Widen(2))));

    [Fact]
    public void Candidates_contain_the_truth_without_an_anchor() => Law.Holds(
        MentionWorld.Worlds, 1_000, world => Contains(world, AnchorContext.None));

    [Fact]
    public void Candidates_contain_the_day_of_the_place_where_zones_differ() => Law.Holds(
        MentionWorld.Worlds,
        Arb.From(
            from writer in Gen.Elements(Zones)
            from place in Gen.Elements(Zones)
            from minutes in Gen.Choose(0, (24 * 60) - 1)
            select (Writer: writer, Place: place, Minutes: minutes)),
        2_000,
        (world, where) =>
        {
            // The writer calls the day what it was on the writer's clocks when it happened.
            if (world.Words is not ['o', 'n', ' ', ..] and not "today" and not "yesterday" and not "last week") return true;
            LocalDateTime local = world.Truth + LocalTime.FromMinutesSinceMidnight(where.Minutes);
            Instant instant = local.InZoneLeniently(DateTimeZoneProviders.Tzdb[where.Writer]).ToInstant();
            LocalDate there = instant.InZone(DateTimeZoneProviders.Tzdb[where.Place]).Date;
            return Mentioned.Resolve(world.Words, new(Published(world), where.Writer, where.Place)) is DateResolution resolution
                && resolution.Candidates.Contains(there);
        });

    [Fact]
    public void Narrow_by_the_truth_of_another_keeps_it() => Law.Holds(MentionWorld.Worlds, 2_000, world =>
        DateMention.Parse(world.Words).Narrow(UncertainDate.Exactly(world.Truth).Widen(20)).Contains(world.Truth));

    private static UncertainDate Published(MentionWorld world) => UncertainDate.Exactly(world.Written);

    private static bool Contains(MentionWorld world, AnchorContext anchor) =>
        Mentioned.Resolve(world.Words, anchor) is DateResolution resolution && resolution.Candidates.Contains(world.Truth)
            && resolution.Chosen.IsSubsetOf(resolution.Candidates);
}
