package nl.vraagbaak.extract.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.extract.token.Tokens;

/** Reads dossier numbers of Kamerstukken and the number within the dossier. */
final class DossierNumbers {
  // "XVI", "IIB", "A"
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}|[IVX]{2,4}[AB]|[A-F]");
  // "J": the budget of a fund, where a number follows; without one it is a paper of the Eerste
  // Kamer
  private static final Pattern FUND = Pattern.compile("[G-N]");
  // "A", "BB": papers of the Eerste Kamer are lettered
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

  /** Has a part for each council of ministers: "21 501-02", "21 501-30". */
  private static final String COUNCIL = "21501";

  private DossierNumbers() {}

  /**
   * A dossier number.
   *
   * @param dossier "32317", "36410-XVI", "21501-02"
   * @param end the token after it
   * @param bare the token after its five digits
   */
  record Dossier(String dossier, int end, int bare) {}

  /**
   * A paper of a dossier.
   *
   * @param head "kst-32317-"
   * @param number "981"
   * @param end the token after it
   */
  record Numbered(String head, String number, int end) {}

  /** The dossier number that begins at a token: "28 684", "28684", "28.684". */
  static Optional<Dossier> at(Tokens tokens, int i) {
    if (!tokens.is(i, Tokens.Kind.NUMBER)
        || (tokens.length(i) != 2 && tokens.length(i) != 5)
        || (tokens.touches(i) && !tokens.is(i - 1, Tokens.Kind.SIGN))
        || (tokens.touches(i)
            && (tokens.is(i - 1, "-") || tokens.is(i - 1, "/") || tokens.is(i - 1, ".")))) {
      return Optional.empty();
    }
    String digits = tokens.fold(i);
    int end = i + 1;
    if (digits.length() == 2) {
      end += tokens.is(end, ".") && tokens.touches(end) ? 1 : 0;
      boolean near = tokens.is(end, Tokens.Kind.NUMBER) && tokens.start(end) - tokens.end(i) <= 2;
      digits = near ? digits + tokens.fold(end++) : "";
    }
    boolean glued = tokens.touches(end) && tokens.is(end, Tokens.Kind.WORD);
    if (digits.length() != 5 || digits.charAt(0) < '1' || digits.charAt(0) > '4' || glued) {
      return Optional.empty();
    }
    return Optional.of(suffixed(tokens, digits, end));
  }

  private static Dossier suffixed(Tokens tokens, String digits, int end) {
    boolean dash = tokens.is(end, "-") || tokens.is(end, "–");
    int at = dash ? end + 1 : end;
    if (tokens.is(at, Tokens.Kind.WORD)
        && isChapter(tokens, at)
        && !tokens.touches(
            at + 1 < tokens.size() && tokens.is(at + 1, Tokens.Kind.WORD) ? at + 1 : 0)) {
      return new Dossier(digits + "-" + tokens.raw(at), at + 1, end);
    }
    boolean part =
        dash
            && tokens.touches(end)
            && tokens.is(at, Tokens.Kind.NUMBER)
            && tokens.fold(at).length() == 2
            && announces(tokens, at + 1) > at + 1;
    return part
        ? new Dossier(digits + "-" + tokens.fold(at), at + 1, end)
        : new Dossier(digits, end, end);
  }

  private static boolean isChapter(Tokens tokens, int at) {
    return ROMAN.matcher(tokens.raw(at)).matches()
        || (FUND.matcher(tokens.raw(at)).matches() && announces(tokens, at + 1) > at + 1);
  }

  /** The number within a dossier; after "Kamerstuk" (keyed) a comma or hyphen announces it too. */
  static Optional<Numbered> number(Tokens tokens, Dossier dossier, boolean keyed) {
    String head = "kst-" + dossier.dossier() + "-";
    int at = announces(tokens, dossier.end());
    if (at == dossier.end()) {
      boolean dash =
          (tokens.is(at, "-") || tokens.is(at, "–"))
              && tokens.touches(at)
              && tokens.touches(at + 1);
      boolean comma = tokens.is(at, ",") || tokens.is(at, "/");
      if (letteredInBrackets(tokens, dossier)) {
        return Optional.of(new Numbered(head, tokens.raw(at + 1), at + 2));
      }
      if (dash && COUNCIL.equals(dossier.dossier()) && tokens.length(at + 1) == 2) {
        return Optional.empty(); // "21 501-30 Raad voor …": the dossier itself
      }
      boolean spaced = dossier.bare() - 1 >= 0 && tokens.fold(dossier.bare() - 1).length() == 3;
      if (!((dash && (keyed || spaced)) || (comma && keyed))) {
        return Optional.empty();
      }
      at++;
      boolean digits =
          tokens.is(at, Tokens.Kind.NUMBER)
              && tokens.fold(at).length() <= 4
              && DossierNumbers.at(tokens, at).isEmpty();
      return digits
              || (tokens.is(at, Tokens.Kind.WORD) && LETTERS.matcher(tokens.raw(at)).matches())
          ? Optional.of(new Numbered(head, tokens.raw(at), at + 1))
          : Optional.empty();
    }
    boolean number = tokens.is(at, Tokens.Kind.NUMBER) && tokens.fold(at).length() <= 4;
    boolean letters = tokens.is(at, Tokens.Kind.WORD) && LETTERS.matcher(tokens.raw(at)).matches();
    return number || letters
        ? Optional.of(new Numbered(head, tokens.raw(at).toUpperCase(Locale.ROOT), at + 1))
        : Optional.empty();
  }

  /** "(33 669, I)": so the Eerste Kamer names its papers. */
  private static boolean letteredInBrackets(Tokens tokens, Dossier dossier) {
    int at = dossier.end();
    boolean spaced = tokens.fold(dossier.bare() - 1).length() == 3;
    return spaced
        && tokens.is(dossier.bare() - 3, "(")
        && tokens.is(at, ",")
        && tokens.is(at + 1, Tokens.Kind.WORD)
        && LETTERS.matcher(tokens.raw(at + 1)).matches()
        && tokens.is(at + 2, ")");
  }

  /** Past ", nr.", "nrs.", "nummer"; the place itself where none stands there. */
  private static int announces(Tokens tokens, int from) {
    int i = tokens.is(from, ",") || tokens.is(from, ";") ? from + 1 : from;
    String word = tokens.fold(i);
    if (!word.equals("nr")
        && !word.equals("nrs")
        && !word.equals("nummer")
        && !word.equals("nummers")
        && !word.equals("no")) {
      return from;
    }
    return tokens.is(i + 1, ".") ? i + 2 : i + 1;
  }
}
