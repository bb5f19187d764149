package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.model.Span;
import nl.vraagbaak.search.Snippet;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class SnippetsTest {
  private static final String FILLER =
      "Deze zin vult de tekst op met gewone woorden zonder belang. ";

  @Test
  void theWordItselfStandsAboveItsParts() {
    String text =
        "Het verwijderen van beelden gaat snel na een bevel. "
            + FILLER.repeat(8)
            + "De toezichthouder gaf een verwijderbevel.";
    Snippet snippet =
        Snippets.best("tekst", text, matches(text, "verwijder", "bevel", "verwijderbevel"));
    assertThat(snippet.text()).contains("gaf een verwijderbevel.");
    assertThat(snippet.marks()).extracting(m -> m.of(snippet.text())).contains("verwijderbevel");
  }

  @Test
  void moreDifferentWordsStandAboveOneWordOften() {
    String text =
        "De politie en de politie en nog eens de politie. "
            + FILLER.repeat(8)
            + "De politie kreeg capaciteit.";
    Snippet snippet = Snippets.best("tekst", text, matches(text, "politie", "capaciteit"));
    assertThat(snippet.text()).contains("kreeg capaciteit");
  }

  @Test
  void aTextWithoutMatchShowsItsBeginning() {
    Snippet snippet = Snippets.best("tekst", FILLER.repeat(10), List.of());
    assertThat(snippet.text()).startsWith("Deze zin").endsWith(" …");
    assertThat(snippet.marks()).isEmpty();
  }

  /**
   * Every place where one of the words stands, as the marker finds it: the longest first, apart.
   */
  private static List<Marker.Match> matches(String text, String... words) {
    List<Marker.Match> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      String longest = "";
      for (String word : words) {
        if (text.startsWith(word, i) && word.length() > longest.length()) {
          longest = word;
        }
      }
      if (!longest.isEmpty()) {
        found.add(new Marker.Match(new Span(i, i + longest.length()), new BytesRef(longest)));
        i += longest.length() - 1;
      }
    }
    return found;
  }
}
