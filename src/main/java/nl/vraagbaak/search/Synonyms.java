package nl.vraagbaak.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Synonyms from rules in Solr's format: {@code a, b, c} stand for each other, {@code a => b} lets
 * who asks for a find b as well. A backslash takes the meaning from a comma. Expressions are
 * compared without case, but acronyms of two to six capitals with it.
 */
public final class Synonyms implements Thesaurus {
  private static final String ARROW = "=>";
  private static final int LONGEST_ACRONYM = 6;

  private final Map<String, List<String>> alternatives;

  private Synonyms(Map<String, Set<String>> alternatives) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    alternatives.forEach((words, others) -> copy.put(words, List.copyOf(others)));
    this.alternatives = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads rules, one a line; empty lines and what stands behind a # are passed over.
   *
   * @throws IllegalArgumentException with the number of the line, in Dutch, for a rule that is none
   */
  public static Synonyms read(List<String> lines) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int comment = line.indexOf('#');
      String rule = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!rule.isEmpty()) {
        add(rule, i + 1, found);
      }
    }
    return new Synonyms(found);
  }

  /** Of groups whose members stand for each other. */
  public static Synonyms of(List<List<String>> groups) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    groups.forEach(group -> add(group, group, found));
    return new Synonyms(found);
  }

  private static void add(String rule, int number, Map<String, Set<String>> found) {
    int arrow = rule.indexOf(ARROW);
    List<String> left = expressions(arrow < 0 ? rule : rule.substring(0, arrow));
    List<String> right = arrow < 0 ? left : expressions(rule.substring(arrow + ARROW.length()));
    if (left.isEmpty() || right.isEmpty() || (arrow < 0 && left.size() < 2)) {
      throw new IllegalArgumentException(
          "regel %d: verwacht “a, b” of “a => b”, gevonden “%s”".formatted(number, rule));
    }
    add(left, right, found);
  }

  private static void add(List<String> left, List<String> right, Map<String, Set<String>> found) {
    for (String asked : left) {
      for (String other : right) {
        if (!key(asked).equals(key(other))) {
          found.computeIfAbsent(key(asked), k -> new LinkedHashSet<>()).add(other);
        }
      }
    }
  }

  private static List<String> expressions(String list) {
    List<String> expressions = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '\\' && i + 1 < list.length()) {
        current.append(list.charAt(++i));
      } else if (c == ',') {
        expressions.add(current.toString().strip());
        current.setLength(0);
      } else {
        current.append(c);
      }
    }
    expressions.add(current.toString().strip());
    expressions.removeIf(String::isEmpty);
    return expressions;
  }

  @Override
  public List<String> alternatives(String words) {
    return alternatives.getOrDefault(key(words), List.of());
  }

  private static String key(String expression) {
    return isAcronym(expression)
        ? expression
        : String.join(" ", Arrays.asList(expression.strip().split("\\s++", -1)))
            .toLowerCase(Locale.ROOT);
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.length() <= LONGEST_ACRONYM
        && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
