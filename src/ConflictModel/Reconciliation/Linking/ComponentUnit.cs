using System;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Accounts of a component that say the same and are taken together, or one that a person judged.</summary>
/// <param name="Text">What they say.</param>
/// <param name="Id">The id of the account that a person judged; else empty.</param>
/// <param name="Profile">The number of what they say.</param>
/// <param name="Accounts">The accounts.</param>
/// <param name="Voices">The numbers of their reports, and of their datasets as complements, in ascending order.</param>
/// <param name="IsHeldBack">Whether nothing is joined to them but by a judgement.</param>
internal sealed record ComponentUnit(string Text, string Id, int Profile, int[] Accounts, int[] Voices, bool IsHeldBack)
{
    /// <summary>Whether both have accounts of one report, or of one dataset.</summary>
    public bool SharesVoice(ComponentUnit other)
    {
        (int[] few, int[] many) = Voices.Length <= other.Voices.Length ? (Voices, other.Voices) : (other.Voices, Voices);
        foreach (int voice in few)
            if (Array.BinarySearch(many, voice) >= 0) return true;
        return false;
    }
}
