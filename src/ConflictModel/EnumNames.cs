using System;
using System.Text.Json;

namespace ConflictModel;

/// <summary>The names of an enum's members as texts and tables write them: "atLeast" for AtLeast.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] All = Enum.GetValues<TEnum>();
    private static readonly string[] Names = Array.ConvertAll(Enum.GetNames<TEnum>(), JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>The members, in the order of their values.</summary>
    public static ReadOnlySpan<TEnum> Members => All;

    /// <summary>All names, for a message.</summary>
    public static string List => string.Join(", ", Names);

    /// <summary>Whether a value is a member; a cast can make one that is not.</summary>
    public static bool Has(TEnum value) => Array.IndexOf(All, value) >= 0;

    /// <summary>The name of a member.</summary>
    public static string Of(TEnum member) => Names[Array.IndexOf(All, member)];

    /// <summary>Finds a member by its name, in its exact case.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out TEnum member)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (!name.SequenceEqual(Names[i])) continue;
            member = All[i];
            return true;
        }

        member = default;
        return false;
    }
}
