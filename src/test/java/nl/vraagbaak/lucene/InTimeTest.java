package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.lucene.record.StoredText;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.Snippet;
import org.junit.jupiter.api.Test;

class InTimeTest {
  private static final Snippet SNIPPET = new Snippet("tekst", "lamp", List.of());
  private final List<Integer> explained = new ArrayList<>();

  private final HitReader.Presentation how =
      new HitReader.Presentation() {
        @Override
        public List<Snippet> snippets(StoredText.Read text, PaperSummary paper) {
          return List.of(SNIPPET);
        }

        @Override
        public Optional<String> explanation(int document, double score) {
          explained.add(document);
          return Optional.of("daarom");
        }
      };

  @Test
  void showsWhatThereIsTimeForAndKnowsThatItWasNotAll() throws IOException {
    Iterator<Boolean> over = List.of(false, false, true).iterator();
    InTime inTime = new InTime(how, over::next);
    assertThat(inTime.explanation(1, 1)).contains("daarom");
    assertThat(inTime.explanation(2, 1)).contains("daarom");
    assertThat(inTime.complete()).isTrue();
    assertThat(inTime.explanation(3, 1)).isEmpty();
    assertThat(inTime.complete()).isFalse();
    assertThat(explained).containsExactly(1, 2);
  }
}
