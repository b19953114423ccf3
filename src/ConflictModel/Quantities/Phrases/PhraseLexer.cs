using System;

namespace ConflictModel.Quantities.Phrases;

/// <summary>Cuts a text into words, numbers and symbols, one at a time and from any position; it remembers the last few.</summary>
internal ref partial struct PhraseLexer(ReadOnlySpan<char> text, LexiconIndex lexicon)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly LexiconIndex _lexicon = lexicon;
    private TokenCache _cache;

    public readonly ReadOnlySpan<char> Text => _text;

    /// <summary>The token that begins at a position, or after the layout that is there.</summary>
    public PhraseToken At(int position)
    {
        ref PhraseToken slot = ref _cache[position & (TokenCache.Size - 1)];
        if (slot.Asked != position + 1) slot = Read(position);
        return slot;
    }

    private readonly PhraseToken Read(int position)
    {
        int i = position;
        TokenMarks marks = TokenMarks.Glued;
        while (i < _text.Length)
        {
            if (Typography.IsSpace(_text[i])) marks = TokenMarks.None;
            else if (!Typography.IsIgnorable(_text[i])) break;
            i++;
        }

        PhraseToken token = i == _text.Length ? new() { Start = i, End = i, Word = -1 }
            : IsNumberAt(i) ? ReadNumber(i)
            : Typography.WordUnits(_text, i) > 0 ? ReadWord(i)
            : ReadSymbol(i);
        token.Marks |= marks;
        token.Asked = position + 1;
        return token;
    }

    private readonly PhraseToken ReadSymbol(int start)
    {
        char folded = Typography.Fold(_text[start]);
        return new()
        {
            Start = start,
            End = start + 1,
            Kind = TokenKind.Symbol,
            Marks = folded == Typography.Hyphen ? TokenMarks.Hyphen : TokenMarks.None,
            Word = _lexicon.Find(_text.Slice(start, 1), WordIndex.Hash(WordIndex.HashStart, folded)),
        };
    }

    // Letters, and after the first also digits, an apostrophe between letters, and the points of "U.S." and "a.m.".
    private readonly PhraseToken ReadWord(int start)
    {
        uint hash = WordIndex.HashStart;
        bool hasLower = false, isOver = false, isPointed = false;
        int i = start, end = start, letters = 0;
        while (i < _text.Length && !isOver)
        {
            char c = _text[i];
            int units = Typography.IsDigit(c) ? 1 : Typography.WordUnits(_text, i);
            if (units == 0)
            {
                if (Typography.IsIgnorable(c))
                {
                    i++;
                    continue;
                }

                isOver = c == '.' ? isPointed && letters == 1 : IsElided(start, i);
                if (!isOver && !IsInner(i, letters)) break;
                isPointed = c == '.';
                letters = 0;
                units = 1;
            }
            else
            {
                letters++;
                hasLower |= !Typography.IsUpper(c);
            }

            for (int last = i + units; i < last; i++) hash = WordIndex.Hash(hash, Typography.Fold(_text[i]));
            end = i;
        }

        bool isCapital = Typography.IsUpper(_text[start]);
        return new()
        {
            Start = start,
            End = end,
            Kind = TokenKind.Word,
            Marks = !isCapital ? TokenMarks.None
                : hasLower || end - start < 2 ? TokenMarks.Capital
                : TokenMarks.Capital | TokenMarks.Capitals,
            Word = _lexicon.Find(_text[start..end], hash),
        };
    }

    private readonly bool IsElided(int start, int i) =>
        _lexicon.HasElisions && Typography.Fold(_text[i]) == '\'' && _lexicon.IsElision(_text[start..i]);

    private readonly bool IsInner(int i, int lettersBefore)
    {
        if (lettersBefore == 0 || i + 1 >= _text.Length || Typography.WordUnits(_text, i + 1) == 0) return false;
        return Typography.Fold(_text[i]) switch
        {
            '\'' => true,
            '.' => lettersBefore == 1 && (i + 2 >= _text.Length || Typography.WordUnits(_text, i + 2) == 0),
            _ => false,
        };
    }
}
