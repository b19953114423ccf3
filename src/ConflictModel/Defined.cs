using System;

namespace ConflictModel;

/// <summary>Enum arguments: a cast can make a value that is no member, and such a value stands for nothing.</summary>
internal static class Defined
{
    /// <summary>The value itself, once it is known to be a member of its enum.</summary>
    public static TEnum Require<TEnum>(TEnum value, string parameter)
        where TEnum : struct, Enum => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, $"{value} is no member of {typeof(TEnum).Name}; use one of its names.");
}
