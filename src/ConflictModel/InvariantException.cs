using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>An argument that breaks invariants, with the place of each fault inside it. As an exception it speaks of the first one.</summary>
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Callers see an ArgumentException; the paths serve the reader of documents.")]
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The faults are its reason to exist.")]
internal sealed class InvariantException(IReadOnlyList<InvariantFault> faults) : ArgumentException(faults[0].Message, faults[0].Parameter)
{
    /// <summary>All faults, at least one.</summary>
    public IReadOnlyList<InvariantFault> Faults { get; } = faults;
}

/// <summary>One broken invariant.</summary>
/// <param name="Message">What is wrong and what would be right.</param>
/// <param name="Parameter">The argument that it is found in.</param>
/// <param name="Paths">Where it is, as JSON paths relative to the object, such as <c>.accounts[1].claims[0].id</c>; the first is the place to show.</param>
internal sealed record InvariantFault(string Message, string Parameter, ValueList<string> Paths);
