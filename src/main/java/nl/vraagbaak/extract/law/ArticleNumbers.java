package nl.vraagbaak.extract.law;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;

/**
 * Reads article numbers: "240b", "126nba", "6:162", "3.17", "161sexies", "429 quater", "XIV", "J
 * 7".
 */
final class ArticleNumbers {
  private static final Set<String> LATIN =
      Words.of(
          "bis ter quater quinquies quinquis sexies septies octies novies nonies decies undecies "
              + "duodecies");
  // "b", "ab", "nba", "zga"
  private static final Pattern SUFFIX = Pattern.compile("[a-z]{1,3}|[A-Z]{1,2}");
  // "II", "XVI"
  private static final Pattern ROMAN = Pattern.compile("[IVXL]{1,6}");
  // "J", "Na": the chapter before the number in the Kieswet
  private static final Pattern CHAPTER = Pattern.compile("[A-Z]a?");

  /** Words that a lost blank glues to a number: "lid 1onder c", "2e", "10de". */
  private static final Set<String> NO_SUFFIX =
      Words.of("en of jo e de ste o lid sr sv bw tm awb rv euro");

  private static final Set<String> ORDINAL_ENDS = Words.of("e o");
  private static final Set<String> AFTER_ORDINAL = Words.of("lid en");

  private ArticleNumbers() {}

  /** The number that begins at a token. */
  static Optional<Found> at(Tokens tokens, int start) {
    if (!tokens.is(start, Tokens.Kind.NUMBER) || tokens.length(start) > 4) {
      return Optional.empty();
    }
    int end = suffix(tokens, start + 1);
    while (joins(tokens, end)) {
      end = suffix(tokens, end + 2);
    }
    if (tokens.touches(end)
        && tokens.is(end, Tokens.Kind.WORD)
        && !NO_SUFFIX.contains(tokens.fold(end))
        && !tokens.fold(end).startsWith("onder")) {
      return Optional.empty();
    }
    String number = tokens.text().substring(tokens.start(start), tokens.end(end - 1));
    if (LATIN.contains(tokens.fold(end))) {
      number += tokens.fold(end++);
    }
    return Optional.of(new Found(number, end));
  }

  /** Whether a folded word goes on a number: "bis". */
  static boolean isLatin(String word) {
    return LATIN.contains(word);
  }

  /** A number in Roman numerals, as articles of treaties and amending acts have. */
  static Optional<Found> roman(Tokens tokens, int start) {
    boolean roman =
        tokens.is(start, Tokens.Kind.WORD) && ROMAN.matcher(tokens.raw(start)).matches();
    return roman ? Optional.of(new Found(tokens.raw(start), start + 1)) : Optional.empty();
  }

  /** "J 7", "Ya 22a": an article of a law that numbers its chapters by letter (Kieswet). */
  static Optional<Found> chaptered(Tokens tokens, int start) {
    boolean chapter =
        tokens.is(start, Tokens.Kind.WORD)
            && tokens.is(start + 1, Tokens.Kind.NUMBER)
            && !tokens.touches(start + 1)
            && CHAPTER.matcher(tokens.raw(start)).matches();
    return chapter
        ? at(tokens, start + 1)
            .map(found -> new Found(tokens.raw(start) + " " + found.number(), found.end()))
        : Optional.empty();
  }

  private static int suffix(Tokens tokens, int i) {
    boolean touches = tokens.touches(i) && tokens.is(i, Tokens.Kind.WORD);
    if (!touches
        || (NO_SUFFIX.contains(tokens.fold(i)) && !tokens.is(i, "e") && !tokens.is(i, "o"))) {
      return i;
    }
    if (ORDINAL_ENDS.contains(tokens.fold(i)) && AFTER_ORDINAL.contains(tokens.fold(i + 1))) {
      return i;
    }
    boolean suffix = LATIN.contains(tokens.fold(i)) || SUFFIX.matcher(tokens.raw(i)).matches();
    return suffix ? i + 1 : i;
  }

  /** Whether ":162" or ".17" goes on the number. */
  private static boolean joins(Tokens tokens, int i) {
    return (tokens.is(i, ":") || tokens.is(i, "."))
        && tokens.touches(i)
        && tokens.touches(i + 1)
        && tokens.is(i + 1, Tokens.Kind.NUMBER)
        && tokens.length(i + 1) <= 4;
  }

  /** Whether a number begins at a token that can be that of an article only: "240b", "6:162". */
  static boolean isLettered(Tokens tokens, int i) {
    return at(tokens, i)
        .map(Found::number)
        .filter(number -> number.indexOf(':') > 0 || number.chars().anyMatch(Character::isLetter))
        .isPresent();
  }

  /** Whether a number is plain digits. */
  static boolean isPlain(String number) {
    return number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * A number found.
   *
   * @param number as lawyers write it: "429quater"
   * @param end the token after it
   */
  record Found(String number, int end) {}
}
