package nl.vraagbaak.extract.law;

import java.util.Optional;
import nl.vraagbaak.extract.token.Tokens;

/**
 * A book of a law in books, named apart from the article: "artikel 5 boek 7 BW", "artikel 391 van
 * Boek 2 van het Burgerlijk Wetboek". It becomes part of the number: 7:5, 2:391.
 */
final class Books {
  private Books() {}

  /** "Boek 2 van het Burgerlijk Wetboek" as a law, its book still to be asked for. */
  static Optional<LawReader.Reading> before(Tokens tokens, int from, Laws laws) {
    int i = from;
    if (!tokens.is(i, "boek") || !tokens.is(i + 1, Tokens.Kind.NUMBER)) {
      return Optional.empty();
    }
    i += 2;
    i += tokens.is(i, ",") ? 1 : 0;
    i += tokens.is(i, "van") ? 1 : 0;
    i += tokens.is(i, "het") ? 1 : 0;
    return laws.names()
        .at(tokens, i, true)
        .filter(f -> !f.law().law().books().isEmpty())
        .map(f -> new LawReader.Reading.Known(f.law(), f.end()));
  }

  /**
   * The number of an article with its book, looked for between the number and the end of the law's
   * name.
   */
  static String number(Tokens tokens, String number, int from, int to, NamedLaw law) {
    if (law.law().books().isEmpty() || number.indexOf(':') >= 0) {
      return number;
    }
    for (int i = from; i < to + 2; i++) {
      if (tokens.is(i, "boek") && tokens.is(i + 1, Tokens.Kind.NUMBER)) {
        return tokens.fold(i + 1) + ":" + number;
      }
    }
    return number;
  }
}
