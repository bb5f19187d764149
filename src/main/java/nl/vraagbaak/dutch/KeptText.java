package nl.vraagbaak.dutch;

/**
 * A text as {@link TextCode} kept it. Which listed words stand in it is known without looking them
 * up.
 */
public final class KeptText {
  /** Of each listed word that is not in capitals: where it begins, where it ends, its code. */
  static final int FIELDS = 3;

  private final String text;
  private final int[] words;
  private final int count;

  KeptText(String text, int[] words, int count) {
    this.text = text;
    this.words = words;
    this.count = count;
  }

  /** All of it. */
  public String text() {
    return text;
  }

  /** How many listed words are known. */
  int count() {
    return count;
  }

  int start(int word) {
    return words[FIELDS * word];
  }

  int end(int word) {
    return words[FIELDS * word + 1];
  }

  int code(int word) {
    return words[FIELDS * word + 2];
  }
}
