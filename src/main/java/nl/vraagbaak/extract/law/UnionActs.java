package nl.vraagbaak.extract.law;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.token.Spaces;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.ListedLaw;

/**
 * Acts of the European Union named by number: "Verordening (EU) 2021/784", "Richtlijn 2011/93/EU",
 * "Verordening (EG) nr. 45/2001", "Gedelegeerde Verordening (EU) 2022/1288", "Gemeenschappelijk
 * Standpunt 2008/944/GBVB". The number gives the CELEX id, by the rules of EUR-Lex: sector 3, the
 * year, R, L, D, F or E, and the number in four digits.
 */
public final class UnionActs {
  private static final Map<String, String> LETTERS =
      Map.of(
          "verordening",
          "R",
          "richtlijn",
          "L",
          "kaderbesluit",
          "F",
          "besluit",
          "D",
          "uitvoeringsverordening",
          "R",
          "uitvoeringsbesluit",
          "D",
          "uitvoeringsrichtlijn",
          "L",
          "standpunt",
          "E");

  /** First words of a name of two: "Gedelegeerde Verordening". */
  private static final Set<String> BEFORE_KIND = Words.of("gedelegeerde gemeenschappelijk");

  private static final List<String> PARLIAMENT = List.of("van", "het", "europees", "parlement");
  private static final List<String> AND_COUNCIL = List.of("en", "de", "raad");
  private static final List<String> OF_COUNCIL = List.of("van", "de", "raad");
  private static final List<String> OF_UNION = List.of("van", "de", "europese", "unie");

  private static final Set<String> COMMUNITIES = Words.of("eu eg eeg euratom jbz ec gbvb");

  private final Map<String, NamedLaw> listed = new HashMap<>();

  UnionActs(Gazetteer gazetteer) {
    for (ListedLaw entry : gazetteer.laws()) {
      entry.law().celex().ifPresent(celex -> listed.put(celex, NamedLaw.of(entry.law())));
    }
  }

  /** The folded words that an act is named with first. */
  public static Set<String> firstWords() {
    Set<String> words = new HashSet<>(LETTERS.keySet());
    words.addAll(BEFORE_KIND);
    return words;
  }

  /** The act that the tokens from a place on name by number. */
  public Optional<LawNames.Found> at(Tokens tokens, int start) {
    if (!tokens.has(start, Vocabulary.UNION_ACT)) {
      return Optional.empty();
    }
    int kind = BEFORE_KIND.contains(tokens.fold(start)) ? start + 1 : start;
    String letter = LETTERS.getOrDefault(tokens.fold(kind), "");
    int number = afterCommunity(tokens, kind + 1);
    boolean old = tokens.is(number, "nr") || tokens.is(number, "nummer");
    number += old ? tokens.is(number + 1, ".") ? 2 : 1 : 0;
    if (letter.isEmpty()
        || !tokens.is(number, Tokens.Kind.NUMBER)
        || !tokens.is(number + 1, "/")
        || !tokens.is(number + 2, Tokens.Kind.NUMBER)) {
      return Optional.empty();
    }
    int end = number + 3;
    if (tokens.is(end, "/") && COMMUNITIES.contains(tokens.fold(end + 1))) {
      end += 2;
    } else if (number == kind + 1 && letter.equals("D")) {
      return Optional.empty();
    }
    boolean yearFirst =
        ("LFE".contains(letter) && year(tokens.fold(number)) > 0)
            || (!old && year(tokens.fold(number)) >= 2015)
            || year(tokens.fold(number + 2)) < 0;
    int year = year(tokens.fold(yearFirst ? number : number + 2));
    String serial = tokens.fold(yearFirst ? number + 2 : number);
    return year < 0 || serial.length() > 4
        ? Optional.empty()
        : Optional.of(found(tokens, start, end, letter, year, serial));
  }

  /** Whether a folded word stands for the Union or what was before it: "eu", "eg". */
  static boolean isCommunity(String word) {
    return COMMUNITIES.contains(word);
  }

  /** Past "van het Europees Parlement en de Raad", which make the act; else the given token. */
  static int makersEnd(Tokens tokens, int from) {
    int i = Separators.after(tokens, PARLIAMENT, from);
    int council = Separators.after(tokens, i > from ? AND_COUNCIL : OF_COUNCIL, i);
    return council > i ? Math.max(council, Separators.after(tokens, OF_UNION, council)) : from;
  }

  /** Past "(EG) nr. 1/2005" behind a name; the given token where it does not stand there. */
  static int numberEnd(Tokens tokens, int from) {
    int i = afterCommunity(tokens, from);
    i += tokens.is(i, "nr") ? tokens.is(i + 1, ".") ? 2 : 1 : 0;
    boolean number =
        i > from
            && tokens.is(i, Tokens.Kind.NUMBER)
            && tokens.is(i + 1, "/")
            && tokens.is(i + 2, Tokens.Kind.NUMBER);
    return number ? i + 3 : from;
  }

  /** Past "(EU)", "(EU, Euratom)", "EU". */
  private static int afterCommunity(Tokens tokens, int i) {
    if (COMMUNITIES.contains(tokens.fold(i))) {
      return i + 1;
    }
    if (tokens.is(i, "(") && COMMUNITIES.contains(tokens.fold(i + 1))) {
      for (int close = i + 2; close < i + 6; close++) {
        if (tokens.is(close, ")")) {
          return close + 1;
        }
      }
    }
    return i;
  }

  /** A year in four digits, or in two for acts up to 1999; -1 for none. */
  private static int year(String digits) {
    int n = digits.length() > 4 ? -1 : Integer.parseInt(digits);
    if (digits.length() == 2 && n >= 57) {
      return 1900 + n;
    }
    return digits.length() == 4 && n >= 1957 && n < 2100 ? n : -1;
  }

  private LawNames.Found found(
      Tokens tokens, int start, int end, String letter, int year, String serial) {
    String celex = String.format(Locale.ROOT, "3%d%s%04d", year, letter, Integer.parseInt(serial));
    String printed = Spaces.join(tokens.text().substring(tokens.start(start), tokens.end(end - 1)));
    String name = printed.substring(0, 1).toUpperCase(Locale.ROOT) + printed.substring(1);
    NamedLaw law = listed.getOrDefault(celex, NamedLaw.unlisted(name, Optional.of(celex)));
    return new LawNames.Found(law, end);
  }
}
