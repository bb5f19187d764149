package nl.vraagbaak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.CrossReference;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.Question;
import org.junit.jupiter.api.Test;

/** What a paper says of itself: its own number, and the question before. */
class OwnReferencesTest {
  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.read(Path.of("config")));

  @Test
  void theOwnNumbersOfAPaperAreNoReferences() {
    Mentions found = EXTRACTOR.extract(paper("2031D11877 en 2031Z00412; zie 2031Z00777.", "Ja."));
    assertThat(found.papers())
        .extracting(PaperReference::id)
        .containsExactly(Optional.of("2031z00777"));
  }

  @Test
  void thePreviousQuestionIsTheOneBeforeThatOfTheAnswer() {
    Mentions found =
        EXTRACTOR.extract(
            paper("Geldt dat ook voor de vorige vraag?", "Zie het antwoord op de vorige vraag."));
    assertThat(found.crossReferences()).extracting(CrossReference::to).containsExactly(List.of(1));
    assertThat(found.crossReferences())
        .extracting(c -> c.mention().place() + ": " + c.mention().raw())
        .containsExactly("antwoord 2: vorige vraag");
  }

  private static Paper paper(String second, String answer) {
    PaperHead head =
        new PaperHead(
            "nds-tk-2031D11877",
            "een.txt",
            PaperKind.ANSWERED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("2031Z00412"),
            PaperHead.Dates.NONE,
            List.of(),
            List.of(),
            List.of());
    PaperBody body =
        new PaperBody(
            Optional.empty(),
            List.of(
                new Question("q1", List.of(1), Optional.empty(), "Een?", OptionalInt.empty()),
                new Question("q2", List.of(2), Optional.empty(), second, OptionalInt.empty())),
            List.of(new Answer("a2", List.of(2), answer, OptionalInt.empty())),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Paper(head, body, Mentions.NONE, List.of());
  }

  @Test
  void aLetterBehindADossierIsAFundWhereANumberFollows() {
    String text =
        "Kamerstuk 36 410 J, nr. 1; Kamerstukken I 2030/31, 36 555, K; Kamerstuk 36 600 IIB, nr."
            + " 4.";
    assertThat(EXTRACTOR.recognise(text).papers())
        .extracting(p -> p.id().orElse(""))
        .containsExactly("kst-36410-J-1", "kst-36555-K", "kst-36600-IIB-4");
  }
}
