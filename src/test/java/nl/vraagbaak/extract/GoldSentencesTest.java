package nl.vraagbaak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Citation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Measures on annotated sentences, where they lie beside the project. */
class GoldSentencesTest {
  private static final Path SENTENCES = Path.of("../shared/gold/citations.jsonl");

  @Test
  void articlesAreFoundInAnnotatedSentences() throws IOException {
    Assumptions.assumeTrue(Files.exists(SENTENCES), () -> SENTENCES + " is not here; skipped");
    Extractor extractor = new Extractor(Gazetteer.read(Path.of("config")));
    int right = 0;
    int wanted = 0;
    int given = 0;
    for (String line : Files.readAllLines(SENTENCES)) {
      JsonNode row = new ObjectMapper().readTree(line);
      List<String> found = new ArrayList<>();
      extractor.recognise(row.path("text").asText()).citations().stream()
          .map(Citation::article)
          .forEach(found::add);
      given += found.size();
      for (JsonNode citation : row.path("citations")) {
        if (citation.path("article").isTextual()) {
          wanted++;
          right += found.remove(number(citation)) ? 1 : 0;
        }
      }
    }
    assertThat((double) right / wanted).as("recall").isGreaterThan(0.97);
    assertThat((double) right / given).as("precision").isGreaterThan(0.97);
  }

  private static String number(JsonNode citation) {
    return citation.path("article").asText();
  }
}
