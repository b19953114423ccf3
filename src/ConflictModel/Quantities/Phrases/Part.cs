namespace ConflictModel.Quantities.Phrases;

/// <summary>A part of a whole as a text writes it: a number of equal parts, of which so many make the whole.</summary>
internal struct Part
{
    public Numeral Number;
    public long Parts;

    /// <summary>Where it ends, with its sign or the name of its parts.</summary>
    public int End;

    public readonly decimal Value => ShareMeaning.ValueOf(Number) / Parts;
}
