using System;

namespace ConflictModel.Incidents;

/// <summary>What a web address must be, so that a page may link to it: an http or https address, without white space or control characters.</summary>
internal static class WebAddress
{
    /// <summary>The greatest length of an address, in UTF-16 code units.</summary>
    private const int MaxLength = 2048;

    /// <summary>Whether a text is a web address. A path is none, although it is an absolute address on some systems.</summary>
    public static bool IsOne(string text)
    {
        if (text.Length > MaxLength) return false;
        foreach (char c in text)
            if (char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c)) return false;
        return (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Host.Length > 0;
    }
}
