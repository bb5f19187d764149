package nl.vraagbaak.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article of a law.
 *
 * @param id law id and number ("sr-240b")
 * @param law the law it is of
 * @param number as lawyers write it ("240b", "6:162")
 * @param renumberings the articles it became or came from
 */
public record LawArticle(String id, Law law, String number, List<Renumbering> renumberings) {
  /** Copies the renumberings. */
  public LawArticle {
    renumberings = List.copyOf(renumberings);
  }

  /** How it is named in running text: "art. 240b Sr". */
  public String label() {
    return "art. " + number + " " + law.abbreviation();
  }

  /**
   * Its Juriconnect reference, version 1.3 ("jci1.3:c:BWBR0001854&amp;artikel=240b"), where the law
   * has a BWB id.
   */
  public Optional<String> jci() {
    return law.bwbId().map(id -> "jci1.3:c:" + id + "&artikel=" + number);
  }

  /** Where its text can be read. */
  public Optional<String> link() {
    return jci().map(jci -> "https://wetten.overheid.nl/" + jci);
  }

  /**
   * A renumbering of an article.
   *
   * @param articleId the other article
   * @param newer whether the other article is the later number
   * @param on the day from which the new number holds
   * @param source where this is written
   */
  public record Renumbering(String articleId, boolean newer, LocalDate on, String source) {}
}
