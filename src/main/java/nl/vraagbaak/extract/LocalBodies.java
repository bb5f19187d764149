package nl.vraagbaak.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.model.Organisation;

/** The abbreviations that one paper introduces for bodies, found exactly as they were printed. */
final class LocalBodies {
  private final Map<String, Organisation> byAbbreviation = new HashMap<>();

  /** The characters that they begin with: most words need not be looked at. */
  private final BitSet initials = new BitSet();

  /**
   * An abbreviation found.
   *
   * @param organisation what it stands for
   * @param end the token after it
   */
  record Found(Organisation organisation, int end) {}

  /** Notes an abbreviation of a body; the first body that has it keeps it. */
  void add(String abbreviation, Organisation organisation) {
    byAbbreviation.putIfAbsent(abbreviation, organisation);
    initials.set(abbreviation.charAt(0));
  }

  boolean isEmpty() {
    return byAbbreviation.isEmpty();
  }

  /** Whether an abbreviation may begin at a token, by its first character. */
  boolean mayBegin(Tokens tokens, int i) {
    return initials.get(tokens.text().charAt(tokens.start(i)));
  }

  /** The body whose abbreviation begins at a token; the longest of the bracket's few tokens. */
  Optional<Found> at(Tokens tokens, int start) {
    for (int end = Math.min(start + Abbreviations.MOST_TOKENS, tokens.size()); end > start; end--) {
      String printed = tokens.text().substring(tokens.start(start), tokens.end(end - 1));
      boolean goesOn =
          tokens.touches(end)
              && tokens.is(end, Tokens.Kind.WORD)
              && tokens.is(end - 1, Tokens.Kind.NUMBER);
      if (!goesOn && byAbbreviation.containsKey(printed)) {
        return Optional.of(new Found(byAbbreviation.get(printed), end));
      }
    }
    return Optional.empty();
  }
}
