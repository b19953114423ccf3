using System.Text;
using ConflictModel.Sources;

namespace ConflictModel.Incidents;

/// <content>A report as sentences.</content>
public sealed partial record Report
{
    /// <summary>What the report says, one English sentence a line: its claims, then its tallies and strengths with what is said of them.</summary>
    /// <returns>The sentences of <see cref="Assertion.Describe"/>, in the order of the report, with a line feed between them; "" where it says
    /// nothing. It does not depend on culture, and may change between releases.</returns>
    public string Describe()
    {
        SourceDirectory directory = SourceDirectory.Of(Sources);
        var text = new StringBuilder();
        foreach (Account account in Accounts) Append(text, account.Claims, null, directory);
        foreach (Tally tally in Tallies)
        {
            text.Append(Prose.Sentence(tally, directory)).Append('\n');
            Append(text, tally.Claims, tally.Id, directory);
        }
        foreach (Strength strength in Strengths)
        {
            text.Append(Prose.Sentence(strength, directory)).Append('\n');
            Append(text, strength.Claims, strength.Id, directory);
        }
        return text.Length == 0 ? "" : text.ToString(0, text.Length - 1);
    }

    private static void Append(StringBuilder text, ValueList<Claim> claims, string? of, SourceDirectory directory)
    {
        foreach (Claim claim in claims) text.Append(Prose.Sentence(claim, directory, of)).Append('\n');
    }
}
