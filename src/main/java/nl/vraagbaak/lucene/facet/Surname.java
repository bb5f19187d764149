package nl.vraagbaak.lucene.facet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A surname as it stands above a paper.
 *
 * @param name the whole, "Van der Duin", "Meerman-Koning"
 */
record Surname(String name) {
  /** "van", "der", "El", "Op": what stands before a name and is left out of it. */
  private static final int LONGEST_BEFORE = 4;

  private static final int SHORTEST = 3;

  /**
   * What the bearer is called for short: "Duin"; of a double name either, "Meerman", "Koning", and
   * the whole without its hyphen.
   */
  List<String> shorter() {
    return Stream.concat(
            Stream.of(name.replace('-', ' ')), Stream.of(name.split("-")).map(Surname::bare))
        .filter(shorter -> shorter.length() >= SHORTEST && !shorter.equals(name))
        .distinct()
        .toList();
  }

  private static String bare(String name) {
    int start = 0;
    int space = name.indexOf(' ');
    while (space >= 0 && space - start <= LONGEST_BEFORE) {
      start = space + 1;
      space = name.indexOf(' ', start);
    }
    return name.substring(start);
  }
}
