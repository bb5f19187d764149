package nl.vraagbaak.search;

import nl.vraagbaak.model.Keyed;

/** The properties that a search can be narrowed by and counted over, each with its public key. */
public enum Facet implements Keyed {
  /** Kind of record: keys of {@link RecordKind}. */
  KIND("soort"),
  /** Kind of paper: keys of {@link nl.vraagbaak.model.PaperKind}. */
  PAPER_KIND("stuksoort"),
  /** Parliamentary group of the askers. */
  GROUP("fractie"),
  /** Member who asked. */
  ASKER("vraagsteller"),
  /** Member of government who answered. */
  ANSWERER("bewindspersoon"),
  /** Portfolio of those who answered or were asked. */
  MINISTRY("ministerie"),
  /** Organisation mentioned: its id. */
  ORGANISATION("organisatie"),
  /** Law cited: its id. */
  LAW("wet"),
  /** Article cited: its id. */
  ARTICLE("wetsartikel"),
  /** Parliamentary year: "2024-2025". */
  PARLIAMENTARY_YEAR("vergaderjaar"),
  /** Calendar year of the record's date. */
  YEAR("jaar"),
  /** Whether it was answered: keys of {@link AnswerState}. */
  ANSWERED("beantwoord");

  private final String key;

  Facet(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
