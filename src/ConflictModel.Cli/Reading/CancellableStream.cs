using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace ConflictModel.Cli.Reading;

/// <summary>A stream of which a read that waits for more can be given up: a terminal or a pipe may never say any.</summary>
internal sealed class CancellableStream(Stream inner, CancellationToken cancellation) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        byte[] bytes = new byte[buffer.Length];
        Task<int> read = Task.Run(() => inner.Read(bytes, 0, bytes.Length), CancellationToken.None);
        // A read that is given up goes on, and the process ends without it.
        try
        {
            read.Wait(cancellation);
        }
        catch (AggregateException fault) when (fault.InnerException is IOException cause)
        {
            throw new IOException(cause.Message, cause);
        }
        bytes.AsSpan(0, read.Result).CopyTo(buffer);
        return read.Result;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
