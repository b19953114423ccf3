using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using NodaTime.TimeZones;

namespace ConflictModel.Cli.Pictures;

/// <summary>Countries in English, by their ISO 3166-1 code. Where there are no words for one, its code stands.</summary>
internal static class Country
{
    private const string AdjectiveOfEach =
        "AD Andorran|AE Emirati|AF Afghan|AL Albanian|AM Armenian|AO Angolan|AR Argentine|AT Austrian|AU Australian|"
        + "AZ Azerbaijani|BA Bosnian|BB Barbadian|BD Bangladeshi|BE Belgian|BF Burkinabe|BG Bulgarian|BH Bahraini|"
        + "BI Burundian|BJ Beninese|BN Bruneian|BO Bolivian|BR Brazilian|BS Bahamian|BT Bhutanese|BW Botswanan|"
        + "BY Belarusian|BZ Belizean|CA Canadian|CD Congolese (DRC)|CF Central African|CG Congolese (Republic)|"
        + "CH Swiss|CI Ivorian|CL Chilean|CM Cameroonian|CN Chinese|CO Colombian|CR Costa Rican|CU Cuban|"
        + "CV Cape Verdean|CY Cypriot|CZ Czech|DE German|DJ Djiboutian|DK Danish|DZ Algerian|EC Ecuadorian|EE Estonian|"
        + "EG Egyptian|EH Sahrawi|ER Eritrean|ES Spanish|ET Ethiopian|FI Finnish|FJ Fijian|FR French|GA Gabonese|"
        + "GB British|GD Grenadian|GE Georgian|GH Ghanaian|GM Gambian|GN Guinean|GR Greek|GT Guatemalan|GY Guyanese|"
        + "HN Honduran|HR Croatian|HT Haitian|HU Hungarian|ID Indonesian|IE Irish|IL Israeli|IN Indian|IQ Iraqi|"
        + "IR Iranian|IS Icelandic|IT Italian|JM Jamaican|JO Jordanian|JP Japanese|KE Kenyan|KG Kyrgyz|KH Cambodian|"
        + "KM Comorian|KP North Korean|KR South Korean|KW Kuwaiti|KZ Kazakh|LA Lao|LB Lebanese|LK Sri Lankan|"
        + "LR Liberian|LT Lithuanian|LU Luxembourgish|LV Latvian|LY Libyan|MA Moroccan|MC Monegasque|MD Moldovan|"
        + "ME Montenegrin|MG Malagasy|MK Macedonian|ML Malian|MM Burmese|MN Mongolian|MR Mauritanian|MT Maltese|"
        + "MU Mauritian|MV Maldivian|MW Malawian|MX Mexican|MY Malaysian|MZ Mozambican|NA Namibian|NE Nigerien|"
        + "NG Nigerian|NI Nicaraguan|NL Dutch|NO Norwegian|NP Nepali|NZ New Zealand|OM Omani|PA Panamanian|PE Peruvian|"
        + "PG Papua New Guinean|PH Philippine|PK Pakistani|PL Polish|PS Palestinian|PT Portuguese|PY Paraguayan|"
        + "QA Qatari|RO Romanian|RS Serbian|RU Russian|RW Rwandan|SA Saudi|SD Sudanese|SE Swedish|SG Singaporean|"
        + "SI Slovenian|SK Slovak|SL Sierra Leonean|SN Senegalese|SO Somali|SR Surinamese|SS South Sudanese|"
        + "SV Salvadoran|SY Syrian|SZ Swazi|TD Chadian|TG Togolese|TH Thai|TJ Tajik|TL Timorese|TM Turkmen|TN Tunisian|"
        + "TR Turkish|TT Trinidadian|TW Taiwanese|TZ Tanzanian|UA Ukrainian|UG Ugandan|US US|UY Uruguayan|UZ Uzbek|"
        + "VE Venezuelan|VN Vietnamese|XK Kosovar|YE Yemeni|ZA South African|ZM Zambian|ZW Zimbabwean";

    private static readonly FrozenDictionary<string, string> Adjectives =
        AdjectiveOfEach.Split('|').ToFrozenDictionary(entry => entry[..2], entry => entry[3..], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Names =
        (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).GroupBy(location => location.CountryCode, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.First().CountryName, StringComparer.Ordinal);

    /// <summary>"Iraq".</summary>
    public static string Name(string code) => Names.GetValueOrDefault(code, code);

    /// <summary>"Iraqi"; the name of the country where there is no word for what is of it.</summary>
    public static string Adjective(string code) => Adjectives.GetValueOrDefault(code) ?? Name(code);
}
