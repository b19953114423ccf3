using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>How two accounts compare in one feature: what <see cref="LinkWeights"/> weighs.</summary>
/// <remarks>
/// <para>Of each feature at most one level applies to a pair; where one account says nothing of it, none does. The levels of a feature
/// stand in the order of what they say for one incident; the first is that of accounts that agree. In JSON the name in camelCase.</para>
/// </remarks>
[JsonConverter(typeof(EnumJsonConverter<LinkLevel>))]
public enum LinkLevel
{
    /// <summary>Both give the same one day.</summary>
    [JsonStringEnumMemberName("sameDay")] SameDay,
    /// <summary>Possible days in common, of at most three each and more than one of either: the night between two days.</summary>
    [JsonStringEnumMemberName("sameFewDays")] SameFewDays,
    /// <summary>Possible days in common, of at most 62 each.</summary>
    [JsonStringEnumMemberName("possiblySameDay")] PossiblySameDay,
    /// <summary>No possible day in common, and days within the tolerance.</summary>
    [JsonStringEnumMemberName("daysApart")] DaysApart,
    /// <summary>Days within the tolerance, and one account leaves more than 62 days open.</summary>
    [JsonStringEnumMemberName("daysOpen")] DaysOpen,
    /// <summary>Times on one same day, on one clock, at most half an hour apart. Of accounts that are not of two places.</summary>
    [JsonStringEnumMemberName("sameTime")] SameTime,
    /// <summary>As <see cref="SameTime"/>, at most three hours apart.</summary>
    [JsonStringEnumMemberName("timesNear")] TimesNear,
    /// <summary>As <see cref="SameTime"/>, more than three hours apart.</summary>
    [JsonStringEnumMemberName("timesApart")] TimesApart,
    /// <summary>A place in common.</summary>
    [JsonStringEnumMemberName("samePlace")] SamePlace,
    /// <summary>Places whose names may be spellings of one name.</summary>
    [JsonStringEnumMemberName("placesSpelledAlike")] PlacesSpelledAlike,
    /// <summary>A place within the other, which is not the widest that it names around itself: a town in its province.</summary>
    [JsonStringEnumMemberName("placeWithinRegion")] PlaceWithinRegion,
    /// <summary>Places whose points lie within 10 km of each other.</summary>
    [JsonStringEnumMemberName("placesNear")] PlacesNear,
    /// <summary>A place within the other, which is the widest that it names around itself: a town in its country.</summary>
    [JsonStringEnumMemberName("placeWithin")] PlaceWithin,
    /// <summary>Places of which nothing is known that connects them, nor that keeps them apart.</summary>
    [JsonStringEnumMemberName("placesUnconnected")] PlacesUnconnected,
    /// <summary>Different places.</summary>
    [JsonStringEnumMemberName("differentPlaces")] DifferentPlaces,
    /// <summary>No place to compare, since one account names none, and no actor in common either.</summary>
    [JsonStringEnumMemberName("nothingShared")] NothingShared,
    /// <summary>Kinds of event of which one includes the other.</summary>
    [JsonStringEnumMemberName("sameKind")] SameKind,
    /// <summary>Kinds of event below one class.</summary>
    [JsonStringEnumMemberName("relatedKinds")] RelatedKinds,
    /// <summary>Kinds of event that have nothing above both.</summary>
    [JsonStringEnumMemberName("differentKinds")] DifferentKinds,
    /// <summary>Weapons of which one includes the other.</summary>
    [JsonStringEnumMemberName("sameWeapon")] SameWeapon,
    /// <summary>Weapons below one class.</summary>
    [JsonStringEnumMemberName("relatedWeapons")] RelatedWeapons,
    /// <summary>Weapons that have nothing above both.</summary>
    [JsonStringEnumMemberName("differentWeapons")] DifferentWeapons,
    /// <summary>A common perpetrator, claimed, accused or believed.</summary>
    [JsonStringEnumMemberName("commonActor")] CommonActor,
    /// <summary>Different perpetrators.</summary>
    [JsonStringEnumMemberName("differentActors")] DifferentActors,
    /// <summary>Targets of which one includes the other.</summary>
    [JsonStringEnumMemberName("sameTarget")] SameTarget,
    /// <summary>Targets below one class.</summary>
    [JsonStringEnumMemberName("relatedTargets")] RelatedTargets,
    /// <summary>Targets that have nothing above both.</summary>
    [JsonStringEnumMemberName("differentTargets")] DifferentTargets,
    /// <summary>At least two things of which both give the same exact number, of three or more; none that cannot be equal. Of accounts with a place that
    /// something connects, or a common actor.</summary>
    [JsonStringEnumMemberName("sameNumbers")] SameNumbers,
    /// <summary>As <see cref="SameNumbers"/>, of one thing.</summary>
    [JsonStringEnumMemberName("sameNumber")] SameNumber,
    /// <summary>All numbers that both give can be equal.</summary>
    [JsonStringEnumMemberName("numbersAgree")] NumbersAgree,
    /// <summary>Some numbers that both give can be equal, and some cannot.</summary>
    [JsonStringEnumMemberName("someNumbersAgree")] SomeNumbersAgree,
    /// <summary>No number that both give can be equal.</summary>
    [JsonStringEnumMemberName("numbersDiffer")] NumbersDiffer,
}
