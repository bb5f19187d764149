package nl.vraagbaak.search;

import java.util.List;

/**
 * What is related to a record or to a draft text.
 *
 * @param found best first; records with the same words once
 * @param complete false where time ran out and better ones may be missing
 */
public record Relatives(List<Related> found, boolean complete) {
  /** Nothing is related. */
  public static final Relatives NONE = new Relatives(List.of(), true);

  /** Copies the list. */
  public Relatives {
    found = List.copyOf(found);
  }
}
