package nl.vraagbaak.search;

import java.util.Set;
import nl.vraagbaak.model.Keyed;

/** The kinds of record that can be found, each with its public key. */
public enum RecordKind implements Keyed {
  /** A question. */
  QUESTION("vraag"),
  /** An answer. */
  ANSWER("antwoord"),
  /** A passage of a letter or other text. */
  PASSAGE("passage"),
  /** An article of law that papers cite. */
  ARTICLE("wetsartikel"),
  /** An organisation that papers name. */
  ORGANISATION("organisatie"),
  /** A paper as a whole; found only when asked for, or where it has no texts to be found by. */
  PAPER("stuk");

  /** The keys of the kinds that are texts of a paper. */
  public static final Set<String> TEXTS = Set.of(QUESTION.key, ANSWER.key, PASSAGE.key);

  private final String key;

  RecordKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
