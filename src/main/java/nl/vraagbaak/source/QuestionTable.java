package nl.vraagbaak.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.source.Line.Role;

/**
 * A table while it is read, row by row. Where its headings are "Vraag" and "Antwoord", with or
 * without "Nr", each row becomes a question and an answer below labels of their own.
 */
final class QuestionTable {
  private static final Pattern NUMBER = Pattern.compile("(?i)(?:vraag)?(?:nr|nummer|no)\\.?|#");
  private static final Pattern QUESTION = Pattern.compile("(?i)vra(?:ag|gen)");
  private static final Pattern ANSWER =
      Pattern.compile("(?i)antwoord(?:en)?|reactie|beantwoording");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}\\.?");
  private static final int NONE = -1;

  private int columns;
  private int number = NONE;
  private int question = NONE;
  private int answer = NONE;

  /** Replaces the lines of a row, from an index on, whose cells begin at these indices. */
  void fold(List<Line> lines, int start, List<Integer> cells, Role role) {
    List<List<Line>> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int end = i + 1 < cells.size() ? cells.get(i + 1) : lines.size();
      row.add(List.copyOf(lines.subList(cells.get(i), end)));
    }
    List<Line> printed = lines.subList(start, lines.size());
    read(row)
        .or(() -> TableRows.joined(printed, role).map(List::of))
        .ifPresent(
            read -> {
              printed.clear();
              lines.addAll(read);
            });
  }

  /** The texts of a row with their labels; empty where the table holds no questions. */
  Optional<List<Line>> read(List<List<Line>> cells) {
    if (isHeading(cells)) {
      return Optional.of(List.of());
    }
    if (question == NONE || cells.size() != columns) {
      return Optional.empty();
    }
    List<Line> texts = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      if (i != number && i != question && i != answer && !cells.get(i).isEmpty()) {
        texts.add(labelled(text(cells.get(i)), cells));
      }
    }
    add("Vraag", question, cells, texts);
    add("Antwoord", answer, cells, texts);
    return Optional.of(texts);
  }

  private boolean isHeading(List<List<Line>> cells) {
    int asked = column(QUESTION, cells);
    int answered = column(ANSWER, cells);
    if (asked == NONE || answered == NONE) {
      return false;
    }
    columns = cells.size();
    question = asked;
    answer = answered;
    number = column(NUMBER, cells);
    return true;
  }

  private static int column(Pattern heading, List<List<Line>> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (heading.matcher(text(cells.get(i))).matches()) {
        return i;
      }
    }
    return NONE;
  }

  private void add(String word, int column, List<List<Line>> cells, List<Line> texts) {
    if (cells.get(column).isEmpty()) {
      return;
    }
    String printed = number == NONE ? "" : text(cells.get(number));
    boolean numbered = DIGITS.matcher(printed).matches();
    texts.add(labelled(numbered ? word + " " + printed.replace(".", "") : word, cells));
    texts.addAll(cells.get(column));
  }

  private static Line labelled(String label, List<List<Line>> cells) {
    int page = cells.stream().flatMap(List::stream).findFirst().map(Line::page).orElse(0);
    return new Line(label, page, Role.HEADING);
  }

  private static String text(List<Line> cell) {
    return String.join(" ", cell.stream().map(line -> line.text().strip()).toList()).strip();
  }
}
