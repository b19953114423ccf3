namespace ConflictModel.Time;

/// <summary>What is known of an end of a written interval.</summary>
/// <remarks>The default is <see cref="Unknown"/>.</remarks>
public enum EdtfEndKind
{
    /// <summary>There may be an end, on any day: nothing is written in its place.</summary>
    Unknown,

    /// <summary>There is no end, or it is not said: it is before or after every day. Written <c>..</c>.</summary>
    Open,

    /// <summary>A date is written.</summary>
    Dated,
}
