using System;
using System.Collections.Generic;
using System.Text;
using ConflictModel.Sources;

namespace ConflictModel.Incidents;

/// <content>Who says it: the chain of an attribution as the subject of a sentence.</content>
internal static partial class Prose
{
    // Writes all but the last verb, and gives whose verb that is: "AFP, citing Reuters, reports that an anonymous US official".
    private static Hop Chain(StringBuilder text, Attribution attribution, SourceDirectory sources)
    {
        Hop speaker = attribution.Hops[0];
        text.Append(Name(speaker.Source, sources));
        bool isCiting = false;
        for (int i = 1; i < attribution.Depth; i++)
        {
            Hop hop = attribution.Hops[i];
            if (IsCited(hop.Mode))
            {
                text.Append(", ").Append(isCiting ? Who(attribution.Hops[i - 1].Source, sources) + Cites(hop.Mode) : Citing(hop.Mode)).Append(' ');
                text.Append(Name(hop.Source, sources));
                isCiting = true;
                continue;
            }
            if (isCiting) text.Append(',');
            text.Append(' ').Append(Verb(speaker.Mode)).Append(" that ").Append(Name(hop.Source, sources));
            (speaker, isCiting) = (hop, false);
        }
        if (isCiting) text.Append(',');
        return speaker;
    }

    private static bool IsCited(AttributionMode mode) =>
        mode is AttributionMode.Said or AttributionMode.Quoted or AttributionMode.Relayed or AttributionMode.InitialReports;

    private static string Citing(AttributionMode mode) => mode switch
    {
        AttributionMode.Quoted => "quoting",
        AttributionMode.Relayed => "relaying",
        AttributionMode.InitialReports => "citing initial reports from",
        _ => "citing",
    };

    private static string Cites(AttributionMode mode) => mode switch
    {
        AttributionMode.Quoted => "quoted",
        AttributionMode.Relayed => "relayed",
        AttributionMode.InitialReports => "cited initial reports from",
        _ => "cited",
    };

    // In the past but for the usual one, so that it fits one and many.
    private static string Verb(AttributionMode mode) => mode switch
    {
        AttributionMode.Confirmed => "confirmed",
        AttributionMode.Quoted => "reports word for word",
        AttributionMode.Relayed => "relays",
        AttributionMode.Claimed => "claimed",
        AttributionMode.Alleged => "alleged",
        AttributionMode.Denied => "denied",
        AttributionMode.Believed => "believed",
        AttributionMode.Suspected => "suspected",
        AttributionMode.InitialReports => "reports first indications",
        _ => "reports",
    };

    private static string Who(string id, SourceDirectory sources) => sources.Find(id)?.Kind is
        SourceKind.Official or SourceKind.Spokesperson or SourceKind.Witness ? "who " : "which ";

    private static string Name(string id, SourceDirectory sources)
    {
        if (sources.Find(id) is not Source source) return id;
        List<string> more = [];
        string name = source.IsAnonymous ? Anonymous(source, more) : ProperName.Of(source.Name);
        if (source.Office is not null) more.Add(source.Office);
        if (!source.Informants.IsUnknown) more.Add(Nouns.Counted(source.Informants, new("informant")));
        if (source.AnonymityReason is not null) more.Add("reason given: " + source.AnonymityReason);
        return more.Count == 0 ? name : $"{name} ({string.Join("; ", more)})";
    }

    // "an anonymous US official"; an outlet is not anonymous for want of a known name, and what says that it is not named says enough.
    private static string Anonymous(Source source, List<string> more)
    {
        string name = source.Name;
        string how = source.Kind is SourceKind.Outlet or SourceKind.NewsAgency or SourceKind.SocialMedia or SourceKind.Dataset ? "unnamed" : "anonymous";
        if (name.Contains("named", StringComparison.Ordinal) || name.Contains("anonymous", StringComparison.Ordinal)) return name;
        foreach (string article in (ReadOnlySpan<string>)["a ", "an ", "the "])
        {
            if (!name.StartsWith(article, StringComparison.Ordinal)) continue;
            if (name.Contains(" and ", StringComparison.Ordinal)) break;
            return (article == "the " ? article : "an ") + how + " " + name[article.Length..];
        }
        if (name.Contains(" and ", StringComparison.Ordinal) || char.IsAsciiLetterLower(name[0]))
        {
            more.Add(how);
            return name;
        }
        return $"{how} {name}";
    }
}
