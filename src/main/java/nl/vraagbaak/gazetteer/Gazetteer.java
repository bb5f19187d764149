package nl.vraagbaak.gazetteer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Organisation;

/** All that the lists in {@code config/} know. Immutable; read once, shared by all threads. */
public final class Gazetteer {
  private final List<ListedLaw> laws;
  private final List<Organisation> organisations;
  private final Concordance concordance;
  private final Groups groups;
  private final ListPrints prints;
  private final Map<String, Law> lawById = new HashMap<>();

  Gazetteer(
      List<ListedLaw> laws,
      List<Organisation> organisations,
      Concordance concordance,
      Groups groups,
      ListPrints prints) {
    this.laws = List.copyOf(laws);
    this.organisations = List.copyOf(organisations);
    this.concordance = concordance;
    this.groups = groups;
    this.prints = prints;
    this.laws.forEach(listed -> lawById.put(listed.law().id(), listed.law()));
  }

  /**
   * Reads the lists of a folder: {@code wetten.csv}, {@code organisaties.csv}, {@code
   * concordantie.csv} and {@code fracties.csv}.
   *
   * @throws InvalidListException if a list is missing or something in it is wrong; it names every
   *     fault, not the first alone
   */
  public static Gazetteer read(Path folder) {
    return new GazetteerReader(folder).read();
  }

  /** The laws, in the order of the list. */
  public List<ListedLaw> laws() {
    return laws;
  }

  /** The organisations, in the order of the list. */
  public List<Organisation> organisations() {
    return organisations;
  }

  /** Which articles got another number. */
  public Concordance concordance() {
    return concordance;
  }

  /** The parliamentary groups. */
  public Groups groups() {
    return groups;
  }

  /**
   * A hash of the lists, 16 hex digits. An index made with other lists has to be made anew: its
   * records would not be those that these lists give.
   */
  public String fingerprint() {
    return prints.whole();
  }

  /** Hashes of the lists, together and each. */
  public ListPrints prints() {
    return prints;
  }

  /** A law by its id ("sr"). */
  public Optional<Law> findLaw(String id) {
    return Optional.ofNullable(lawById.get(id));
  }

  /** The record of an article of a law, with the numbers it had before or got after. */
  public LawArticle article(Law law, String number) {
    String id = articleId(law, number);
    return new LawArticle(id, law, number, concordance.of(id));
  }

  /** The records of the other numbers that an article had before or got after. */
  public List<LawArticle> counterparts(LawArticle article) {
    return article.renumberings().stream()
        .flatMap(other -> concordance.number(other.articleId()).stream())
        .map(number -> article(article.law(), number))
        .toList();
  }

  /** The id of an article: "sr-240b", "bw-7-658", "wft-3-17". */
  public static String articleId(Law law, String number) {
    return law.id() + "-" + Slug.of(number);
  }
}
