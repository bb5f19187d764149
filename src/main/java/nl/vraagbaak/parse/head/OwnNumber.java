package nl.vraagbaak.parse.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.ParliamentaryYear;
import nl.vraagbaak.parse.line.Labels;
import nl.vraagbaak.parse.line.TextLine;

/**
 * The number that a paper bears itself, never that of a paper it refers to ("Zie ook Aanhangsel
 * …").
 *
 * @param id official id ("ah-tk-20232024-878"), where it can be made
 * @param year its parliamentary year, where printed or part of the id
 * @param number the number ("878"), where printed
 */
public record OwnNumber(
    Optional<String> id, Optional<ParliamentaryYear> year, Optional<String> number) {
  /** As far down as a head reaches. */
  private static final int HEAD_LINES = 40;

  // "ah-tk-20232024-878", "ah-ek-20222023-12", "ah-tk-20222023-2926-h1", "h tk 20232024 387"
  private static final Pattern AH =
      Pattern.compile("^a?h[ -]([te]k)[ -](\\d{8})[ -](\\d{1,5}(?:-?[hn]\\d)?)(?: ISSN.{0,40})?$");
  // "kst-31015-112", "kst-32123-XIV-6", "blg-929493", "kv-tk-2024Z06025", "nds-tk-2024D12345"
  private static final Pattern OTHER =
      Pattern.compile(
          "^(kst-\\d{5}(?:-(?:"
              + KamerstukNumber.CHAPTER
              + ")|-\\([A-Z\\d]{1,6}\\))?-[\\dA-Z]{1,5}|(?:kv-tk-\\d{4}Z|nds-tk-\\d{4}D)\\d{5}|blg-\\d{3,9})(?:"
              + " ISSN.{0,40})?$");
  // "Kamerstuk 34210-XV-3": the title of a page
  private static final Pattern TITLE =
      Pattern.compile(
          "^Kamerstuk (\\d{5}(?:-(?:" + KamerstukNumber.CHAPTER + "|\\d{2}))?-[\\dA-Z]{1,4})$");
  // "2031D06714 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG": a paper of no dossier
  private static final Pattern DOCUMENT =
      Pattern.compile("^(20\\d\\dD\\d{5}) \\p{Lu}{4,20}(?: \\p{Lu}.*)?$");
  // "AH 604", "AH 617 / 2024Z 17972", "AH-599"
  private static final Pattern PRINTED = Pattern.compile("^AH[ -]?(\\d{1,5})(?: ?/.{0,20})?$");
  // "387", "2926 (h1)" under the printed heading
  private static final Pattern ALONE = Pattern.compile("^(\\d{1,5})(?: ?\\(?(h1|n\\d)\\)?)?$");
  // "Vergaderjaar 2023–2024 Aanhangsel van de Handelingen"
  private static final Pattern YEAR =
      Pattern.compile("^(?:Vergaderjaar|VERGADERJAAR) (\\d{4} ?[-–—/] ?\\d{2,4})(?: .{0,60})?$");
  private static final Pattern HEADING =
      Pattern.compile("(?:regering gegeven antwoorden|Aanhangsel van de Handelingen)$");

  /** Reads it from the lines of a paper, furniture included. */
  public static OwnNumber read(List<TextLine> lines) {
    return SiteTable.read(lines).orElseGet(() -> inText(lines));
  }

  private static OwnNumber inText(List<TextLine> lines) {
    for (TextLine line : lines) {
      String text = line.text();
      if (text.length() > 80 || text.length() < 8) {
        continue;
      }
      Matcher ah = AH.matcher(text);
      if (ah.matches()) {
        return aanhangsel(ah.group(1), ParliamentaryYear.parse(ah.group(2)), ah.group(3));
      }
      Matcher other = OTHER.matcher(text);
      if (other.matches()) {
        return new OwnNumber(
            Optional.of(other.group(1).replaceAll("[()]", "")),
            printedYear(lines),
            Optional.empty());
      }
    }
    return printed(lines);
  }

  private static OwnNumber printed(List<TextLine> lines) {
    Optional<ParliamentaryYear> year = printedYear(lines);
    boolean heading = false;
    boolean asked = false;
    for (int i = 0; i < lines.size() && i < HEAD_LINES; i++) {
      TextLine line = lines.get(i);
      Matcher ah = PRINTED.matcher(line.text());
      if (ah.matches()) {
        return aanhangsel(chamber(lines), year, ah.group(1));
      }
      Matcher document = DOCUMENT.matcher(line.text());
      if (document.matches()) {
        return new OwnNumber(Optional.of("nds-tk-" + document.group(1)), year, Optional.empty());
      }
      Matcher title = TITLE.matcher(line.text());
      if (title.matches()) {
        return new OwnNumber(Optional.of("kst-" + title.group(1)), year, Optional.empty());
      }
      Matcher alone = ALONE.matcher(line.text());
      if (alone.matches() && !asked && (heading || isAboveQuestions(lines, i))) {
        return aanhangsel(chamber(lines), year, alone.group(1));
      }
      if (Labels.read(line.text(), "").isPresent()) {
        break;
      }
      asked |= line.text().startsWith("Vragen van ");
      heading |= HEADING.matcher(line.text()).find();
    }
    return KamerstukNumber.read(lines.subList(0, Math.min(HEAD_LINES, lines.size())))
        .map(id -> new OwnNumber(Optional.of(id), year, Optional.empty()))
        .orElseGet(() -> new OwnNumber(Optional.empty(), year, Optional.empty()));
  }

  private static String chamber(List<TextLine> lines) {
    return lines.subList(0, Math.min(HEAD_LINES, lines.size())).stream()
            .anyMatch(line -> line.text().startsWith("Eerste Kamer der Staten-Generaal"))
        ? "ek"
        : "tk";
  }

  private static boolean isAboveQuestions(List<TextLine> lines, int i) {
    for (int j = i + 1; j < lines.size() && j < i + 4; j++) {
      if (!lines.get(j).isBlank()) {
        return lines.get(j).text().startsWith("Vragen van ");
      }
    }
    return false;
  }

  private static Optional<ParliamentaryYear> printedYear(List<TextLine> lines) {
    for (TextLine line : lines.subList(0, Math.min(HEAD_LINES, lines.size()))) {
      Matcher year = YEAR.matcher(line.text());
      if (year.matches()) {
        return ParliamentaryYear.parse(year.group(1));
      }
    }
    return Optional.empty();
  }

  /** The number of a question with its answer. */
  static OwnNumber aanhangsel(String chamber, Optional<ParliamentaryYear> year, String number) {
    return new OwnNumber(
        year.map(y -> "ah-" + chamber + "-" + y.digits() + "-" + number),
        year,
        Optional.of(number));
  }

  /** The same number, in the year of a day where none is printed. */
  OwnNumber in(ParliamentaryYear other) {
    return year.isPresent() || number.isEmpty()
        ? this
        : aanhangsel("tk", Optional.of(other), number.get());
  }
}
