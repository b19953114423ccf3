using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>How claims about one kind of property are compared: each stands for a set of points, and those that share one can all be right.</summary>
/// <typeparam name="TStated">What a claim states.</typeparam>
/// <typeparam name="TPoint">One way things may have been.</typeparam>
/// <typeparam name="TValue">What a position says.</typeparam>
/// <remarks>
/// A set of claims is consistent when all of them contain one point. It is enough to look at finitely many points, provided that whenever
/// some claims share a point, they share one of <see cref="Points"/>: then the maximal consistent sets are found exactly.
/// </remarks>
internal abstract class Domain<TStated, TPoint, TValue>
{
    /// <summary>What kind of conflict it is when no point is shared.</summary>
    public abstract ConflictKind Conflict { get; }

    /// <summary>The points that stand for these statements: for intervals, their lower ends.</summary>
    public abstract IEnumerable<TPoint> Points(IReadOnlyList<TStated> stated);

    /// <summary>Whether the statement can be right if things were so.</summary>
    public abstract bool Contains(TStated stated, TPoint point);

    /// <summary>What the claims of a position say together, given the points that they share; never more than they leave open.</summary>
    public abstract TValue Meet(IReadOnlyList<TStated> stated, IReadOnlyList<TPoint> points);

    /// <summary>The value as text: it puts positions in order that nothing else does, so that no mere repetition of a claim can.</summary>
    public abstract string Text(TValue value);

    /// <summary>What is certain when either position may be right; the default value where nothing is.</summary>
    public abstract TValue? Join(TValue? first, TValue? second);

    /// <summary>The smallest convex value around all statements, or the default value where there is no such thing.</summary>
    public abstract TValue? Hull(IReadOnlyList<TStated> stated);

    /// <summary>Whether two statements leave exactly the same possible.</summary>
    public abstract bool SayTheSame(TStated first, TStated second);

    /// <summary>Whether no value is plausible for all claims of a position.</summary>
    public virtual bool IsStrained(TValue value) => false;

    /// <summary>Whether a statement has room for what all others say, as parts of it.</summary>
    public virtual bool Explains(TStated broader, TStated other) => false;
}
