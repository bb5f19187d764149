package nl.vraagbaak.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.PaperLink;
import nl.vraagbaak.model.PaperLink.Kind;
import nl.vraagbaak.model.PaperLink.Manner;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PaperJoinerTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 12);
  private static final String FIRST =
      "Bent u bekend met het bericht dat de fictieve veerdienst tussen Oostmeer en Westmeer"
          + " vanaf het najaar stil komt te liggen?";
  private static final String SECOND =
      "Deelt u de mening dat de bewoners van Westmeer zonder deze veerdienst de school en het"
          + " ziekenhuis in Oostmeer niet meer binnen een uur kunnen bereiken?";

  @Test
  void caseNumberJoins() {
    JoinKeys asked = keys(PaperKind.QUESTIONS, "kv-tk-2031Z00417", DAY, "Wat is dit?");
    JoinKeys answered =
        JoinKeys.of(
            paper(PaperKind.ANSWERED, "brief", "2031Z00417", DAY.plusDays(200), "Anders gezegd?"));
    assertThat(PaperJoiner.links(List.of(answered, asked)))
        .containsExactly(
            new PaperLink("brief", "kv-tk-2031Z00417", Kind.ANSWERS, Manner.CASE_NUMBER));
  }

  @Test
  void aanhangselNumberAboveTheAnswersJoinsThemToTheNotice() {
    JoinKeys notice = keys(PaperKind.DELAY, "ah-tk-20302031-2147", DAY, FIRST);
    Paper answered =
        paper(PaperKind.ANSWERED, "ah-tk-20302031-2300", "", DAY.plusDays(20), "Iets anders?");
    JoinKeys keys = JoinKeys.of(naming(answered, Part.INTRODUCTION, "ah-tk-20302031-2147"));
    assertThat(PaperJoiner.links(List.of(notice, keys)))
        .containsExactly(
            new PaperLink(
                "ah-tk-20302031-2300", "ah-tk-20302031-2147", Kind.ANSWERS, Manner.PAPER_NUMBER));
  }

  @Test
  void answersReachTheQuestionsThroughTheNotice() {
    JoinKeys asked = keys(PaperKind.QUESTIONS, "kv-tk-2031Z00417", DAY, FIRST);
    Paper notice = paper(PaperKind.DELAY, "ah-tk-20302031-2147", "2031Z00417", DAY, "");
    Paper answered = paper(PaperKind.ANSWERED, "ah-tk-20302031-2300", "", DAY.plusDays(20), "");
    JoinKeys keys = JoinKeys.of(naming(answered, Part.INTRODUCTION, "ah-tk-20302031-2147"));
    assertThat(PaperJoiner.links(List.of(asked, JoinKeys.of(notice), keys)))
        .extracting(PaperLink::from, PaperLink::to)
        .contains(
            org.assertj.core.groups.Tuple.tuple("ah-tk-20302031-2300", "kv-tk-2031Z00417"),
            org.assertj.core.groups.Tuple.tuple("ah-tk-20302031-2147", "kv-tk-2031Z00417"));
  }

  @Test
  void paperNamedInAnAnswerIsNotJoined() {
    JoinKeys asked = keys(PaperKind.QUESTIONS, "kv-tk-2031Z00417", DAY, FIRST);
    Paper answered =
        naming(
            paper(PaperKind.ANSWERED, "ander", "", DAY, "Iets anders?"),
            Part.ANSWER,
            "kv-tk-2031Z00417");
    assertThat(PaperJoiner.links(List.of(asked, JoinKeys.of(answered)))).isEmpty();
  }

  @Test
  void sameQuestionsJoinWhateverTheirPrint() {
    JoinKeys asked = keys(PaperKind.QUESTIONS, "vragen", DAY, FIRST, SECOND);
    JoinKeys answered =
        keys(
            PaperKind.ANSWERED,
            "antwoord",
            DAY.plusDays(150),
            FIRST.replace("veerdienst", "veer-dienst"),
            SECOND.toUpperCase(java.util.Locale.ROOT));
    assertThat(PaperJoiner.links(List.of(asked, answered)))
        .containsExactly(new PaperLink("antwoord", "vragen", Kind.ANSWERS, Manner.SAME_QUESTIONS));
  }

  @Test
  void editedQuestionsJoinWithinNinetyDays() {
    JoinKeys asked = keys(PaperKind.QUESTIONS, "vragen", DAY, FIRST, SECOND);
    String edited = FIRST.replace("stil komt te liggen", "ophoudt");
    JoinKeys soon = keys(PaperKind.ANSWERED, "snel", DAY.plusDays(90), edited, SECOND + " Zo ja?");
    JoinKeys late = keys(PaperKind.ANSWERED, "laat", DAY.plusDays(91), edited, SECOND + " Zo ja?");
    assertThat(PaperJoiner.links(List.of(asked, soon, late)))
        .containsExactly(new PaperLink("snel", "vragen", Kind.ANSWERS, Manner.SIMILAR_QUESTIONS));
  }

  @Test
  void otherQuestionsAreNotJoined() {
    JoinKeys asked = keys(PaperKind.QUESTIONS, "vragen", DAY, FIRST);
    JoinKeys answered = keys(PaperKind.ANSWERED, "antwoord", DAY.plusDays(9), SECOND);
    assertThat(PaperJoiner.links(List.of(asked, answered))).isEmpty();
  }

  @Test
  void questionsThatAreAskedAgainLaterAreNotAnsweredEarlier() {
    JoinKeys again = keys(PaperKind.QUESTIONS, "vragen", DAY.plusYears(1), FIRST, SECOND);
    JoinKeys answered = keys(PaperKind.ANSWERED, "antwoord", DAY, FIRST, SECOND);
    assertThat(PaperJoiner.links(List.of(again, answered))).isEmpty();
  }

  @Test
  void keysSurviveStorage() {
    JoinKeys keys =
        JoinKeys.of(
            naming(
                paper(PaperKind.DELAY, "ah-tk-20302031-1", "2031Z1", DAY, FIRST, SECOND),
                Part.NOTICE,
                "kv-tk-2031Z00417"));
    assertThat(JoinKeys.of(keys.toBytes())).isEqualTo(keys);
    assertThat(keys.toBytes()).hasSizeLessThan(1024);
  }

  @Test
  void joinsDoNotDependOnTheOrderAndTwentyThousandPapersAreQuick() {
    long seed = 20311112;
    Random random = new Random(seed);
    List<JoinKeys> papers = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String text = sentence(random);
      papers.add(keys(PaperKind.QUESTIONS, "v" + i, DAY, text));
      papers.add(keys(PaperKind.ANSWERED, "a" + i, DAY.plusDays(30), text));
    }
    List<PaperLink> links =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> PaperJoiner.links(papers));
    assertThat(links).as("seed %d", seed).hasSize(10_000);
    Collections.shuffle(papers, random);
    assertThat(PaperJoiner.links(papers)).as("seed %d", seed).isEqualTo(links);
  }

  private static String sentence(Random random) {
    return String.join(
        " ", IntStream.range(0, 30).mapToObj(i -> "woord" + random.nextInt(500)).toList());
  }

  private static JoinKeys keys(PaperKind kind, String id, LocalDate date, String... questions) {
    return JoinKeys.of(paper(kind, id, "", date, questions));
  }

  private static Paper paper(
      PaperKind kind, String id, String caseNumber, LocalDate date, String... questions) {
    PaperHead.Dates dates =
        kind == PaperKind.ANSWERED
            ? new PaperHead.Dates(Optional.empty(), Optional.of(date))
            : new PaperHead.Dates(Optional.of(date), Optional.empty());
    PaperHead head =
        new PaperHead(
            id,
            id + ".txt",
            kind,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(caseNumber).filter(number -> !number.isEmpty()),
            dates,
            List.of(),
            List.of(),
            List.of());
    return new Paper(head, body(id, questions), Mentions.NONE, List.of());
  }

  private static PaperBody body(String id, String... questions) {
    List<Question> asked =
        IntStream.range(0, questions.length)
            .mapToObj(i -> question(id, i + 1, questions[i]))
            .toList();
    return new PaperBody(
        Optional.empty(),
        asked,
        List.<Answer>of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Question question(String id, int number, String text) {
    return new Question(
        id + "-vraag-" + number, List.of(number), Optional.empty(), text, OptionalInt.empty());
  }

  private static Paper naming(Paper paper, Part part, String id) {
    Mention mention = new Mention(Place.of(part), new Span(0, 1), "x");
    PaperReference reference = new PaperReference(mention, Optional.of(id));
    return paper.with(
        new Mentions(List.of(), List.of(), List.of(reference), List.of(), List.of(), List.of()));
  }
}
