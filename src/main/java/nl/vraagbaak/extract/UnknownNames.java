package nl.vraagbaak.extract;

import java.util.LinkedHashSet;
import java.util.Set;

/** Names of which nothing is known: abbreviations in capitals and rows of capital words. */
final class UnknownNames {
  private static final int LONGEST_ABBREVIATION = 8;

  private UnknownNames() {}

  /** The unknown names in a text, none of them inside the characters already understood. */
  static Set<String> in(Tokens tokens, Mask understood) {
    Set<String> names = new LinkedHashSet<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = Math.max(CapitalRuns.end(tokens, i, false), i + 1);
      if (tokens.is(i, Tokens.Kind.WORD)
          && !understood.covers(tokens.start(i))
          && isName(tokens, i, end)) {
        names.add(OrganisationPatterns.printed(tokens, i, end));
      }
      i = end;
    }
    return names;
  }

  private static boolean isName(Tokens tokens, int from, int end) {
    boolean row =
        end - from > 1
            && CapitalRuns.start(tokens, from) == from
            && OrganisationWords.begins(tokens.fold(from));
    return row || (end - from == 1 && isAbbreviation(tokens.raw(from)));
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1
        && word.length() <= LONGEST_ABBREVIATION
        && word.chars().allMatch(Character::isUpperCase);
  }
}
