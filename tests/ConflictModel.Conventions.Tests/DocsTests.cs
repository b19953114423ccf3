using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace ConflictModel.Conventions.Tests;

/// <summary>The documents are there, and what they point to is there too.</summary>
public class DocsTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    [InlineData("docs", "design.md")]
    public void Document_exists(params string[] parts) =>
        Assert.True(File.Exists(Repository.PathOf(parts)), $"{string.Join('/', parts)} is missing.");

    [Fact]
    public void Links_lead_somewhere() => Faults.None(
        from path in Repository.Documents()
        from link in Markdown.Parse(File.ReadAllText(path)).Descendants<LinkInline>()
        let url = link.Url ?? ""
        where !url.Contains("://", StringComparison.Ordinal) && !url.StartsWith("mailto:", StringComparison.Ordinal)
        let parts = Uri.UnescapeDataString(url).Split('#')
        let target = parts[0].Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, parts[0]))
        let fault = !File.Exists(target) && !Directory.Exists(target) ? "leads nowhere"
            : parts.Length > 1 && !AnchorsOf(target).Contains(parts[1]) ? "names no heading"
            : null
        where fault is not null
        select $"{Repository.Short(path)}({link.Line + 1}): {url} {fault}");

    // As the sites that render Markdown name headings: lower case, letters and digits, hyphens for spaces.
    private static HashSet<string> AnchorsOf(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) && File.Exists(path)
            ? [.. Markdown.Parse(File.ReadAllText(path)).Descendants<HeadingBlock>().Select(heading => Anchor(TextOf(heading)))]
            : [];

    private static string TextOf(HeadingBlock heading) => string.Concat(heading.Inline?.Descendants().Select(inline => inline switch
    {
        LiteralInline text => text.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }) ?? []);

    private static string Anchor(string heading) => heading
        .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')
        .Aggregate(new StringBuilder(), (text, c) => text.Append(c == ' ' ? '-' : char.ToLowerInvariant(c))).ToString();
}
