package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.head.SiteHeading;
import nl.vraagbaak.parse.line.Labels;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.parse.line.WordJoiner;
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
  // "Geachte voorzitter,": the text of a letter begins below it
  private static final Pattern SALUTATION = Pattern.compile("^Geachte [^.?!]{3,80},$");
  // ends a sentence: "?", ".", "!", ":" with closing quotes, brackets and a marker behind it
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!:;][»”’\"'“)\\]]{0,4}(?: ?\\[?\\d{1,3}[)\\]]?)?$");

  /** So many of the lines end a sentence where each line is a whole paragraph. */
  private static final double WHOLE = 0.5;

  /** So many of them are wider than a page there. */
  private static final double WIDE = 0.1;

  /** So many of them end a sentence where they are, though none is wide. */
  private static final double NEARLY_ALL = 0.8;

  private static final int FEWEST = 6;

  /** Shorter lines tell nothing of the width of a page. */
  private static final int SHORT = 25;

  /** Shorter lines may be names and headings, which end no sentence. */
  private static final int SHORTEST_SENTENCE = 40;

  private final int width;

  private Paragraphs(int width) {
    this.width = width;
  }

  /**
   * Learns from all lines of a paper how long a full line is: no line is, where nearly each of them
   * ends a sentence, as in a page that was saved with a line a paragraph.
   */
  static Paragraphs of(List<TextLine> lines) {
    if (areWhole(lines)) {
      return new Paragraphs(Integer.MAX_VALUE);
    }
    int[] counts = new int[WIDEST + 1];
    int total = 0;
    for (TextLine line : lines) {
      int length = line.text().length();
      if (length > SHORT && length <= WIDEST && line.role() == Role.LINE) {
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

  /**
   * Whether each line is a paragraph: some are wider than a page, and most end a sentence; or
   * nearly all of them do; or it is a page with the names of askers and ministers above its
   * questions.
   */
  private static boolean areWhole(List<TextLine> lines) {
    int wide = 0;
    int ends = 0;
    int total = 0;
    for (TextLine line : lines) {
      int length = line.text().length();
      if (length > SHORTEST_SENTENCE && line.role() == Role.LINE) {
        total++;
        wide += length > WIDEST ? 1 : 0;
        ends += ends(line.text()) ? 1 : 0;
      }
    }
    return (wide > WIDE * total && ends > WHOLE * total)
        || (total >= FEWEST && ends > NEARLY_ALL * total)
        || SiteHeading.isAbove(lines);
  }

  /** The paragraphs of some lines. */
  List<String> join(List<TextLine> lines) {
    return groups(lines).stream().map(Paragraphs::text).toList();
  }

  /** The lines of each paragraph, blank ones left out. */
  List<List<TextLine>> groups(List<TextLine> lines) {
    List<List<TextLine>> groups = new ArrayList<>();
    boolean gap = false;
    for (TextLine line : lines) {
      if (line.isBlank()) {
        gap = true;
        continue;
      }
      if (groups.isEmpty() || begins(groups.getLast().getLast(), line, gap)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(line);
      gap = false;
    }
    return groups;
  }

  /** The lines of one paragraph as running text. */
  static String text(List<TextLine> group) {
    StringBuilder text = new StringBuilder();
    group.forEach(line -> WordJoiner.append(text, line.text()));
    return text.toString();
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
    if (NUMBER.matcher(line.text()).matches()) {
      return true;
    }
    boolean goesOn = continues(above.text(), line.text());
    if (above.role() == Role.PARAGRAPH || above.role() == Role.HEADING || gap) {
      return !goesOn;
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
    if (ends(above) || SALUTATION.matcher(above).matches()) {
      return false;
    }
    char last = above.charAt(above.length() - 1);
    return Character.isLowerCase(line.charAt(0))
        || last == ','
        || last == '-'
        || STRAY.matcher(line).matches()
        || Labels.endsOpen(above)
        || (Character.isDigit(line.charAt(0)) && Labels.wantsNumber(above));
  }

  /** Whether a text ends where a sentence does. */
  static boolean ends(String text) {
    return SENTENCE_END.matcher(text.substring(Math.max(0, text.length() - 12))).find();
  }
}
