package nl.vraagbaak.model;

import java.util.List;

/**
 * A reference to questions or answers of the same paper ("zie het antwoord op vraag 3").
 *
 * @param mention where it stands
 * @param to the numbers it refers to, in order
 */
public record CrossReference(Mention mention, List<Integer> to) {
  /** Copies the numbers. */
  public CrossReference {
    to = List.copyOf(to);
  }
}
