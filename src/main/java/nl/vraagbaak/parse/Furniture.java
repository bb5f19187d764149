package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.head.SiteTable;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.source.Line.Role;

/** Knows the running heads and feet of papers, and takes them out. */
final class Furniture {
  // the buttons below a paper on a site
  private static final Pattern BUTTON =
      Pattern.compile(
          "^(?:Deel (?:deze pagina|dit (?:artikel|bericht|document))(?: op| via)?:?|(?:Delen"
              + " (?:op|via) )?(?:Facebook|LinkedIn|WhatsApp|Twitter|X \\(Twitter\\))|Print"
              + " deze pagina|Terug naar (?:overzicht|boven))$");
  private static final List<Pattern> LINES =
      List.of(
          // "ah-tk-20232024-878", "kst-31015-112", "h tk 20232024 387" from a Markdown converter
          Pattern.compile(
              "^(?:(?:a?h|kv|blg|kst|nds)[ -](?:[te]k[ -])?(?:\\d{4,8}Z?|[\\dA-Z-]{2,20})["
                  + " -][\\dA-Za-z-]{1,12})(?: ISSN.{0,40})?$"),
          // "ISSN 0921 - 7398"
          Pattern.compile("^ISSN ?0921.{0,16}$"),
          // "’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1"
          Pattern.compile("^[’'‘`]?s-Gravenhage(?:,)? ?(?:19|20)\\d\\d(?: .{0,100})?$"),
          // "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 878", "… Aanhangsel 878 2", "Eerste
          // Kamer, vergaderjaar …, 31 015, nr. 112 3", "Sdu Uitgevers Tweede Kamer, vergaderjaar …"
          Pattern.compile(
              "^(?:ISSN ?0921 ?- ?\\d{4} )?(?:S[Dd][Uu] [Uu]itgevers )?(?:[’'‘`]?s-Gravenhage,?"
                  + " ?(?:19|20)\\d\\d )?(?:Tweede|Eerste) Kamer, vergaderjaar \\d{4} ?[-–—]"
                  + " ?\\d{2,4}, (?:Aanhangsel(?: van de Handelingen)?(?: \\d{1,5}){0,2}|.{1,40},"
                  + " [A-Z]{1,3} \\d{1,3}|.{1,40}, nr\\. ?[\\dA-Z]{1,5} \\d{1,3})$"),
          // "Aanhangsel van de Handelingen 878"
          Pattern.compile("^Aanhangsel van de Handelingen(?: \\d{1,5})?$"),
          // "Pagina 1 van 7", "pagina 2/7", "Blad 3 van 4", "- 2 -"
          Pattern.compile(
              "^(?:[Pp]agina|[Bb]lad|PAGINA|[Pp]ag\\.) ?\\d{1,4}(?: ?(?:van|/) ?\\d{1,4})?$"),
          Pattern.compile("^[-–] ?\\d{1,3} ?[-–]$"),
          // "VERTROUWELIJK", "TER VERTROUWELIJKE INZAGE"
          Pattern.compile(
              "^(?:(?:TER )?VERTROUWELIJKE?(?: INZAGE)?|Vertrouwelijk|ONGERUBRICEERD)$"),
          // "KVR18893", "0304tkkvr512", "Sdu Uitgevers" below the pages of older papers
          Pattern.compile(
              "^(?:(?:KVR|KST|AH)\\d{4,7}|\\d{4}[te]k[a-z]{1,6}\\d{1,5}|S[Dd][Uu] [Uu]itgevers)$"),
          // the menu of the official site, in pages saved as text
          Pattern.compile(
              "^(?:Naar boven|U bent hier:|Zoals vergunningen, bouwplannen en lokale"
                  + " regelgeving\\.|Adressen en contactpersonen van overheidsorganisaties\\.)$"),
          BUTTON,
          // "|---|---|" below the headings of a table
          Pattern.compile("^\\|?(?:-{3,9}\\|){1,12}(?:-{3,9})?$"));

  // a foot with text glued to it: "’s-Gravenhage 2023Tweede Kamer, vergaderjaar 2022–2023,
  // Aanhangsel 1Antwoord 3"; group 1 is the space before it, if there is one
  private static final Pattern FOOT =
      Pattern.compile(
          "(^|(?<=\\S)| )(?:(?:ah|kst|kv|blg|h)-[\\w-]{4,30} ?)?(?:ISSN ?0921 ?- ?\\d{4} ?)?"
              + "(?:[’'‘]?s-Gravenhage,? ?(?:19|20)\\d\\d ?)?(?:Tweede|Eerste) Kamer, vergaderjaar"
              + " \\d{4} ?[-–—] ?\\d{2,4}, (?:Aanhangsel(?: van de Handelingen)?"
              + "|[\\d ]{5,6}(?:[ -][IVX]{1,6})?, nr\\. ?\\d{1,4}) ?\\d{1,3}(?!\\d)(?! ?\\.)");

  // "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel⏎⏎3": the number of the page on the next line
  private static final Pattern UNNUMBERED =
      Pattern.compile("Kamer, vergaderjaar .{9,12}, Aanhangsel(?: van de Handelingen)?$");
  private static final Pattern PAGE_NUMBER = Pattern.compile("^\\d{1,3}$");

  private Furniture() {}

  /** Whether a clean line is a running head or foot. */
  static boolean is(String line) {
    return line.length() < 180
        && (SiteTable.is(line) || LINES.stream().anyMatch(p -> p.matcher(line).matches()));
  }

  /** The lines without furniture; where some stood, the next line is known to open a page. */
  static List<TextLine> without(List<TextLine> lines) {
    List<TextLine> kept = new ArrayList<>(lines.size());
    boolean opensPage = false;
    boolean unnumbered = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean number = unnumbered && PAGE_NUMBER.matcher(line.text()).matches();
      if (line.role() == Role.FURNITURE || is(line.text()) || number || isX(lines, i)) {
        unnumbered = UNNUMBERED.matcher(line.text()).find();
        opensPage = true;
        continue;
      }
      unnumbered &= line.isBlank();
      Matcher foot = FOOT.matcher(line.text());
      if (line.text().contains("Kamer, vergaderjaar") && foot.find() && isGlued(foot, line)) {
        add(line.with(line.text().substring(0, foot.start()).strip()), opensPage, kept);
        opensPage = add(line.with(line.text().substring(foot.end()).strip()), true, kept);
      } else {
        opensPage = add(line, opensPage, kept);
      }
    }
    return kept;
  }

  /** "X" right above or below another button. */
  private static boolean isX(List<TextLine> lines, int i) {
    return lines.get(i).text().equals("X") && (isButton(lines, i, -1) || isButton(lines, i, 1));
  }

  /** Whether the next line with text in a direction is a button. */
  private static boolean isButton(List<TextLine> lines, int from, int step) {
    int i = from + step;
    while (i >= 0 && i < lines.size() && lines.get(i).isBlank()) {
      i += step;
    }
    return i >= 0 && i < lines.size() && BUTTON.matcher(lines.get(i).text()).matches();
  }

  /** Adds a line; whether the next one opens a page after it. */
  private static boolean add(TextLine line, boolean opensPage, List<TextLine> kept) {
    kept.add(opensPage && !line.isBlank() ? line.openingPage() : line);
    return opensPage && line.isBlank();
  }

  /**
   * A foot stands at the start of the line or without a space behind the text; a source does not,
   * but for one that is all of the line.
   */
  private static boolean isGlued(Matcher foot, TextLine line) {
    boolean whole = foot.group().length() == line.text().length();
    return foot.group().contains("ISSN") || (foot.group(1).isEmpty() && !whole);
  }
}
