package nl.vraagbaak.source;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers footnotes, or endnotes, in the order in which the text refers to them. */
final class WordNotes {
  private final String format;
  private final Map<String, String> numbers = new LinkedHashMap<>();

  WordNotes(String format) {
    this.format = format;
  }

  /** The number of a note, given at its first reference. */
  String number(String id) {
    return numbers.computeIfAbsent(id, key -> ListLabels.number(numbers.size() + 1, format));
  }

  /** Whether the text refers to it. */
  boolean isUsed(String id) {
    return numbers.containsKey(id);
  }

  /** The ids in the order of their numbers. */
  Iterable<String> ids() {
    return numbers.keySet();
  }

  /** The number as a mark in the text. */
  static String mark(String number) {
    return Line.NOTE_START + number + Line.NOTE_END;
  }
}
