package nl.vraagbaak.parse.line;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads labels that have their numbers in words, Roman numerals or letters, as if they were printed
 * in digits.
 */
final class NumberWords {
  private static final List<String> CARDINALS =
      words(
          "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
              + " zestien zeventien achttien negentien twintig");
  private static final List<String> ORDINALS =
      words(
          "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde"
              + " dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende"
              + " twintigste");
  private static final List<String> ROMANS =
      words("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX");

  // letters that are no Roman numeral
  private static final List<String> LETTERS = words("A B C D E F G H");

  private static final String BETWEEN = "(?:, (?:en )?| en | tot en met | t/m )(?:de )?";
  private static final String CARDINAL =
      "(?:[EeÉé]én|"
          + String.join("|", CARDINALS)
          + "|(?-i:[A-H]|"
          + String.join("|", ROMANS)
          + "))";
  private static final String ORDINAL = "(?:" + String.join("|", ORDINALS) + ")";

  // "Vraag één", "Vraag Eén", "Antwoord op vraag twee en drie:", "Vraag IV", "Antwoord vragen B en
  // C"; not "Vraag een deskundige"
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^((?:Antwoord|Antwoorden|Beantwoording|Reactie)(?: op| van)?(?: de)? [Vv]ra(?:ag|gen)"
              + "|Antwoord|Vraag|Vragen) ("
              + list(CARDINAL)
              + ")(?= ?[:.]?$| ?:)",
          Pattern.CASE_INSENSITIVE);
  // "Eerste vraag", "Antwoord op de tweede en derde vraag:", "Tweede vraag: Klopt het dat …"
  private static final Pattern ORDERED =
      Pattern.compile(
          "^((?:Antwoord|Antwoorden|Beantwoording|Reactie)(?: op| van)?(?: de| uw)? )?("
              + list(ORDINAL)
              + ") vra(?:ag|gen)(?= ?[:.]?$| ?:)",
          Pattern.CASE_INSENSITIVE);

  // "2. Vraag:", "3. Vraag", "3) Antwoord: Ja.": the number before the word
  private static final Pattern BEFORE =
      Pattern.compile("^(\\d{1,3})[.)] ?(Vraag|Antwoord)(?= ?:| ?$)");

  private static final Pattern WORD =
      Pattern.compile(
          "(?<!\\p{L})(?:" + CARDINAL + "|" + ORDINAL + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);

  /** First characters of all such labels. */
  private static final String INITIALS = "VATDZENBR0123456789";

  private NumberWords() {}

  private static String list(String word) {
    return word + "(?:" + BETWEEN + word + "){0,8}";
  }

  /** "Antwoord op de tweede en derde vraag" as "Antwoord op vraag 2 en 3"; others as they are. */
  static String inDigits(String line) {
    if (line.length() < 5 || INITIALS.indexOf(line.charAt(0)) < 0) {
      return line;
    }
    if (Character.isDigit(line.charAt(0))) {
      return BEFORE.matcher(line).replaceFirst("$2 $1");
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.find()) {
      return numbered.group(1) + " " + digits(numbered.group(2)) + line.substring(numbered.end());
    }
    Matcher ordered = ORDERED.matcher(line);
    if (!ordered.find()) {
      return line;
    }
    String label = ordered.group(1) == null ? "Vraag " : "Antwoord op vraag ";
    return label + digits(ordered.group(2)) + line.substring(ordered.end());
  }

  /** "tweede en derde" as "2 en 3". */
  private static String digits(String words) {
    return WORD.matcher(words).replaceAll(word -> Integer.toString(number(word.group())));
  }

  private static int number(String printed) {
    String word = printed.toLowerCase(Locale.ROOT).replace('é', 'e');
    return 1
        + Stream.of(
                CARDINALS.indexOf(word),
                ORDINALS.indexOf(word),
                ROMANS.indexOf(printed),
                LETTERS.indexOf(printed))
            .reduce(-1, Math::max);
  }

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }
}
