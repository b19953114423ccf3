using System;
using System.Linq;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ConflictModel.Incidents;
using ConflictModel.Json;

namespace ConflictModel.Benchmarks;

/// <summary>The contract: a report read and written, beside a plain parse of the same bytes that checks nothing but the syntax.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly byte[] _document = Corpus.Documents[0];
    private readonly Report _report = Corpus.Reports[0];

    [Benchmark(Baseline = true)]
    public int Parse_plain_document()
    {
        using JsonDocument document = JsonDocument.Parse(_document);
        return document.RootElement.EnumerateObject().Count();
    }

    [Benchmark]
    public ReportReading Read_report() => ConflictModelJson.ReadReport(_document);

    [Benchmark]
    public ReadOnlyMemory<byte> Write_report() => ConflictModelJson.Write(_report);
}
