package nl.vraagbaak.api;

import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The lists with which mentions are found.
 *
 * @param mark hash of all of them together
 * @param files hash of each, by file name
 * @param readOtherwise the number of papers in a commit that were read with other lists
 */
public record Lists(String mark, Map<String, String> files, ToIntFunction<String> readOtherwise) {
  /** No lists. */
  public static final Lists NONE = new Lists("", Map.of(), commit -> 0);
}
