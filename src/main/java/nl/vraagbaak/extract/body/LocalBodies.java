package nl.vraagbaak.extract.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.extract.token.Abbreviations;
import nl.vraagbaak.extract.token.Tokens;
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
  private record Found(Organisation organisation, int end) {}

  /** Notes an abbreviation of a body; the first body that has it keeps it. */
  void add(String abbreviation, Organisation organisation) {
    byAbbreviation.putIfAbsent(abbreviation, organisation);
    initials.set(abbreviation.charAt(0));
  }

  /** What the paper itself gave a name, where nothing else was found, in the order of the text. */
  List<OrganisationFinder.Hit> between(Tokens tokens, List<OrganisationFinder.Hit> hits) {
    List<OrganisationFinder.Hit> more = new ArrayList<>();
    if (byAbbreviation.isEmpty()) {
      return more;
    }
    int at = 0;
    for (OrganisationFinder.Hit hit : hits) {
      between(tokens, at, hit.start(), more);
      at = hit.end();
    }
    between(tokens, at, tokens.size(), more);
    return more;
  }

  private void between(Tokens tokens, int from, int to, List<OrganisationFinder.Hit> more) {
    for (int i = from; i < to; i++) {
      Optional<Found> found =
          mayBegin(tokens, i) && OrganisationFinder.begins(tokens, i)
              ? at(tokens, i)
              : Optional.empty();
      if (found.isPresent() && found.get().end() <= to) {
        more.add(new OrganisationFinder.Hit(i, found.get().end(), found.get().organisation()));
        i = found.get().end() - 1;
      }
    }
  }

  /** Whether an abbreviation may begin at a token, by its first character. */
  private boolean mayBegin(Tokens tokens, int i) {
    return initials.get(tokens.text().charAt(tokens.start(i)));
  }

  /** The body whose abbreviation begins at a token; the longest of the bracket's few tokens. */
  private Optional<Found> at(Tokens tokens, int start) {
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
