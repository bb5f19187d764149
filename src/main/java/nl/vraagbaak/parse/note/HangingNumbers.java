package nl.vraagbaak.parse.note;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.LineMap;
import nl.vraagbaak.parse.line.NumberedLine.Manner;
import nl.vraagbaak.parse.line.Numbering;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.parse.line.WordJoiner;

/**
 * Puts the number of a note at the foot of a page before its text, where a text layer gives each a
 * line of its own: "1⏎De Proefkrant, 10 mei 2031".
 */
final class HangingNumbers {
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}$");

  // "Een aanvalsplan is een middel om …"
  private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}[\\p{L}’'-]{0,30} .{20}");

  /** So many notes in a row may be missing. */
  private static final int GAP = 3;

  /** So many lines may stand between a number and its text: the running foot, taken out. */
  private static final int BETWEEN = 6;

  /** So many lines a note has there; more are a page of text below the number of a page. */
  private static final int LONGEST = 10;

  /** No foot of a page is as high. */
  private static final int HIGHEST = 60;

  private final LineMap lines;
  private final NoteEvidence evidence;
  private int last;
  private int end;

  private HangingNumbers(List<TextLine> lines) {
    this.lines = new LineMap(lines);
    this.evidence = new NoteEvidence(lines.stream().filter(line -> !isNumber(line)).toList());
  }

  /** The lines with such numbers joined; as they are where questions are numbered so. */
  static List<TextLine> join(List<TextLine> lines) {
    boolean none = lines.stream().noneMatch(HangingNumbers::isNumber);
    if (none || Numbering.of(lines).equals(Optional.of(Manner.ALONE))) {
      return lines;
    }
    HangingNumbers numbers = new HangingNumbers(lines);
    for (int i = 0; i < lines.size(); i++) {
      numbers.read(i);
    }
    return numbers.lines.lines();
  }

  private static boolean isNumber(TextLine line) {
    return NUMBER.matcher(line.text()).matches();
  }

  private void read(int i) {
    if (!NUMBER.matcher(lines.text(i)).matches()) {
      return;
    }
    int number = Integer.parseInt(lines.text(i));
    int text = lines.nextText(i + 1);
    boolean next = i < end && number == last + 1;
    boolean marked = number == last + 1 && marked(number, text);
    boolean first = number > last && number <= last + GAP && (marked || isSource(text));
    if (text >= lines.size() || text > i + BETWEEN || !(next || first)) {
      return;
    }
    if (lines.opensPage(text) ? isParted(number, text) : isFoot(i)) {
      join(i, number, text);
    }
  }

  /** Whether the running foot stands between a number and its text, and once more below that. */
  private boolean isParted(int number, int text) {
    return evidence.plain.contains(number)
        && isFoot(text + 1)
        && end < lines.size()
        && end - text <= LONGEST;
  }

  /** The text goes behind its number; all of it, where the running foot stands between them. */
  private void join(int i, int number, int text) {
    StringBuilder note = new StringBuilder(number + " " + lines.text(text));
    boolean parted = lines.opensPage(text);
    lines.set(text, "");
    for (int j = text + 1; parted && j < end && !NUMBER.matcher(lines.text(j)).matches(); j++) {
      WordJoiner.append(note, lines.text(j));
      lines.set(j, "");
    }
    lines.set(i, note.toString());
    last = number;
  }

  /** Whether the paper has a marker for it, and a sentence stands below. */
  private boolean marked(int number, int text) {
    return evidence.plain.contains(number)
        && text < lines.size()
        && SENTENCE.matcher(lines.text(text)).lookingAt();
  }

  private boolean isSource(int text) {
    return text < lines.size() && Sources.looksLikeOne(lines, text);
  }

  /** Whether the page ends below it before anything else begins. */
  private boolean isFoot(int i) {
    int below = i + 1;
    while (below < lines.size() && below <= i + HIGHEST && !lines.opensPage(below)) {
      if (lines.isLabel(below)) {
        return false;
      }
      below++;
    }
    end = below;
    return below >= lines.size() || lines.opensPage(below);
  }
}
