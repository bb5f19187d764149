package nl.vraagbaak.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Synonyms from rules in Solr's format: {@code a, b, c} stand for each other, {@code a => b} lets
 * who asks for a find b as well. A backslash takes the meaning from a comma. Expressions are
 * compared without case and by the lemmas of their words, but acronyms of two to six capitals as
 * they are; one that no rule has is looked for in small letters.
 */
public final class Synonyms implements Thesaurus {
  private static final String ARROW = "=>";

  // "a -> b", "a; b", "a | b", "a = b"
  private static final Pattern OTHER_SIGN = Pattern.compile("[;|=<>→]");
  private static final int LONGEST_ACRONYM = 6;

  private final UnaryOperator<String> lemmas;
  private final Map<String, Set<String>> alternatives = new LinkedHashMap<>();

  /** How expressions of more words begin, to pass over most of what is asked at a glance. */
  private final Set<String> beginnings = new HashSet<>();

  private Synonyms(UnaryOperator<String> lemmas) {
    this.lemmas = lemmas;
  }

  /** As {@link #read(List, UnaryOperator)}, for words as they are written in the rules alone. */
  public static Synonyms read(List<String> lines) {
    return read(lines, UnaryOperator.identity());
  }

  /**
   * Reads rules, one a line; empty lines and what stands behind a # are passed over.
   *
   * @param lemmas what is the same for expressions that differ in the forms of their words alone
   * @throws IllegalArgumentException with the number of the line, in Dutch, for a rule that is none
   */
  public static Synonyms read(List<String> lines, UnaryOperator<String> lemmas) {
    Synonyms synonyms = new Synonyms(lemmas);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "");
      int comment = line.indexOf('#');
      String rule = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!rule.isEmpty()) {
        synonyms.add(rule, i + 1);
      }
    }
    return synonyms;
  }

  /** Of groups whose members stand for each other. */
  public static Synonyms of(List<List<String>> groups) {
    Synonyms synonyms = new Synonyms(UnaryOperator.identity());
    groups.forEach(
        group -> {
          boolean _ = synonyms.add(group, group);
        });
    return synonyms;
  }

  private void add(String rule, int number) {
    int arrow = rule.indexOf(ARROW);
    List<String> left = expressions(arrow < 0 ? rule : rule.substring(0, arrow));
    List<String> right = arrow < 0 ? left : expressions(rule.substring(arrow + ARROW.length()));
    fault(rule, left, right)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException("regel %d: %s".formatted(number, fault));
            });
    if (!add(left, right)) {
      throw new IllegalArgumentException(
          "regel %d: “%s” noemt tweemaal hetzelfde woord, en doet niets; vormen van een woord zijn al gelijk"
              .formatted(number, rule));
    }
  }

  private static Optional<String> fault(String rule, List<String> left, List<String> right) {
    int arrow = rule.indexOf(ARROW);
    if (arrow >= 0 && rule.indexOf(ARROW, arrow + ARROW.length()) >= 0) {
      return Optional.of(
          "“%s” heeft meer dan één pijl; schrijf een regel per pijl, zoals “a => b, c”"
              .formatted(rule));
    }
    String bare =
        arrow < 0 ? rule : rule.substring(0, arrow) + rule.substring(arrow + ARROW.length());
    if (OTHER_SIGN.matcher(bare).find()) {
      return Optional.of(
          "“%s” heeft een ander teken; scheid met komma's, en schrijf een pijl als “=>”"
              .formatted(rule));
    }
    boolean alone = arrow < 0 && left.size() < 2;
    if (left.isEmpty() || right.isEmpty() || alone) {
      return Optional.of("verwacht “a, b” of “a => b”, gevonden “%s”".formatted(rule));
    }
    return (arrow < 0 ? Stream.<String>empty() : left.stream())
        .filter(expression -> expression.split("\\s++", -1).length > LONGEST)
        .findFirst()
        .map(
            expression ->
                "“%s” is langer dan %d woorden; die wordt nooit gezocht: kort haar in, of zet haar achter de pijl"
                    .formatted(expression, LONGEST));
  }

  /** Whether there is anything new in it. */
  private boolean add(List<String> left, List<String> right) {
    List<String> keys = right.stream().map(this::key).toList();
    boolean something = false;
    for (String asked : left) {
      String key = key(asked);
      int space = spaced(asked).indexOf(' ');
      if (space > 0) {
        beginnings.add(key(spaced(asked).substring(0, space)));
      }
      for (int i = 0; i < keys.size(); i++) {
        if (!key.equals(keys.get(i))) {
          alternatives.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(right.get(i));
          something = true;
        }
      }
    }
    return something;
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
    String asked = spaced(words);
    int space = asked.indexOf(' ');
    if (space > 0 && !beginnings.contains(key(asked.substring(0, space)))) {
      return List.of();
    }
    Set<String> known = alternatives.getOrDefault(key(asked), Set.of());
    return List.copyOf(known.isEmpty() ? inSmallLetters(asked) : known);
  }

  /** An acronym without a rule of its own may be a word of a rule, written in capitals. */
  private Set<String> inSmallLetters(String asked) {
    return isAcronym(asked)
        ? alternatives.getOrDefault(key(asked.toLowerCase(Locale.ROOT)), Set.of())
        : Set.of();
  }

  private String key(String expression) {
    String spaced = spaced(expression);
    return isAcronym(spaced) ? spaced : lemmas.apply(spaced.toLowerCase(Locale.ROOT));
  }

  private static String spaced(String expression) {
    String stripped = expression.strip();
    return stripped.chars().noneMatch(Character::isWhitespace)
        ? stripped
        : String.join(" ", Arrays.asList(stripped.split("\\s++", -1)));
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.length() <= LONGEST_ACRONYM
        && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
