using System;

namespace ConflictModel.Json;

/// <summary>Splits bytes that come in pieces into lines, of which it holds one at a time.</summary>
internal sealed class LineBuffer(int longest)
{
    private const int Piece = 64 * 1024;
    private readonly int _longest = Math.Min(longest, Array.MaxLength - Piece);
    private byte[] _buffer = new byte[Piece];
    private int _start, _searched, _end, _lineStart, _lineEnd;
    private bool _isSkipping;

    /// <summary>The greatest length of a line in bytes.</summary>
    public int Longest => _longest;

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the line was too long to be held, and so is not there.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The line, without its end; until the next call of <see cref="Room"/>.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_lineStart.._lineEnd);

    /// <summary>Whether the line has no text, but for white space and a byte order mark.</summary>
    public bool IsBlank
    {
        get
        {
            ReadOnlySpan<byte> line = Line;
            return (line.StartsWith("\uFEFF"u8) ? line[3..] : line).Trim(" \t\r"u8).IsEmpty;
        }
    }

    /// <summary>Room for more bytes.</summary>
    public Memory<byte> Room()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_searched, _end, _start) = (_searched - _start, _end - _start, 0);
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, Math.Max(_buffer.Length, _longest) + Piece));
        return _buffer.AsMemory(_end);
    }

    /// <summary>Takes so many bytes from the start of the room.</summary>
    public void Add(int count) => _end += count;

    /// <summary>Moves on to the next line; where there is none that is whole, to the rest if it is the last.</summary>
    public bool Next(bool isLast)
    {
        int length = _buffer.AsSpan(_searched.._end).IndexOf((byte)'\n');
        if (length >= 0) return Take(_searched + length, _searched + length + 1);
        _searched = _end;
        if (_end - _start > _longest)
        {
            _isSkipping = true;
            _start = _searched = _end = 0;
        }
        return isLast && (_end > _start || _isSkipping) && Take(_end, _end);
    }

    private bool Take(int end, int next)
    {
        Number++;
        IsTooLong = _isSkipping || end - _start > _longest;
        (_lineStart, _lineEnd) = IsTooLong ? (0, 0) : (_start, end);
        _isSkipping = false;
        _start = _searched = next;
        return true;
    }
}
