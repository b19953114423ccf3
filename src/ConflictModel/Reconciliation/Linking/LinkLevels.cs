namespace ConflictModel.Reconciliation.Linking;

/// <summary>The levels in words.</summary>
internal static class LinkLevels
{
    public static string Describe(LinkLevel level) => level switch
    {
        LinkLevel.SameDay => "same day",
        LinkLevel.SameFewDays => "the same few days",
        LinkLevel.PossiblySameDay => "possibly the same day",
        LinkLevel.DaysApart => "days apart, within the tolerance",
        LinkLevel.DaysOpen => "days wide open",
        LinkLevel.SameTime => "the same time of day",
        LinkLevel.TimesNear => "times of day within three hours",
        LinkLevel.TimesApart => "times of day hours apart",
        LinkLevel.SamePlace => "same place",
        LinkLevel.PlacesSpelledAlike => "places spelled alike",
        LinkLevel.PlacesNear => "places near each other",
        LinkLevel.PlaceWithinRegion => "one place in the region of the other",
        LinkLevel.PlaceWithin => "one place within the other",
        LinkLevel.PlacesUnconnected => "places that nothing connects",
        LinkLevel.DifferentPlaces => "different places",
        LinkLevel.NothingShared => "no place to compare and no common actor",
        LinkLevel.SameKind => "kinds of event that may be the same",
        LinkLevel.RelatedKinds => "related kinds of event",
        LinkLevel.DifferentKinds => "different kinds of event",
        LinkLevel.SameWeapon => "weapons that may be the same",
        LinkLevel.RelatedWeapons => "related weapons",
        LinkLevel.DifferentWeapons => "different weapons",
        LinkLevel.CommonActor => "a common actor",
        LinkLevel.DifferentActors => "different actors",
        LinkLevel.SameTarget => "targets that may be the same",
        LinkLevel.RelatedTargets => "related targets",
        LinkLevel.DifferentTargets => "different targets",
        LinkLevel.SameNumbers => "several exact numbers that are equal",
        LinkLevel.SameNumber => "an exact number that is equal",
        LinkLevel.NumbersAgree => "numbers that agree",
        LinkLevel.SomeNumbersAgree => "some numbers agree and some differ",
        _ => "numbers that differ",
    };
}
