package nl.vraagbaak.parse.head;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.ParliamentaryYear;
import nl.vraagbaak.parse.line.TextLine;

/**
 * The table above a paper on the official site: chamber, parliamentary year and number, with bars
 * between the cells or with nothing.
 */
public final class SiteTable {
  private static final int HEAD_LINES = 40;

  // "Tweede Kamer der Staten-Generaal2029-20301365", "| Eerste Kamer der Staten-Generaal |
  // 2029-2030 | 40123 nr. C |", "02-05-2030 | Tweede Kamer der Staten-Generaal | 2029-2030 | 768 |
  // 01-05-2030 |"
  private static final Pattern ROW =
      Pattern.compile(
          "^\\|? ?(?:(?:\\d{2}-){2}\\d{4} ?\\|? ?)?(Tweede|Eerste) Kamer der Staten-Generaal"
              + " ?\\|? ?((?:19|20)\\d\\d-20\\d\\d|19\\d\\d-19\\d\\d) ?\\|? ?(\\S.{0,40}?)"
              + "(?: ?\\|? ?(?:\\d{2}-){2}\\d{4})?(?: ?\\|){0,2}$");
  // "Datum publicatieOrganisatieVergaderjaarNummerDatum ontvangst"
  private static final Pattern HEADINGS =
      Pattern.compile("^\\|? ?Datum publicatie ?\\|? ?Organisatie.{0,80}$");

  // "1365", "2029Z00081", "2029D17949", "40123 nr. C", "40123 XVI nr. 5", "21501-30 nr. 248"
  private static final Pattern ANSWERED = Pattern.compile("^\\d{1,5}$");
  private static final Pattern CASE = Pattern.compile("^\\d{4}Z\\d{5}$");
  private static final Pattern DOCUMENT = Pattern.compile("^\\d{4}D\\d{5}$");
  private static final Pattern DOSSIER =
      Pattern.compile(
          "^(\\d{5})(?:[ -](" + KamerstukNumber.CHAPTER + "|\\d{2}))? nr\\. ?(\\w{1,5})$");

  private SiteTable() {}

  /** Whether a clean line is part of the table. */
  public static boolean is(String line) {
    return HEADINGS.matcher(line).matches() || ROW.matcher(line).matches();
  }

  /** The number that the table gives the paper. */
  static Optional<OwnNumber> read(List<TextLine> lines) {
    boolean headings = false;
    for (TextLine line : lines.subList(0, Math.min(HEAD_LINES, lines.size()))) {
      Matcher row = ROW.matcher(line.text());
      if (headings && row.matches()) {
        String chamber = row.group(1).substring(0, 1).toLowerCase(Locale.ROOT) + "k";
        return number(chamber, ParliamentaryYear.parse(row.group(2)), row.group(3));
      }
      headings |= HEADINGS.matcher(line.text()).matches();
    }
    return Optional.empty();
  }

  /** Older papers of the Eerste Kamer, "nr. 209b", have their parliamentary year in the id. */
  private static Optional<OwnNumber> number(
      String chamber, Optional<ParliamentaryYear> year, String cell) {
    if (ANSWERED.matcher(cell).matches()) {
      return Optional.of(OwnNumber.aanhangsel(chamber, year, cell));
    }
    Matcher dossier = DOSSIER.matcher(cell);
    String id = "";
    if (dossier.matches()) {
      String part = dossier.group(2) == null ? "" : dossier.group(2) + "-";
      boolean old = chamber.equals("ek") && Character.isDigit(dossier.group(3).charAt(0));
      String session = old ? year.map(y -> y.digits() + "-").orElse("") : "";
      id = "kst-" + session + dossier.group(1) + "-" + part + dossier.group(3);
    } else if (CASE.matcher(cell).matches()) {
      id = "kv-" + chamber + "-" + cell;
    } else if (DOCUMENT.matcher(cell).matches()) {
      id = "nds-" + chamber + "-" + cell;
    }
    return Optional.of(id)
        .filter(found -> !found.isEmpty())
        .map(found -> new OwnNumber(Optional.of(found), year, Optional.empty()));
  }
}
