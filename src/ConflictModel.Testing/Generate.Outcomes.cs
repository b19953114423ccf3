using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

/// <content>What reading and asking give: matches, resolutions, codings and errors. They do not shrink: what they were made from does.</content>
public static partial class Generate
{
    /// <summary>Matches in texts that hold quantities, as a search gives them.</summary>
    public static Arbitrary<QuantityMatch> FoundQuantities => Found(
        from phrase in QuantityPhrases.Generator from text in QuantityTexts.Generator select MatchesIn(phrase + " " + text));

    /// <summary>Matches in texts that hold dates, as a search gives them.</summary>
    public static Arbitrary<DateMatch> FoundDates => Found(
        from phrase in DatePhrases.Generator from text in DateTexts.Generator select MentionsIn(phrase + ". " + text));

    /// <summary>Mentions as they stand in such texts.</summary>
    public static Arbitrary<DateMention> DateMentions => FoundDates.Generator.Select(match => match.Mention).ToArbitrary();

    /// <summary>What mentions mean where their anchor is known, half known or unknown.</summary>
    public static Arbitrary<DateResolution> DateResolutions => (
        from mention in DateMentions.Generator from anchor in AnchorContexts.Generator select mention.Resolve(anchor)).ToArbitrary();

    /// <summary>Errors of text that is no quantity, at every place.</summary>
    public static Arbitrary<QuantityError> QuantityErrors => Errors<QuantityError>(
        Gen.OneOf(QuantityTexts.Generator, Damaged(QuantityPhrases.Generator), Gen.Elements("", "nearly 1", "fewer than 0", "about 0", "several tons")),
        text => QuantityPhrase.TryParse(text, out _, out QuantityError error) ? null : error);

    /// <summary>Errors of text that is no date of the extended format.</summary>
    public static Arbitrary<EdtfError> EdtfErrors => Errors<EdtfError>(
        Gen.OneOf(NearlyEdtfTexts.Generator, Damaged(EdtfTexts.Generator)),
        text => EdtfValue.TryParse(text, out _, out EdtfError error) ? null : error);

    /// <summary>Errors of text that is no mention of a date.</summary>
    public static Arbitrary<DateMentionError> DateMentionErrors => Errors<DateMentionError>(
        Gen.OneOf(DateTexts.Generator, Damaged(DatePhrases.Generator)),
        text => DateMention.TryParse(text, out _, out DateMentionError error) ? null : error);

    /// <summary>Errors of text that is no table of classes.</summary>
    public static Arbitrary<TaxonomyError> TaxonomyErrors => Errors<TaxonomyError>(
        Damaged(Taxonomies.Generator.Select(taxonomy => taxonomy.ToTsv())),
        text => Taxonomy.TryParse(text, out _, out TaxonomyError error) ? null : error);

    /// <summary>Readings of documents that are whole, cut short, or hold a value or a member that cannot be.</summary>
    public static Arbitrary<ReportReading> ReportReadings => (
        from report in Reports.Generator
        let text = Encoding.UTF8.GetString(ConflictModelJson.Write(report))
        from damage in Gen.Elements(
            ("", ""), ("\"kind\":\"", "\"kind\":\"x"), ("\"publisher\"", "\"publischer\""), ("\"sources\":[{", "\"sources\":[7,{"), ("2024-01-2", "2024-13-2"),
            ("\"attribution\":[{", "\"attribution\":[{\"odd\":1,"), ("}]", "}"))
        let damaged = damage.Item1.Length == 0 ? text : text.Replace(damage.Item1, damage.Item2, StringComparison.Ordinal)
        select ConflictModelJson.ReadReport(Encoding.UTF8.GetBytes(damaged)))
        .ToArbitrary();

    /// <summary>Readings of lists of judgements that are whole, or hold a member that cannot be.</summary>
    public static Arbitrary<JudgementReading> JudgementReadings => (
        from first in Gen.Elements("R1:1", "R1:2", "")
        from second in Gen.Elements("R1:1", "R2:1", "R3:1")
        from kind in Gen.Elements("same", "different", "alike")
        select ConflictModelJson.ReadJudgements(Encoding.UTF8.GetBytes($$"""[{"kind":"{{kind}}","first":"{{first}}","second":"{{second}}"}]"""))).ToArbitrary();

    /// <summary>Lines of a file of reports, of which some do not read.</summary>
    public static Arbitrary<ReportLine> ReportLines => (
        from number in Gen.Choose(1, 1_000_000) from reading in ReportReadings.Generator select new ReportLine(number, reading)).ToArbitrary();

    /// <summary>Numbers that coding policies write, and reasons for none.</summary>
    public static Arbitrary<CodedCount> CodedCounts => (
        from policy in CodingPolicies.Generator from count in Counts.Generator select policy.Code(count)).ToArbitrary();

    /// <summary>Codes of kinds of event in every scheme.</summary>
    public static Arbitrary<EventCode> CodesOfEvents => Gen.Elements(
        new[]
        {
            EventCodes.AcledEventTypes, EventCodes.AcledSubEventTypes, EventCodes.UcdpTypesOfViolence,
            EventCodes.GtdAttackTypes, EventCodes.PloverModes,
        }.SelectMany(scheme => scheme.Codes, (scheme, code) => scheme.IdsOf(code)).SelectMany(codes => codes).ToArray()).ToArbitrary();

    /// <summary>The countries.</summary>
    public static Arbitrary<Country> Countries => Gen.Elements(Country.All.ToArray()).ToArbitrary();

    /// <summary>Whether two citations are independent, and why.</summary>
    public static Arbitrary<Independence> Independences => (
        from first in SomeCitation from second in SomeCitation from sources in SourceDirectories.Generator
        select Independence.Between(first, second, sources)).ToArbitrary();

    /// <summary>Why ledgers do not add up.</summary>
    public static Arbitrary<LedgerConflict> LedgerConflicts => Ledgers.Generator.Select(ledger => ledger.Solve().Conflict)
        .Where(conflict => conflict is not null).Select(conflict => conflict!).ToArbitrary();

    /// <summary>How the bounds of ledgers follow from each other.</summary>
    public static Arbitrary<LedgerDerivation> LedgerDerivations => Found(
        Ledgers.Generator.Select(ledger => ledger.Solve()).Select(solution =>
            solution.Entries.SelectMany(entry => solution.DerivationsOf(entry.Name)).ToList()));

    // The text without a piece of it, or with something in it.
    private static Gen<string> Damaged(Gen<string> texts) =>
        from text in texts
        from at in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, Math.Min(3, text.Length - at))
        from instead in Gen.Elements("", "", " ", "\t", "\n", "x", "-", "99", "\ud800", "٣")
        select text[..at] + instead + text[(at + length)..];

    private static Arbitrary<TError> Errors<TError>(Gen<string> texts, Func<string, TError?> read)
        where TError : struct =>
        texts.Select(read).Where(error => error is not null).Select(error => error!.Value).ToArbitrary();

    private static Arbitrary<T> Found<T>(Gen<List<T>> matches) =>
        (from found in matches.Where(list => list.Count > 0) from one in Gen.Elements(found.ToArray()) select one).ToArbitrary();

    private static List<QuantityMatch> MatchesIn(string text)
    {
        var found = new List<QuantityMatch>();
        foreach (QuantityMatch match in QuantityPhrase.FindAll(text)) found.Add(match);
        return found;
    }

    private static List<DateMatch> MentionsIn(string text)
    {
        var found = new List<DateMatch>();
        foreach (DateMatch match in DateMention.FindAll(text)) found.Add(match);
        return found;
    }
}
