package nl.vraagbaak.parse.note;

import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.LineMap;

/** Knows what the source in a footnote looks like. */
final class Sources {
  // an address, a year, a number of a paper, a quoted title
  private static final Pattern SIGN =
      Pattern.compile(
          "https?:|www\\.|\\b(?:19|20)\\d\\d\\b|[Kk]amerstuk|Aanhangsel|ECLI:|[«“‘]|Stb\\.|Stcrt|\\.nl\\b|\\.eu\\b|\\.com\\b|\\|"
              + " ");

  private Sources() {}

  static boolean isIn(String text) {
    return SIGN.matcher(text).find();
  }

  /** Whether a line and the two below it look like a source. */
  static boolean looksLikeOne(LineMap lines, int i) {
    for (int j = i; j < lines.size() && j < i + 3; j++) {
      if (isIn(lines.text(j))) {
        return true;
      }
    }
    return false;
  }
}
