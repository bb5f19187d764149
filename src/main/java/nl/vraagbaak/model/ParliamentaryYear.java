package nl.vraagbaak.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parliamentary year ("vergaderjaar"): from the third Tuesday of September (Grondwet, article 65)
 * to the day before the next. Prints as {@code 2024-2025}.
 *
 * @param start the calendar year in which it begins, 1814 to 2999
 */
public record ParliamentaryYear(int start) implements Comparable<ParliamentaryYear> {
  // "2024-2025", "2024–2025", "2014/15", "20242025"
  private static final Pattern PRINTED =
      Pattern.compile("(\\d{4})\\s?[-–—/]?\\s?(\\d{4}|\\d{2})(?!\\d)");

  /** Refuses years outside the range. */
  public ParliamentaryYear {
    if (start < 1814 || start > 2999) {
      throw new IllegalArgumentException("no parliamentary year: " + start);
    }
  }

  /** Reads {@code 2024-2025}, {@code 2024–2025}, {@code 2024/25} or {@code 20242025}. */
  public static Optional<ParliamentaryYear> parse(String text) {
    Matcher m = PRINTED.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(m.group(1));
    int end = Integer.parseInt(m.group(2));
    boolean consecutive = end == (m.group(2).length() == 2 ? (start + 1) % 100 : start + 1);
    return consecutive && start >= 1814 && start <= 2999
        ? Optional.of(new ParliamentaryYear(start))
        : Optional.empty();
  }

  /** The parliamentary year that a day falls in. */
  public static ParliamentaryYear of(LocalDate day) {
    LocalDate opening =
        LocalDate.of(day.getYear(), 9, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
    return new ParliamentaryYear(day.isBefore(opening) ? day.getYear() - 1 : day.getYear());
  }

  /** The eight digits used in ids: {@code 20242025}. */
  public String digits() {
    return "%d%d".formatted(start, start + 1);
  }

  @Override
  public int compareTo(ParliamentaryYear other) {
    return Integer.compare(start, other.start);
  }

  @Override
  public String toString() {
    return "%d-%d".formatted(start, start + 1);
  }
}
