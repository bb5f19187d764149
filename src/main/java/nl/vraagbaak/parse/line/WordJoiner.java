package nl.vraagbaak.parse.line;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins two lines of one paragraph: a word broken over the line end becomes one word again. */
public final class WordJoiner {
  // "https://www.nu.nl/aantal-aangetroffen-", "www.rijksoverheid.nl/…", "(offlimits.nl/kst-"
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.|[\\p{L}\\d-]{1,60}\\.(?:nl|com|org|eu|net|be|de)/)\\S*$");
  // "kinder- en jeugdhulp", "in- of uitvoer"
  private static final Pattern AND =
      Pattern.compile("^(?:en|of|en/of|dan wel|noch|tot|als|c\\.q\\.)[ ,].*");
  // first parts that keep their hyphen: "niet-⏎versleutelde", "end-to-⏎end"; not "pro", "ex", "in",
  // which are syllables too: "pro-⏎gramma", "ex-⏎tra"
  private static final Set<String> FIRST_PARTS =
      Set.of(
          "niet",
          "oud",
          "non",
          "vice",
          "e",
          "privé",
          "publiek",
          "adjunct",
          "kandidaat",
          "online",
          "offline",
          "end-to",
          "safety-by",
          "privacy-by",
          "face-to",
          "peer-to",
          "state-of-the");
  // "rechter-⏎commissaris", but "rechter-⏎lijke"
  private static final Pattern JUDGE = Pattern.compile("^commissaris.*");
  // "30 juni 2023⏎2 is aangegeven": a marker that a text layer has put before the next line
  private static final Pattern STRAY = Pattern.compile("^\\d{1,2} \\p{Ll}.*");

  private static final String VOWELS = "aeiou";

  private WordJoiner() {}

  /** Appends a line to the text of its paragraph. */
  public static void append(StringBuilder text, String line) {
    if (text.isEmpty() || line.isEmpty()) {
      text.append(line);
      return;
    }
    char last = text.charAt(text.length() - 1);
    String tail = lastWord(text);
    if (STRAY.matcher(line).matches()) {
      text.append(' ').append(Marks.MAYBE_MARKER).append(line);
    } else if (endsAddress(tail, line)) {
      text.append(line);
    } else if ((last == '-' || last == '\u2010') && tail.length() > 1) {
      hyphen(text, tail.substring(0, tail.length() - 1), line);
    } else if (last == '–' && endsWithDigit(tail) && Character.isDigit(line.charAt(0))) {
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }

  private static void hyphen(StringBuilder text, String word, String line) {
    char first = line.charAt(0);
    if (AND.matcher(line).matches()) {
      text.append(' ').append(line);
    } else if (!Character.isLetterOrDigit(first) && first != '(' && first != '«') {
      text.append(' ').append(line);
    } else if (isRealHyphen(word, line)) {
      text.append(line);
    } else {
      text.setLength(text.length() - 1);
      text.append(line);
    }
  }

  /** Whether a hyphen between these belongs to the word: "CSAM-verordening", "24-uurs". */
  private static boolean isRealHyphen(String word, String line) {
    char next = line.charAt(0);
    char last = word.charAt(word.length() - 1);
    if (!Character.isLowerCase(next) || !Character.isLowerCase(last)) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int start = 0;
    while (start < lower.length() && !Character.isLetter(lower.charAt(start))) {
      start++;
    }
    String part = lower.substring(start);
    return FIRST_PARTS.contains(part)
        || (part.equals("rechter") && JUDGE.matcher(line).matches())
        || (last == next && VOWELS.indexOf(last) >= 0)
        || word.chars().skip(start + 1L).anyMatch(Character::isUpperCase);
  }

  private static boolean endsAddress(String tail, String line) {
    boolean possible = tail.indexOf('/') >= 0 || tail.contains("www.");
    if (!possible || !ADDRESS.matcher(tail).find()) {
      return false;
    }
    char last = tail.charAt(tail.length() - 1);
    char first = line.charAt(0);
    boolean goesOn = last == '-' || last == '/' || last == '_' || last == '=' || last == '?';
    return goesOn ? !Character.isWhitespace(first) && first != '(' : first == '/' || first == '%';
  }

  private static boolean endsWithDigit(String tail) {
    return tail.length() > 1 && Character.isDigit(tail.charAt(tail.length() - 2));
  }

  /** The last word, at most 300 characters of it: the work for one line stays bounded. */
  private static String lastWord(StringBuilder text) {
    int from = text.length();
    int limit = Math.max(0, from - 300);
    while (from > limit && text.charAt(from - 1) != ' ' && text.charAt(from - 1) != '\n') {
      from--;
    }
    return text.substring(from);
  }
}
