package nl.vraagbaak.web.view;

import java.util.List;

/**
 * Running text, cut for showing.
 *
 * @param paragraphs its paragraphs, each of pieces that follow each other
 */
public record Prose(List<List<Piece>> paragraphs) {
  /** Copies the paragraphs. */
  public Prose {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return paragraphs.isEmpty();
  }
}
