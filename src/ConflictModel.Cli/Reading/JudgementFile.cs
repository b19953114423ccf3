using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Reading;

/// <summary>What persons decided: a file with a JSON array of judgements, and what could be read of it.</summary>
internal sealed class JudgementFile
{
    private readonly string _name;
    private readonly JudgementReading _reading;

    private JudgementFile(string name, JudgementReading reading) => (_name, _reading) = (name, reading);

    /// <summary>The judgements; of those with problems none.</summary>
    public ValueList<Judgement> Judgements => _reading.Judgements;

    /// <summary>Reads a file; without a name there is nothing to read.</summary>
    public static JudgementFile Read(string? name)
    {
        if (name is null) return new("", new(default, default));
        try
        {
            return new(name, ConflictModelJson.ReadJudgements(File.ReadAllBytes(name)));
        }
        catch (Exception fault) when (ReportFile.IsOfFile(fault))
        {
            return new(name, new(default, [new(JsonProblemCode.Syntax, "$", ReportFile.Reason(name, fault, "a list of judgements"))]));
        }
    }

    /// <summary>What is wrong with the file, by itself and together with the reports.</summary>
    public IEnumerable<FileProblem> ProblemsWith(Reconciliation.Reconciliation reconciliation, ValueList<Report> reports)
    {
        foreach (JsonProblem problem in _reading.Problems.AsEnumerable()) yield return new(_name, problem.Path, problem.Message);
        if (Judgements.IsEmpty) yield break;
        HashSet<string> contradicted = reconciliation.SetAside.Where(aside => aside.Kind == SetAsideKind.Judgement)
            .Select(aside => aside.Id).ToHashSet(StringComparer.Ordinal);
        HashSet<string> accounts = reports.SelectMany(report => report.Accounts).Select(account => account.Id).ToHashSet(StringComparer.Ordinal);
        HashSet<ClaimReference> claims = reports.SelectMany(Said, (report, said) => new ClaimReference(report.Id, said.Id)).ToHashSet();
        for (int i = 0; i < Judgements.Count; i++)
        {
            Judgement judgement = Judgements[i];
            string path = _reading.PathOf(i);
            if (contradicted.Contains(judgement.Claim is { } of ? of.ToString() : $"{judgement.First} {judgement.Second}"))
                yield return new(_name, path, "it contradicts other judgements; keep those that hold: until then none of them does");
            foreach ((string member, string? id) in ((string, string?)[])[("first", judgement.First), ("second", judgement.Second)])
            {
                if (id is not null && !accounts.Contains(id))
                    yield return new(_name, $"{path}.{member}", $"no report has the account \"{id}\"; check the id, or give the report");
            }
            if (judgement.Claim is { } claim && !claims.Contains(claim))
                yield return new(_name, path + ".claim", $"no report has the claim \"{claim}\"; check the ids, or give the report");
        }
    }

    // A tally or a strength can be judged as a claim can.
    private static IEnumerable<Assertion> Said(Report report) => report.Accounts.SelectMany(account => account.Claims)
        .Concat<Assertion>(report.Tallies).Concat(report.Tallies.SelectMany(tally => tally.Claims))
        .Concat(report.Strengths).Concat(report.Strengths.SelectMany(strength => strength.Claims));
}
