using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using Xunit;

namespace ConflictModel.Conventions.Tests;

/// <summary>What every public type keeps: values are equal by content, cannot change, and have a default that can be used.</summary>
public class ValueConventionTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Types without a place in a document, and why.
    private static readonly Dictionary<string, string> NotInDocuments = new(StringComparer.Ordinal)
    {
        ["ConflictModel.Incidents.Assertion"] = "what claims, tallies and strengths share; they are in the document",
        ["ConflictModel.Incidents.ClaimsBuilder"] = "a way to make a report, which is in the document",
        ["ConflictModel.Incidents.ReportBuilder"] = "a way to make a report, which is in the document",
        ["ConflictModel.Interval"] = "a bound of other values: the contract has members for the bounds",
        ["ConflictModel.Truth"] = "an answer, never stored",
        ["ConflictModel.Incidents.CodeMatch"] = "a part of a table of codes",
        ["ConflictModel.Incidents.Country"] = "a row of a table; its code is in the document",
        ["ConflictModel.Incidents.EventCode"] = "a row of a table of codes",
        ["ConflictModel.Incidents.EventCodes"] = "a table of codes",
        ["ConflictModel.Incidents.Taxonomy"] = "a part of the policy, which is code; it has a text form",
        ["ConflictModel.Incidents.TaxonomyClass"] = "a part of the policy, which is code",
        ["ConflictModel.Incidents.TaxonomyError"] = "the outcome of parsing",
        ["ConflictModel.Incidents.TaxonomyErrorCode"] = "the outcome of parsing",
        ["ConflictModel.Json.JsonProblem"] = "what is wrong with a document, said to the program that read it",
        ["ConflictModel.Json.JudgementReading"] = "the outcome of reading a document",
        ["ConflictModel.Json.ReportLine"] = "the outcome of reading a document",
        ["ConflictModel.Reconciliation.ReconciliationProgress"] = "how far a running program is",
        ["ConflictModel.Reconciliation.ReconciliationStep"] = "how far a running program is",
        ["ConflictModel.Reconciliation.Total"] = "an answer, made anew from the reconciliation, which is in a document",
        ["ConflictModel.Json.ReportReading"] = "the outcome of reading a document",
        ["ConflictModel.Quantities.Imprecise"] = "the general form behind Count, Share and Measurement, which have converters",
        ["ConflictModel.Quantities.BoundSide"] = "a part of a ledger",
        ["ConflictModel.Quantities.CodedCount"] = "the outcome of coding; the count itself is in the document",
        ["ConflictModel.Quantities.CodingOutcome"] = "a part of a coded count",
        ["ConflictModel.Quantities.CodingPolicy"] = "an argument, asked for by its name",
        ["ConflictModel.Quantities.Ledger"] = "made from claims; what follows from it is in the findings",
        ["ConflictModel.Quantities.LedgerBound"] = "a part of a ledger",
        ["ConflictModel.Quantities.LedgerConflict"] = "a part of a ledger",
        ["ConflictModel.Quantities.LedgerDerivation"] = "a part of a ledger",
        ["ConflictModel.Quantities.LedgerEntry"] = "a part of a ledger",
        ["ConflictModel.Quantities.LedgerRelation"] = "a part of a ledger",
        ["ConflictModel.Quantities.LedgerRelationKind"] = "a part of a ledger",
        ["ConflictModel.Quantities.LedgerSolution"] = "made from a ledger; what follows from it is in the findings",
        ["ConflictModel.Quantities.Lexicon"] = "an argument; its own form is a table of tab-separated values",
        ["ConflictModel.Quantities.LexiconEntry"] = "a line of a lexicon's table",
        ["ConflictModel.Quantities.LexiconRole"] = "a column of a lexicon's table",
        ["ConflictModel.Quantities.QuantityError"] = "the outcome of parsing",
        ["ConflictModel.Quantities.QuantityErrorCode"] = "the outcome of parsing",
        ["ConflictModel.Quantities.QuantityMatch"] = "a place in a text that is read; what it says is a count, a share or a measurement",
        ["ConflictModel.Quantities.QuantityMatches"] = "an enumeration, on the stack",
        ["ConflictModel.Quantities.QuantitySearch"] = "an argument",
        ["ConflictModel.Reconciliation.BlockingKey"] = "made from an account, which is in the document",
        ["ConflictModel.Reconciliation.IncidentChange"] = "an answer, made anew from two reconciliations",
        ["ConflictModel.Reconciliation.LinkWeights"] = "a part of the policy, which is code in this version",
        ["ConflictModel.Reconciliation.ReconciliationChanges"] = "an answer, made anew from two reconciliations",
        ["ConflictModel.Reconciliation.FusingPolicy"] = "an argument, which is code in this version",
        ["ConflictModel.Reconciliation.ReconciliationPolicy"] = "an argument, which is code in this version",
        ["ConflictModel.Sources.Citation"] = "a pair that is made from a report when evidence is counted",
        ["ConflictModel.Sources.Independence"] = "an answer, never stored",
        ["ConflictModel.Sources.SourceDirectory"] = "an index that is made from the sources of reports",
        ["ConflictModel.Time.AllenRelation"] = "an answer, never stored",
        ["ConflictModel.Time.AllenSet"] = "an answer, never stored",
        ["ConflictModel.Time.DateTolerance"] = "an argument",
        ["ConflictModel.Time.AcledDate"] = "a row of a dataset; its day is in the document",
        ["ConflictModel.Time.AnchorContext"] = "an argument",
        ["ConflictModel.Time.CalendarDay"] = "a bound of a written date, which is written as text",
        ["ConflictModel.Time.CodedDate"] = "the outcome of coding; the day itself is in the document",
        ["ConflictModel.Time.DateCodingOutcome"] = "a part of a coded date",
        ["ConflictModel.Time.DateLexicon"] = "an argument; its own form is a table of tab-separated values",
        ["ConflictModel.Time.DateLexiconEntry"] = "a line of a lexicon's table",
        ["ConflictModel.Time.DateLexiconRole"] = "a column of a lexicon's table",
        ["ConflictModel.Time.DateMatch"] = "a place in a text that is read",
        ["ConflictModel.Time.DateMatches"] = "an enumeration, on the stack",
        ["ConflictModel.Time.DateMention"] = "words that wait for an anchor; what they resolve to is a date",
        ["ConflictModel.Time.DateMentionError"] = "the outcome of parsing",
        ["ConflictModel.Time.DateMentionErrorCode"] = "the outcome of parsing",
        ["ConflictModel.Time.DateMentionKind"] = "a property of a mention",
        ["ConflictModel.Time.DateResolution"] = "the outcome of reading a mention; the date itself is in the document",
        ["ConflictModel.Time.EdtfDate"] = "written as the text that EdtfValue converts",
        ["ConflictModel.Time.EdtfDateTime"] = "written as the text that EdtfValue converts",
        ["ConflictModel.Time.EdtfEndKind"] = "a property of an EDTF interval, which is written as text",
        ["ConflictModel.Time.EdtfError"] = "the outcome of parsing",
        ["ConflictModel.Time.EdtfErrorCode"] = "the outcome of parsing",
        ["ConflictModel.Time.EdtfInterval"] = "written as the text that EdtfValue converts",
        ["ConflictModel.Time.EdtfLeniency"] = "an argument",
        ["ConflictModel.Time.EdtfPrecision"] = "a property of an EDTF date, which is written as text",
        ["ConflictModel.Time.EdtfQualification"] = "a property of an EDTF date, which is written as text",
        ["ConflictModel.Time.EdtfSeason"] = "written as the text that EdtfValue converts",
        ["ConflictModel.Time.EdtfSet"] = "written as the text that EdtfValue converts",
        ["ConflictModel.Time.EdtfSetKind"] = "a property of an EDTF set, which is written as text",
        ["ConflictModel.Time.EdtfSetMember"] = "a part of an EDTF set, which is written as text",
        ["ConflictModel.Time.EdtfYear"] = "written as the text that EdtfValue converts",
        ["ConflictModel.Time.GtdDate"] = "a row of a dataset; its day is in the document",
        ["ConflictModel.Time.SeasonPolicy"] = "an argument",
        ["ConflictModel.Time.Tense"] = "a part of an anchor",
        ["ConflictModel.Time.UcdpDate"] = "a row of a dataset; its day is in the document",
        ["ConflictModel.Time.WeekStart"] = "a part of an anchor",
    };

    // Types that offer another way to parse than ISpanParsable, and why.
    private static readonly Dictionary<string, string> ParsedOtherwise = new(StringComparer.Ordinal)
    {
        ["ConflictModel.Quantities.QuantityPhrase"] = "reads what people write, which is no text form of a value",
    };

    // Classes that are compared by reference because they are tables, and why.
    private static readonly Dictionary<string, string> NotEquatable = new(StringComparer.Ordinal)
    {
        ["ConflictModel.Incidents.ClaimsBuilder"] = "a way to make a report, which is compared",
        ["ConflictModel.Incidents.ReportBuilder"] = "a way to make a report, which is compared",
        ["ConflictModel.Incidents.EventCodes"] = "one of a few that exist once",
        ["ConflictModel.Quantities.CodingPolicy"] = "one of a few that exist once",
        ["ConflictModel.Quantities.LedgerSolution"] = "the outcome of a computation, to look things up in",
        ["ConflictModel.Sources.SourceDirectory"] = "a table to look things up in",
    };

    private static readonly Lazy<HashSet<Type>> InDocuments = new(Reached);

    [Fact]
    public void Types_cannot_be_derived_from_outside() => Faults.None(
        from type in PublicTypes.OfCore
        where type is { IsClass: true, IsSealed: false } || type.IsInterface
        where !(type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(c => c.IsPrivate || c.IsAssembly || c.IsFamilyAndAssembly || IsCopy(c)))
        select $"{type} is open; seal it, or give it private protected constructors alone");

    [Fact]
    public void Values_are_equal_by_content() => Faults.None(
        from type in PublicTypes.OfDomain
        where PublicTypes.IsValue(type) || type is { IsClass: true, IsAbstract: false }
        where !NotEquatable.ContainsKey(PublicTypes.NameOf(type))
        let closed = PublicTypes.Closed(type)
        from fault in new[]
        {
            typeof(IEquatable<>).MakeGenericType(closed).IsAssignableFrom(closed) ? null : "does not implement IEquatable of itself",
            closed.GetMethod("op_Equality", [closed, closed]) is null ? "has no ==" : null,
            closed.GetMethod("op_Inequality", [closed, closed]) is null ? "has no !=" : null,
            closed.GetMethod("GetHashCode", Own, []) is null ? "has no GetHashCode" : null,
        }
        where fault is not null
        select $"{type} {fault}");

    [Fact]
    public void Values_are_readonly_structs() => Faults.None(
        from type in PublicTypes.OfDomain
        where PublicTypes.IsValue(type) && type.GetCustomAttribute<IsReadOnlyAttribute>() is null
        select $"{type} is a struct that can change; make it readonly");

    [Fact]
    public void Default_values_can_be_used() => Faults.None(
        from type in PublicTypes.OfDomain.Where(PublicTypes.IsValue)
        from fault in UsesOfDefault(PublicTypes.Closed(type))
        select $"default({type}): {fault}");

    [Fact]
    public void Zero_of_an_enumeration_has_a_name() => Faults.None(
        from type in PublicTypes.OfDomain
        where type.IsEnum && !Enum.IsDefined(type, Enum.ToObject(type, 0))
        select $"{type} has no name for zero, which is what an omitted member becomes");

    [Fact]
    public void Properties_do_not_change() => Faults.None(
        from type in PublicTypes.OfDomain
        from property in type.GetProperties(Own)
        let setter = property.SetMethod
        where setter is not null && (setter.IsPublic || setter.IsFamily)
        let isInit = setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        where !isInit || !PublicTypes.IsPositional(type)
        select $"{type}.{property.Name} can be set; make it get-only, or a position of a record that has no rule to break");

    [Fact]
    public void Fields_are_constants() => Faults.None(
        from type in PublicTypes.OfDomain
        where !type.IsEnum
        from field in type.GetFields(Own)
        where !field.IsLiteral
        select $"{type}.{field.Name} is a public field; make it a property");

    [Fact]
    public void State_is_never_shared_and_mutable() => Faults.None(
        from type in Assembly.Load("ConflictModel").GetTypes()
        where type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.Name.StartsWith('<') && !IsGenerated(type)
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !field.IsLiteral && !field.IsInitOnly && !field.Name.StartsWith('<')
        select $"{type}.{field.Name} is static and can change");

    [Fact]
    public void Parsers_are_found_by_interface() => Faults.None(
        from type in PublicTypes.OfDomain
        where type.GetMethods(Own).Any(method => method.Name is "Parse" or "TryParse")
        where !ParsedOtherwise.ContainsKey(PublicTypes.NameOf(type))
        from shape in new[] { typeof(ISpanParsable<>), typeof(IParsable<>) }
        where !type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == shape)
        select $"{type} parses and does not implement {shape.Name}");

    [Fact]
    public void Text_forms_are_formattable() => Faults.None(
        from type in PublicTypes.OfDomain
        where type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ISpanParsable<>))
        where !typeof(IFormattable).IsAssignableFrom(type)
        select $"{type} has a text form and does not implement IFormattable");

    [Fact]
    public void Types_have_a_contract_or_a_reason_for_none() => Faults.None(
        from type in PublicTypes.OfDomain
        where type is not { IsAbstract: true, IsSealed: true }
        where HasContract(type) == NotInDocuments.ContainsKey(PublicTypes.NameOf(type))
        select HasContract(type) ? $"{type} has a contract; take it off the list" : $"{type} has no JSON converter and no reason for it");

    [Fact]
    public void Converters_are_kept_out_of_completion() => Faults.None(
        from type in PublicTypes.OfCore.Where(PublicTypes.IsConverter)
        where type.GetCustomAttribute<EditorBrowsableAttribute>() is not { State: EditorBrowsableState.Never }
        select $"{type} is public for generated code alone; mark it EditorBrowsable(Never)");

    [Fact]
    public void Lists_of_reasons_name_types_that_exist() => Faults.None(
        NotInDocuments.Keys.Concat(ParsedOtherwise.Keys).Concat(NotEquatable.Keys)
            .Except(PublicTypes.OfDomain.Select(PublicTypes.NameOf), StringComparer.Ordinal)
            .Select(name => $"{name} is on a list and does not exist"));

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsGenerated(Type? type) =>
        type is not null && (typeof(JsonSerializerContext).IsAssignableFrom(type) || IsGenerated(type.DeclaringType));

    // In a document: reached from one by properties, or with a converter of its own for the documents of others.
    private static bool HasContract(Type type) => HasConverter(type) || InDocuments.Value.Contains(type);

    private static bool HasConverter(Type type) => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is not null;

    private static HashSet<Type> Reached()
    {
        var reached = new HashSet<Type>();
        var next = new Queue<Type>([typeof(Report), typeof(Hop), typeof(Reconciliation.Reconciliation), typeof(Explanation), typeof(Judgement)]);
        while (next.TryDequeue(out Type? type))
        {
            if (type.Assembly != typeof(Report).Assembly) continue;
            foreach (Type argument in type.GetGenericArguments()) next.Enqueue(argument);
            if (!reached.Add(type) || HasConverter(type)) continue;
            bool isKnown = ConflictModelJson.Options.TryGetTypeInfo(type, out _)
                || ConflictModelJson.Reconciliation.Options.TryGetTypeInfo(type, out _);
            Assert.True(isKnown, $"{type} is a part of a document and has no contract");
            IEnumerable<JsonDerivedTypeAttribute> family = type.GetCustomAttributes<JsonDerivedTypeAttribute>();
            foreach (JsonDerivedTypeAttribute member in family) next.Enqueue(member.DerivedType);
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)) continue;
            IEnumerable<PropertyInfo> properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always });
            foreach (Type part in properties.Select(p => p.PropertyType)) next.Enqueue(Nullable.GetUnderlyingType(part) ?? part);
        }
        return [.. reached.Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)];
    }

    private static IEnumerable<string> UsesOfDefault(Type type)
    {
        object first = Activator.CreateInstance(type)!;
        object second = Activator.CreateInstance(type)!;
        if (Fault(() => first.Equals(second)) is string unequal) yield return unequal;
        if (Fault(() => first.GetHashCode() == second.GetHashCode()) is string hash) yield return hash;
        if (Fault(() => first.ToString() is not null) is string text) yield return text;
        if (first is IFormattable value && Fault(() => value.ToString(null, CultureInfo.InvariantCulture) == first.ToString()) is { } form)
            yield return form;
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            // A property that has no value where nothing is known may say so in one way: InvalidOperationException.
            if (property.GetIndexParameters().Length > 0 || Fault(() => property.GetValue(first) is var _) is not string fault) continue;
            if (!fault.StartsWith(nameof(InvalidOperationException), StringComparison.Ordinal)) yield return $"{property.Name}: {fault}";
        }
    }

    private static string? Fault(Func<bool> use)
    {
        try
        {
            return use() ? null : "is not what it should be";
        }
        catch (Exception fault)
        {
            return fault.GetBaseException().GetType().Name + ": " + fault.GetBaseException().Message;
        }
    }
}
