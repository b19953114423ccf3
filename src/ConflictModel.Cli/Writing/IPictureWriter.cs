using System.IO;
using ConflictModel.Cli.Pictures;

namespace ConflictModel.Cli.Writing;

/// <summary>Lays a picture out for people.</summary>
internal interface IPictureWriter
{
    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">The stream to write to; a writer that was made for a terminal writes to that.</param>
    void Write(Picture picture, TextWriter output);
}
