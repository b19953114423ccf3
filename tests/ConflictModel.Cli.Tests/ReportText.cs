namespace ConflictModel.Cli.Tests;

/// <summary>The smallest report, and ways to write one that differs from it.</summary>
internal static class ReportText
{
    public static string Of(
        string id = "R1", string account = "R1:attack", string date = "2024-01-20",
        string source = "AFP", string sourceId = "afp", string extra = "") =>
        $$"""
        {
          "id": "{{id}}", "publisher": "{{sourceId}}", "published": "2024-01-23",
          "sources": [{ "id": "{{sourceId}}", "name": "{{source}}", "kind": "newsAgency" }],
          "accounts": [
            {
              "id": "{{account}}",
              "claims": [
                { "claim": "when", "id": "C1", "when": { "date": "{{date}}" }, "attribution": [{ "source": "{{sourceId}}" }] }{{extra}}
              ]
            }
          ]
        }
        """;

    /// <summary>One more claim, to pass as extra.</summary>
    public static string Landed(int number, string wording = "hit the base") =>
        $$"""
        , { "claim": "munitions", "id": "C2", "phase": "landed", "count": { "min": {{number}}, "max": {{number}} },
            "attribution": [{ "source": "afp" }],
            "wording": { "text": "{{wording}}" } }
        """;
}
