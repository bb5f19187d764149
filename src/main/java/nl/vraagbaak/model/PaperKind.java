package nl.vraagbaak.model;

/** The kinds of parliamentary paper, each with the key it has in ids, JSON and URLs. */
public enum PaperKind implements Keyed {
  /** Written questions with their answers. */
  ANSWERED("antwoord"),
  /** Written questions that have not been answered yet. */
  QUESTIONS("vragen"),
  /** A notice that the answers will be late. */
  DELAY("uitstel"),
  /** The heading of an oral question. */
  ORAL("mondeling"),
  /** A written consultation: remarks and questions by parliamentary group. */
  CONSULTATION("schriftelijk-overleg"),
  /** A letter of a member of government. */
  LETTER("brief"),
  /** What the groups of a committee say and ask about a bill. */
  REPORT("verslag"),
  /** The reply of the government to such a report. */
  MEMORANDUM("nota"),
  /** Anything else. */
  UNKNOWN("onbekend");

  private final String key;

  PaperKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
