package nl.vraagbaak.lucene;

import java.util.List;
import nl.vraagbaak.search.Snippet;

/**
 * Shows of each text the stretch that matches best.
 *
 * @param marker finds what matches
 */
record BestStretch(Marker marker) implements HitReader.Presentation {
  private static final String FIELD = "tekst";

  @Override
  public List<Snippet> snippets(StoredText text) {
    String words = text.entry().text();
    return List.of(Snippets.best(FIELD, words, marker.matches(words)));
  }
}
