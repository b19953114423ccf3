using System;
using System.Linq;
using System.Text;
using ConflictModel.Json;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Json;

public class JudgementJsonLaws
{
    [Fact]
    public void Judgements_round_trip_and_are_canonical() => Law.Holds(Generate.JudgementLists, judgements =>
    {
        Judgement[] all = [.. judgements, Judgement.Discount(new("R1", "C1"), "of another day"), Judgement.Prefer(new("R1", "C2"))];
        byte[] written = ConflictModelJson.Write(all.ToValueList());
        JudgementReading read = ConflictModelJson.ReadJudgements(written);
        return read.Problems.IsEmpty && read.Judgements == all.ToValueList() && ConflictModelJson.Write(read.Judgements).AsSpan().SequenceEqual(written);
    });

    [Fact]
    public void ReadJudgements_finds_problems_where_anything_is_cut_off_and_never_throws() => Law.Holds(
        Generate.JudgementLists, Gen.Choose(0, 300).ToArbitrary(), (judgements, cut) =>
        {
            byte[] written = ConflictModelJson.Write(judgements, indented: true);
            return cut >= written.Length || !ConflictModelJson.ReadJudgements(written.AsSpan()[..cut]).Problems.IsEmpty;
        });

    [Fact]
    public void PathOf_is_where_the_judgement_stands()
    {
        JudgementReading reading = ConflictModelJson.ReadJudgements(
            Encoding.UTF8.GetBytes("\uFEFF[1, {\"kind\":\"same\",\"first\":\"A\",\"second\":\"B\"}, null, {\"kind\":\"different\",\"first\":\"A\",\"second\":\"C\"}]"));
        Assert.Equal(["$[1]", "$[3]"], Enumerable.Range(0, reading.Judgements.Count).Select(reading.PathOf), StringComparer.Ordinal);
        Assert.Equal(["$[0]", "$[2]"], reading.Problems.Select(problem => problem.Path), StringComparer.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => reading.PathOf(2));
    }
}
