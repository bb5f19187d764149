package nl.vraagbaak.extract.law;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.ListedLaw;

/**
 * The listed laws, ready to be found by name and by number. Made once, shared by all texts.
 *
 * @param names by name and abbreviation
 * @param acts acts of the Union by number
 * @param byBwbId by BWB id
 */
public record Laws(LawNames names, UnionActs acts, Map<String, ByBwbId> byBwbId) {
  /** Of the lists. */
  public static Laws of(Gazetteer gazetteer) {
    Map<String, ByBwbId> ids = new HashMap<>();
    for (ListedLaw listed : gazetteer.laws()) {
      NamedLaw law = NamedLaw.of(listed.law());
      listed.law().bwbId().ifPresent(id -> ids.put(id, new ByBwbId(law, "")));
      listed.law().books().forEach((book, id) -> ids.put(id, new ByBwbId(law, book + ":")));
    }
    return new Laws(new LawNames(gazetteer), new UnionActs(gazetteer), Map.copyOf(ids));
  }

  /** The law with a BWB id; one that no list has is made from the id. */
  ByBwbId withBwbId(String id) {
    return Optional.ofNullable(byBwbId.get(id))
        .orElseGet(() -> new ByBwbId(NamedLaw.unlisted(id, Optional.empty()), ""));
  }

  /**
   * A law found by its BWB id.
   *
   * @param law the law
   * @param book what stands before its article numbers: "7:" for book 7, else empty
   */
  record ByBwbId(NamedLaw law, String book) {}
}
