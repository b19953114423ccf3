using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using ConflictModel.Sources;
using Xunit;

namespace ConflictModel.Tests.Sources;

/// <summary>The Admiralty code, the bands of ICD 203 and confidence. There are few of each, so every case is tried.</summary>
public class GradingLaws
{
    private static readonly AdmiraltyGrade[] Grades =
        [.. from source in Enum.GetValues<Reliability>() from statement in Enum.GetValues<Credibility>() select new AdmiraltyGrade(source, statement)];

    private static readonly Likelihood[] Bands = [.. Enum.GetValues<Likelihood>().Where(band => band != Likelihood.Unstated)];

    [Fact]
    public void Parse_inverts_ToString_for_all_thirty_six_grades()
    {
        Assert.Equal(36, Grades.Select(grade => grade.ToString()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Grades, grade => Assert.Equal(grade, AdmiraltyGrade.Parse(grade.ToString(), null)));
        Assert.All(Grades, grade => Assert.Equal(grade, JsonSerializer.Deserialize<AdmiraltyGrade>(JsonSerializer.Serialize(grade))));
    }

    [Theory]
    [InlineData("A1", Reliability.CompletelyReliable, Credibility.Confirmed)]
    [InlineData("B2", Reliability.UsuallyReliable, Credibility.ProbablyTrue)]
    [InlineData("C3", Reliability.FairlyReliable, Credibility.PossiblyTrue)]
    [InlineData("D4", Reliability.NotUsuallyReliable, Credibility.Doubtful)]
    [InlineData("E5", Reliability.Unreliable, Credibility.Improbable)]
    [InlineData("F6", Reliability.CannotBeJudged, Credibility.CannotBeJudged)]
    public void Grades_are_those_of_the_code(string text, Reliability reliability, Credibility credibility) =>
        Assert.Equal(new AdmiraltyGrade(reliability, credibility), AdmiraltyGrade.Parse(text, null));

    [Fact]
    public void Nothing_judged_is_the_default() => Assert.Equal("F6", default(AdmiraltyGrade).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("B")]
    [InlineData("2B")]
    [InlineData("b2")]
    [InlineData("B0")]
    [InlineData("B7")]
    [InlineData("G1")]
    [InlineData("B2 ")]
    [InlineData("B\ud800")]
    [InlineData("B\u0662")]
    public void What_is_no_grade_is_refused(string text)
    {
        Assert.False(AdmiraltyGrade.TryParse(text, null, out AdmiraltyGrade grade));
        Assert.Equal(default, grade);
        Assert.Throws<FormatException>(() => AdmiraltyGrade.Parse(text, null));
    }

    [Theory]
    [InlineData("\"b2\"")]
    [InlineData("2")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"B2B2B2B2\"")]
    public void Json_that_is_no_grade_is_refused_with_a_reason(string json) =>
        Assert.StartsWith("A grade is a string of a letter A to F", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AdmiraltyGrade>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Bands_cover_1_to_99_percent_and_meet_at_their_bounds()
    {
        Assert.Equal(0.01m, Bands[0].Probability().Lower);
        Assert.Equal(0.99m, Bands[^1].Probability().Upper);
        Assert.All(Bands.Zip(Bands.Skip(1)), pair => Assert.Equal(pair.First.Probability().Upper, pair.Second.Probability().Lower));
    }

    [Fact]
    public void TryRead_inverts_ToWords_in_any_case() => Assert.All(Bands, band => Assert.True(
        LikelihoodWords.TryRead(band.ToWords(), out Likelihood read) && read == band
        && LikelihoodWords.TryRead(band.ToWords().ToUpperInvariant(), out read) && read == band));

    [Theory]
    [InlineData("remote", Likelihood.AlmostNoChance)]
    [InlineData("highly improbable", Likelihood.VeryUnlikely)]
    [InlineData("improbably", Likelihood.Unlikely)]
    [InlineData("roughly even odds", Likelihood.RoughlyEvenChance)]
    [InlineData("probably", Likelihood.Likely)]
    [InlineData("highly probable", Likelihood.VeryLikely)]
    [InlineData("almost certainly", Likelihood.AlmostCertain)]
    [InlineData("nearly certain", Likelihood.AlmostCertain)]
    public void Both_rows_of_terms_are_read(string words, Likelihood band) =>
        Assert.True(LikelihoodWords.TryRead(words, out Likelihood read) && read == band);

    [Theory]
    [InlineData("")]
    [InlineData("certain")]
    [InlineData("possible")]
    [InlineData("likelyly")]
    [InlineData("almost no chancely")]
    [InlineData("even chance")]
    public void Other_words_are_no_band(string words)
    {
        Assert.False(LikelihoodWords.TryRead(words, out Likelihood read));
        Assert.Equal(Likelihood.Unstated, read);
    }

    [Fact]
    public void The_words_of_confidence_are_read_in_any_case_and_no_others()
    {
        Assert.All(Enum.GetValues<Confidence>().Skip(1), level => Assert.True(
            ConfidenceWords.TryRead(level.ToWords().ToUpperInvariant(), out Confidence read) && read == level));
        Assert.All(["", "confidence", "likely", "certain", "high", "high  confidence"], words => Assert.False(ConfidenceWords.TryRead(words, out _)));
        Assert.All(Bands, band => Assert.False(ConfidenceWords.TryRead(band.ToWords(), out _)));
        Assert.All(Enum.GetValues<Confidence>(), level => Assert.False(LikelihoodWords.TryRead(level.ToWords(), out _)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Confidence)4).ToWords());
    }

    [Fact]
    public void No_scale_gives_another()
    {
        Type[] scales = [typeof(Reliability), typeof(Credibility), typeof(Likelihood), typeof(Confidence)];
        string[] bridges =
        [
            .. from type in typeof(Source).Assembly.GetExportedTypes()
               from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
               let given = Scales(method.GetParameters().Where(parameter => !parameter.IsOut).Select(parameter => parameter.ParameterType)
                   .Concat(method.IsStatic || method.IsSpecialName ? [] : [type]))
               let gives = Scales(method.GetParameters().Where(parameter => parameter.IsOut).Select(parameter => parameter.ParameterType)
                   .Append(method.ReturnType))
               where given.Any(one => gives.Any(other => other != one))
               select $"{type.Name}.{method.Name}",
        ];
        Assert.Empty(bridges);

        Type[] Scales(IEnumerable<Type> types) => [.. scales.Where(scale => types.Any(type =>
            type == scale || type == scale.MakeByRefType() || type == typeof(Nullable<>).MakeGenericType(scale)))];
    }

    [Fact]
    public void What_is_unstated_may_be_of_any_probability()
    {
        Assert.Equal(Interval.Between(0m, 1m), Likelihood.Unstated.Probability());
        Assert.Empty(Likelihood.Unstated.ToWords());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Likelihood)8).ToWords());
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdmiraltyGrade((Reliability)6, default));
    }
}
