package nl.vraagbaak.source;

import java.util.List;
import java.util.Locale;

/** Reads bytes as a file would be read, and shows the lines in short. */
final class Reading {
  private Reading() {}

  static ReadResult of(byte[] bytes) {
    return of(bytes, Limits.DEFAULTS);
  }

  static ReadResult of(byte[] bytes, Limits limits) {
    return Guard.within(
        limits.time(),
        "proef",
        deadline -> SourceReader.text(new Content("proef", bytes, limits, deadline)));
  }

  static SourceText text(byte[] bytes) {
    return switch (of(bytes)) {
      case ReadResult.Read read -> read.text();
      case ReadResult.Rejected rejected -> throw new AssertionError(rejected.reason());
    };
  }

  static String reason(byte[] bytes) {
    return ((ReadResult.Rejected) of(bytes)).reason();
  }

  /** Lines as "paragraph: text", with marks as braces. */
  static List<String> lines(byte[] bytes) {
    return text(bytes).lines().stream().map(Reading::shown).toList();
  }

  static String shown(Line line) {
    String text = line.text().replace(Line.NOTE_START, '{').replace(Line.NOTE_END, '}');
    return line.role().name().toLowerCase(Locale.ROOT) + ": " + text;
  }
}
