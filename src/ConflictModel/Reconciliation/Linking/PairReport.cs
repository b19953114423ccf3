namespace ConflictModel.Reconciliation.Linking;

/// <summary>Says of a pair what speaks for and against it, which rule keeps it apart, and what became of it.</summary>
internal sealed class PairReport(AccountViews views, PairScore score, ReconciliationPolicy policy)
{
    public Link Of(int first, int second, bool isOne, Judgement? judgement)
    {
        if (string.CompareOrdinal(views.IdOf(first), views.IdOf(second)) > 0) (first, second) = (second, first);
        Profile one = views.Profiles[views[first].Profile], other = views.Profiles[views[second].Profile];
        int gap = one.Gap(other);
        LinkRule? rule = RuleOf(first, second, gap);
        LinkDecision decision = isOne ? LinkDecision.Same
            : judgement is not null ? Judged(judgement)
            : rule is not null || score.Of(one, other, gap) < policy.UndecidedFrom ? LinkDecision.Different : LinkDecision.Undecided;
        ValueList<LinkEvidence> evidence = score.Evidence(one, other, gap);
        if (judgement is not null)
        {
            evidence = [.. evidence, new(
                LinkFeature.Judgement, judgement.Kind == JudgementKind.Same ? "judged the same" : "judged different", 0)];
        }
        return new(views.IdOf(first), views.IdOf(second), decision, evidence, rule);
    }

    // A pair that is judged the same and not of one incident has an account that takes no part.
    private static LinkDecision Judged(Judgement judgement) =>
        judgement.Kind == JudgementKind.Different ? LinkDecision.Different : LinkDecision.Undecided;

    private LinkRule? RuleOf(int first, int second, int gap)
    {
        AccountView one = views[first], other = views[second];
        return one.ReportNumber == other.ReportNumber ? LinkRule.OneReport
            : one.IsKeptFrom(other) ? LinkRule.OnePublisher
            : views.Profiles[one.Profile].IsUndated || views.Profiles[other.Profile].IsUndated ? LinkRule.Undated
            : gap > policy.DayTolerance ? LinkRule.DaysApart
            : null;
    }
}
