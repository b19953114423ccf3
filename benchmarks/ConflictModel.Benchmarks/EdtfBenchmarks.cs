using System.Linq;
using BenchmarkDotNet.Attributes;
using ConflictModel.Time;

namespace ConflictModel.Benchmarks;

/// <summary>Texts of EDTF, by level. Times are for one.</summary>
[MemoryDiagnoser]
public class EdtfBenchmarks
{
    private static readonly string[] Common = Inputs.Lines("edtf-level-0-1");
    private static readonly string[] Rare = Inputs.Lines("edtf-level-2");

    [Benchmark(OperationsPerInvoke = 20)]
    public int Parse_levels_0_and_1() => Parse(Common);

    [Benchmark(OperationsPerInvoke = 20)]
    public int Parse_level_2() => Parse(Rare);

    private static int Parse(string[] texts)
    {
        int levels = 0;
        foreach (string text in texts) levels += EdtfValue.TryParse(text, out EdtfValue? value, out _) ? value.Level : 10;
        return levels;
    }
}

/// <summary>Texts that are made to be slow to read as EDTF: the time grows with their length, and no faster.</summary>
[MemoryDiagnoser]
public class HostileEdtfBenchmarks
{
    private string _characters = "";
    private string _set = "";

    [Params(10_000, 100_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Repeat()
    {
        _characters = new('X', Length);
        _set = "[" + string.Join(',', Enumerable.Repeat("2024-01-20", Length / 11)) + "]";
    }

    [Benchmark]
    public bool Refuse_unspecified_digits() => EdtfValue.TryParse(_characters, out _, out _);

    [Benchmark]
    public bool Parse_set_of_days() => EdtfValue.TryParse(_set, out _, out _);
}
