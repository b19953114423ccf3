using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using ConflictModel.Incidents;
using Xunit;

namespace ConflictModel.Testing.Tests;

/// <summary>There are values of every type of the library, so that the laws of values reach all of them.</summary>
public class CoverageTests
{
    // Types without generated values, and why.
    private static readonly Dictionary<string, string> WithoutValues = new(StringComparer.Ordinal)
    {
        ["ConflictModel.Incidents.ClaimsBuilder"] = "a way to make a report; what it makes has laws of its own",
        ["ConflictModel.Incidents.ReportBuilder"] = "a way to make a report; what it makes has laws of its own",
        ["ConflictModel.Incidents.EventCodes"] = "one of few that exist once; its codes are generated",
        ["ConflictModel.Quantities.LedgerSolution"] = "the outcome of a computation, compared by reference; its conflicts and derivations are generated",
        ["ConflictModel.Reconciliation.ReconciliationProgress"] = "a message of a computation that runs; never kept",
    };

    [Fact]
    public void Every_value_type_is_generated()
    {
        HashSet<Type> generated = [.. Parts.Types.SelectMany(Bases).Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)];
        string[] missing = [.. Values().Where(type => !generated.Contains(type) && !WithoutValues.ContainsKey(type.FullName!)).Select(type => type.FullName!)];
        Assert.True(missing.Length == 0, "No values of " + string.Join(", ", missing));
    }

    [Fact]
    public void List_of_reasons_names_types_without_values() =>
        Assert.Empty(WithoutValues.Keys.Except(Values().Except(Parts.Types).Select(type => type.FullName!), StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_claim_is_generated_in_a_report() => Assert.Empty(
        typeof(Claim).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Claim))).Except(Parts.Types));

    private static IEnumerable<Type> Bases(Type type)
    {
        for (Type? next = type; next is not null; next = next.BaseType) yield return next;
    }

    private static IEnumerable<Type> Values() => typeof(Truth).Assembly.GetExportedTypes().Where(type =>
        !type.IsEnum && !type.IsByRefLike && !(type.IsAbstract && type.IsSealed) && !type.IsNested && !type.Name.StartsWith('<')
        && !typeof(Exception).IsAssignableFrom(type) && !typeof(JsonConverter).IsAssignableFrom(type));
}
