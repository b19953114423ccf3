using System;
using System.Linq;
using System.Text;
using ConflictModel.Incidents;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Incidents;

public class TaxonomyTextLaws
{
    private const string Header = "id\tlabel\tabove\tfacet\talso\tsource\n";

    [Fact]
    public void Parse_inverts_ToTsv() => Law.Holds(Taxonomies, taxonomy => Taxonomy.Parse(taxonomy.ToTsv()) == taxonomy && $"{taxonomy}" == taxonomy.ToTsv());

    [Fact]
    public void Equal_taxonomies_have_equal_texts_and_hashes() => Law.Holds(Taxonomies, Taxonomies, (a, b) =>
        (a == b) == (a.ToTsv() == b.ToTsv()) && (a != b || a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void Parse_reads_what_an_editor_on_Windows_writes() => Law.Holds(Taxonomies, taxonomy =>
        Taxonomy.Parse(taxonomy.ToTsv().Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\n") == taxonomy);

    [Theory]
    [InlineData("", TaxonomyErrorCode.Columns, 0, "Line 1: A taxonomy begins with the header id, label, above, facet, also, source, with tabs between.")]
    [InlineData("id\tlabel", TaxonomyErrorCode.Columns, 0, "Line 1: A taxonomy begins with")]
    [InlineData(Header + "a", TaxonomyErrorCode.Columns, 33, "Line 2: A class has 6 columns with tabs between, not 1.")]
    [InlineData(Header + "\na\tA\t\t\t\t\t", TaxonomyErrorCode.Columns, 34, "Line 3: A class has 6 columns with tabs between, not more.")]
    [InlineData(Header + "\tA\t\t\t\t", TaxonomyErrorCode.Class, 33, "Line 2: id is empty; an identifier has 1 to 256 characters")]
    [InlineData(Header + "a\t \t\t\t\t", TaxonomyErrorCode.Class, 33, "Line 2: label begins or ends with white space; a name has")]
    [InlineData(Header + "a\tA\t\t\tx,,y\t", TaxonomyErrorCode.Class, 33, "Line 2: also is empty; an identifier has")]
    [InlineData(Header + "a\tA\t\t\tx, x\t", TaxonomyErrorCode.Class, 33, "Line 2: also has 'x' twice; keep one.")]
    [InlineData(Header + "a\tA\t\tk,l\t\t", TaxonomyErrorCode.Class, 33, "Line 2: facet 'k,l' has a comma, which separates names in a table")]
    [InlineData(Header + "a,b\tA\t\t\t\t", TaxonomyErrorCode.Class, 33, "Line 2: id 'a,b' has a comma, which separates names in a table")]
    [InlineData(Header + "a\tA\ta\t\t\t", TaxonomyErrorCode.Class, 33, "Line 2: The class 'a' cannot be above itself; leave it out.")]
    [InlineData(Header + "a\tA\tb\t\t\t\nb\tB\t\t\t\t", TaxonomyErrorCode.Above, 33, "Line 2: 'b', above 'a', is no class of the taxonomy; add it first.")]
    [InlineData(Header + "a\tA\t\t\t\t\na\tB\t\t\t\t", TaxonomyErrorCode.Duplicate, 41, "Line 3: The class id 'a' stands twice; give each class its own id.")]
    public void TryParse_says_what_is_wrong_and_where(string text, TaxonomyErrorCode code, int position, string message)
    {
        Assert.False(Taxonomy.TryParse(text, out Taxonomy? none, out TaxonomyError error));
        Assert.Null(none);
        Assert.Equal((code, position), (error.Code, error.Position));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(message, Assert.Throws<FormatException>(() => Taxonomy.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_rejects_half_of_a_surrogate_pair()
    {
        Assert.False(Taxonomy.TryParse(Header + "\uD800\tA\t\t\t\t", out _, out TaxonomyError error));
        Assert.Equal(TaxonomyErrorCode.Class, error.Code);
        Assert.StartsWith("Line 2: id has half of a surrogate pair at 0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_of_hostile_text_is_quick_and_brief()
    {
        foreach (string text in (string[])[new('\t', 10_000_000), Header + new string('x', 10_000_000), Header + "a\tA\t" + new string(',', 1_000_000) + "\t\t\t"])
        {
            Assert.False(Taxonomy.TryParse(text, out _, out TaxonomyError error));
            Assert.InRange(error.Message.Length, 1, 1_000);
        }

        var many = new StringBuilder(Header);
        for (int i = 0; i < 100_000; i++) many.Append($"c{i}\ta class\t{(i == 0 ? "" : $"c{i - 1}")}\tkind\t\t\n");
        Assert.Equal(100_000, Taxonomy.Parse(many.ToString()).Classes.Count);
    }

    [Fact]
    public void Named_finds_a_class_by_any_of_its_names_in_any_case() => Law.Holds(Taxonomies, taxonomy => taxonomy.Classes.All(item =>
        item.Also.Prepend(item.Label).All(name => taxonomy.Named(name.ToUpperInvariant()).AsSpan().Contains(item)))
        && taxonomy.Named("").IsEmpty && taxonomy.Named("trebuchet").IsEmpty);
}
