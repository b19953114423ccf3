using System;
using System.Collections.Generic;

namespace ConflictModel;

/// <summary>The table of a lexicon: words, their role, its value, and the source; one form for the words of quantities and of dates.</summary>
/// <typeparam name="TEntry">An entry, which writes itself as a line.</typeparam>
/// <typeparam name="TRole">The roles.</typeparam>
/// <typeparam name="TCode">The codes of what can be wrong, of which the default is none.</typeparam>
/// <param name="make">Makes an entry, or says why not.</param>
/// <param name="columnsFault">The code of a header or a row that has other columns.</param>
/// <param name="roleFault">The code of a role that is none.</param>
/// <param name="duplicateFault">The code of words that stand twice in one role.</param>
internal sealed class LexiconTable<TEntry, TRole, TCode>(
    LexiconTable<TEntry, TRole, TCode>.Making make, TCode columnsFault, TCode roleFault, TCode duplicateFault)
    where TEntry : class
    where TRole : struct, Enum
    where TCode : struct, Enum
{
    private readonly TsvTable _form = new("A lexicon", "An entry", "words", "role", "value", "source");

    /// <summary>Makes an entry of its parts; where it cannot, the code and the message say why.</summary>
    public delegate TCode Making(string words, TRole role, string value, string source, out TEntry? entry, out string message);

    /// <summary>Reads the entries of a table, up to the first line that is wrong.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out List<TEntry> entries, out TsvFault<TCode> fault)
    {
        var read = new List<TEntry>();
        var seen = new HashSet<(string, TRole)>();
        entries = read;
        return _form.TryRead(text, columnsFault, Take, out fault);

        (TCode Code, string Message) Take(TsvRow row)
        {
            if (!EnumNames<TRole>.TryFind(row[1], out TRole role))
                return (roleFault, $"'{row[1]}' is not a role: use one of {EnumNames<TRole>.List}.");
            string words = row[0].ToString();
            TCode code = make(words, role, row[2].ToString(), row[3].ToString(), out TEntry? entry, out string message);
            if (entry is null) return (code, message);
            string plain = LexiconWords.Plain(words);
            if (!seen.Add((plain, role))) return (duplicateFault, $"'{plain}' is there twice as {EnumNames<TRole>.Of(role)}: keep one.");
            read.Add(entry);
            return default;
        }
    }

    /// <summary>The table of entries.</summary>
    public string Write(ReadOnlySpan<TEntry> entries) => _form.Write(entries);
}
