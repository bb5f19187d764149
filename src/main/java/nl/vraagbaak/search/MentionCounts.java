package nl.vraagbaak.search;

import java.util.Map;
import java.util.TreeMap;

/**
 * In how many records something is mentioned.
 *
 * @param questions number of questions
 * @param answers number of answers
 * @param passages number of passages
 * @param byYear number of records by calendar year, in order of year; undated ones are not in it
 */
public record MentionCounts(
    int questions, int answers, int passages, Map<Integer, Integer> byYear) {
  /** Mentioned nowhere. */
  public static final MentionCounts NONE = new MentionCounts(0, 0, 0, Map.of());

  /** Copies the years, in order. */
  public MentionCounts {
    byYear = java.util.Collections.unmodifiableMap(new TreeMap<>(byYear));
  }

  /** All records together. */
  public int total() {
    return questions + answers + passages;
  }
}
