using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Compares the tallies and strengths of several reports: they are of no incident.</summary>
internal sealed class SeriesFusion(SourceDirectory sources, FusingPolicy policy, ClaimJudgements judgements)
{
    private static readonly CountDomain Changing = new();
    private static readonly TallyDomain Growing = new();
    private const int MostParts = 64; // of one tally, the greatest; the sum of some is still at least so many

    private readonly Fusion _fusion = new(sources, policy, judgements);
    private readonly Dictionary<ClaimReference, DerivedCount?> _sums = [];
    private (Report? Report, ILookup<string?, Tally>? Parts) _whole;

    public ValueList<TallyFinding> Tallies(IEnumerable<Report> reports) =>
        TallySeries.Of(Sorted(reports, report => report.Tallies.AsEnumerable())).ConvertAll(Tallies)
            .OrderBy(finding => finding.Event, StringComparer.Ordinal).ThenBy(
                finding => string.Join(' ', finding.Places.Select(place => place.Id)), StringComparer.Ordinal)
            .ThenBy(finding => finding.Tallies[0], ClaimReference.SortOrder).ToValueList();

    public ValueList<StrengthFinding> Strengths(IEnumerable<Report> reports) =>
        Sorted(reports, report => report.Strengths.AsEnumerable()).GroupBy(said => Key(said.As<Strength>()))
            .OrderBy(same => same.Key.Holder, StringComparer.Ordinal).ThenBy(same => same.Key.Item, StringComparer.Ordinal)
            .ThenBy(same => same.Key.Place, StringComparer.Ordinal).ThenBy(same => same.Key.Change)
            .SelectMany(same => Levels([.. same])).ToValueList();

    private TallyFinding Tallies(List<Said> series)
    {
        List<Said> inOrder = [.. series.OrderBy(said => said.Time, UncertainDate.SortOrder).ThenBy(said => said.Reference, ClaimReference.SortOrder)];
        List<Said> counting = inOrder.FindAll(said => Counts(said) && (said.State != ClaimState.Stated || !Known(said).IsUnknown));
        List<Said> dated = (counting.Count > 0 ? counting : inOrder).FindAll(said => !said.Time.IsUnknown);
        Said last = dated.Count > 0 ? dated[^1] : counting.Count > 0 ? counting[^1] : inOrder[^1];
        counting.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));

        List<Tally> tallies = series.ConvertAll(said => said.As<Tally>());
        SaidOfSeries said = Of(series, said => said.As<Tally>().Claims);
        return new(
            last.As<Tally>().Event, ById(tallies.SelectMany(tally => tally.Places), place => place.Id), last.As<Tally>().Period,
            Count(counting, last), Fusion.References(inOrder), ById(tallies.SelectMany(tally => tally.Targets), id => id),
            ById(tallies.SelectMany(tally => tally.Against), actor => actor.Id), ById(tallies.SelectMany(TallySeries.By), actor => actor.Id),
            counting.Select(Sum).OfType<DerivedCount>().ToValueList(), new CircumstanceFusion(_fusion).Responsibility(said.Responsibility), said.Listed,
            said.Discounted);
    }

    // Of a day that is not the last an earlier number says how many there were at least: it fits, and cannot say more. Where it is less than there
    // were by then in other words, it fits no more, and keeps what it says.
    private Finding<Count> Count(List<Said> counting, Said last)
    {
        HashSet<Said> tooFew = TallyDomain.TooFew(counting.FindAll(said => said.State == ClaimState.Stated), Known);
        bool IsEarlier(Said said) => said.State == ClaimState.Stated && said.Time.IsBefore(last.Time).IsTrue;
        Finding<Count> all = _fusion.Fuse(counting, said => IsEarlier(said) && !tooFew.Contains(said) ? Growing.Since(Known(said)) : Known(said), Growing);
        if (!all.Revisions.IsEmpty) return Revised(counting, last, all.Revisions);
        if (all.Agreement != Agreement.Refined) return all;
        List<Said> latest = counting.FindAll(said => !IsEarlier(said));
        bool isOne = latest.Count < counting.Count && _fusion.Fuse(latest, Known, Growing).Agreement is Agreement.Corroborated or Agreement.Single;
        return !isOne ? all : all with { Agreement = all.Positions[0].Units.Conservative >= 2 ? Agreement.Corroborated : Agreement.Single };
    }

    // What was taken back contradicts nothing any more.
    private Finding<Count> Revised(List<Said> counting, Said last, ValueList<Revision> revisions)
    {
        HashSet<ClaimReference> revised = [.. revisions.Select(revision => revision.Earlier)];
        Finding<Count> left = Count(counting.FindAll(said => !revised.Contains(said.Reference)), last);
        return left with
        {
            Agreement = left.Agreement == Agreement.Disputed ? Agreement.Disputed : Agreement.Revised,
            Revisions = revisions.Concat(left.Revisions).OrderBy(revision => revision.Earlier, ClaimReference.SortOrder).ToValueList(),
        };
    }

    private bool Counts(Said said) => !said.Assertion.Attribution.IsDenied && judgements.ReasonsToDiscount(said.Reference).IsEmpty;

    // What is said of a series or stock beside its number, and what of the number itself does not count.
    private SaidOfSeries Of(List<Said> series, Func<Said, ValueList<Claim>> claims)
    {
        List<Said> responsibility = [], listed = [];
        var discounted = new List<DiscountedClaim>();
        foreach (Said said in series.Concat(series.SelectMany(whole => claims(whole), (whole, claim) => new Said(whole.Report, claim))))
        {
            if (judgements.ReasonsToDiscount(said.Reference) is { IsEmpty: false } reasons) discounted.Add(new(said.Reference, reasons));
            else if (said.Assertion is ResponsibilityClaim { Kind: ResponsibilityKind.Denied } or ResponsibilityClaim { Attribution.IsDenied: false })
                responsibility.Add(said);
            else if (said.Assertion is Claim || said.Assertion.Attribution.IsDenied) listed.Add(said);
        }
        responsibility.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));
        return new(
            responsibility, listed.Select(said => said.Reference).Order(ClaimReference.SortOrder).ToValueList(),
            discounted.OrderBy(one => one.Claim, ClaimReference.SortOrder).ToValueList());
    }

    private static List<Said> Sorted<T>(IEnumerable<Report> reports, Func<Report, IEnumerable<T>> series)
        where T : Assertion
    {
        List<Said> said = [.. reports.SelectMany(series, (report, one) => new Said(report, one))];
        said.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));
        return said;
    }

    private static (string Holder, string Item, string? Place, StrengthChange Change) Key(Strength strength) =>
        (strength.Holder.Id, strength.Item, strength.Place?.Id, strength.Change);

    private static ValueList<T> ById<T>(IEnumerable<T> all, Func<T, string> id) =>
        all.DistinctBy(id, StringComparer.Ordinal).OrderBy(id, StringComparer.Ordinal).ToValueList();

    // What it says, or else the sum of its parts.
    private Count Known(Said said)
    {
        var tally = said.As<Tally>();
        return !tally.Count.IsUnknown || tally.State != ClaimState.Stated ? tally.Count : Sum(said)?.Count ?? Quantities.Count.Unknown;
    }

    // Of a tally that states no number, those that are part of it and certainly at different places: the greatest, and what can be added to it.
    private DerivedCount? Sum(Said said)
    {
        if (_sums.TryGetValue(said.Reference, out DerivedCount? sum)) return sum;
        var tally = said.As<Tally>();
        sum = tally.Count.IsUnknown && tally.State == ClaimState.Stated ? SumOfParts(said, tally) : null;
        _sums.Add(said.Reference, sum);
        return sum;
    }

    private DerivedCount? SumOfParts(Said said, Tally tally)
    {
        if (!ReferenceEquals(_whole.Report, said.Report)) _whole = (said.Report, said.Report.Tallies.ToLookup(part => part.PartOf, StringComparer.Ordinal));
        var parts = new List<Tally>();
        Count sum = Quantities.Count.None;
        IEnumerable<Tally> all = _whole.Parts![tally.Id].Where(part => part.Count.Least > 0 && Counts(new(said.Report, part)))
            .OrderByDescending(part => part.Count.Least).ThenBy(part => part.Id, StringComparer.Ordinal).Take(MostParts);
        foreach (Tally part in all)
        {
            if (!parts.TrueForAll(other => AreApart(part, other))) continue;
            parts.Add(part);
            sum += part.Count;
        }
        if (parts.Count == 0) return null;
        string because = "the sum of its parts: " + string.Join(" and ", parts.Select(part => part.Places.IsEmpty ? part.Count.Describe()
            : $"{part.Count.Describe()} ({string.Join(", ", part.Places.Select(place => place.Name))})"));
        return new(
            Quantities.Count.AtLeast(sum.Least), default, because,
            parts.Append(tally).Select(one => new ClaimReference(said.Report.Id, one.Id)).Order(ClaimReference.SortOrder).ToValueList());
    }

    private static bool AreApart(Tally first, Tally second) => !first.Places.IsEmpty && !second.Places.IsEmpty
        && first.Places.All(one => second.Places.All(other => one.IsWithin(other).IsFalse && other.IsWithin(one).IsFalse));

    private IEnumerable<StrengthFinding> Levels(List<Said> said)
    {
        List<List<Said>> days = [.. said.GroupBy(one => one.Time).OrderBy(day => day.Key, UncertainDate.SortOrder).Select(day => day.ToList())];
        for (int first = 0; first < days.Count;)
        {
            var level = new List<Said>(days[first]);
            Count known = With(Quantities.Count.Unknown, days[first]);
            int next = first + 1;
            for (; next < days.Count && With(known, days[next]) is { IsImpossible: false, IsStrained: false } further; next++)
            {
                known = further;
                level.AddRange(days[next]);
            }
            (UncertainDate from, UncertainDate to) = (level[0].Time, level[^1].Time);
            level.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));
            var strength = level[0].As<Strength>();
            SaidOfSeries more = Of(level, one => one.As<Strength>().Claims);
            yield return new(
                strength.Holder, strength.Item, _fusion.Fuse(level.FindAll(Counts), one => one.As<Strength>().Count, Changing), from, to,
                strength.Place, strength.Change, Fusion.References(level), more.Listed, more.Discounted);
            first = next;
        }
    }

    // What is known of a level, with what some further claims say of it.
    private Count With(Count known, List<Said> said)
    {
        foreach (Said one in said)
            if (one.State == ClaimState.Stated && Counts(one)) known = known.Intersect(one.As<Strength>().Count);
        return known;
    }

    private readonly record struct SaidOfSeries(List<Said> Responsibility, ValueList<ClaimReference> Listed, ValueList<DiscountedClaim> Discounted);
}
