namespace ConflictModel.Time;

/// <summary>How the members of a written set are meant.</summary>
/// <remarks>The default is <see cref="OneOf"/>, which says less.</remarks>
public enum EdtfSetKind
{
    /// <summary>One of the members, and it is not said which: <c>[1667,1668]</c>.</summary>
    OneOf,

    /// <summary>All of the members: <c>{1667,1668}</c>.</summary>
    AllOf,
}
