using System;

namespace ConflictModel.Quantities.Phrases;

/// <summary>Reads quantities in a text, as one whole phrase or one after the other. What any word does comes from the lexicon.</summary>
/// <remarks>
/// Every look ahead is bounded, and what was looked at and is no quantity is passed over as far as its words belong together, so that the
/// time is in proportion to the length of the text.
/// </remarks>
internal ref partial struct PhraseScanner(ReadOnlySpan<char> text, LexiconIndex lexicon, QuantitySearch options)
{
    private const int MostQuotes = 2;

    private readonly LexiconIndex _lexicon = lexicon;
    private readonly QuantitySearch _options = options;
    private PhraseLexer _lexer = new(text, lexicon);
    private int _position;
    private int _nounEnd; // of the last match
    private Before _before;
    private bool _isMoneyNoun; // what was found last is counted in money
    private bool _isChange; // a number changes, in the words since the last mark
    private Refusal _refusal; // of the number that was read last
    private bool _isAmount; // a sign of money stands before the number

    /// <summary>What stands before the words that are read.</summary>
    private struct Before
    {
        /// <summary>The roles of the words just before, as far as they decide what a number is.</summary>
        public RoleSet Roles;

        /// <summary>The number is one of several that hyphens join.</summary>
        public bool IsChain;

        /// <summary>A date was passed over, and only a comma or "and" since.</summary>
        public bool IsDate;

        /// <summary>A name with digits was passed over, and only a comma or "and" since.</summary>
        public bool IsNamed;

        /// <summary>A word stands before the number that may make a name of it, where nothing follows that it counts.</summary>
        public bool MayName;

        /// <summary>The label before the number names numbers in words, too.</summary>
        public bool IsForWords;
    }

    /// <summary>Finds the next quantity.</summary>
    public bool Next(out QuantityMatch match)
    {
        while (_lexicon is not null)
        {
            PhraseToken token = _lexer.At(_position);
            if (token.Kind == TokenKind.End) break;
            if (token.Kind == TokenKind.Symbol && !token.IsHyphen) _isChange = false;
            if (token.Kind == TokenKind.Number || token.Word >= 0)
            {
                var reading = new Reading { Start = token.Start, Resume = token.End };
                Read(token, isWhole: false, ref reading);
                _position = reading.Resume;
                if (reading.Code == QuantityErrorCode.None)
                {
                    match = reading.ToMatch();
                    _nounEnd = Math.Max(reading.End, reading.NounEnd);
                    return true;
                }
            }
            else
            {
                _position = token.End;
                PassUnknown(token);
            }

            if (IsAsked(QuantitySearch.BarePlurals) && token.Start >= _nounEnd && TryBarePlural(token, out match)) return true;
        }

        match = default;
        return false;
    }

    /// <summary>Reads the text as one quantity with what it counts, or as a plural alone.</summary>
    public bool Whole(out QuantityMatch match, out QuantityError error)
    {
        PhraseToken token = SkipQuotes(0);
        var reading = new Reading { Start = token.Start, Code = QuantityErrorCode.NoText, Position = token.Start };
        if (token.Kind != TokenKind.End)
        {
            Read(token, isWhole: true, ref reading);
            if (reading.IsContainer)
            {
                token = _lexer.At(reading.Resume);
                reading = new() { Start = token.Start };
                Read(token, isWhole: true, ref reading);
            }

            if (reading.Code is QuantityErrorCode.NoQuantity or QuantityErrorCode.HedgeWithoutNumber) ReadBarePlural(token, ref reading);
            if (reading.Code == QuantityErrorCode.None) CheckEnd(ref reading);
        }

        bool isQuantity = reading.Code == QuantityErrorCode.None;
        match = isQuantity ? reading.ToMatch() : default;
        error = isQuantity ? default : PhraseError.Of(reading.Code, reading.Position, _refusal);
        return isQuantity;
    }

    private PhraseToken SkipQuotes(int position)
    {
        PhraseToken token = _lexer.At(position);
        for (int i = 0; i < MostQuotes && token.Kind == TokenKind.Symbol && Plain(token) is '"' or '\'' or '('; i++)
        {
            token = _lexer.At(token.End);
        }

        return token;
    }

    // After the quantity and its noun come at most marks that end a sentence or a quotation.
    private void CheckEnd(ref Reading reading)
    {
        int position = Math.Max(reading.Resume, reading.NounEnd);
        if (reading.Unit is not null && Find(_lexer.At(position), LexiconRole.Dimension, out int dimension) is not null) position = dimension;
        else if (reading.NounEnd == 0 && !reading.IsPronoun) position = AdoptRest(position, ref reading);
        PhraseToken token = _lexer.At(position);
        while (token.Kind == TokenKind.Symbol && Plain(token) is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\'' or ')')
        {
            token = _lexer.At(token.End);
        }

        if (token.Kind != TokenKind.End) reading.Fail(QuantityErrorCode.TrailingText, token.Start, token.End);
    }

    private readonly bool IsAsked(QuantitySearch option) => (_options & option) != QuantitySearch.Plain;

    private readonly char Plain(in PhraseToken token) => Typography.Fold(_lexer.Text[token.Start]);

    // The words from a token on that together have one of the roles; the most words win.
    private LexiconNode? Find(in PhraseToken first, RoleSet roles, out int end)
    {
        end = first.End;
        if (first.Word < 0) return null;
        LexiconNode node = _lexicon.Root(first.Word);
        LexiconNode? found = null;
        PhraseToken token = first;
        while (node.Ahead.Meets(roles))
        {
            if (node.Roles.Meets(roles))
            {
                found = node;
                end = token.End;
            }

            if (node.IsLeaf) break;
            token = AfterHyphen(_lexer.At(token.End));
            if (token.Word < 0 || node.After(token.Word) is not LexiconNode next) break;
            node = next;
        }

        return found;
    }

    private LexiconNode? Find(in PhraseToken first, LexiconRole role, out int end) => Find(first, RoleSet.Of(role), out end);

    // Between words that a hyphen joins, it is no more than a space.
    private PhraseToken AfterHyphen(in PhraseToken token) =>
        token.IsHyphen && token.IsGlued && _lexer.At(token.End) is { IsGlued: true, Kind: TokenKind.Word } word ? word : token;
}
