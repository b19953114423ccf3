using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

/// <content>What is taken for granted: policies, tolerances, lexicons, grades and the rows of datasets.</content>
public static partial class Generate
{
    /// <summary>Policies with tolerances and thresholds at and between their ends.</summary>
    public static Arbitrary<ReconciliationPolicy> ReconciliationPolicies => Arb.From(
        from days in Gen.Elements(0, 1, 1, 2, 31)
        from link in Gen.Elements(-3.0, 2, 4, 5.5, 1_000)
        from band in Gen.Elements(0.0, 1, 2, 1e-9)
        select new ReconciliationPolicy(dayTolerance: days, linkFrom: link, undecidedFrom: link - band),
        policy => policy == ReconciliationPolicy.Default ? [] : [ReconciliationPolicy.Default]);

    /// <summary>Tolerances of days, months and years, also of none.</summary>
    public static Arbitrary<DateTolerance> DateTolerances => Arb.From(
        from name in Gen.Elements("one unit", "a desk's own")
        from before in Gen.Elements(0, 0, 1, 7, 400)
        from after in Gen.Elements(0, 1, 7)
        from months in Gen.Elements(0, 0, 1, 12)
        from years in Gen.Elements(0, 0, 1, 100)
        select new DateTolerance(name, before, after, months, years),
        tolerance => tolerance == DateTolerance.None ? [] : [DateTolerance.None]);

    /// <summary>The policies of seasons.</summary>
    public static Arbitrary<SeasonPolicy> SeasonPolicies => Gen.Elements(
        SeasonPolicy.Meteorological, SeasonPolicy.Astronomical, SeasonPolicy.Meteorological.InNorth(), SeasonPolicy.Meteorological.InSouth(),
        SeasonPolicy.Astronomical.InNorth(), SeasonPolicy.Astronomical.InSouth()).ToArbitrary();

    /// <summary>Lexicons of few entries, with two in one role now and then.</summary>
    public static Arbitrary<Lexicon> Lexicons => Arb.From(
        from size in Gen.Choose(1, 4)
        from entries in LexiconEntries.Generator.ArrayOf(size)
        select entries.Aggregate(NoQuantityWords, (lexicon, entry) => lexicon.With(entry)),
        lexicon => Fewer(lexicon.Entries).Select(entries => entries.Aggregate(NoQuantityWords, (simpler, entry) => simpler.With(entry))));

    /// <summary>Lexicons of dates with few entries.</summary>
    public static Arbitrary<DateLexicon> DateLexicons => Arb.From(
        from size in Gen.Choose(1, 4)
        from entries in DateLexiconEntries.Generator.ArrayOf(size)
        select entries.Aggregate(NoDateWords, (lexicon, entry) => lexicon.With(entry)),
        lexicon => Fewer(lexicon.Entries).Select(entries => entries.Aggregate(NoDateWords, (simpler, entry) => simpler.With(entry))));

    /// <summary>Grades of every reliability and credibility.</summary>
    public static Arbitrary<AdmiraltyGrade> AdmiraltyGrades => Arb.From(
        from reliability in Gen.Elements(Enum.GetValues<Reliability>())
        from credibility in Gen.Elements(Enum.GetValues<Credibility>())
        select new AdmiraltyGrade(reliability, credibility),
        grade => grade == default ? [] : [default]);

    /// <summary>Ranges of independent origins, exact and bounded.</summary>
    public static Arbitrary<EvidenceUnits> RangesOfEvidence => Arb.From(
        from conservative in Gen.Choose(0, 4)
        from more in Gen.Choose(0, 30)
        from isExact in Gen.Elements(true, true, false)
        select new EvidenceUnits(conservative, conservative == 0 ? 0 : conservative + more, isExact),
        units => units.Optimistic <= 1 ? [] : [new EvidenceUnits(1, 1)]);

    /// <summary>Revisions of a claim of one report by one of a later.</summary>
    public static Arbitrary<Revision> Revisions => Arb.From(
        from claim in Gen.Choose(1, 3)
        from report in Gen.Choose(2, 4)
        select new Revision(new("R1", $"C{claim}"), new($"R{report}", $"C{claim}")),
        revision => revision.Earlier.Claim == "C1" ? [] : [new Revision(new("R1", "C1"), new("R2", "C1"))]);

    /// <summary>Dates as ACLED writes them, of every precision.</summary>
    public static Arbitrary<AcledDate> AcledDates => Arb.From(
        from day in SmallDay from precision in Gen.Choose(1, 3) select new AcledDate(day, precision),
        date => date.TimePrecision == 1 ? Nearer(date.EventDate).Select(day => new AcledDate(day, 1)) : [new(date.EventDate, 1)]);

    /// <summary>Dates as UCDP writes them, of every precision.</summary>
    public static Arbitrary<UcdpDate> UcdpDates => Arb.From(
        from day in SmallDay from length in Gen.Choose(0, 40) from precision in Gen.Choose(1, 5) select new UcdpDate(day, day.PlusDays(length), precision),
        date => date.DateStart == date.DateEnd ? [] : [new(date.DateStart, date.DateStart, date.DatePrecision)]);

    /// <summary>Dates as GTD writes them: days, months and years, with and without words.</summary>
    public static Arbitrary<GtdDate> GtdDates => Arb.From(
        from day in SmallDay
        from known in Gen.Choose(0, 2)
        from words in Gen.Elements(null, null, "early January")
        select new GtdDate(day.Year, known > 0 ? day.Month : 0, known > 1 ? day.Day : 0, words),
        date => date.Approximate is null ? [] : [new(date.Year, date.Month, date.Day)]);

    /// <summary>Codings of uncertain dates for ACLED: codes, and reasons for none.</summary>
    public static Arbitrary<CodedDate<AcledDate>> AcledCodings => SomeDate.Select(AcledDate.Code).ToArbitrary();

    /// <summary>Codings of uncertain dates for UCDP.</summary>
    public static Arbitrary<CodedDate<UcdpDate>> UcdpCodings => SomeDate.Select(UcdpDate.Code).ToArbitrary();

    /// <summary>Codings of uncertain dates for GTD.</summary>
    public static Arbitrary<CodedDate<GtdDate>> GtdCodings => SomeDate.Select(GtdDate.Code).ToArbitrary();

    private static Lexicon NoQuantityWords => Lexicon.Parse(FirstLine(Lexicon.English.ToTsv()));

    private static DateLexicon NoDateWords => DateLexicon.Parse(FirstLine(DateLexicon.English.ToTsv()));

    private static string FirstLine(string table) => table[..(table.IndexOf('\n', StringComparison.Ordinal) + 1)];

    private static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> entries) => entries.Count < 2 ? [] : WithoutOne(entries);
}
