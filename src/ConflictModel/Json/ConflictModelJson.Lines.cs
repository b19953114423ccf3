using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;

namespace ConflictModel.Json;

/// <content>Streams of reports, one a line (NDJSON).</content>
public static partial class ConflictModelJson
{
    /// <summary>The longest line that is read unless a caller says otherwise: 64 MiB.</summary>
    public const int DefaultLongestLine = 64 * 1024 * 1024;

    /// <summary>Reads a stream of reports, one a line, as it is asked for.</summary>
    /// <param name="utf8">The stream, in UTF-8, read from where it stands and left open; a byte order mark is passed over.</param>
    /// <param name="longestLine">The greatest length of a line in bytes; a longer one is a problem and is passed over.</param>
    /// <returns>What could be read of each line that has text, in their order. Bad input of any kind is a problem of its line.</returns>
    /// <remarks>A line ends with LF or CR LF, the last one perhaps with neither. No more than one line and a buffer are held at a time.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="longestLine"/> is not positive.</exception>
    public static IEnumerable<ReportLine> ReadLines(Stream utf8, int longestLine = DefaultLongestLine)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(longestLine);
        return Lines(utf8, longestLine);
    }

    /// <summary>Reads a stream of reports, one a line, as it is asked for and without blocking.</summary>
    /// <param name="utf8">The stream, in UTF-8, read from where it stands and left open; a byte order mark is passed over.</param>
    /// <param name="longestLine">The greatest length of a line in bytes; a longer one is a problem and is passed over.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>As <see cref="ReadLines"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="longestLine"/> is not positive.</exception>
    public static IAsyncEnumerable<ReportLine> ReadLinesAsync(
        Stream utf8, int longestLine = DefaultLongestLine, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(longestLine);
        return LinesAsync(utf8, longestLine, cancellation);
    }

    private static IEnumerable<ReportLine> Lines(Stream utf8, int longestLine)
    {
        var lines = new LineBuffer(longestLine);
        while (true)
        {
            int read = utf8.Read(lines.Room().Span);
            lines.Add(read);
            while (lines.Next(isLast: read == 0)) if (Read(lines) is ReportLine line) yield return line;
            if (read == 0) yield break;
        }
    }

    private static async IAsyncEnumerable<ReportLine> LinesAsync(
        Stream utf8, int longestLine, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var lines = new LineBuffer(longestLine);
        while (true)
        {
            int read = await utf8.ReadAsync(lines.Room(), cancellation).ConfigureAwait(false);
            lines.Add(read);
            while (lines.Next(isLast: read == 0)) if (Read(lines) is ReportLine line) yield return line;
            if (read == 0) yield break;
        }
    }

    // Null where the line has no text.
    private static ReportLine? Read(LineBuffer lines) => lines.IsTooLong
        ? new(lines.Number, new(null, [new(JsonProblemCode.Syntax, "$", string.Create(CultureInfo.InvariantCulture,
            $"the line is longer than {lines.Longest:N0} bytes; write one report a line"))]))
        : lines.IsBlank ? null
        : new(lines.Number, ReadReport(lines.Line, lines.Number));
}
