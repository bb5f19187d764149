package nl.vraagbaak.extract.law;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;

/** Reads "die wet", "dat wetboek", "dezelfde verordening": the law of that kind named last. */
final class Pointers {
  private static final Set<String> WORDS =
      Words.of(
          "die dat deze dit dezelfde hetzelfde diezelfde datzelfde ditzelfde genoemde voornoemde"
              + " laatstgenoemde eerdergenoemde bovengenoemde zelfde");

  /** Kinds of law, which a paper may use as the name of one: "hierna: de richtlijn". */
  static final Set<String> KINDS =
      Words.of(
          "wet wetboek verordening richtlijn verdrag besluit regeling reglement rijkswet "
              + "kaderbesluit handvest statuut overeenkomst protocol");

  private static final int MOST_REMEMBERED = 20;

  private final Tokens tokens;
  private final Deque<NamedLaw> named = new ArrayDeque<>();

  Pointers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The folded words that point, and those of the kinds. */
  static Set<String> words() {
    Set<String> words = new HashSet<>(WORDS);
    words.addAll(KINDS);
    return words;
  }

  /** Remembers a law as named last. */
  void remember(NamedLaw law) {
    named.addFirst(law);
    if (named.size() > MOST_REMEMBERED) {
      named.removeLast();
    }
  }

  /** Whether "die" or "de voornoemde" stands at a token. */
  boolean begins(int i) {
    return WORDS.contains(tokens.fold(i));
  }

  /** What a pointer at a token points to; empty where no kind of law follows it. */
  Optional<LawReader.Reading> at(int pointer) {
    int i = pointer + 1;
    i += WORDS.contains(tokens.fold(i)) ? 1 : 0;
    String kind = tokens.fold(i);
    if (LawReader.isOther(kind)) {
      return Optional.of(new LawReader.Reading.NoLaw(i + 1));
    }
    return KINDS.contains(kind) ? Optional.of(latest(kind, i + 1)) : Optional.empty();
  }

  /** The law of a kind that was named last. */
  LawReader.Reading latest(String kind, int end) {
    for (NamedLaw law : named) {
      if (law.kind().equals(kind) || (kind.equals("rijkswet") && law.kind().equals("wet"))) {
        return new LawReader.Reading.Known(law, end);
      }
    }
    return new LawReader.Reading.Unknown(end);
  }
}
