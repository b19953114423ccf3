using ConflictModel.Quantities;
using Xunit;

namespace ConflictModel.Tests.Quantities.Phrases;

public class FrenchPhraseExamples
{
    [Theory]
    [InlineData("17", "17 unhedged")]
    [InlineData("3 500 soldats", "3500 unhedged")]
    [InlineData("3\u202F500 soldats", "3500 unhedged")]
    [InlineData("1,5 million", "1500000 unhedged")]
    [InlineData("au moins 15 roquettes", "[15,) atLeast")]
    [InlineData("plus de 160 attaques", "[161,) plausible [161,169] moreThan")]
    [InlineData("plus d'une centaine", "[1,) plausible [90,) moreThan")]
    [InlineData("jusqu\u2019à 40 missiles", "[0,40] plausible [1,40] atMost")]
    [InlineData("au plus 4", "[0,4] atMost")]
    [InlineData("moins de 20", "[0,19] fewerThan")]
    [InlineData("environ 800 militaires", "[1,) plausible [750,850] best 800 about")]
    [InlineData("quelque 800 militaires", "[1,) plausible [750,850] best 800 about")]
    [InlineData("près de 800", "[1,799] plausible [750,799] nearly")]
    [InlineData("entre 10 et 15", "[10,15] between")]
    [InlineData("de 10 à 15", "[10,15] between")]
    [InlineData("10 à 15", "[10,15] between")]
    [InlineData("deux ou trois drones", "[2,3] between")]
    [InlineData("une trentaine de drones", "[1,) plausible [27,33] best 30 about")]
    [InlineData("une douzaine de drones", "12 unhedged")]
    [InlineData("une demi-douzaine", "6 unhedged")]
    [InlineData("plusieurs drones", "[2,) plausible [3,10] vague")]
    [InlineData("des centaines de blessés", "[2,) plausible [200,999] vague")]
    [InlineData("un drone", "[1,) plausible 1 vague")]
    [InlineData("au moins un mort", "[1,) atLeast")]
    [InlineData("aucun mort", "0 noneOf")]
    [InlineData("la plupart des missiles", "share (0.5,1] plausible (0.5,1) vague")]
    [InlineData("la moitié des missiles", "share 0.5 unhedged")]
    [InlineData("30 % des missiles", "share 0.3 unhedged")]
    [InlineData("30 ou plus", "[30,) atLeast")]
    [InlineData("122 mm", "122 mm unhedged")]
    [InlineData("environ 3 km", "(0,) km plausible [2.7,3.3] best 3 about")]
    [InlineData("environ 3,0 km", "(0,) km plausible [2.95,3.05] best 3 about")]
    [InlineData("20 kg d'explosifs", "20 kg unhedged")]
    [InlineData("entre 5 et 10 kilomètres", "[5,10] km between")]
    [InlineData("plus de 2 000 km", "(2000,) km plausible (2000,3000) moreThan")]
    [InlineData("deux kilomètres et demi", "2.5 km unhedged")]
    [InlineData("plusieurs kilomètres", "[2,) km plausible [3,10] vague")]
    [InlineData("une dizaine de kilomètres", "[1,) km plausible [9,11] best 10 about")]
    [InlineData("dix jours", "10 unhedged")]
    [InlineData("deux virgule cinq millions", "2500000 unhedged")]
    [InlineData("aucune victime n'a été signalée", "NoneReported")]
    public void French_phrases_are_read(string phrase, string meaning) => Assert.Equal(meaning, Found.Whole(phrase, Lexicon.French));

    [Theory]
    [InlineData("en 2011")]
    [InlineData("le 4 mars 2021")]
    [InlineData("à 14h30")]
    [InlineData("le 8e raid")]
    [InlineData("la deuxième attaque")]
    [InlineData("20 euros")]
    [InlineData("l'un des missiles")]
    [InlineData("une fois")]
    public void What_counts_nothing_is_left_alone(string text) => Assert.Empty(Found.In(text, Lexicon.French));

    [Theory]
    [InlineData("des roquettes de 122 mm", "122 mm: 122 mm unhedged")]
    [InlineData("dans un rayon de 5 km", "5 km: [0,5] km atMost")]
    [InlineData("la plupart ont été interceptés", "la plupart: share (0.5,1] plausible (0.5,1) vague")]
    [InlineData("la moitié ont été détruits", "la moitié: share 0.5 unhedged")]
    public void FindAll_finds_measurements_and_bare_shares(string text, params string[] found) =>
        Assert.Equal(found, Found.In(text, Lexicon.French));

    [Fact]
    public void FindAll_finds_each_with_its_noun()
    {
        const string text = "Cinq roquettes ont frappé la base, faisant deux morts et plusieurs blessés parmi les quelque 900 soldats.";
        Assert.Equal(
            ["Cinq: 5 unhedged", "deux: 2 unhedged", "plusieurs: [2,) plausible [3,10] vague",
                "quelque 900: [1,) plausible [850,950] best 900 about"],
            Found.In(text, Lexicon.French));
        Assert.Equal(["roquettes", "morts", "blessés", "soldats"], Found.Nouns(text, Lexicon.French));
    }

    [Theory]
    [InlineData("entre 20 % et 30 %", "entre 20 % et 30 %: share [0.2,0.3] between")]
    [InlineData("une ou plusieurs personnes", "une ou plusieurs: [1,) atLeast {personnes}")]
    [InlineData("20 voire 30 morts", "20 voire 30: [20,30] between {morts}")]
    [InlineData("à 14 heures")]
    [InlineData("pendant 14 heures", "14: 14 unhedged {heures}")]
    [InlineData("près d'une centaine de personnes", "près d'une centaine: [1,99] plausible [90,99] nearly {personnes}")]
    [InlineData("presque tous les missiles", "presque tous les: share (0,1) plausible [0.9,1) nearly {missiles}")]
    [InlineData("à peine 20", "à peine 20: [1,) plausible [18,22] best 20 about")]
    [InlineData("au bas mot 20", "au bas mot 20: [20,) atLeast")]
    [InlineData("peu de morts", "peu de: [0,) plausible [1,10] vague {morts}")]
    [InlineData("une demi-heure")]
    [InlineData("14 et 15 janvier 2024")]
    [InlineData("le bilan est passé de 14 à 17 morts", "14: 14 unhedged", "17: 17 unhedged {morts}")]
    [InlineData("de 14 à 17 personnes", "de 14 à 17: [14,17] between {personnes}")]
    [InlineData("quelques dizaines de milliers", "quelques dizaines de milliers: [2,) plausible [20000,99000] vague")]
    [InlineData("pas 14 mais 17", "17: 17 unhedged")]
    [InlineData("une salve de 20 roquettes", "20: 20 unhedged {roquettes}")]
    [InlineData("entre environ 20 et 30", "entre environ 20 et 30: [1,) plausible [20,30] about")]
    [InlineData("14 pour cent des missiles", "14 pour cent: share 0.14 unhedged {missiles}")]
    [InlineData("deux sur dix")]
    [InlineData("ni deux ni trois")]
    public void FindAll_reads_forms_as_in_English(string text, params string[] found) =>
        Assert.Equal(found, Found.WithNouns(text, Lexicon.French));
}
