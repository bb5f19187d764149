package nl.vraagbaak.parse.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as papers print them: "12 mei 2023", "07-07-2023", "6 november jl.". */
final class DutchDates {
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  // "23 nov. 2022", "3 mrt 2019"
  private static final String MONTH =
      "("
          + String.join("|", MONTHS)
          + "|(?:jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)(?=\\.? ))\\.?";

  private static final Pattern IN_WORDS =
      Pattern.compile("(\\d{1,2}) ?" + MONTH + "[ ,]{0,2}(\\d{4})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_DIGITS =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");

  /** The States General of the Kingdom first met in 1814; later than 2999 is a misreading. */
  private static final int FIRST_YEAR = 1815;

  private static final int LAST_YEAR = 2999;

  private DutchDates() {}

  /** The first full date in a text. */
  static Optional<LocalDate> find(String text) {
    Matcher words = IN_WORDS.matcher(text);
    while (words.find()) {
      if (words.group(3) != null) {
        return date(words.group(3), month(words.group(2)), words.group(1));
      }
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher digits = IN_DIGITS.matcher(text);
    return digits.find()
        ? date(digits.group(3), digits.group(2), digits.group(1))
        : Optional.empty();
  }

  /** The first date in a text; one without a year is the last such day before another day. */
  static Optional<LocalDate> findBefore(String text, LocalDate before) {
    Matcher words = IN_WORDS.matcher(text);
    if (words.find() && words.group(3) == null) {
      String year = Integer.toString(before.getYear());
      return date(year, month(words.group(2)), words.group(1))
          .map(day -> day.isAfter(before) ? day.minusYears(1) : day);
    }
    return find(text);
  }

  private static String month(String name) {
    String start = name.toLowerCase(Locale.ROOT).replace("mrt", "maart");
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(start)) {
        return Integer.toString(i + 1);
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int printed = Integer.parseInt(year);
    if (printed < FIRST_YEAR || printed > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(printed, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // "31 juni 2023": printed so, but no day
    }
  }
}
