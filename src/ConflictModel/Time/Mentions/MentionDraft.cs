namespace ConflictModel.Time.Mentions;

/// <summary>A mention while it is read: what it says and where it stands.</summary>
internal struct MentionDraft
{
    public int Start;
    public int End;
    public DateMentionKind Kind;

    /// <summary>Whether it is no mention without the article before it: "the 1990s".</summary>
    public bool NeedsArticle;
    public MentionedDay First;
    public MentionedDay Last;
    public MentionedDistance Distance;
    public MentionedTime Time;

    public readonly DateMention ToMention() => new(Kind, First, Last, Distance, Time);
}
