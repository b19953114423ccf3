using System;
using System.Globalization;

namespace ConflictModel.Tests;

/// <summary>Runs an action under cultures whose digits, signs, separators, casing or calendar trip careless text code.</summary>
internal static class HostileCulture
{
    private static readonly string[] Names = ["tr-TR", "sv-SE", "fa-IR", "ar-SA", "th-TH", "fr-FR", "de-CH"];

    public static void Run(Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in Names)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                action();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
