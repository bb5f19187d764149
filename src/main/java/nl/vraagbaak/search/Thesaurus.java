package nl.vraagbaak.search;

import java.util.List;
import java.util.stream.Stream;

/** Knows other words for the same: synonyms, acronyms and what they stand for. */
@FunctionalInterface
public interface Thesaurus {
  /** Words of an expression at most; longer ones are not asked for. */
  int LONGEST = 6;

  /** Knows none. */
  Thesaurus NONE = words -> List.of();

  /**
   * Other words for an expression.
   *
   * @param words as typed, one space between them; a knower of acronyms looks at capitals
   * @return the others, without the expression itself
   */
  List<String> alternatives(String words);

  /** What this one and another know together. */
  default Thesaurus and(Thesaurus other) {
    return words ->
        Stream.concat(alternatives(words).stream(), other.alternatives(words).stream())
            .distinct()
            .toList();
  }
}
