using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Incidents;

/// <summary>What one report says about one incident.</summary>
/// <remarks>
/// <para>Invariants: there is at least one claim; claim ids are unique; what a claim is part of stands in the same account, and no claim
/// is, over others, part of itself; the people of a status are those of a casualty claim of the same account; no relation is to the account
/// itself.</para>
/// <para>The id is global. Accounts of one report are different incidents. Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var account = new Account("R004a:attack", [new WhenClaim("C1", new([new("afp")]), new(UncertainDate.On(2024, 1, 20)))]);
/// Console.WriteLine(account.Claims.Count);
/// // 1
/// </code>
/// </example>
public sealed record Account
{
    /// <summary>An account of one incident.</summary>
    /// <param name="id">The identifier, global.</param>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentException">There is no claim; one is null; two claims have one id; a claim is part of one that is missing
    /// or, over others, of itself; a status is of people of no casualty claim; or a relation is to the account itself.</exception>
    [JsonConstructor]
    public Account(string id, ValueList<Claim> claims)
    {
        Id = Identifier.Require(id, nameof(id));
        if (claims.IsEmpty) throw new ArgumentException($"Account '{id}' has no claims; leave it out, or say what the report claims.", nameof(claims));
        Claims = claims.RequireNoNulls(nameof(claims));
        ClaimFaults.ThrowIfAny(claims, $"account '{id}'", account: id);
    }

    /// <summary>The identifier, global.</summary>
    public string Id { get; }

    /// <summary>The claims, in the order of the report.</summary>
    public ValueList<Claim> Claims { get; }
}
