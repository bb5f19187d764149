package nl.vraagbaak.parse;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the signature below a letter: it is read for the head and is no text. */
final class Signatures {
  // "De Minister van Veiligheid en Justitie,", "de staatssecretaris voor …"
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:De |de |Mede namens de )?(?:[Mm]inister|[Ss]taatssecretaris)(?:-[Pp]resident)?(?:"
              + " (?:van|voor) .{3,120}|),?$");
  // "G.A. van der Steur", "drs. D.M. van Weel"
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:mr\\. |drs\\. |dr\\. |ir\\. |prof\\. ){0,2}(?:\\p{Lu}(?:h|e)?\\. ?){1,6}[\\p{L}.'’"
              + " -]{2,50}$");
  private static final int LINES_BETWEEN = 12;

  private Signatures() {}

  /** Index of its first line; the number of lines where there is none. */
  static int start(List<TextLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (OFFICE.matcher(lines.get(i).text()).matches() && nameBelow(lines, i)) {
        int first = i;
        while (first > 0
            && (lines.get(first - 1).isBlank()
                || OFFICE.matcher(lines.get(first - 1).text()).matches())) {
          first--;
        }
        return first;
      }
    }
    return lines.size();
  }

  private static boolean nameBelow(List<TextLine> lines, int office) {
    for (int i = office + 1; i < lines.size() && i < office + LINES_BETWEEN; i++) {
      if (NAME.matcher(lines.get(i).text()).matches()) {
        return true;
      }
    }
    return false;
  }
}
