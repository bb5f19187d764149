package nl.vraagbaak.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the labels "V:" and "A:" out, in texts that mark questions and answers by turns so. */
public final class ShortLabels {
  // "V: Waarom moet dat?", "Q3. Hoe vaak?", "A: Omdat de wet dat vraagt.", "A3: Elk jaar."; not "V.
  // Overgangsrecht"
  private static final Pattern LABEL =
      Pattern.compile("^([VQA])(?: ?:| ?(\\d{1,3}) ?[:.])(?: (.*))?$");
  private static final int FEWEST = 2;

  private ShortLabels() {}

  /** The lines with such labels in full; as they are where fewer than two pairs have them. */
  public static List<TextLine> inFull(List<TextLine> lines) {
    if (pairs(lines) < FEWEST) {
      return lines;
    }
    List<TextLine> written = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      Matcher label = LABEL.matcher(line.text());
      written.add(label.matches() ? line.with(inFull(label)) : line);
    }
    return written;
  }

  private static String inFull(Matcher label) {
    String word = asks(label) ? "Vraag" : "Antwoord";
    String number = label.group(2) == null ? "" : " " + label.group(2);
    String text = label.group(3) == null ? "" : " " + label.group(3);
    return word + number + ":" + text;
  }

  /** How often an answer follows a question. */
  private static int pairs(List<TextLine> lines) {
    int pairs = 0;
    boolean asked = false;
    for (TextLine line : lines) {
      Matcher label = LABEL.matcher(line.text());
      if (label.matches()) {
        pairs += asked && !asks(label) ? 1 : 0;
        asked = asks(label);
      }
    }
    return pairs;
  }

  private static boolean asks(Matcher label) {
    return !label.group(1).equals("A");
  }
}
