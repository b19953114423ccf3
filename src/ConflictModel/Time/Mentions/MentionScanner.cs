using System;
using ConflictModel.Quantities.Phrases;

namespace ConflictModel.Time.Mentions;

/// <summary>Reads mentions of dates in a text, as one whole phrase or one after the other. What any word does comes from the
/// lexicon.</summary>
/// <remarks>Every look ahead is bounded by a number of tokens, so that the time is in proportion to the length of the text.</remarks>
internal ref partial struct MentionScanner(ReadOnlySpan<char> text, DateLexiconIndex lexicon)
{
    private const int MostLeads = 3;
    private const int MostQuotes = 2;
    private const int LeadOf = 4; // the value "any" of a lead

    // Words of other roles begin no mention.
    private static readonly DateRoles Starters = Set(
        DateLexiconRole.Lead, DateLexiconRole.Weekday, DateLexiconRole.Month, DateLexiconRole.Relative, DateLexiconRole.Deixis,
        DateLexiconRole.Phase, DateLexiconRole.Position, DateLexiconRole.Unit, DateLexiconRole.Number, DateLexiconRole.Recent,
        DateLexiconRole.Neighbour, DateLexiconRole.Bound, DateLexiconRole.From, DateLexiconRole.Hedge, DateLexiconRole.Clock,
        DateLexiconRole.Part, DateLexiconRole.Recurring, DateLexiconRole.Name);

    private readonly DateLexiconIndex _lexicon = lexicon;
    private MentionLexer _lexer = new(text, lexicon);
    private int _position;

    /// <summary>Finds the next mention.</summary>
    public bool Next(out MentionDraft draft)
    {
        draft = default;
        while (_lexicon is not null)
        {
            MentionToken token = _lexer.At(_position);
            if (token.Kind == TokenKind.End) break;
            _position = token.End;
            bool begins = token.Kind == TokenKind.Number || (token.Word >= 0 && _lexicon.RolesOf(token.Word).Meets(Starters));
            if (!begins || !IsApart(token) || PassesOver(token)) continue;
            if (!TryMention(token, MentionLeads.None, ref draft) || !EndsApart(draft.End)) continue;
            _position = draft.End;
            return true;
        }

        draft = default;
        return false;
    }

    /// <summary>Reads the text as one mention.</summary>
    public bool Whole(out MentionDraft draft, out DateMentionErrorCode code, out int position)
    {
        draft = default;
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

    private bool TryMention(in MentionToken first, MentionLeads leads, ref MentionDraft draft)
    {
        MentionToken token = SkipLeads(first, ref leads);
        draft = new() { Start = token.Start };
        if (token.Start > first.Start && PassesOver(token)) return false;
        return TryBound(token, ref draft) || TryFrom(token, ref draft) || TryRecent(token, leads, ref draft)
            || TryDistance(token, leads, ref draft) || TryNeighbour(token, leads, ref draft)
            || (TryMoment(token, leads, ref draft) && TryJoin(ref draft));
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
            && !Is(_lexer.At(ofEnd), DateLexiconRole.Deixis, out _, out _))
        {
            _position = end;
            return true;
        }

        if (!Is(token, DateLexiconRole.Hedge, out DateLexiconMeaning? hedge, out end) || hedge.Number == 0) return false;
        MentionDraft bounded = default;
        _position = TryDistance(_lexer.At(end), MentionLeads.None, ref bounded) ? bounded.End : end;
        return true;
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
        for (int i = 0; i < MostLeads && Is(token, DateLexiconRole.Lead, out DateLexiconMeaning? lead, out int end); i++)
        {
            leads |= (MentionLeads)(1 << lead.Number);
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
