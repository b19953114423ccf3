namespace ConflictModel.Quantities.Phrases;

/// <summary>What words around a number do with it; each is a factory of <see cref="Count"/>.</summary>
internal enum Saying : byte
{
    Plain,
    Exactly,
    AtLeast,
    MoreThan,
    UpTo,
    AtMost,
    FewerThan,
    About,
    Nearly,

    /// <summary>"up to 20 or more": no end on either side, and plausible up to the number.</summary>
    UpToOrMore,
}
