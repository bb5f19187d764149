package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.Passage;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.source.Limits;
import nl.vraagbaak.source.ReadResult;
import nl.vraagbaak.source.SourceReader;
import org.junit.jupiter.api.Test;

/**
 * Holds the floor that the parser reached on annotated real papers, where these lie beside the
 * project; a text counts when its numbers, its first and its last words are right.
 */
class GoldScoreTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final double FLOOR = 0.98;

  private final ObjectMapper mapper = new ObjectMapper();
  private int right;
  private int wrong;
  private int missed;

  @Test
  void theFloorReachedOnAnnotatedPapersHolds() throws IOException {
    Path gold = SHARED.resolve("gold");
    assumeTrue(Files.isDirectory(gold), "geen ../shared/gold: de meting op echte stukken vervalt");
    List<String> kinds = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
        JsonNode expected = mapper.readTree(file.toFile());
        Paper paper = paper(SHARED.resolve("papers").resolve(expected.get("file").asText()));
        if (!paper.head().kind().key().equals(expected.get("kind").asText())) {
          kinds.add(expected.get("file").asText());
        }
        count(expected, paper);
      }
    }
    assertThat(kinds).as("papers of another kind").isEmpty();
    double f1 = 2.0 * right / (2.0 * right + wrong + missed);
    assertThat(f1)
        .as("F1 of texts and notes (%d/%d/%d)", right, wrong, missed)
        .isGreaterThan(FLOOR);
  }

  private static Paper paper(Path file) {
    ReadResult read = new SourceReader(Limits.DEFAULTS).read(file);
    assertThat(read).isInstanceOf(ReadResult.Read.class);
    return Texts.paper(((ReadResult.Read) read).text());
  }

  private void count(JsonNode gold, Paper paper) {
    boolean letter = gold.get("kind").asText().equals("brief");
    List<String> questions = new ArrayList<>();
    for (Question question : paper.body().questions()) {
      questions.add(key(question.numbers(), question.text()));
    }
    List<String> answers = new ArrayList<>();
    for (Answer answer : paper.body().answers()) {
      answers.add(key(answer.numbers(), answer.text()));
    }
    List<String> passages = new ArrayList<>();
    for (Passage passage : paper.body().passages()) {
      passages.add(key(List.of(passage.number()), passage.text()));
    }
    List<String> notes = new ArrayList<>();
    for (Footnote note : paper.body().footnotes()) {
      notes.add(letters(note.text()));
    }
    match(gold.get("questions"), questions);
    match(gold.get("answers"), letter ? passages : answers);
    match(gold.get("footnotes"), notes);
  }

  private void match(JsonNode entries, List<String> found) {
    for (JsonNode entry : entries) {
      if (entry.path("doubtful").asBoolean()) {
        continue;
      }
      String numbers =
          entry.has("numbers") ? entry.get("numbers").toString().replace(",", ", ") : "";
      String start = numbers + letters(entry.get("starts").asText());
      String end = letters(entry.path("ends").asText());
      int before = found.size();
      found.stream()
          .filter(text -> text.startsWith(start) && text.endsWith(end))
          .findFirst()
          .ifPresent(found::remove);
      right += before - found.size();
      missed += before == found.size() ? 1 : 0;
    }
    wrong += found.size();
  }

  private static String key(List<Integer> numbers, String text) {
    return numbers + letters(text);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
