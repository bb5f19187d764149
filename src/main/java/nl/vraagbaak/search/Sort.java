package nl.vraagbaak.search;

import nl.vraagbaak.model.Keyed;

/** Orders of hits; equals are ordered by id. */
public enum Sort implements Keyed {
  /** Best first. */
  RELEVANCE("relevantie"),
  /** Oldest first. */
  OLDEST("datum"),
  /** Newest first. */
  NEWEST("-datum"),
  /** Articles as lawyers order them (240, 240a, 240b, 241), organisations by name. */
  NATURAL("natuurlijk");

  private final String key;

  Sort(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
