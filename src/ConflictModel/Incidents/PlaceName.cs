using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ConflictModel.Incidents;

/// <summary>The name of a place without what differs between spellings of one name: a reason to look, never a proof.</summary>
/// <remarks>
/// <para>The rules are about romanised names, Arabic ones above all, and about no particular place. Letters lose case and diacritics; signs
/// for hamza and ayn are dropped, and other signs part words. The article is dropped, alone or assimilated ("al-", "el-", "as-Sulaymaniyah",
/// "Deir ez-Zor") or joined to its word, and so are words for a kind of place ("air base", "airport", "province"). Within a word doubled letters
/// count once, "o" is "u" and "e" is "i", diphthongs and long vowels have one spelling, "q" is "k", and a final "h" after a vowel is dropped.</para>
/// <para>Names in other scripts are compared as they are, but for case and marks. Time and memory are in proportion to the name.</para>
/// </remarks>
internal static class PlaceName
{
    // Rows of a plain letter and those that are it with a mark: the accents of European languages and of transliteration.
    private static readonly string[] Marked =
    [
        "aàáâãäåāăąǎạảấầẩẫậắằẳẵặ", "bḅ", "cçćĉċč", "dďđḍḏ", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģǧḡ", "hĥħḥḫḩẖ", "iìíîïĩīĭįıİǐịỉ", "jĵǰ", "kķǩḳḵ", "lĺļľłḷḻ",
        "mṃ", "nñńņňṇ", "oòóôõöøōŏőǒọỏốồổỗộớờởỡợ", "pṗ", "rŕŗřṛ", "sśŝşšșṣ", "tţťŧțṭṯ", "uùúûüũūŭůűųǔụủứừửữự", "vṿ", "wŵẃẅ", "xẋ", "yýÿŷỳỵỷỹ", "zźżžẓẕ",
    ];

    private static readonly FrozenDictionary<char, char> Plain = PlainOfMarked();

    private static readonly FrozenSet<string> KindsOfPlace = new[]
    {
        "air", "airbase", "airfield", "airport", "aerodrome", "base", "military", "camp", "international", "city", "town", "village", "province",
        "governorate", "district", "subdistrict", "county", "region", "area", "the", "of", "in", "near", "aeroport", "aerienne", "ville",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a name, without what differs between spellings; at least one where the name has a letter or digit.</summary>
    public static string[] Words(string name)
    {
        List<string> all = Split(name), words = [];
        for (int i = 0; i < all.Count; i++)
            if (!KindsOfPlace.Contains(all[i]) && !(i + 1 < all.Count && IsArticle(all[i], all[i + 1]))) words.Add(all[i]);
        if (words.Count == 0) words = all; // "the base" is a name for want of a better one
        return [.. words.ConvertAll(Respelled)];
    }

    /// <summary>Whether two names may be of one place: the words of one are all among those of the other.</summary>
    public static bool MayMatch(string[] first, string[] second) =>
        first.Length > 0 && second.Length > 0 && (AreAmong(first, second) || AreAmong(second, first));

    private static bool AreAmong(string[] few, string[] many)
    {
        foreach (string word in few)
            if (!many.AsSpan().Contains(word)) return false;
        return true;
    }

    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in name)
        {
            if (Plain.TryGetValue(char.ToLowerInvariant(c), out char letter)) word.Append(letter);
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) AppendLetter(word, char.ToLowerInvariant(c));
            else if (!IsSilent(c)) End();
        }
        End();
        return words;

        void End()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }

    private static void AppendLetter(StringBuilder word, char letter)
    {
        if (letter is 'ß') word.Append("ss");
        else if (letter is 'æ') word.Append("ae");
        else if (letter is 'œ') word.Append("oe");
        else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.ModifierLetter) word.Append(letter);
    }

    // Marks over letters, and the signs that stand for hamza and ayn.
    private static bool IsSilent(char c) => c is '\'' or '`' or '´' or '‘' or '’' or '‛' or '′'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierSymbol or UnicodeCategory.Format;

    // "al", "el" and "ul" before anything; with "s", "sh", "z" and the other sun letters only before a word that begins so.
    private static bool IsArticle(string word, string next) => word.Length >= 2 && word[0] is 'a' or 'e' or 'u'
        && (word.AsSpan(1) is "l"
            || (word.AsSpan(1) is "s" or "sh" or "d" or "dh" or "r" or "t" or "th" or "n" or "z"
                && next.AsSpan().StartsWith(word.AsSpan(1), StringComparison.Ordinal)));

    // Without an article that is joined to the word ("Albaghdadi", "Ezzor"), and with one spelling of the final "eh".
    private static string Stem(string word)
    {
        bool isJoined = word.Length >= 6 && word.StartsWith("al", StringComparison.Ordinal);
        bool isAssimilated = word.Length >= 5 && word[0] == 'e' && word[1] == word[2] && word[1] is 's' or 'd' or 'r' or 't' or 'n' or 'z';
        if (isJoined || isAssimilated) word = word[2..];
        return word.EndsWith("eh", StringComparison.Ordinal) ? string.Concat(word.AsSpan(0, word.Length - 2), "a") : word;
    }

    private static string Respelled(string spelled)
    {
        string word = Stem(spelled);
        var text = new StringBuilder(word.Length + 1);
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i], next = i + 1 < word.Length ? word[i + 1] : '\0';
            switch (c, next)
            {
                case ('o', 'u' or 'o'): Append('u'); i++; break;
                case ('e', 'e'): Append('i'); i++; break;
                case ('a' or 'e', 'i' or 'y'): Append('a'); Append('y'); i++; break;
                case ('d', 'j'): Append('j'); i++; break;
                case ('d', 'h'): Append('d'); i++; break;
                case ('i', 'y') when i + 2 < word.Length && word[i + 2] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y': Append('i'); i++; break;
                case ('o', _): Append('u'); break;
                case ('e', _): Append('i'); break;
                case ('q', _): Append('k'); break;
                case ('y', _) when text.Length > 0 && text[^1] == 'i': break; // "iyya"
                case ('h', '\0') when text.Length > 1 && text[^1] is 'a' or 'i' or 'u': break;
                default: Append(c); break;
            }
        }
        return text.ToString();

        void Append(char c)
        {
            if (text.Length == 0 || text[^1] != c) text.Append(c);
        }
    }

    private static FrozenDictionary<char, char> PlainOfMarked()
    {
        var plain = new Dictionary<char, char>();
        foreach (string row in Marked)
            foreach (char letter in row.AsSpan(1)) plain.Add(letter, row[0]);
        return plain.ToFrozenDictionary();
    }
}
