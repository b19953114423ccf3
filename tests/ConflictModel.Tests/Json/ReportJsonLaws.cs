using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Json;

public class ReportJsonLaws
{
    private static readonly string[] NoNames = ["0", "1", "99", "\"0\"", "null", "\"\"", "\"nothing\"", "{}", "[]", "true"];

    // Every enum of the contract: a public one in the library that has a converter.
    public static TheoryData<Type> Enums =>
        [.. typeof(Report).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.IsDefined(typeof(JsonConverterAttribute), inherit: false)
            && ContractOf(type) is not null)];

    [Fact]
    public void Reading_inverts_writing() => Law.Holds(Reports, 200, report =>
        ConflictModelJson.ReadReport(ConflictModelJson.Write(report)) == new ReportReading(report, [])
        && ConflictModelJson.ReadReport(ConflictModelJson.Write(report, indented: true)) == new ReportReading(report, []));

    [Fact]
    public void Writing_is_canonical() => Law.Holds(Reports, 200, report => IsCanonical(report, indented: false) && IsCanonical(report, indented: true));

    [Fact]
    public void Equal_reports_have_equal_bytes_and_different_ones_do_not() => Law.Holds(Reports, Reports, 200, (a, b) =>
        (a == b) == ConflictModelJson.Write(a).AsSpan().SequenceEqual(ConflictModelJson.Write(b)));

    [Fact]
    public void Reading_does_not_depend_on_culture() => HostileCulture.Run(() =>
    {
        foreach (string file in Samples.Files())
        {
            ReportReading reading = ConflictModelJson.ReadReport(Samples.Bytes(file));
            Assert.Empty(reading.Problems);
            Assert.Equal(reading, ConflictModelJson.ReadReport(ConflictModelJson.Write(reading.Report!)));
        }
    });

    [Fact]
    public void Members_may_stand_in_any_order_and_a_byte_order_mark_before_them() => Law.Holds(Reports, 100, report =>
    {
        string turned = Turned(JsonDocument.Parse(ConflictModelJson.Write(report)).RootElement);
        return ConflictModelJson.ReadReport([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(turned)]) == new ReportReading(report, []);
    });

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enum_round_trips_and_rejects_numbers_and_wrong_case(Type type)
    {
        JsonTypeInfo contract = ContractOf(type)!;
        foreach (object value in Enum.GetValues(type))
        {
            string written = JsonSerializer.Serialize(value, contract);
            Assert.Matches("^\"([a-z][A-Za-z]*|[A-F1-6])\"$", written); // the Admiralty code has capital letters and digits
            Assert.Equal(value, JsonSerializer.Deserialize(written, contract));
            string[] otherCases = [written.ToUpperInvariant(), written.ToLowerInvariant(), $"\"{char.ToUpperInvariant(written[1])}{written[2..]}"];
            foreach (string wrong in otherCases.Where(text => text != written).Concat(NoNames))
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(wrong, contract));
        }
    }

    [Fact]
    public void The_contract_has_enums_to_test() => Assert.True(Enums.Count >= 15);

    private static JsonTypeInfo? ContractOf(Type type) =>
        ConflictModelJson.Options.TryGetTypeInfo(type, out JsonTypeInfo? ofReports) ? ofReports
        : ConflictModelJson.Reconciliation.Options.TryGetTypeInfo(type, out JsonTypeInfo? ofReconciliations) ? ofReconciliations : null;

    private static bool IsCanonical(Report report, bool indented)
    {
        byte[] written = ConflictModelJson.Write(report, indented);
        return ConflictModelJson.Write(ConflictModelJson.ReadReport(written).Report!, indented).AsSpan().SequenceEqual(written);
    }

    private static string Turned(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", element.EnumerateObject().Reverse()
            .Select(member => $"{JsonSerializer.Serialize(member.Name, ConflictModelJson.Options.GetTypeInfo(typeof(string)))}:{Turned(member.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select(Turned)) + "]",
        _ => element.GetRawText(),
    };
}
