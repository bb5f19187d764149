package nl.vraagbaak.parse.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.parse.note.Note.Manner;
import org.junit.jupiter.api.Test;

class NoteMarkersTest {
  private static List<Note> notes(Manner manner, int upTo) {
    return IntStream.rangeClosed(1, upTo)
        .mapToObj(n -> new Note(manner, n, new Footnote(Integer.toString(n), "Bron.")))
        .toList();
  }

  private static List<String> strip(Manner manner, int upTo, String... texts) {
    return new NoteMarkers(notes(manner, upTo)).strip(Stream.of(texts).toList());
  }

  @Test
  void takesMarkersThatStickToWordsOut() {
    assertThat(
            strip(
                Manner.PLAIN,
                5,
                "het aantal is verdubbeld»?1",
                "de opsporingsbevoegdheden.2 Daarna, het rapport3 toont",
                "zoals Both Ends4? En op 29 juni 20225."))
        .containsExactly(
            "het aantal is verdubbeld»?",
            "de opsporingsbevoegdheden. Daarna, het rapport toont",
            "zoals Both Ends? En op 29 juni 2022.");
  }

  @Test
  void takesSeveralMarkersInARowOut() {
    assertThat(strip(Manner.PLAIN, 3, "de ziekenhuisnota»»?1, 2 En verder.3"))
        .containsExactly("de ziekenhuisnota»»? En verder.");
  }

  @Test
  void leavesAMarkerBehindANameThatEndsInADigit() {
    assertThat(strip(Manner.PLAIN, 4, "een.1", "twee.2", "drie.3", "de NIS24 geldt"))
        .last()
        .isEqualTo("de NIS2 geldt");
  }

  @Test
  void keepsAmountsYearsAndArticles() {
    String text =
        "CO2 kost 2,3 procent; artikel 3.2 lid 1 in 2024; D66, JA21 en 50PLUS; 112 en 24/7.";
    assertThat(strip(Manner.PLAIN, 2, "een.1 twee.2", text)).last().isEqualTo(text);
  }

  @Test
  void keepsNumbersWhereThePaperHasNoNotes() {
    String text =
        "Het gaat om 1) het opstellen en 2) de tool; zie www.voorbeeld.nl/a1 en artikel 44.";
    assertThat(strip(Manner.PLAIN, 0, text)).containsExactly(text);
  }

  @Test
  void takesMarkersInBracketsOutWhereTheNotesHaveThem() {
    assertThat(
            strip(Manner.BRACKET, 2, "de documentaire? 1)", "Het kader2) zegt (artikel 3, lid 1)."))
        .containsExactly("de documentaire?", "Het kader zegt (artikel 3, lid 1).");
    assertThat(strip(Manner.SQUARE, 2, "de berichten? [1] [2 ]")).containsExactly("de berichten?");
  }

  @Test
  void takesMarksOfTheFormatOut() {
    assertThat(strip(Manner.MARKED, 1, "de motie\uE0001\uE001 is verworpen"))
        .containsExactly("de motie is verworpen");
  }
}
