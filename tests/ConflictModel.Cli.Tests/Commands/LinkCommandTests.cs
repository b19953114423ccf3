using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

public sealed class LinkCommandTests
{
    [Fact]
    public void Sample_gives_one_row_for_each_account_sorted()
    {
        const string Expected =
            "incident\treport\taccount\n" +
            "R000:ASAD-2024-01-20\tR000\tR000:ASAD-2024-01-20\n" +
            "R000:ASAD-2024-01-20\tR004a\tR004a:ASAD-2024-01-20\n" +
            "R000:ASAD-2024-01-20\tR004b\tR004b:ASAD-2024-01-20\n" +
            "R000:USSTRIKE-BAGHDAD-2024-01-04\tR000\tR000:USSTRIKE-BAGHDAD-2024-01-04\n" +
            "R001:ASAD-2019-12-03\tR001\tR001:ASAD-2019-12-03\n" +
            "R001:BASE-N-BAGHDAD-2019-11\tR001\tR001:BASE-N-BAGHDAD-2019-11\n" +
            "R001:RESPONSE-2019-11\tR001\tR001:RESPONSE-2019-11\n" +
            "R002:ASAD-2021-07-05\tR002\tR002:ASAD-2021-07-05\n" +
            "R002:ASAD-2021-07-07\tR002\tR002:ASAD-2021-07-07\n" +
            "R002:EMBASSY-2021-07-05\tR002\tR002:EMBASSY-2021-07-05\n" +
            "R002:ERBIL-2021-02\tR002\tR002:ERBIL-2021-02\n" +
            "R002:ERBIL-2021-07-06\tR002\tR002:ERBIL-2021-07-06\n" +
            "R002:USSTRIKE-2021-02\tR002\tR002:USSTRIKE-2021-02\n" +
            "R002:USSTRIKE-2021-06-27\tR002\tR002:USSTRIKE-2021-06-27\n" +
            "R003:ASAD-2024-08-05\tR003\tR003:ASAD-2024-08-05\n" +
            "R003:HANIYEH-2024-07-31\tR003\tR003:HANIYEH-2024-07-31\n" +
            "R003:USSTRIKE-2024-07-30\tR003\tR003:USSTRIKE-2024-07-30\n" +
            "R004a:ASAD-2024-01-23\tR004a\tR004a:ASAD-2024-01-23\n" +
            "R004b:HOUTHI-2024-01-22\tR004b\tR004b:HOUTHI-2024-01-22\n" +
            "R004b:USSTRIKE-2024-01-23\tR004b\tR004b:USSTRIKE-2024-01-23\n";
        Assert.Equal(new Ran(0, Expected, ""), Ran.With("link", Repository.Sample));
    }

    [Fact]
    public void An_account_belongs_to_the_report_that_takes_part_and_not_to_one_that_was_set_aside()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.json", ReportText.Of(id: "R1", account: "A"));
        folder.Add("b.json", ReportText.Of(id: "R1", account: "A", date: "2024-01-21"));
        folder.Add("c.json", ReportText.Of(id: "R2", account: "A", date: "2024-01-22"));
        Assert.Equal("incident\treport\taccount\nA\tR2\tA\n", Ran.With("link", folder.Path).Output);
        Assert.Contains("22 January 2024", Ran.With("reconcile", folder.Path).Output, System.StringComparison.Ordinal);
        Assert.Contains("1 report (R2)", Ran.With("reconcile", folder.Path).Output, System.StringComparison.Ordinal);
    }
}
