namespace ConflictModel.Json;

/// <summary>One line of a stream of reports, and what could be read of it.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// byte[] text = [.. "{\"id\":\"R1\",\"publisher\":\"afp\","u8, .. "\"sources\":[{\"id\":\"afp\",\"name\":\"AFP\"}],\"accounts\":[]}\n\n{\"id\":"u8];
/// using var stream = new System.IO.MemoryStream(text);
/// foreach (ReportLine line in ConflictModelJson.ReadLines(stream))
///     Console.WriteLine($"{line.Number}: {line.Reading.Report?.Id ?? line.Reading.Problems[0].Code.ToString()}");
/// // 1: R1
/// // 3: Syntax
/// </code>
/// </example>
/// <param name="Number">The number of the line, from 1; lines without text count.</param>
/// <param name="Reading">The report and the problems of the line, whose paths begin at the report.</param>
public sealed record ReportLine(long Number, ReportReading Reading);
