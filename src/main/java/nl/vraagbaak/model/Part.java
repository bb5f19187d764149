package nl.vraagbaak.model;

/** The parts of a paper that a mention can stand in, each with its public key. */
public enum Part implements Keyed {
  /** A question. */
  QUESTION("vraag"),
  /** An answer. */
  ANSWER("antwoord"),
  /** A passage. */
  PASSAGE("passage"),
  /** A footnote. */
  FOOTNOTE("voetnoot"),
  /** Title and all else before the first text. */
  INTRODUCTION("inleiding"),
  /** The text of a delay notice. */
  NOTICE("mededeling"),
  /** The explanation after the last answer. */
  EXPLANATION("toelichting");

  private final String key;

  Part(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
