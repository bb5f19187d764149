package nl.vraagbaak.extract.body;

import java.util.Optional;
import nl.vraagbaak.extract.token.Abbreviations;
import nl.vraagbaak.extract.token.Folding;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.model.Organisation;

/** What the words before an abbreviation in brackets name. */
final class Introductions {
  /** So many letters tell a word. */
  private static final int STEM = 4;

  private final OrganisationNames names;

  Introductions(OrganisationNames names) {
    this.names = names;
  }

  /** The listed body of the abbreviation, where the words before it are, or nearly, its name. */
  Optional<Organisation> listed(Tokens tokens, Abbreviations.Introduced abbreviation) {
    Optional<Organisation> body =
        names.at(tokens, abbreviation.end() + 1).map(m -> m.value().organisation());
    String name = body.map(b -> Folding.fold(b.name())).orElse("");
    for (int i = abbreviation.from(); i < abbreviation.end(); i++) {
      if (tokens.fold(i).length() > STEM && name.contains(tokens.fold(i))) {
        return body;
      }
    }
    return Optional.empty();
  }

  /** "Immigratie en Naturalisatie Dienst (IND)": begins as the listed name does, and no more. */
  static boolean isMisprinted(Tokens tokens, Abbreviations.Introduced words, Organisation listed) {
    String first = tokens.fold(words.from());
    return tokens.capital(words.from())
        && first.length() > STEM
        && Folding.fold(listed.name()).startsWith(first.substring(0, STEM));
  }

  /** Whether the words before a bracket say themselves that they are the name of a body. */
  static boolean tells(Tokens tokens, Abbreviations.Introduced abbreviation) {
    int from = abbreviation.from();
    boolean capitals = false;
    boolean tells = OrganisationWords.tells(tokens.fold(from - 1));
    for (int i = from; i < abbreviation.end(); i++) {
      capitals |= tokens.capital(i);
      tells |= OrganisationWords.tells(tokens.fold(i));
    }
    boolean whole = tokens.capital(from) || !capitals || OrganisationWords.tells(tokens.fold(from));
    return tells && whole && OrganisationWords.begins(tokens.fold(from));
  }

  /** "Advies- en Meldpunt Kindermishandeling (AMK)": what was read is the end of the name. */
  static boolean isHalf(Tokens tokens, Abbreviations.Introduced words, int read) {
    return words.from() < read && tokens.is(read - 1, "en") && tokens.is(read - 2, "-");
  }
}
