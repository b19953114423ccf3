using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Reads and writes an enum by the names of its members, in their exact case; numbers are refused.</summary>
/// <typeparam name="TEnum">The enum, each member of which has a <see cref="JsonStringEnumMemberNameAttribute"/>.</typeparam>
/// <remarks>It is public so that serialisation contexts outside this library can use the enums; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumJsonConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
