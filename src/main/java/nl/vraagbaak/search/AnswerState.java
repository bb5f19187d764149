package nl.vraagbaak.search;

import nl.vraagbaak.model.Keyed;

/** Whether a question was answered. */
public enum AnswerState implements Keyed {
  /** Answered. */
  ANSWERED("ja"),
  /** Not answered yet. */
  OPEN("nee"),
  /** A notice says that the answer will be late. */
  DELAYED("uitgesteld");

  private final String key;

  AnswerState(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
