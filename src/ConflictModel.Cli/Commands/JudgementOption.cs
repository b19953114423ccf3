using System.CommandLine;

namespace ConflictModel.Cli.Commands;

/// <summary>The option that names what persons decided.</summary>
internal static class JudgementOption
{
    public static Option<string?> Make() => new("--judgements")
    {
        Description = "What persons decided: a JSON file with a list of judgements (see 'schema judgements').",
    };
}
