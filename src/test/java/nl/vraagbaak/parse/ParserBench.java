package nl.vraagbaak.parse;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.source.Format;
import nl.vraagbaak.source.Line;
import nl.vraagbaak.source.SourceText;

/**
 * Shows the parser's time against the length of the text, up to 10 MB, for papers of several makes.
 * Not a test: run its main method; an argument bounds the length.
 */
final class ParserBench {
  /** Texts repeated to the length; "|" stands for a line end, "#" for a running number. */
  private static final List<String> MAKES =
      List.of(
          "Vraag #|Klopt het dat?#|Antwoord #|Ja, dat klopt; zie NIS# en 2024.|",
          "woord# ",
          "# ",
          "#|",
          "\uE000#\uE001 ",
          "[#: open ",
          "(",
          "Antwoord van minister ",
          "# Kamerstuk 28 684, nr. 717.|",
          "Vragen van de leden A en B ",
          "Bent u er#?|Ja, sinds #.|",
          "Wat? 1. A ",
          "Klopt het? #. Wie? ",
          "Vraag een, twee, ",
          "Anna Bos (SP), ",
          "a-|",
          "De Minister van X,|");

  private static final int[] SIZES = {100_000, 1_000_000, 10_000_000};

  private ParserBench() {}

  /** Prints a line a make: milliseconds of processor time at each length. */
  public static void main(String[] arguments) {
    int most = arguments.length == 0 ? Integer.MAX_VALUE : Integer.parseInt(arguments[0]);
    for (String make : MAKES) {
      StringBuilder row = new StringBuilder("%-28.28s".formatted(make));
      for (int size : SIZES) {
        if (size > most) {
          break;
        }
        row.append("%,12d ms".formatted(time(source(make, size)).toMillis()));
      }
      System.out.println(row);
    }
  }

  private static SourceText source(String make, int size) {
    StringBuilder text = new StringBuilder(size + 200);
    for (int i = 1; text.length() < size; i++) {
      text.append(make.replace("#", Integer.toString(i)).replace('|', '\n'));
    }
    List<Line> lines =
        text.toString().lines().map(line -> new Line(line, 0, Line.Role.LINE)).toList();
    return new SourceText("lang.txt", Format.TEXT, lines, Map.of());
  }

  private static Duration time(SourceText source) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ParseResult result = new PaperParser().parse(source);
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (result instanceof ParseResult.Rejected rejected) {
      System.out.println(rejected);
    }
    return Duration.ofNanos(end - start);
  }
}
