package nl.vraagbaak.parse.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.TextLine;

/**
 * Puts signatures that stand side by side, as where two ministers sign a letter, one below the
 * other.
 */
public final class SideBySide {
  // "De minister van Defensie, De minister voor Buitenlandse Handel": the offices of both
  private static final Pattern OFFICES =
      Pattern.compile(
          "^([Dd]e (?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) [^.?!]{3,100}?,?) "
              + "([Dd]e (?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) [^.?!]{3,100})$");
  // "en Ontwikkelingshulp,", "Welzijn en Sport,": the rest of an office
  private static final Pattern REST = Pattern.compile("^(?:en |\\p{Lu})[\\p{L} -]{3,60},?$");
  // "H.G.J. de Vries G.M. van den Berg": the names of both
  private static final Pattern NAMES =
      Pattern.compile(
          "^((?:\\p{Lu}(?:h|e)?\\. ?){1,6}[\\p{L}'’ -]{2,50}) "
              + "((?:\\p{Lu}(?:h|e)?\\. ?){1,6}[\\p{L}'’ -]{2,50})$");

  /** So many lines may stand between the offices and the names. */
  private static final int NEAR = 10;

  private SideBySide() {}

  /** The lines, with such signatures apart. */
  public static List<TextLine> apart(List<TextLine> lines) {
    List<TextLine> apart = new ArrayList<>(lines);
    for (int i = 0; i < apart.size(); i++) {
      Matcher offices = OFFICES.matcher(apart.get(i).text());
      if (apart.get(i).text().length() > 20 && offices.matches()) {
        part(apart, i, offices.group(1), offices.group(2));
      }
    }
    return apart;
  }

  private static void part(List<TextLine> lines, int office, String left, String right) {
    String first = left;
    String second = right;
    for (int i = office + 1; i < lines.size() && i < office + NEAR; i++) {
      String text = lines.get(i).text();
      Matcher names = NAMES.matcher(text);
      if (names.matches()) {
        List<String> signed = List.of(first, names.group(1), second, names.group(2));
        List<TextLine> between = lines.subList(office, i + 1);
        TextLine line = lines.get(office);
        between.clear();
        between.addAll(signed.stream().map(line::with).toList());
        return;
      }
      if (REST.matcher(text).matches()) {
        boolean ofFirst = !first.endsWith(",") && second.endsWith(",");
        first = ofFirst ? first + " " + text : first;
        second = ofFirst ? second : second + " " + text;
      } else if (!text.isEmpty()) {
        return;
      }
    }
  }
}
