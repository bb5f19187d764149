package nl.vraagbaak.search;

import java.util.List;
import nl.vraagbaak.model.Span;

/**
 * A stretch of a record's text that shows why it was found. Plain text: escaping and marking are
 * for who shows it.
 *
 * @param field which text: "tekst", "titel"
 * @param text the stretch
 * @param marks what matched, in order, without overlap, offsets in the stretch
 */
public record Snippet(String field, String text, List<Span> marks) {
  /** Copies the marks. */
  public Snippet {
    marks = List.copyOf(marks);
  }
}
