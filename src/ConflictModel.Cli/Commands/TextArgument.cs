using System.Buffers;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictModel.Cli.Commands;

/// <summary>The texts that a command reads, each of which it answers by a JSON object on a line of its own: its arguments, joined by single
/// spaces, or without any each line of the standard input.</summary>
internal sealed class TextArgument(string what)
{
    // What is written goes to a program or a person, never into a page.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string[]> _argument = new("text")
    {
        Description = $"The {what}, in one or more arguments. Without any, each line of the standard input is a {what}.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Writes the members of the answer to a text.</summary>
    /// <param name="writer">The answer, which has begun.</param>
    /// <param name="text">The text.</param>
    /// <param name="isLine">Whether it is a line of the standard input.</param>
    public delegate void Answering(Utf8JsonWriter writer, string text, bool isLine);

    public void AddTo(Command command) => command.Arguments.Add(_argument);

    public int AnswerEach(ParseResult parsed, TextReader input, TextWriter output, Answering answer)
    {
        if (parsed.GetValue(_argument) is { Length: > 0 } words)
        {
            output.WriteLine(Answered(string.Join(' ', words), isLine: false, answer));
            return Tool.Success;
        }

        while (input.ReadLine() is string line) output.WriteLine(Answered(line, isLine: true, answer));
        return Tool.Success;
    }

    private static string Answered(string text, bool isLine, Answering answer)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Relaxed))
        {
            writer.WriteStartObject();
            answer(writer, text, isLine);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
