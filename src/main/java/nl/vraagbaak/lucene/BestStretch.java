package nl.vraagbaak.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.lucene.record.StoredText;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.Snippet;

/**
 * Shows of each text the stretch that matches best; where nothing in it matches, also its heading
 * or the title of its paper that did.
 *
 * @param marker finds what matches
 */
record BestStretch(Marker marker) implements HitReader.Presentation {
  private static final String TEXT = "tekst";
  private static final String HEADING = "kop";
  private static final String TITLE = "titel";

  @Override
  public List<Snippet> snippets(StoredText.Read text, PaperSummary paper) {
    Entry entry = text.stored().entry();
    Snippet best = Snippets.best(TEXT, entry.text(), marker.matches(text.words()));
    List<Snippet> snippets = new ArrayList<>(List.of(best));
    if (best.marks().isEmpty()) {
      around(HEADING, entry.heading()).ifPresent(snippets::add);
      around(TITLE, paper.head().title()).ifPresent(snippets::add);
    }
    return snippets;
  }

  /** What stands around a text, where it matches. */
  private Optional<Snippet> around(String field, Optional<String> words) {
    return words
        .map(all -> Snippets.best(field, all, marker.matches(all)))
        .filter(snippet -> !snippet.marks().isEmpty());
  }
}
