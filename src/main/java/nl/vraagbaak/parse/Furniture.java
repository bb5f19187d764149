package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.vraagbaak.source.Line.Role;

/** Knows the running heads and feet of papers, and takes them out. */
final class Furniture {
  private static final List<Pattern> LINES =
      List.of(
          // "ah-tk-20232024-878", "kst-31015-112", "h tk 20232024 387" from a Markdown converter
          Pattern.compile(
              "^(?:(?:a?h|kv|blg|kst|nds)[ -](?:[te]k[ -])?(?:\\d{4,8}Z?|[\\dA-Z-]{2,20})["
                  + " -][\\dA-Za-z-]{1,12})(?: ISSN.{0,40})?$"),
          // "ISSN 0921 - 7398", also with the foot behind it: "ISSN 0921 - 7398’s-Gravenhage 2024
          // Tweede Kamer, vergaderjaar …"
          Pattern.compile("^ISSN ?0921.{0,120}$"),
          // "’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1"
          Pattern.compile("^[’'‘`]?s-Gravenhage(?:,)? ?(?:19|20)\\d\\d(?: .{0,100})?$"),
          // "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 878", "Eerste Kamer, vergaderjaar …,
          // 31 015, nr. 112 3"
          Pattern.compile(
              "^(?:Tweede|Eerste) Kamer, vergaderjaar \\d{4} ?[-–—] ?\\d{2,4}, (?:Aanhangsel(?: van"
                  + " de Handelingen)?(?: \\d{1,5})?|.{1,40}, [A-Z]{1,3} \\d{1,3}|.{1,40}, nr\\."
                  + " ?[\\dA-Z]{1,5} \\d{1,3})$"),
          // "Aanhangsel van de Handelingen 878"
          Pattern.compile("^Aanhangsel van de Handelingen(?: \\d{1,5})?$"),
          // "Pagina 1 van 7", "pagina 2/7", "Blad 3 van 4", "- 2 -"
          Pattern.compile(
              "^(?:[Pp]agina|[Bb]lad|PAGINA|[Pp]ag\\.) ?\\d{1,4}(?: ?(?:van|/) ?\\d{1,4})?$"),
          Pattern.compile("^[-–] ?\\d{1,3} ?[-–]$"),
          // "VERTROUWELIJK", "TER VERTROUWELIJKE INZAGE"
          Pattern.compile(
              "^(?:(?:TER )?VERTROUWELIJKE?(?: INZAGE)?|Vertrouwelijk|ONGERUBRICEERD)$"));

  private Furniture() {}

  /** Whether a clean line is a running head or foot. */
  static boolean is(String line) {
    return line.length() < 180 && LINES.stream().anyMatch(p -> p.matcher(line).matches());
  }

  /** The lines without furniture; where some stood, the next line is known to open a page. */
  static List<TextLine> without(List<TextLine> lines) {
    List<TextLine> kept = new ArrayList<>(lines.size());
    boolean opensPage = false;
    for (TextLine line : lines) {
      if (line.role() == Role.FURNITURE || is(line.text())) {
        opensPage = true;
      } else if (opensPage && !line.isBlank()) {
        kept.add(line.openingPage());
        opensPage = false;
      } else {
        kept.add(line);
      }
    }
    return kept;
  }
}
