using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ConflictModel;

/// <summary>Collects what is wrong with an object, so that one look finds all of it.</summary>
internal sealed class InvariantFaults
{
    private readonly List<(string Message, string Parameter, List<string> Paths)> _faults = [];
    private readonly Dictionary<string, List<string>> _repeated = new(StringComparer.Ordinal);

    /// <summary>A fault, and where it is: one that a reader can only mend at all its places has several.</summary>
    public void Add(string message, string parameter, params List<string> paths) => _faults.Add((message, parameter, paths));

    /// <summary>A fault that many claims may share: it is told once, at the first, with the number of the others.</summary>
    public void AddOfClaim(string message, string parameter, string path)
    {
        if (_repeated.TryGetValue(message, out List<string>? paths))
        {
            paths.Add(path);
            return;
        }
        _repeated.Add(message, paths = [path]);
        _faults.Add((message, parameter, paths));
    }

    /// <summary>Throws where a fault was added.</summary>
    /// <exception cref="InvariantException">There is at least one fault.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new InvariantException([.. _faults.Select(fault =>
                new InvariantFault(Words(fault.Message, fault.Paths), fault.Parameter, fault.Paths.ToValueList()))]);
        }
    }

    private string Words(string message, List<string> paths) => paths.Count == 1 || !_repeated.ContainsKey(message) ? message
        : string.Create(
            CultureInfo.InvariantCulture, $"{message.TrimEnd('.')} (here and in {paths.Count - 1:N0} more {(paths.Count == 2 ? "claim" : "claims")}).");
}
