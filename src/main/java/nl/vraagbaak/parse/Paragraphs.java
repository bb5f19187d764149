package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.vraagbaak.source.Line.Role;

/** Joins lines to paragraphs of running prose. */
final class Paragraphs {
  /** Lines longer than this are whole paragraphs: no printed page is as wide. */
  private static final int WIDEST = 130;

  // "•", "–", "1.", "a)", "(ii)" and the like, and a space: an entry of a list begins
  private static final Pattern ENTRY =
      Pattern.compile("^(?:[•▪◦●○\uF0B7]|[-–*] |\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)] ).*");
  // "Nr. 11 BRIEF VAN DE MINISTER", "Nr. 4": below the title of a dossier
  private static final Pattern NUMBER = Pattern.compile("^[Nn]r\\. ?\\d{1,4}(?: \\p{Lu}{2,}.*)?$");
  // "30 juni 2023⏎3 ingegaan op": a marker before the rest of the sentence; not "7 november 2011"
  private static final Pattern STRAY =
      Pattern.compile("^\\d{1,2} (?!\\p{Ll}{3,9} \\d{4}$)\\p{Ll}.*");
  // ends a sentence: "?", ".", "!", ":" with closing quotes, brackets and a marker behind it
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!:;][»”’\"'“)\\]]{0,4}(?: ?\\[?\\d{1,3}[)\\]]?)?$");

  private final int width;

  private Paragraphs(int width) {
    this.width = width;
  }

  /** Learns from all lines of a paper how long a full line is. */
  static Paragraphs of(List<TextLine> lines) {
    int[] counts = new int[WIDEST + 1];
    int total = 0;
    for (TextLine line : lines) {
      int length = line.text().length();
      if (length > 25 && length <= WIDEST && line.role() == Role.LINE) {
        counts[length]++;
        total++;
      }
    }
    int seen = 0;
    int width = 0;
    while (width < WIDEST && seen < total * 0.9) {
      seen += counts[++width];
    }
    return new Paragraphs(width);
  }

  /** The paragraphs of some lines. */
  List<String> join(List<TextLine> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    boolean gap = false;
    TextLine above = new TextLine("", 0, false, Role.LINE);
    for (TextLine line : lines) {
      if (line.isBlank()) {
        gap = true;
        continue;
      }
      if (!current.isEmpty() && begins(above, line, gap)) {
        paragraphs.add(current.toString());
        current = new StringBuilder();
      }
      WordJoiner.append(current, line.text());
      above = line;
      gap = false;
    }
    if (!current.isEmpty()) {
      paragraphs.add(current.toString());
    }
    return paragraphs;
  }

  /** Whether a line could begin a paragraph: a sentence ends above it. */
  boolean mayBegin(TextLine above, TextLine line) {
    return !above.isBlank()
        && !line.isBlank()
        && ends(above.text())
        && !begins(above, line, false)
        && Character.isUpperCase(line.text().charAt(0));
  }

  /** Whether a line begins a paragraph, given the last line with text above it. */
  private boolean begins(TextLine above, TextLine line, boolean gap) {
    boolean goesOn = continues(above.text(), line.text());
    if (above.role() == Role.PARAGRAPH || above.role() == Role.HEADING || gap) {
      return !goesOn;
    }
    if (NUMBER.matcher(line.text()).matches()) {
      return true;
    }
    if (line.role() == Role.HEADING || ENTRY.matcher(line.text()).matches()) {
      return !goesOn;
    }
    boolean full = above.text().length() >= width * 0.8 && above.text().length() <= WIDEST;
    if (ends(above.text())) {
      return !full || above.text().length() > WIDEST;
    }
    return !goesOn && !full && !Character.isLowerCase(line.text().charAt(0));
  }

  /** A sentence broken off in the line above goes on in this one. */
  private static boolean continues(String above, String line) {
    if (ends(above)) {
      return false;
    }
    char last = above.charAt(above.length() - 1);
    return Character.isLowerCase(line.charAt(0))
        || last == ','
        || last == '-'
        || STRAY.matcher(line).matches()
        || Labels.endsOpen(above);
  }

  private static boolean ends(String text) {
    return SENTENCE_END.matcher(text.substring(Math.max(0, text.length() - 12))).find();
  }
}
