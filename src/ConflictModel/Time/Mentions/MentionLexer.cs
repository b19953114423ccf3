using System;

namespace ConflictModel.Time.Mentions;

/// <summary>Cuts a text into words, numbers and symbols, one at a time and from any position; it remembers the last few.</summary>
internal ref partial struct MentionLexer(ReadOnlySpan<char> text, DateLexiconIndex lexicon)
{
    private const int LongestWord = LexiconWords.MaxLength;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly DateLexiconIndex _lexicon = lexicon;
    private MentionTokens _cache;

    public readonly ReadOnlySpan<char> Text => _text;

    /// <summary>The token that begins at a position, or after the layout that is there.</summary>
    public MentionToken At(int position)
    {
        ref MentionToken slot = ref _cache[position & (MentionTokens.Size - 1)];
        if (slot.Asked != position + 1) Read(position, ref slot);
        return slot;
    }

    private readonly void Read(int position, ref MentionToken token)
    {
        int i = position;
        bool isGlued = position > 0;
        while (i < _text.Length)
        {
            if (Typography.IsSpace(_text[i])) isGlued = false;
            else if (!Typography.IsIgnorable(_text[i])) break;
            i++;
        }

        token = new() { Asked = position + 1, Start = i, End = i, Word = -1, IsGlued = isGlued };
        if (i == _text.Length) return;
        char c = _text[i];
        if (char.IsAsciiLetter(c)) ReadWord(ref token);
        else if (Typography.IsDigit(c)) ReadDigits(ref token);
        else if (Typography.WordUnits(_text, i) > 0) ReadWord(ref token);
        else ReadSymbol(ref token);
    }

    private readonly void ReadSymbol(ref MentionToken token)
    {
        token.End = token.Start + 1;
        token.Kind = TokenKind.Symbol;
        token.Symbol = Typography.Fold(_text[token.Start]);
    }

    // Letters and digits, and the points of "p.m.". An apostrophe ends a word: "Wednesday's" is a mention of Wednesday.
    private readonly void ReadWord(ref MentionToken token)
    {
        uint hash = WordIndex.HashStart;
        int i = token.Start, letters = 0;
        bool isPointed = false;
        for (; i < _text.Length && char.IsAsciiLetter(_text[i]); i++, letters++)
        {
            if (letters < LongestWord) hash = WordIndex.Hash(hash, (char)(_text[i] | 0x20));
        }

        while (i < _text.Length)
        {
            char c = _text[i];
            if (c is ' ' or ',') break;
            int units = char.IsAsciiLetter(c) || Typography.IsDigit(c) ? 1 : Typography.WordUnits(_text, i);
            if (units > 0)
            {
                letters++;
            }
            else if (c == '.' && letters == 1 && (isPointed || IsLetterAlone(i + 1)))
            {
                (isPointed, letters, units) = (true, 0, 1);
            }
            else if (Typography.IsIgnorable(c))
            {
                i++;
                continue;
            }
            else
            {
                break;
            }

            if (i - token.Start < LongestWord) hash = WordIndex.Hash(hash, Typography.Fold(c));
            i += units;
        }

        token.End = i;
        token.Kind = TokenKind.Word;
        token.IsCapital = char.IsAsciiLetter(_text[token.Start]) ? char.IsAsciiLetterUpper(_text[token.Start]) : Typography.IsUpper(_text[token.Start]);
        if (i - token.Start <= LongestWord) token.Word = _lexicon.Find(_text[token.Start..i], hash);
    }

    private readonly bool IsLetterAlone(int i) => i < _text.Length && char.IsAsciiLetter(Typography.Fold(_text[i]))
        && (i + 1 == _text.Length || Typography.WordUnits(_text, i + 1) == 0);
}
