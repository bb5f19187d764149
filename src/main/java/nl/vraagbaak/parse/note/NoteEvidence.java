package nl.vraagbaak.parse.note;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.vraagbaak.parse.line.NumberedLine;
import nl.vraagbaak.parse.line.Numbering;
import nl.vraagbaak.parse.line.TextLine;

/** Which numbers stand in the text as if they were footnote markers. */
final class NoteEvidence {
  // "verdubbeld»?1", "aangepakt worden.2", "rapport1", "Ends1?", "12,5%3"
  private static final Pattern GLUED =
      Pattern.compile("(?<=[\\p{L}»”“\"’'?!.,;:)\\]%])(?<!\\d[.,:])(\\d{1,3})(?!\\d)(?![.,:]\\d)");
  // "29 juni 20222": a year and a marker
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(\\d{1,2})(?!\\d)");
  // "2023–2026.2 Het is": a year, a full stop and a marker
  private static final Pattern YEAR_END =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d[.,](\\d{1,2})(?=[ )»]|$)");
  // "NIS24": a name that ends in a digit and a marker
  private static final Pattern NAME = Pattern.compile("(?<=\\p{L}\\d)(\\d{1,2})(?!\\d)");
  // "1", "2 3" on a line of their own
  private static final Pattern LOOSE = Pattern.compile("(?<![\\d.,])(\\d{1,3})(?=[ ,]|$)");
  private static final Pattern LOOSE_LINE = Pattern.compile("^\\d{1,3}(?:[ ,]{1,2}\\d{1,3}){0,5}$");
  // "30 juni 2023⏎3 is aangegeven": put before the next line by a text layer; or an amount
  private static final Pattern STRAY = Pattern.compile("^(\\d{1,2})(?= \\p{Ll})");
  private static final Pattern SQUARE = Pattern.compile("(?<=\\S ?)\\[(\\d{1,3}) ?\\]");
  private static final Pattern BRACKET = Pattern.compile("(?<=[^\\s(] ?)(?<![\\d(])(\\d{1,2})\\)");

  final Set<Integer> plain = new HashSet<>();
  final Set<Integer> stray = new HashSet<>();
  final Set<Integer> square = new HashSet<>();
  final Set<Integer> bracket = new HashSet<>();

  /** Whether all numbers from 1 stand in the text as markers of a manner. */
  boolean has(Note.Manner manner, int upTo) {
    Set<Integer> numbers =
        switch (manner) {
          case SQUARE -> square;
          case BRACKET -> bracket;
          case PLAIN, MARKED -> plain;
        };
    return upTo > 0 && IntStream.rangeClosed(1, upTo).allMatch(numbers::contains);
  }

  NoteEvidence(List<TextLine> lines) {
    boolean numbersAlone = Numbering.of(lines).equals(Optional.of(NumberedLine.Manner.ALONE));
    for (TextLine line : lines) {
      String text = line.text();
      if (text.isEmpty()) {
        continue;
      }
      collect(GLUED, text, plain);
      collect(YEAR, text, plain);
      collect(YEAR_END, text, plain);
      collect(NAME, text, plain);
      collect(STRAY, text, stray);
      if (!numbersAlone && LOOSE_LINE.matcher(text).matches()) {
        collect(LOOSE, text, plain);
      }
      collect(SQUARE, text, square);
      collect(SQUARE, text, plain);
      collect(BRACKET, text, bracket);
    }
  }

  private static void collect(Pattern pattern, String text, Set<Integer> into) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      into.add(Integer.parseInt(m.group(1)));
    }
  }
}
