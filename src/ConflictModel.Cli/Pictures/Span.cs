using ConflictModel.Cli.Writing;

namespace ConflictModel.Cli.Pictures;

/// <summary>Words of a picture, with the part that they play in it.</summary>
internal readonly record struct Span
{
    private Span(string text, SpanRole role)
    {
        Text = Printable.Line(text);
        Role = role;
    }

    /// <summary>The words, safe to print.</summary>
    public string Text { get; }

    /// <summary>The part that they play.</summary>
    public SpanRole Role { get; }

    public static Span Of(string text, SpanRole role) => new(text, role);

    /// <summary>What is established, or one position of a dispute.</summary>
    public static Span Value(string text) => new(text, SpanRole.Value);

    /// <summary>That there is a dispute.</summary>
    public static Span Dispute(string text) => new(text, SpanRole.Dispute);

    /// <summary>That something is not known.</summary>
    public static Span Silence(string text) => new(text, SpanRole.Silence);

    /// <summary>A source.</summary>
    public static Span Source(string text) => new(text, SpanRole.Source);

    /// <summary>Words of a report, between quotation marks.</summary>
    public static Span Quote(string text) => new($"\"{text}\"", SpanRole.Quote);

    public static implicit operator Span(string text) => new(text, SpanRole.Plain);
}

/// <summary>The part that words play in a picture.</summary>
internal enum SpanRole
{
    Plain,
    Heading,
    Value,
    Dispute,
    Silence,
    Source,
    Quote,
}
