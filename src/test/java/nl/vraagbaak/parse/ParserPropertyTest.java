package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.parse.line.Marks;
import nl.vraagbaak.source.Line;
import nl.vraagbaak.source.SourceText;
import org.junit.jupiter.api.Test;

/** Any cut, shuffle or damage of a paper is parsed or rejected; the seed says how to replay it. */
class ParserPropertyTest {
  private static final int ROUNDS = 400;
  private static final long SEED = Long.getLong("zaad", new Random().nextLong());
  private static final String PIECES =
      "0123456789[]():.,?!»«’-–\uE000\uE001\uE002\f\t\u0000\uFFFDéñ ";

  private static final String PAPER =
      """
      Tweede Kamer der Staten-Generaal 2
      Vergaderjaar 2030–2031 Aanhangsel van de Handelingen
      2926
      Vragen van de leden Jansen en De Wit (beiden SP) aan de Minister van Financiën over
      het bericht «Water» (ingezonden 3 mei 2031).
      Antwoord van Minister De Vries (Financiën), mede namens de Minister van Justitie en
      Veiligheid (ontvangen 3 juni 2031). Zie ook Aanhangsel Handelingen, nr. 12.
      Vraag 1
      Klopt het dat het water stijgt?1 Zo ja, waarom?
      Antwoord 1
      Ja, zie de opsporings-
      bevoegdheden.2 3
      Vraag 2, 3 en 4
      Deelt u dit?

      Bent u bereid? [footnoteRef:4] [4: Kamerstuk 28 684, nr. 717]

      Wat nu? 1)
      1 Waterlands Dagblad, 2 mei 2031.
      2 Kamerstuk 28 684, nr. 717.
      ah-tk-20302031-2926
      ISSN 0921 - 7398’s-Gravenhage 2031Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1Antwoord 2 t/m 4
      1. een
      2. twee
      Toelichting:
      Ter aanvulling.
      1) Bron, 2031.
      I Vragen en opmerkingen vanuit de D66-fractie
      De Minister van Financiën,
      D. de Vries
      """;

  private static String damage(Random random) {
    List<String> lines = new ArrayList<>(List.of(PAPER.split("\n", -1)));
    switch (random.nextInt(5)) {
      case 0 -> Collections.shuffle(lines, random);
      case 1 -> lines.subList(0, random.nextInt(lines.size())).clear();
      case 2 -> lines.replaceAll(line -> random.nextInt(4) == 0 ? "" : line);
      case 3 -> lines.replaceAll(line -> line.substring(0, random.nextInt(line.length() + 1)));
      default -> lines.addAll(List.copyOf(lines));
    }
    StringBuilder text = new StringBuilder(String.join(random.nextInt(6) == 0 ? " " : "\n", lines));
    for (int i = random.nextInt(60); i > 0 && !text.isEmpty(); i--) {
      int at = random.nextInt(text.length());
      char piece = PIECES.charAt(random.nextInt(PIECES.length()));
      if (random.nextBoolean()) {
        text.insert(at, piece);
      } else {
        text.setCharAt(at, piece);
      }
    }
    return text.toString();
  }

  @Test
  void anyDamagedPaperIsParsedOrRejected() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      String text = damage(random);
      try {
        check(
            new PaperParser().parse(Texts.source(round % 7 == 0 ? "proef.md" : "proef.txt", text)));
      } catch (RuntimeException e) {
        fail(
            "round " + round + " of seed " + SEED + " (replay with -Dzaad=" + SEED + "):\n" + text,
            e);
      }
    }
  }

  private static void check(ParseResult result) {
    if (result instanceof ParseResult.Parsed parsed) {
      Paper paper = parsed.paper();
      List<String> ids = new ArrayList<>();
      paper.body().questions().forEach(q -> ids.add(q.id()));
      paper.body().answers().forEach(a -> ids.add(a.id()));
      paper.body().passages().forEach(p -> ids.add(p.id()));
      assertThat(ids).doesNotHaveDuplicates();
      paper.body().questions().forEach(q -> isClean(q.text()));
      paper.body().answers().forEach(a -> isClean(a.text()));
      paper.body().footnotes().forEach(n -> isClean(n.text()));
    }
  }

  private static void isClean(String text) {
    assertThat(text)
        .isEqualTo(text.strip())
        .doesNotContain(Character.toString(Line.NOTE_START), Character.toString(Line.NOTE_END))
        .doesNotContain(Character.toString(Marks.MAYBE_MARKER));
  }

  @Test
  void noWordIsLost() {
    Random random = new Random(SEED);
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder("Vraag 1\nKlopt het?\n\nAntwoord 1\n");
      for (int word = 0; word < 40; word++) {
        text.append("woord").append((char) ('a' + word % 26)).append(word < 26 ? "x" : "y");
        text.append(random.nextInt(6) == 0 ? "\n\n" : random.nextInt(4) == 0 ? "\n" : " ");
      }
      SourceText source = Texts.source("proef.txt", text.toString());
      String answer = Texts.paper(source).body().answers().getFirst().text();
      for (int word = 0; word < 40; word++) {
        String expected = "woord" + (char) ('a' + word % 26) + (word < 26 ? "x" : "y");
        assertThat(answer).as("seed %d, round %d", SEED, round).contains(expected);
      }
    }
  }
}
