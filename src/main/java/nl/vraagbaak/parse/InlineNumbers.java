package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.Label.Part;
import nl.vraagbaak.parse.NumberedLine.Manner;

/**
 * Breaks lines at the numbers of questions in their midst, for lists that lost their line ends: "1.
 * Klopt dit? 2. Wat kost het? 3. …", and the same with letters. Papers with labels, or with numbers
 * at line starts, are left as they are.
 */
final class InlineNumbers {
  // "… (Ingezonden 3 mei 2001) 1. Kent u", "… van toen? 2) Is", "a) Klopt"; not "1.5 miljoen"
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:^|(?<=[.?!:;»”’\"')\\]\\d] ))(?:(\\d{1,2})|([a-z]))([.)]) (?=[\\p{Lu}«“\"‘'])");
  private static final int FEWEST = 2;

  /** Fewer items with a letter are parts of one question. */
  private static final int FEWEST_LETTERS = 3;

  private final List<TextLine> lines;
  private final boolean letters;
  private final List<TextLine> split = new ArrayList<>();
  private int items;

  private InlineNumbers(List<TextLine> lines, boolean letters) {
    this.lines = lines;
    this.letters = letters;
  }

  static List<TextLine> split(List<TextLine> lines) {
    if (lines.stream().anyMatch(InlineNumbers::isListed)) {
      return lines;
    }
    InlineNumbers numbered = new InlineNumbers(lines, false);
    if (numbered.run() >= FEWEST) {
      return numbered.split;
    }
    InlineNumbers lettered = new InlineNumbers(lines, true);
    return lettered.run() >= FEWEST_LETTERS ? lettered.split : lines;
  }

  /** Whether a line shows that questions begin at line starts: "Vraag 1", "2. Wie betaalt dat?". */
  private static boolean isListed(TextLine line) {
    return Labels.read(line.text(), "").filter(label -> label.is(Part.QUESTION)).isPresent()
        || NumberedLine.read(line.text())
            .filter(n -> n.first() == 2 && n.manner() != Manner.ALONE)
            .isPresent();
  }

  private int run() {
    for (TextLine line : lines) {
      if (line.text().indexOf('?') < 0) {
        split.add(line);
      } else {
        split(line);
      }
    }
    return items;
  }

  private void split(TextLine line) {
    String text = line.text();
    Matcher item = ITEM.matcher(text);
    int from = 0;
    String label = "";
    while (item.find()) {
      if (number(item) == items + 1 && asks(text, item.end())) {
        add(line, label, text.substring(from, item.start()));
        items++;
        from = item.end();
        label = items + item.group(3) + " ";
      }
    }
    add(line, label, text.substring(from));
  }

  /** The place of an item in its list. */
  private int number(Matcher item) {
    String printed = item.group(letters ? 2 : 1);
    if (printed == null) {
      return 0;
    }
    return letters ? printed.charAt(0) - 'a' + 1 : Integer.parseInt(printed);
  }

  /** Whether a question mark stands before the next item. */
  private boolean asks(String text, int from) {
    Matcher next = ITEM.matcher(text);
    int end = next.find(from) ? next.start() : text.length();
    int mark = text.indexOf('?', from);
    return mark >= 0 && mark < end;
  }

  private void add(TextLine line, String label, String text) {
    if (!text.isBlank() || line.isBlank()) {
      split.add(line.with(label + text.strip()));
    }
  }
}
