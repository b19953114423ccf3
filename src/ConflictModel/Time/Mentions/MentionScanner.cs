using System;

namespace ConflictModel.Time.Mentions;

/// <summary>Reads mentions of dates in a text, as one whole phrase or one after the other. What any word does comes from the
/// lexicon.</summary>
/// <remarks>Every look ahead is bounded by a number of tokens, so that the time is in proportion to the length of the text.</remarks>
internal ref partial struct MentionScanner(ReadOnlySpan<char> text, DateLexiconIndex lexicon)
{
    private const int MostLeads = 3;
    private const int MostQuotes = 2;
    private const int MostListed = 6;
    private const int FirstYear = 1900; // of a year that stands alone or after a month
    private const int LastYear = 2099;
    private const int LeadArticle = 3; // values of roles, by number
    private const int LeadOf = 4;
    private const int JoinAnd = 0;
    private const int JoinTo = 1;
    private const int JoinOr = 2;
    private const int HedgeAbout = 0;
    private const int HedgeBound = 1;
    private const int HedgeBefore = 2;
    private const int HedgeAfter = 3;
    private const int HedgeSo = 5;
    private const int BoundUntil = 1;
    private const int BoundBy = 6;
    private const int NounCounted = 0;
    private const int NounName = 2;

    // Words of other roles begin no mention.
    private static readonly DateRoles Starters = Set(
        DateLexiconRole.Lead, DateLexiconRole.Weekday, DateLexiconRole.Month, DateLexiconRole.Relative, DateLexiconRole.Deixis,
        DateLexiconRole.Phase, DateLexiconRole.Position, DateLexiconRole.Unit, DateLexiconRole.Number, DateLexiconRole.Recent,
        DateLexiconRole.Neighbour, DateLexiconRole.Bound, DateLexiconRole.From, DateLexiconRole.Hedge, DateLexiconRole.Clock,
        DateLexiconRole.Part, DateLexiconRole.Recurring, DateLexiconRole.Name, DateLexiconRole.Ordinal);

    private readonly DateLexiconIndex _lexicon = lexicon;
    private MentionLexer _lexer = new(text, lexicon);
    private int _position;
    private int _refused; // where words end that look like a date and are not read
    private int _article; // where the article before a mention begins, or -1
    private TokenKind _number; // of a number that stands just before, whether it is a word; else the end
    private bool _isCapital; // whether a word with a capital stands just before
    private bool _isWhole;

    /// <summary>Finds the next mention.</summary>
    public bool Next(out MentionDraft draft)
    {
        draft = default;
        while (_lexicon is not null)
        {
            MentionToken token = _lexer.At(_position);
            if (token.Kind == TokenKind.End) break;
            _position = token.End;
            TokenKind number = NumberOf(token);
            bool isTitle = _isCapital && IsTitle(token);
            _isCapital = token is { Kind: TokenKind.Word, IsCapital: true };
            bool begins = token.Kind == TokenKind.Number || (token.Word >= 0 && _lexicon.RolesOf(token.Word).Meets(Starters));
            bool isRead = begins && !isTitle && IsApart(token) && !PassesOver(token)
                && TryMention(token, MentionLeads.None, ref draft) && EndsApart(draft.End);
            _number = number;
            if (isRead)
            {
                (_number, _isCapital) = (TokenKind.End, false);
                _position = draft.End;
                return true;
            }

            if (begins) _position = Math.Max(_position, _refused);
        }

        draft = default;
        return false;
    }

    /// <summary>Reads the text as one mention.</summary>
    public bool Whole(out MentionDraft draft, out DateMentionErrorCode code, out int position)
    {
        draft = default;
        _isWhole = true;
        MentionToken token = SkipQuotes(_lexer.At(0));
        position = token.Start;
        code = token.Kind == TokenKind.End ? DateMentionErrorCode.NoText : DateMentionErrorCode.NoMention;
        if (token.Kind == TokenKind.End || PassesOver(token) || !TryMention(token, MentionLeads.Any, ref draft)) return false;
        MentionToken rest = _lexer.At(draft.End);
        while (rest.Kind == TokenKind.Symbol && rest.Symbol is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\'' or ')')
        {
            rest = _lexer.At(rest.End);
        }

        position = rest.Start;
        code = rest.Kind == TokenKind.End ? DateMentionErrorCode.None : DateMentionErrorCode.TrailingText;
        return code == DateMentionErrorCode.None;
    }

    private static DateRoles Set(params ReadOnlySpan<DateLexiconRole> roles)
    {
        DateRoles set = default;
        foreach (DateLexiconRole role in roles) set = set.With(DateRoles.Of(role));
        return set;
    }

    // What was refused is not read in part either.
    private bool TryMention(in MentionToken first, MentionLeads leads, ref MentionDraft draft)
    {
        _refused = 0;
        MentionToken token = SkipLeads(first, ref leads);
        draft = new() { Start = token.Start };
        if (token.Start > first.Start && PassesOver(token)) return false;
        int article = _article;
        bool isRead = TryFrom(token, ref draft) || TryBound(token, ref draft) || TryRecent(token, leads, ref draft)
            || TryDistance(token, leads, ref draft) || TryNeighbour(token, leads, ref draft)
            || (TryMoment(token, leads, ref draft) && TryJoin(ref draft));
        if (!isRead || _refused > draft.End || IsPartOfName(draft)) return false;

        // The article belongs to what is no mention without it: "the day before", "the weekend".
        bool needsArticle = draft.NeedsArticle || draft.Kind is DateMentionKind.Relation or DateMentionKind.Recent
            || draft.First is { Unit: SpanUnit.Weekend, Deixis: Deixis.None };
        if (needsArticle && article >= 0 && draft.Start == token.Start) draft.Start = article;
        return true;
    }

    // "14 July Bridge", "1984 Street".
    private bool IsPartOfName(in MentionDraft draft)
    {
        if (draft.Kind is not (DateMentionKind.Day or DateMentionKind.Year) || !draft.Time.IsNone) return false;
        MentionToken next = _lexer.At(draft.End);
        bool isName = next.IsCapital && Is(next, DateLexiconRole.Noun, out DateLexiconMeaning? noun, out int end) && noun.Number == NounName
            && !Refuse(next.End);
        return isName;
    }

    // "Pakistan Today" is a name, unless all of it is in capitals.
    private bool IsTitle(in MentionToken token) => token is { IsCapital: true, IsGlued: false } && token.End - token.Start > 1
        && Is(token, DateLexiconRole.Relative, out _, out _) && !Typography.IsUpper(_lexer.Text[token.Start + 1]);

    private TokenKind NumberOf(in MentionToken token) => token.Kind == TokenKind.Number || Is(token, DateLexiconRole.Number, out _, out _)
        ? token.Kind
        : TokenKind.End;

    // Never true: what ends there looks like a date, and is passed over as a whole.
    private bool Refuse(int end)
    {
        _refused = Math.Max(_refused, end);
        return false;
    }

    // Names, habits and distances that are only bounded: read over, with what belongs to them.
    private bool PassesOver(in MentionToken token)
    {
        if (Is(token, DateLexiconRole.Name, out _, out int end))
        {
            _position = end;
            return true;
        }

        if (Is(token, DateLexiconRole.Recurring, out _, out end))
        {
            MentionToken next = _lexer.At(end);
            _position = Is(next, DateLexiconRole.Weekday, out _, out int after) || Is(next, DateLexiconRole.Month, out _, out after)
                || Is(next, DateLexiconRole.Unit, out _, out after) || Is(next, DateLexiconRole.Part, out _, out after)
                    ? after
                    : end;
            return true;
        }

        // "the last Friday of Ramadan" is no Friday that is known here.
        MentionToken weekday = SkipDeixis(token);
        if (Is(weekday, DateLexiconRole.Weekday, out _, out end) && weekday.Start > token.Start
            && Is(_lexer.At(end), DateLexiconRole.Lead, out DateLexiconMeaning? of, out int ofEnd) && of.Number == LeadOf
            && !Is(_lexer.At(ofEnd), DateLexiconRole.Deixis, out _, out _) && !Is(_lexer.At(ofEnd), DateLexiconRole.Month, out _, out _))
        {
            _position = end;
            return true;
        }

        if (!Is(token, DateLexiconRole.Hedge, out DateLexiconMeaning? hedge, out end) || hedge.Number != HedgeBound) return false;
        MentionDraft bounded = default;
        bool isDistance = TryDistance(_lexer.At(end), MentionLeads.Article | MentionLeads.Over, ref bounded);
        if (isDistance) _position = bounded.End;
        return isDistance;
    }

    private MentionToken SkipQuotes(MentionToken token)
    {
        for (int i = 0; i < MostQuotes && token.Kind == TokenKind.Symbol && token.Symbol is '"' or '\'' or '('; i++)
        {
            token = _lexer.At(token.End);
        }

        return token;
    }

    private MentionToken SkipLeads(MentionToken token, ref MentionLeads leads)
    {
        _article = -1;
        for (int i = 0; i < MostLeads && Is(token, DateLexiconRole.Lead, out DateLexiconMeaning? lead, out int end); i++)
        {
            // "on or before Friday", "on or about July 3".
            if (Is(token, DateLexiconRole.Bound, out _, out _)) break;
            if (Is(token, DateLexiconRole.Hedge, out DateLexiconMeaning? hedge, out _) && hedge.Number == HedgeAbout) break;
            leads |= (MentionLeads)(1 << lead.Number);
            if (lead.Number == LeadArticle) _article = token.Start;
            token = _lexer.At(end);
        }

        return token;
    }

    // Not HasFlag, which allocates in code that has not been optimised yet.
    private static bool Has(MentionLeads leads, MentionLeads lead) => (leads & lead) != MentionLeads.None;

    private MentionToken SkipDeixis(in MentionToken token) =>
        Is(token, DateLexiconRole.Deixis, out _, out int end) ? _lexer.At(end) : token;

    private MentionToken SkipSymbol(in MentionToken token, char symbol) => IsSymbol(token, symbol) ? _lexer.At(token.End) : token;

    private static bool IsSymbol(in MentionToken token, char symbol) => token.Kind == TokenKind.Symbol && token.Symbol == symbol;

    // Whether a token and those after it are the words of an entry in a role; the most words win.
    private bool Is(
        in MentionToken token,
        DateLexiconRole role,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DateLexiconMeaning? meaning,
        out int end)
    {
        (meaning, end) = (null, token.End);
        if (token.Word < 0 || !_lexicon.RolesOf(token.Word).Has(role)) return false;
        foreach (DateLexiconPhrase phrase in _lexicon.PhrasesOf(token.Word))
        {
            if (phrase.Role != role || !Follow(token, phrase.Rest, out end)) continue;
            meaning = phrase.Meaning;
            return true;
        }

        return false;
    }

    private bool Follow(in MentionToken first, int[] words, out int end)
    {
        end = first.End;
        foreach (int word in words)
        {
            MentionToken token = _lexer.At(end);
            if (token is { Kind: TokenKind.Symbol, IsGlued: true, Symbol: Typography.Hyphen }) token = _lexer.At(token.End);
            if (token.Word != word) return false;
            end = token.End;
        }

        return true;
    }

    // Not a part of a code, an address or a tag: of what is glued to it only marks that open, and hyphens after words, do no harm.
    private readonly bool IsApart(in MentionToken token)
    {
        if (!token.IsGlued || token.Start == 0) return true;
        char before = Typography.Fold(_lexer.Text[token.Start - 1]);
        if (before is '(' or '[' or '"' or '\'' or Typography.Dash or '*' || Typography.IsIgnorable(before)) return true;
        return token.Kind == TokenKind.Word && before switch
        {
            '.' or ',' or ';' or ':' or '!' or '?' or ')' => token.IsCapital,
            Typography.Hyphen => true,
            _ => false,
        };
    }

    // Not the beginning of an address: "today.example", "friday@example".
    private readonly bool EndsApart(int end)
    {
        ReadOnlySpan<char> rest = _lexer.Text[end..];
        return rest.IsEmpty || !(rest[0] is '@' or '%' || (rest is ['.', var next, ..] && char.IsAsciiLetterLower(next)));
    }
}
