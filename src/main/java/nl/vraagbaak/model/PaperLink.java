package nl.vraagbaak.model;

/**
 * A join between two papers of the collection.
 *
 * @param from id of the paper that joins: the answer, the delay notice
 * @param to id of the paper it joins to: the questions
 * @param kind what the first is to the second
 * @param manner how the join was found
 */
public record PaperLink(String from, String to, Kind kind, Manner manner) {
  /** What one paper is to another. */
  public enum Kind implements Keyed {
    /** It answers the other's questions. */
    ANSWERS("beantwoordt"),
    /** It says that the answers to the other will be late. */
    DELAYS("stelt-uit");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** How a join was found, surest first. */
  public enum Manner implements Keyed {
    /** Both bear the same case number. */
    CASE_NUMBER("zaaknummer"),
    /** One names the other's Aanhangsel number. */
    PAPER_NUMBER("aanhangselnummer"),
    /** Their questions are the same. */
    SAME_QUESTIONS("gelijke-vragen"),
    /** Their questions share most of their wording. */
    SIMILAR_QUESTIONS("gelijkende-vragen");

    private final String key;

    Manner(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
