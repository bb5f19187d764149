package nl.vraagbaak.extract.body;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.token.Abbreviations;
import nl.vraagbaak.extract.token.Mask;
import nl.vraagbaak.extract.token.PhraseTrie;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;

/**
 * Names of which nothing is known: abbreviations in capitals and rows of capital words. One object
 * reads the texts of one paper, which may say itself what an abbreviation stands for.
 */
public final class UnknownNames {
  private static final int LONGEST_ABBREVIATION = 8;
  private static final int POSTCODE = 4;

  /** In a head of letters and before what has a number, these are no part of a name. */
  private static final Set<String> FURNITURE =
      Words.of(
          "retouradres postbus bezoekadres datum betreft kenmerk telefoon pagina onderwerp bijlagen"
              + " postadres contactpersoon");

  /** A name with one of these is that of a person, an office or the House. */
  private static final Set<String> OFFICES =
      Words.of(
          "minister ministers staatssecretaris staatssecretarissen kamerlid kamerleden kamer"
              + " kamervragen officier vertegenwoordiger president premier");

  private final OrganisationNames listed;
  private final Set<String> names = new LinkedHashSet<>();

  /** Abbreviations that the paper introduces: what they are short for is the name. */
  private final Set<String> explained = new HashSet<>();

  /** Beside these names. */
  public UnknownNames(OrganisationNames listed) {
    this.listed = listed;
  }

  /** Reads one text; names inside the characters already understood are passed over. */
  public void read(Tokens tokens, Mask understood) {
    int i = 0;
    while (i < tokens.size()) {
      Abbreviations.at(tokens, i).ifPresent(introduced -> explained.add(introduced.text()));
      int end = isAside(tokens, i) ? i + 1 : Math.max(CapitalRuns.end(tokens, i, false), i + 1);
      Optional<PhraseTrie.Match<OrganisationNames.Form>> known = listed.at(tokens, i);
      if (known.isPresent()) {
        end = Math.max(known.get().end(), i + 1);
      } else if (tokens.is(i, Tokens.Kind.WORD)
          && !understood.covers(tokens.start(i))
          && isName(tokens, i, end)) {
        names.add(OrganisationPatterns.printed(tokens, i, end));
      }
      i = end;
    }
  }

  /** "Geldt de AVG": the first word has its capital from the sentence, the name comes after. */
  private static boolean isAside(Tokens tokens, int i) {
    boolean first = i == 0 || !tokens.is(i - 1, Tokens.Kind.WORD);
    return first && (tokens.is(i + 1, "de") || tokens.is(i + 1, "het"));
  }

  /** The names of all texts read. */
  public Set<String> found() {
    Set<String> found = new LinkedHashSet<>(names);
    found.removeAll(explained);
    return found;
  }

  private static boolean isName(Tokens tokens, int from, int end) {
    boolean name =
        isRow(tokens, from, end) || (end - from == 1 && isAbbreviation(tokens.raw(from)));
    return name && !isPostcode(tokens, from);
  }

  /** Two words or more; "Q4" and "Z14247" are a letter and a number. */
  private static boolean isRow(Tokens tokens, int from, int end) {
    int words = 0;
    for (int i = from; i < end; i++) {
      words += tokens.is(i, Tokens.Kind.WORD) ? 1 : 0;
      if (OFFICES.contains(tokens.fold(i))) {
        return false;
      }
    }
    return words > 1
        && CapitalRuns.start(tokens, from) == from
        && OrganisationWords.begins(tokens.fold(from))
        && !FURNITURE.contains(tokens.fold(from));
  }

  /** "2500 EH Den Haag" is an address. */
  private static boolean isPostcode(Tokens tokens, int i) {
    return tokens.length(i) == 2
        && tokens.is(i - 1, Tokens.Kind.NUMBER)
        && tokens.length(i - 1) == POSTCODE;
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1
        && word.length() <= LONGEST_ABBREVIATION
        && word.chars().allMatch(Character::isUpperCase);
  }
}
