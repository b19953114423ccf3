using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ConflictModel.Json;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Json;

public class ReadLinesLaws
{
    private const string Bom = "\uFEFF";

    private static readonly string Good = Encoding.UTF8.GetString(ConflictModelJson.Write(Samples.AinAlAsad[0]));

    private static readonly string[] Texts = ["", " \t", "{", Good, "[]", "\r", Bom, "\u00ff", "{\"id\":\"R1\"}", Good + " ", Good[..^1]];

    private static Arbitrary<Streamed> Streams => Arb.From(
        from size in Gen.Choose(0, 6)
        from texts in Gen.Elements(Texts).ArrayOf(size)
        from end in Gen.Elements("\n", "\r\n")
        from isEnded in Gen.Elements(true, false)
        from hasMark in Gen.Elements(true, false)
        from piece in Gen.Elements(1, 2, 7, 5_000, 1_000_000)
        select new Streamed(texts.ToValueList(), end, isEnded, hasMark, piece),
        streamed => Enumerable.Range(0, streamed.Texts.Count)
            .Select(i => streamed with { Texts = streamed.Texts.Where((_, j) => j != i).ToValueList() }));

    [Fact]
    public void ReadLines_reads_each_line_as_a_document_of_its_own() => Law.Holds(Streams, 200, streamed =>
    {
        ReportLine[] lines = [.. ConflictModelJson.ReadLines(streamed.Open())];
        string[] whole = streamed.Text.Split('\n');
        int[] written = [.. Enumerable.Range(0, whole.Length).Where(i => (whole[i].StartsWith('\uFEFF') ? whole[i][1..] : whole[i]).Trim('\r', ' ', '\t').Length > 0)];
        return lines.Select(line => line.Number).SequenceEqual(written.Select(i => i + 1L))
            && lines.All(line =>
            {
                ReportReading alone = ConflictModelJson.ReadReport(Encoding.UTF8.GetBytes(whole[line.Number - 1]));
                return line.Reading.Report == alone.Report && line.Reading.Problems.Select(p => (p.Code, p.Path)).SequenceEqual(alone.Problems.Select(p => (p.Code, p.Path)));
            });
    });

    [Fact]
    public void ReadLinesAsync_reads_the_same() => Law.Holds(Streams, 100, streamed =>
        ReadAll(streamed.Open()).GetAwaiter().GetResult().SequenceEqual(ConflictModelJson.ReadLines(streamed.Open())));

    [Fact]
    public void ReadLines_reads_what_was_written() => Law.Holds(Generate.Corpora, 50, reports =>
        ConflictModelJson.ReadLines(Open(string.Join('\n', reports.Select(report => Encoding.UTF8.GetString(ConflictModelJson.Write(report))))))
            .Select(line => line.Reading.Report).SequenceEqual(reports));

    [Fact]
    public void ReadLines_names_the_line_of_broken_syntax()
    {
        ReportLine line = ConflictModelJson.ReadLines(Open("\n" + Good + "\n{ \"id\": ")).Last();
        Assert.StartsWith("not JSON at line 3, byte ", Assert.Single(line.Reading.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ReadLines_passes_over_a_line_that_is_too_long_and_reads_on(bool isEnded)
    {
        string text = Good + "\n" + new string('x', 300_000) + (isEnded ? "\n" + Good : "");
        ReportLine[] lines = [.. ConflictModelJson.ReadLines(Open(text), longestLine: 100_000)];
        Assert.Equal(isEnded ? [1L, 2, 3] : [1, 2], lines.Select(line => line.Number));
        Assert.Equal("$: the line is longer than 100,000 bytes; write one report a line", Assert.Single(lines[1].Reading.Problems).ToString());
        Assert.All(lines.Where(line => line.Number != 2), line => Assert.NotNull(line.Reading.Report));
    }

    [Fact]
    public void ReadLines_is_linear_in_a_line_of_ten_million_bytes()
    {
        string long1 = Good[..^1] + new string(' ', 10_000_000) + "}";
        var watch = Stopwatch.StartNew();
        Assert.Equal(2, ConflictModelJson.ReadLines(Open(long1 + "\n" + long1)).Count(line => line.Reading.Problems.IsEmpty));
        Assert.True(watch.Elapsed.TotalSeconds < 10, $"{watch.Elapsed}");
    }

    [Fact]
    public void ReadLines_holds_one_line_at_a_time()
    {
        IEnumerator<ReportLine> lines = ConflictModelJson.ReadLines(new Endless()).GetEnumerator();
        for (int i = 1; i <= 20_000; i++)
        {
            Assert.True(lines.MoveNext());
            Assert.Equal(i, lines.Current.Number);
        }
    }

    [Fact]
    public async Task ReadLinesAsync_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ReportLine line in ConflictModelJson.ReadLinesAsync(new Endless(), cancellation: cancellation.Token).ConfigureAwait(false))
                if (line.Number == 5) await cancellation.CancelAsync().ConfigureAwait(false);
        });
    }

    private static MemoryStream Open(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task<List<ReportLine>> ReadAll(Stream stream)
    {
        List<ReportLine> lines = [];
        await foreach (ReportLine line in ConflictModelJson.ReadLinesAsync(stream).ConfigureAwait(false)) lines.Add(line);
        return lines;
    }

    private sealed record Streamed(ValueList<string> Texts, string End, bool IsEnded, bool HasMark, int Piece)
    {
        public string Text => (HasMark ? Bom : "") + string.Join(End, Texts) + (IsEnded ? End : "");

        public Pieces Open() => new Pieces(Encoding.UTF8.GetBytes(Text), Piece);
    }

    // A stream that gives no more than so many bytes at a time.
    internal sealed class Pieces(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, most)], cancellationToken);
    }

    // "{}" for ever.
    private sealed class Endless : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            "{}\n"u8.CopyTo(buffer);
            return 3;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new(Read(buffer.Span));
        }
    }
}
