package nl.vraagbaak.extract;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of words, written as a line of them. */
final class Words {
  private Words() {}

  /** The words of a line that has blanks between them. */
  static Set<String> of(String line) {
    return Collections.unmodifiableSet(new HashSet<>(List.of(line.split(" ", -1))));
  }
}
