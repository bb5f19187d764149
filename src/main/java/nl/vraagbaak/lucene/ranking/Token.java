package nl.vraagbaak.lucene.ranking;

import java.util.List;
import java.util.Optional;

/**
 * A word of a query, analysed.
 *
 * @param lemma its lemma, or the acronym where that is all there is
 * @param acronym itself in capitals, where it was typed so
 * @param parts the smallest parts of a compound, in order; empty for a simple word
 */
record Token(String lemma, Optional<String> acronym, List<String> parts) {
  boolean isAcronym() {
    return acronym.isPresent();
  }

  /** The terms that may stand at its place in a phrase. */
  List<String> alternatives() {
    return acronym.filter(a -> !a.equals(lemma)).map(a -> List.of(lemma, a)).orElse(List.of(lemma));
  }
}
