package nl.vraagbaak.extract.token;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of words, written as a line of them. */
public final class Words {
  private Words() {}

  /** The words of a line that has blanks between them. */
  public static Set<String> of(String line) {
    return Collections.unmodifiableSet(new HashSet<>(List.of(line.split(" ", -1))));
  }
}
