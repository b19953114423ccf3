using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>How claims about one kind of property are compared: which of them can all be right, and what they say together.</summary>
/// <typeparam name="TStated">What a claim states; equal ones are compared once.</typeparam>
/// <typeparam name="TValue">What a position says.</typeparam>
internal abstract class Domain<TStated, TValue>
    where TStated : notnull
{
    /// <summary>What kind of conflict it is when statements cannot all be right.</summary>
    public abstract ConflictKind Conflict { get; }

    /// <summary>The largest sets of distinct statements that can all be right, each with what its members say together.</summary>
    public abstract List<Consistent<TValue>> Positions(TStated[] stated);

    /// <summary>What a statement says where it is the only one.</summary>
    public abstract TValue Alone(TStated stated);

    /// <summary>Whether two statements can both be right.</summary>
    public abstract bool CanBothBeRight(TStated first, TStated second);

    /// <summary>The value as text: it puts positions in order that nothing else does, so that no mere repetition of a claim can.</summary>
    public abstract string Text(TValue value);

    /// <summary>What is certain when either position may be right; the default value where nothing is.</summary>
    public abstract TValue? Join(TValue? first, TValue? second);

    /// <summary>The smallest convex value around all statements, or the default value where there is no such thing.</summary>
    public abstract TValue? Hull(TStated[] stated);

    /// <summary>Whether two statements leave exactly the same possible.</summary>
    public abstract bool SayTheSame(TStated first, TStated second);

    /// <summary>Whether no value is plausible for all claims of a position.</summary>
    public virtual bool IsStrained(TValue value) => false;

    /// <summary>Whether a statement has room for what all others say, as parts of it.</summary>
    public virtual bool Explains(TStated broader, TStated other) => false;

    /// <summary>Whether what is counted only grows, so that an earlier and smaller number is no contradiction.</summary>
    public virtual bool Grows => false;

    /// <summary>The least and the greatest number, of what is counted.</summary>
    public virtual (long Least, long Greatest) Bounds(TStated stated) => default;

    /// <summary>What a number says of a whole of which it may be a part, or of a later time: how many at least.</summary>
    public virtual TStated Since(TStated stated) => stated;
}

/// <summary>Statements that can all be right, by their places in ascending order, and what they say together.</summary>
internal readonly record struct Consistent<TValue>(int[] Members, TValue Value);
