package nl.vraagbaak.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks lines at labels in their midst, for texts that lost their line ends: "… van Nederland?
 * Antwoord 1: Amsterdam. Vraag 2: …", "… van Nederland? Antwoord: Amsterdam. De Minister van
 * Defensie, A. Bos". Texts with labels at line starts are left as they are.
 */
public final class InlineLabels {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[.?!:;»”’\"')\\d] )|(?<=[.?!»”]))(?=(?:Vraag|Antwoord) ?: ?[\\p{Lu}«“\"‘'(]"
              + "|(?:Vraag|Vragen|Antwoord(?: op)?(?:"
              + " vra(?:ag|gen))?) \\d{1,3}(?: ?[:.]|(?:, \\d{1,3}| en \\d{1,3}| t/m"
              + " \\d{1,3}){0,8}:?) ?\\p{Lu}"
              + "|De (?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) \\p{Lu}[\\p{L}, ]{3,80}, "
              + "(?:\\p{Lu}\\. ?){1,5}\\p{L}[\\p{L} '’-]{2,40}$)");
  private static final int FEWEST = 2;

  private InlineLabels() {}

  /** The lines, with each label that stands within one on a line of its own. */
  public static List<TextLine> split(List<TextLine> lines) {
    List<TextLine> split = new ArrayList<>(lines.size());
    int found = 0;
    for (TextLine line : lines) {
      Matcher label = LABEL.matcher(line.text());
      int from = 0;
      while (label.find()) {
        add(line, from, label.start(), split);
        from = label.start();
        found++;
      }
      add(line, from, line.text().length(), split);
    }
    return found >= FEWEST && found > labels(lines) ? split : lines;
  }

  private static long labels(List<TextLine> lines) {
    return lines.stream().filter(line -> Labels.read(line.text(), "").isPresent()).count();
  }

  private static void add(TextLine line, int from, int to, List<TextLine> into) {
    if (to > from || line.isBlank()) {
      into.add(line.with(line.text().substring(from, to).strip()));
    }
  }
}
