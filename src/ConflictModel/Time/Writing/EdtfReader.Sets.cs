namespace ConflictModel.Time.Writing;

/// <content>The ends of intervals and the members of sets.</content>
internal ref partial struct EdtfReader
{
    private const string NoDate = "An interval has a date at one end at least: write 2024-01-20/.. or /2024-01-20.";

    /// <summary>Whether the text begins with the start of an interval that is no date.</summary>
    public readonly bool AtUndatedStart() => At('/') || At("../") || (Forgives(EdtfLeniency.Draft2012) && (At("unknown/") || At("open/")));

    /// <summary>The whole of an interval whose start is no date.</summary>
    public bool ReadUndatedInterval(out WrittenPart start, out WrittenPart end)
    {
        end = default;
        ReadUndated(out start);
        return ReadIntervalEnd(start, out end);
    }

    /// <summary>The slash and the end after it.</summary>
    public bool ReadIntervalEnd(in WrittenPart start, out WrittenPart end)
    {
        int slash = _position++;
        if (ReadUndated(out end)) return start.IsDated ? ReadEnd() : Fail(EdtfErrorCode.NoDate, slash, NoDate);
        if (!ReadPart(out end)) return false;
        if (AtTime(end)) return Unexpected("the ends of an interval are dates without a time of day");
        if (!ReadEnd(end)) return false;
        return start.CanPrecede(end)
            || Fail(EdtfErrorCode.EndBeforeStart, slash + 1, $"{start} is after {end} in every reading: write the earlier one first.");
    }

    // Nothing (unknown) or .. (open), in the place of a date.
    private bool ReadUndated(out WrittenPart end)
    {
        end = default;
        if (AtEnd || At('/')) return true;
        if (Forgives(EdtfLeniency.Draft2012) && Skip("unknown")) return true;
        bool open = Skip("..") || (Forgives(EdtfLeniency.Draft2012) && Skip("open"));
        if (open) end = WrittenPart.Open;
        return open;
    }

    /// <summary>A member of a set with the bracket or comma before it and, if it is the last, the bracket after it.</summary>
    public bool ReadMember(char closing, bool first, out WrittenMember member, out bool last)
    {
        member = default;
        last = false;
        _position++;
        SkipSpaces();
        int at = _position;
        WrittenPart start = WrittenPart.Open, end = WrittenPart.Open;
        bool openStart = Skip("..");
        if (openStart && !first)
            return Fail(EdtfErrorCode.UnexpectedCharacter, at, "An open start (..) stands in the first place of a set.");
        SkipSpaces();
        if (!ReadPart(out WrittenPart date)) return false;
        if (openStart) end = date;
        else start = date;
        SkipSpaces();
        bool range = openStart || Skip("..");
        if (range && !openStart)
        {
            SkipSpaces();
            if (At(',')) return Unexpected("an open end (..) stands in the last place of a set");
            if (!At(closing) && !ReadPart(out end)) return false;
            SkipSpaces();
        }
        if (!range) end = start;
        member = new WrittenMember(start, end, range);
        if (range && !start.CanPrecede(end))
            return Fail(EdtfErrorCode.EndBeforeStart, at, $"{start} is after {end} in every reading: write the earlier one first.");
        last = Skip(closing);
        return last || At(',') || Unexpected(closing == ']'
            ? "a comma or the closing bracket ] should follow"
            : "a comma or the closing brace } should follow");
    }

    private void SkipSpaces()
    {
        if (!Forgives(EdtfLeniency.SpacesInSets)) return;
        while (At(' ')) _position++;
    }
}
