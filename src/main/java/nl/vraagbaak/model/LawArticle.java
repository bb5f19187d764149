package nl.vraagbaak.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article of a law.
 *
 * @param id law id and number ("sr-240b")
 * @param law the law it is of
 * @param number as lawyers write it ("240b", "6:162", "J 7")
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
   * has a BWB id. A book of a law in books has an id of its own, in which articles are numbered
   * without the book: 7:658 BW is article 658 of book 7. A blank is written as "_": "J_7".
   */
  public Optional<String> jci() {
    int colon = number.indexOf(':');
    if (colon > 0 && !law.books().isEmpty()) {
      return Optional.ofNullable(law.books().get(number.substring(0, colon)))
          .map(id -> jci(id, number.substring(colon + 1)));
    }
    return law.bwbId().map(id -> jci(id, number));
  }

  private static String jci(String bwbId, String article) {
    return "jci1.3:c:" + bwbId + "&artikel=" + article.replace(' ', '_');
  }

  /** Where its text can be read: the law itself, or EUR-Lex for an act of the Union. */
  public Optional<String> link() {
    return jci().map(jci -> "https://wetten.overheid.nl/" + jci).or(law::link);
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
