using System;
using System.Text;

namespace ConflictModel.Incidents;

/// <content>A report as sentences.</content>
public sealed partial record Report
{
    /// <summary>What the report says, one English sentence a line: its claims, then its tallies and strengths with what is said of them.</summary>
    /// <returns>The sentences of <see cref="Describe(Assertion)"/>, in the order of the report, with a line feed between them; "" where it says
    /// nothing. Where there is more than one account, or a tally or strength beside one, a line that ends with a colon says what the sentences
    /// below it are about; an account's is made of the day and the place on which its claims agree. It does not depend on culture, and may
    /// change between releases.</returns>
    public string Describe()
    {
        var text = new StringBuilder();
        bool hasParts = Accounts.Count > 1 || (Accounts.Count > 0 && (!Tallies.IsEmpty || !Strengths.IsEmpty));
        foreach (Account account in Accounts)
        {
            if (hasParts) text.Append("About ").Append(Prose.Account(this, account)).Append(":\n");
            Append(text, account.Claims);
        }
        if (hasParts && !Tallies.IsEmpty) text.Append("About series of events:\n");
        foreach (Tally tally in Tallies)
        {
            text.Append(Prose.Sentence(this, tally)).Append('\n');
            Append(text, tally.Claims);
        }
        if (hasParts && !Strengths.IsEmpty) text.Append("About numbers of people and things:\n");
        foreach (Strength strength in Strengths)
        {
            text.Append(Prose.Sentence(this, strength)).Append('\n');
            Append(text, strength.Claims);
        }
        return text.Length == 0 ? "" : text.ToString(0, text.Length - 1);
    }

    /// <summary>One English sentence for something that the report says, with the names that the report has for what it mentions.</summary>
    /// <param name="said">A claim, tally or strength of the report.</param>
    /// <returns>As <see cref="Assertion.Describe"/>, but that what it names of another of the report (an attack that it retaliates for, the
    /// attacks that a claim is about, people who returned to duty) is put into words. It does not depend on culture, and may change
    /// between releases.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="said"/> is null.</exception>
    public string Describe(Assertion said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return Prose.Sentence(this, said);
    }

    private ReportProse Prose { get; } = new();

    private void Append(StringBuilder text, ValueList<Claim> claims)
    {
        foreach (Claim claim in claims) text.Append(Prose.Sentence(this, claim)).Append('\n');
    }
}
