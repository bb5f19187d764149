package nl.vraagbaak.dutch;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Acronyms that a text introduces in brackets behind what they stand for. After A. S. Schwartz and
 * M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text",
 * 2003: the letters are looked for backwards in the words before the bracket, the first of them at
 * the beginning of a word. Here as in the article, loosely: what is wrong only widens a search. The
 * names of bodies are read by the stricter rules of {@code extract}, where each word gives its
 * initial.
 */
public final class IntroducedAcronyms {
  // "het Landelijk Meldpunt Waterschade (LMW) ontving"; "(hierna: LMW)"
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\((?:hierna:? (?:de |het )?)?(\\p{Lu}[\\p{Lu}\\d]{1,5})\\)");

  private static final String ENDS_A_CLAUSE = ".;:()\n\"“”";

  private IntroducedAcronyms() {}

  /**
   * An acronym and what it stands for.
   *
   * @param acronym in capitals
   * @param words what it stands for, as printed
   */
  public record Introduced(String acronym, String words) {}

  /** What a text introduces, in order, each once. */
  public static Set<Introduced> in(String text) {
    Set<Introduced> found = new LinkedHashSet<>();
    if (text.indexOf('(') < 0) {
      return found;
    }
    Matcher bracket = IN_BRACKETS.matcher(text);
    while (bracket.find()) {
      String acronym = bracket.group(1);
      before(text, bracket.start(), acronym.length())
          .flatMap(words -> longForm(acronym, words))
          .ifPresent(words -> found.add(new Introduced(acronym, words)));
    }
    return found;
  }

  /** The words before a bracket that may be meant: of the same clause, and not too many. */
  private static Optional<String> before(String text, int bracket, int letters) {
    int most = Math.min(letters + 5, 2 * letters);
    int end = bracket;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    for (int words = 0; start > 0 && words < most; start--) {
      char sign = text.charAt(start - 1);
      if (ENDS_A_CLAUSE.indexOf(sign) >= 0) {
        break;
      }
      words += sign == ' ' ? 1 : 0;
    }
    return start == end ? Optional.empty() : Optional.of(text.substring(start, end).strip());
  }

  private static Optional<String> longForm(String acronym, String words) {
    int at = words.length() - 1;
    for (int letter = acronym.length() - 1; letter >= 0; letter--) {
      char sought = Character.toLowerCase(acronym.charAt(letter));
      while (at >= 0 && !fits(words, at, sought, letter == 0)) {
        at--;
      }
      at--;
    }
    if (at < -1) {
      return Optional.empty();
    }
    String found = words.substring(at + 1);
    return found.length() > acronym.length() && !StopWords.contains(first(found))
        ? Optional.of(found)
        : Optional.empty();
  }

  private static boolean fits(String words, int at, char sought, boolean first) {
    boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
    return Character.toLowerCase(words.charAt(at)) == sought && (!first || begins);
  }

  private static String first(String words) {
    int space = words.indexOf(' ');
    return (space < 0 ? words : words.substring(0, space)).toLowerCase(Locale.ROOT);
  }
}
