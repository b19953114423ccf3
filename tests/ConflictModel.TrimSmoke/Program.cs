using System;
using System.Linq;
using System.Text;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Time;

// The whole way through the library, for a published app in which the trimmer has removed what nothing seems to use.
// Exits with the number of steps that did not give what they should.
int failures = 0;

ReportReading afp = ConflictModelJson.ReadReport(Document("R1", "afp", "AFP", """{ "min": 12, "hedge": "atLeast" }"""));
ReportReading upi = ConflictModelJson.ReadReport(Document("R2", "upi", "UPI", """{ "min": 17, "max": 17, "hedge": "unhedged" }"""));
Expect("reports are read", "", string.Join("; ", afp.Problems.Concat(upi.Problems)));
Report[] reports = [.. new[] { afp.Report, upi.Report }.OfType<Report>()];

Reconciliation reconciliation = Reconciler.Reconcile(reports);
Expect("one incident", "R1:attack R2:attack", string.Join(' ', reconciliation.Incidents.SelectMany(incident => incident.Accounts)));
Expect("one day", "2024-01-20", reconciliation.Incidents[0].Day.Established.ToString());
Expect("launched", "17", reconciliation.Incidents[0].Munitions[0].Count.Established.Describe());
Expect("agreement", "Refined", reconciliation.Incidents[0].Munitions[0].Count.Agreement.ToString());

byte[] written = ConflictModelJson.Write(reports[0]);
Expect("a report is written as it was read", "True", (ConflictModelJson.ReadReport(written).Report == reports[0]).ToString());
ExpectPart("a reconciliation is written", "\"R1:attack\"", ConflictModelJson.Write(reconciliation));
ExpectPart("the schema names its dialect", "2020-12/schema", ConflictModelJson.ReportSchema());

ReportReading wrong = ConflictModelJson.ReadReport("""{ "id": "R3", "publishr": "afp" }"""u8);
Expect("a wrong member is found", "UnknownMember", string.Join(' ', wrong.Problems.Select(problem => problem.Code).Take(1)));

Expect("EDTF date", "2024-01", EdtfValue.Parse("2024-01").ToString());
Expect("EDTF error", "False", EdtfValue.TryParse("2023-02-30", null, out _).ToString());
Expect("count", "True", (Count.Parse(Count.AtLeast(12).ToString()) == Count.AtLeast(12)).ToString());
Expect("share", "True", (Share.Parse(Share.Most.ToString()) == Share.Most).ToString());
var moment = new UncertainMoment(UncertainDate.On(2024, 1, 20), UncertainTime.Parse("18:30"), "Asia/Baghdad");
Expect("time zone", "2024-01-20T15:30:00Z", $"{moment.EarliestInstant()}");

Console.WriteLine(failures == 0 ? "the trimmed app works" : $"{failures} steps failed");
return failures;

void Expect(string what, string expected, string actual)
{
    if (expected == actual) return;
    failures++;
    Console.Error.WriteLine($"{what}: expected '{expected}', got '{actual}'");
}

void ExpectPart(string what, string part, byte[] utf8)
{
    string text = Encoding.UTF8.GetString(utf8);
    Expect(what, part, text.Contains(part, StringComparison.Ordinal) ? part : text);
}

static byte[] Document(string id, string publisher, string name, string count) => Encoding.UTF8.GetBytes($$"""
    {
      "id": "{{id}}", "publisher": "{{publisher}}", "published": "2024-01-21",
      "sources": [{ "id": "{{publisher}}", "name": "{{name}}", "kind": "newsAgency" }],
      "accounts": [{ "id": "{{id}}:attack", "claims": [
        { "claim": "when", "id": "C1", "when": { "date": "2024-01-20", "zone": "Asia/Baghdad" },
          "attribution": [{ "source": "{{publisher}}" }] },
        { "claim": "where", "id": "C2", "place": { "id": "ain-al-asad", "name": "Ain al-Asad", "country": "IQ" },
          "attribution": [{ "source": "{{publisher}}" }] },
        { "claim": "munitions", "id": "C3", "phase": "launched", "count": {{count}}, "attribution": [{ "source": "{{publisher}}" }] }
      ] }]
    }
    """);
