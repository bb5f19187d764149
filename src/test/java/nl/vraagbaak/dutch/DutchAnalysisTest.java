package nl.vraagbaak.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

class DutchAnalysisTest {
  private final DutchAnalysis analysis = new DutchAnalysis();

  @Test
  void lettersWithLooseMarksAreFolded() throws IOException {
    assertThat(terms(analysis.texts(), "Yes\u0327ilgo\u0308z")).contains("=yesilgoz");
    assertThat(terms(analysis.texts(), "Ye\u015filg\u00f6z")).contains("=yesilgoz");
  }

  @Test
  void softHyphensAreDroppedAndApostrophesMadeStraight() throws IOException {
    assertThat(terms(analysis.texts(), "mis\u00ADbruik foto\u2019s"))
        .contains("=misbruik", "=foto's");
  }

  @Test
  void offsetsAreThoseOfTheTextAsGiven() throws IOException {
    String text = "Yes\u0327ilgo\u0308z mis\u00ADbruik kat";
    assertThat(covered(analysis.texts(), text))
        .contains("Yes\u0327ilgo\u0308z", "mis\u00ADbruik", "kat");
  }

  @Test
  void acronymsKeepATermInCapitals() throws IOException {
    assertThat(terms(analysis.words(), "het AP")).containsExactly("=het", "ap", "AP");
    assertThat(terms(analysis.words(), "EC3")).containsExactly("ec3", "EC3");
  }

  @Test
  void aTextIsIndexedByLemmasAndFormsAtOnce() throws IOException {
    assertThat(terms(analysis.texts(), "Leden van het OM"))
        .containsExactly("lid", "=leden", "=van", "=het", "OM");
    assertThat(terms(analysis.texts(), "EC3")).containsExactly("ec3", "=ec3", "EC3");
  }

  @Test
  void smallOmNeverFindsTheAcronym() throws IOException {
    assertThat(terms(analysis.words(), "OM")).containsExactly("OM");
    assertThat(terms(analysis.words(), "om")).containsExactly("=om");
  }

  @Test
  void formsOfAWordHaveOneLemma() throws IOException {
    for (String forms :
        List.of(
            "straf straffen gestraft strafte",
            "huis huizen",
            "lid leden",
            "boete boetes",
            "foto foto's",
            "verwijderen verwijderd verwijdert",
            "hostingbedrijf hostingbedrijven",
            "gegeven gegevens",
            "seksueel seksuele",
            "digitaal digitale",
            "crimineel criminele",
            "hoog hoge",
            "oud oude",
            "vrijwillig vrijwillige",
            "minderjarig minderjarige minderjarigen")) {
      assertThat(lemmas(forms)).as(forms).hasSize(1);
    }
  }

  @Test
  void adjectivesAndWhatAPeopleIsCalledHaveOneLemmaInAllTheirForms() throws IOException {
    for (String forms :
        List.of(
            "gevaarlijk gevaarlijke gevaarlijker",
            "gezond gezonde gezonder",
            "bekend bekende bekender",
            "Nederlands Nederlandse",
            "Europees Europese",
            "Chinees Chinese Chinezen",
            "Duitser Duitsers")) {
      assertThat(lemmas(forms)).as(forms).hasSize(1);
    }
    assertThat(lemmas("Duits duit Duitser")).hasSize(3);
    assertThat(lemmas("Polen pool")).hasSize(2);
  }

  @Test
  void aVerbIsNotAnotherOfWhichItIsAFormAsWell() throws IOException {
    assertThat(lemmas("vervoeren vervoerd vervoert")).hasSize(1);
    assertThat(lemmas("verlagen verlaagd verlaagt")).hasSize(1);
    assertThat(lemmas("verlagen verliggen")).hasSize(2);
    assertThat(lemmas("weten wijten")).hasSize(2);
    assertThat(lemmas("roken ruiken")).hasSize(2);
    assertThat(lemmas("helder ophelderen")).hasSize(2);
    assertThat(lemmas("gezond zon bekend bekennen")).hasSize(4);
  }

  @Test
  void differentWordsKeepDifferentLemmas() throws IOException {
    assertThat(lemmas("lid lied leed leider")).hasSize(4);
    assertThat(lemmas("bedrijf bedrog bedrag")).hasSize(3);
    assertThat(lemmas("wijs wijze")).hasSize(2);
    assertThat(lemmas("een eerste")).hasSize(2);
    assertThat(lemmas("politie politiek policy")).hasSize(3);
  }

  @Test
  void unlistedCompoundsHaveTheLemmaOfTheirLastPart() throws IOException {
    assertThat(terms(analysis.words(), "molenaarshuizen"))
        .containsExactly("molenaarshuis", "+molenaar", "+huis");
  }

  @Test
  void compoundsFallApart() throws IOException {
    assertThat(terms(analysis.words(), "hostingbedrijven"))
        .containsExactly("hostingbedrijf", "+hosting", "+bedrijf");
    assertThat(terms(analysis.words(), "Zedenrechercheurs"))
        .containsExactly("zedenrechercheur", "+zede", "+rechercheur");
    assertThat(terms(analysis.words(), "ziektekostenverzekering"))
        .containsExactly(
            "ziektekostenverzekering", "+ziekte", "+ziektekosten", "+kost", "+verzekering");
    assertThat(terms(analysis.words(), "kindermishandeling"))
        .containsExactly("kindermishandeling", "+kind", "+mishandeling");
  }

  @Test
  void partsPointAtTheirOwnLetters() throws IOException {
    assertThat(covered(analysis.words(), "de Hostingbedrijven"))
        .containsExactly("de", "Hostingbedrijven", "Hosting", "bedrijven");
  }

  @Test
  void simpleAndDerivedWordsStayWhole() throws IOException {
    for (String word :
        List.of(
            "burgemeester",
            "slachtoffer",
            "maatregel",
            "overheid",
            "behandeling",
            "bestrijden",
            "verslag",
            "tegenstelling",
            "strafbaar",
            "mogelijkheid",
            "nederland")) {
      assertThat(terms(analysis.words(), word)).as(word).containsExactly(word);
    }
  }

  @Test
  void textOfAnyKindGivesTerms() throws IOException {
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(40); j >= 0; j--) {
        text.appendCodePoint(
            random.nextBoolean() ? 'a' + random.nextInt(26) : random.nextInt(0x2_FFFF));
      }
      assertThat(terms(analysis.words(), text.toString())).as("%s", text).isNotNull();
    }
  }

  private List<String> lemmas(String forms) throws IOException {
    return terms(analysis.words(), forms).stream()
        .filter(term -> term.charAt(0) != DutchAnalysis.PART)
        .distinct()
        .toList();
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
    }
    return terms;
  }

  private static List<String> covered(Analyzer analyzer, String text) throws IOException {
    List<String> stretches = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("f", text)) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stretches.add(text.substring(offset.startOffset(), offset.endOffset()));
      }
    }
    return stretches;
  }
}
