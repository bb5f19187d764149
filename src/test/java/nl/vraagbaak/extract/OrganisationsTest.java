package nl.vraagbaak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsTest {
  private static final Gazetteer LISTS = Gazetteer.read(Path.of("config"));
  private static final Extractor EXTRACTOR = new Extractor(LISTS);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/verwijzingen/organisaties.csv",
      delimiter = '|',
      quoteCharacter = '\0')
  void findsTheBodies(String sentence, String expected) {
    Mentions found = EXTRACTOR.recognise(sentence);
    String ids = found.named().stream().map(Organisation::id).collect(Collectors.joining("; "));
    assertThat(ids).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void anIntroducedAbbreviationIsKnownInTheWholeText() {
    Mentions found =
        EXTRACTOR.recognise(
            "De LBHB belde. Het Landelijk Bureau Hulp bij Brand (LBHB) kwam, en de LBHB bleef.");
    assertThat(found.organisations())
        .extracting(o -> o.mention().raw())
        .containsExactly("LBHB", "Landelijk Bureau Hulp bij Brand", "LBHB", "LBHB");
    assertThat(found.named()).hasSize(1);
  }

  @Test
  void anAbbreviationThatAPaperUsesOtherwiseIsNoBody() {
    assertThat(EXTRACTOR.recognise("Het actieplan preventie (AP) loopt; het AP is klaar.").named())
        .isEmpty();
    assertThat(EXTRACTOR.recognise("De AP onderzoekt dit.").named()).hasSize(1);
  }

  @Test
  void theListHoldsTheBodiesOfTheField() {
    assertThat(LISTS.organisations()).hasSizeGreaterThan(400);
  }

  @Test
  void aNameThatNoListHasIsACandidate() {
    Candidates candidates = new Candidates(LISTS, EXTRACTOR);
    var paper = ExtractorTest.paper("Kent u Bureau Zonneklaar en de QXZ?", "Ja, en het OM ook.");
    for (int n = 0; n < 2; n++) {
      candidates.add(paper.with(EXTRACTOR.extract(paper)));
    }
    assertThat(candidates.recurring(2))
        .containsExactly(
            new Candidates.Candidate("Bureau Zonneklaar", 2), new Candidates.Candidate("QXZ", 2));
    assertThat(candidates.recurring(3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Heeft GroenLinks-PvdA dat gezegd?", // a group
        "Kent u het bericht in het AD en van de NOS?", // media
        "Wat vindt VWS, en wat Ruimtelijke Ordening?", // ministries, by part of the name
        "Geldt de AVG, of de WOR?", // laws
        "Is ICT duur?", // everyday writing
        "Wat is een notice and takedown (NTD)? Komt de NTD terug?", // said by the paper itself
        "Postbus 20301, 2500 EH Den Haag", // an address
        "Wat zei Minister Jansen, en de Franse Minister van Water?", // people
        "Wat is er in Q4 met Z14247 gebeurd?" // a letter and a number
      })
  void whatTheListsKnowIsNoCandidate(String question) {
    Candidates candidates = new Candidates(LISTS, EXTRACTOR);
    var paper = ExtractorTest.paper(question, "Ja.");
    candidates.add(paper.with(EXTRACTOR.extract(paper)));
    assertThat(candidates.recurring(1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dat volgt uit vaste rechtspraak.",
        "Wat is de rechtspraak van de hoogste rechter?",
        "De N.V. Zonneklaar bestaat niet meer.",
      })
  void whatCourtsDecidedAndTheFormOfACompanyAreNoBodies(String sentence) {
    assertThat(EXTRACTOR.recognise(sentence).named())
        .extracting(Organisation::id)
        .doesNotContain("rechtspraak", "n-v");
  }

  @Test
  void groupsOfTheListAreNoBodiesInARowOfBodies() {
    assertThat(EXTRACTOR.recognise("Wat vinden ACM, TenneT, JA21, LPF en NSC?").named())
        .extracting(Organisation::id)
        .containsExactly("autoriteit-consument-en-markt", "tennet");
  }

  @Test
  void theEndOfAKnownNameIsNoBodyOfTheNextRow() {
    assertThat(
            EXTRACTOR
                .recognise("Artsen zonder Grenzen, het Rode Kruis en UNICEF zijn er, zegt de WHO.")
                .named())
        .extracting(Organisation::name)
        .doesNotContain("Grenzen");
  }
}
