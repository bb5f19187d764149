package nl.vraagbaak.extract.law;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vraagbaak.extract.token.Ranges;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;

/** What may stand between two cited articles. */
public final class Separators {
  private static final List<List<String>> JOINERS =
      List.of(
          List.of("gelezen", "in", "samenhang", "met"),
          List.of("gelezen", "in", "verbinding", "met"),
          List.of("in", "samenhang", "met"),
          List.of("in", "verbinding", "met"),
          List.of("in", "combinatie", "met"),
          List.of("in", "verband", "met"),
          List.of("i", ".", "v", ".", "m", "."),
          List.of("i", ".", "c", ".", "m", "."),
          List.of("dan", "wel"),
          List.of("en", "/", "of"),
          List.of("als", "ook"),
          List.of("en", "met"),
          List.of("en"),
          List.of("of"),
          List.of("danwel"),
          List.of("alsmede"),
          List.of("alsook"),
          List.of("evenals"),
          List.of("respectievelijk"),
          List.of("resp", "."),
          List.of("resp"),
          List.of("onderscheidenlijk"),
          List.of("jo", "."),
          List.of("jo"),
          List.of("juncto"),
          List.of("iuncto"),
          List.of("j", "°"),
          List.of("j", "º"),
          List.of("j", ".", "o", "."),
          List.of("jº"),
          List.of("&"),
          List.of("/"),
          List.of("+"),
          List.of("junctis"),
          List.of("zowel"),
          List.of("tezamen", "met"),
          List.of("samen", "met"));

  /** Those by their first word, in the order of the list. */
  private static final Map<String, List<List<String>>> BY_FIRST =
      JOINERS.stream().collect(Collectors.groupingBy(List::getFirst));

  private static final Set<String> FILLERS =
      Words.of("de het in van met op uit aan bij tevens ook ingevolge onder tegen voor krachtens");
  private static final int LONGEST_REMARK = 40;

  /** "gelezen in samenhang met", with a comma before it. */
  private static final int LONGEST_JOINER = 5;

  private final Tokens tokens;

  Separators(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The folded words with which something begins that stands between two articles. */
  public static Set<String> firstWords() {
    Set<String> words = new HashSet<>(Ranges.WORDS);
    JOINERS.forEach(joiner -> words.add(joiner.getFirst()));
    return words;
  }

  /**
   * The token where the next article of a list begins, past ",", "en", "jo.", "tot en met" and a
   * remark in brackets; the place itself where the list ends.
   */
  int end(int from) {
    int i = remark(from);
    int at = joiners(i);
    if (at == i) {
      return from;
    }
    int lead = at;
    for (int n = 0; n < 2 && FILLERS.contains(tokens.fold(lead)); n++) {
      lead++;
    }
    if (Leads.end(tokens, lead) > lead) {
      return lead;
    }
    boolean label =
        tokens.is(at, Tokens.Kind.WORD)
            && (isRange(i) || ArticleNumbers.chaptered(tokens, at).isPresent());
    return tokens.is(at, Tokens.Kind.NUMBER) || label ? at : from;
  }

  /** Whether "tot en met" stands at a place, a remark in brackets left out. */
  boolean isRange(int from) {
    int i = remark(from);
    return Ranges.end(tokens, i) > i;
  }

  private int joiners(int from) {
    int range = Ranges.end(tokens, from);
    if (range > from) {
      return range;
    }
    int i = tokens.is(from, ",") || tokens.is(from, ";") ? from + 1 : from;
    if (tokens.has(i, Vocabulary.UNKNOWN | Vocabulary.NUMBER)) {
      return i;
    }
    for (List<String> joiner : BY_FIRST.getOrDefault(tokens.fold(i), List.of())) {
      int end = after(tokens, joiner, i);
      if (end > i) {
        return end;
      }
    }
    return i;
  }

  /** The token after these words; the given place where others stand there. */
  static int after(Tokens tokens, List<String> words, int from) {
    for (int n = 0; n < words.size(); n++) {
      if (!tokens.is(from + n, words.get(n))) {
        return from;
      }
    }
    return from + words.size();
  }

  /** Past "juncto bijlage III", where a law goes on behind it. */
  int annex(int from) {
    int at = from;
    while (at < from + LONGEST_JOINER && !tokens.is(at, "bijlage")) {
      at++;
    }
    boolean numbered =
        tokens.is(at, "bijlage")
            && (tokens.is(at + 1, Tokens.Kind.NUMBER)
                || ArticleNumbers.roman(tokens, at + 1).isPresent());
    return numbered && at > from && joiners(from) == at ? at + 2 : from;
  }

  /** Past "(diefstal)", where a list or a law may go on behind it. */
  int remark(int from) {
    if (!tokens.is(from, "(")) {
      return from;
    }
    for (int i = from + 1;
        i < from + LONGEST_REMARK && !tokens.stops(i) && !tokens.is(i, "(");
        i++) {
      if (tokens.is(i, ")")) {
        return i + 1;
      }
    }
    return from;
  }
}
