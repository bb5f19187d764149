package nl.vraagbaak.parse.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.source.Line.Role;

/** Knows the headings between the questions of a paper that is ordered by theme. */
public final class Themes {
  private static final int LONGEST = 80;

  // "Kinderopvang", "Beleidsartikel 3: Wonen", "Vragen van de VVD (algemeen)"; not "Graag een
  // toelichting", "Zo nee, waarom niet", "Totaal 34"
  private static final Pattern THEME =
      Pattern.compile("^(?!(?:Graag|Zo|Indien|Totaal|Bron)\\b)\\p{Lu}[^?!;]*[\\p{L}\\d)»]$");
  // the end of a sentence
  private static final Pattern END = Pattern.compile("[.?!][»”’\"')\\]]{0,3}(?: ?\\d{1,2})?$");

  private Themes() {}

  /** Whether a line may be such a heading, given the lines of the text above it. */
  public static boolean isTheme(TextLine line, List<TextLine> above) {
    String text = line.text();
    boolean gap = !above.isEmpty() && above.getLast().isBlank();
    return text.length() <= LONGEST
        && (gap || line.role() == Role.HEADING)
        && THEME.matcher(text).matches()
        && last(above).filter(end -> END.matcher(end.text()).find()).isPresent();
  }

  /** The last line with text. */
  private static Optional<TextLine> last(List<TextLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (!lines.get(i).isBlank()) {
        return Optional.of(lines.get(i));
      }
    }
    return Optional.empty();
  }
}
