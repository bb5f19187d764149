package nl.vraagbaak.extract;

import java.util.BitSet;
import java.util.stream.Stream;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Mention;

/** The characters of a text that the names of laws take up. */
final class Mask {
  private final BitSet taken = new BitSet();

  private Mask() {}

  static Mask of(CitationFinder cited) {
    Mask mask = new Mask();
    Stream.concat(
            cited.laws().stream().map(LawMention::mention),
            cited.citations().stream().map(Citation::mention))
        .map(Mention::span)
        .forEach(span -> mask.taken.set(span.start(), span.end()));
    return mask;
  }

  boolean covers(int offset) {
    return taken.get(offset);
  }
}
