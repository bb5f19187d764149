package nl.vraagbaak.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.Label.Part;

/**
 * Breaks lines at the numbers of questions in their midst, for lists that lost their line ends: "1.
 * Klopt dit? 2. Wat kost het? 3. …", and the same with letters. Papers with labels, or with numbers
 * at line starts, are left as they are.
 */
public final class InlineNumbers {
  private static final String BEFORE = "(?:^|(?<=[.?!:;»”’\"')\\]\\d] ))";
  private static final String BEHIND = "(?=[\\p{Lu}«“\"‘'])";

  /** How the items of a list are marked, and how many make one. */
  private enum Style {
    // "… (Ingezonden 3 mei 2001) 1. Kent u", "… van toen? 2) Is"; not "1.5 miljoen"
    NUMBERS("(\\d{1,2})[.)] ", 2),
    // "… niet in 2010. 2 Waarom is"
    BARE_NUMBERS("(\\d{1,3}) ", 3),
    // "a) Klopt het? b) Wie"; fewer are parts of one question
    LETTERS("([a-z])[.)] ", 3);

    private final Pattern item;
    private final int fewest;

    Style(String item, int fewest) {
      this.item = Pattern.compile(BEFORE + item + BEHIND);
      this.fewest = fewest;
    }

    /** The place of an item in its list. */
    int place(Matcher found) {
      String printed = found.group(1);
      return this == LETTERS ? printed.charAt(0) - 'a' + 1 : Integer.parseInt(printed);
    }
  }

  private final Style style;
  private final List<TextLine> split = new ArrayList<>();
  private int items;

  private InlineNumbers(Style style) {
    this.style = style;
  }

  /** The lines, with each number that stands within one on a line of its own. */
  public static List<TextLine> split(List<TextLine> lines) {
    if (lines.stream().anyMatch(InlineNumbers::isListed)) {
      return lines;
    }
    for (Style style : Style.values()) {
      InlineNumbers list = new InlineNumbers(style);
      lines.forEach(list::read);
      if (list.items >= style.fewest) {
        return list.split;
      }
    }
    return lines;
  }

  /** Whether a line shows that questions begin at line starts: "Vraag 1", "2. Wie betaalt dat?". */
  private static boolean isListed(TextLine line) {
    return Labels.read(line.text(), "").filter(label -> label.is(Part.QUESTION)).isPresent()
        || NumberedLine.read(line.text()).filter(numbered -> numbered.first() == 2).isPresent();
  }

  private void read(TextLine line) {
    String text = line.text();
    if (text.indexOf('?') < 0) {
      split.add(line);
      return;
    }
    Matcher item = style.item.matcher(text);
    int from = 0;
    String label = "";
    while (item.find()) {
      if (style.place(item) == items + 1 && asks(text, item.end())) {
        add(line, label, text.substring(from, item.start()));
        items++;
        from = item.end();
        label = items + ". ";
      }
    }
    add(line, label, text.substring(from));
  }

  /** Whether a question mark stands before the next item. */
  private boolean asks(String text, int from) {
    Matcher next = style.item.matcher(text);
    int end = next.find(from) ? next.start() : text.length();
    return text.indexOf('?', from, end) >= 0;
  }

  private void add(TextLine line, String label, String text) {
    if (!text.isBlank() || line.isBlank()) {
      split.add(line.with(label + text.strip()));
    }
  }
}
