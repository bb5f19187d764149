package nl.vraagbaak.dutch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes compounds apart: "hostingbedrijven" is hosting and bedrijf. A cut is as good as its parts
 * are productive; see {@link Lexicon.Part}.
 */
final class Compounds {
  private static final int SHORTEST = 7;
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST = 60;

  /** What the parts must be on average, and each: 4 x log2 of a number of compounds. */
  private static final int LEAST_MEAN = 18;

  private static final int LEAST_MEAN_LONG = 12;

  private static final int LEAST = 6;

  /** What begins words without being a part: prepositions and prefixes. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          ("aan achter bij binnen boven buiten door langs mede naar neer onder over rond samen"
               + " tegen terug tussen voor voort vooruit achteruit vooraf zonder weer anti mini"
               + " mega multi super semi inter extra ultra vice micro macro tele auto contra hyper"
               + " infra intra meta mono neo para poly post proto pseudo sub trans elkaar hier daar"
               + " waar alle alles niet veel meer minder onze hoog laag goed wel vol half heel open"
               + " vrij vast snel langer beter verder eerder later ieder iets soort niets meest"
               + " aller")
              .split(" "));

  /** What makes one word of another: "behandeling" is be-handeling, not beha-deling. */
  private static final Set<String> PREFIXES = Set.of("be", "ver", "ont", "ge", "her", "er");

  /** What ends words without being a part: suffixes, and forms that are mostly chance. */
  private static final Set<String> ENDS =
      Set.of(
          ("baar heid lijk loos zaam schap ster ling achtig matig vormig waarts gewijs kundig"
                  + " waardig heden baren lijke loze isme iste tief teit ment aard zijde iteit atie"
                  + " eerd eren erij rijk rijke gaan doen staan komen zien king ting ring ding sing"
                  + " sten chap nemer lende grafie volle matige aars pers ante meer keer peer veer"
                  + " leer eten loosheid schappelijk rechtelijk peren"
                  + " emer laars sief abele rover serie pels stiller lieden")
              .split(" "));

  private final Lexicon lexicon;
  private final Lemmas lemmas;

  Compounds(Lexicon lexicon, Lemmas lemmas) {
    this.lexicon = lexicon;
    this.lemmas = lemmas;
  }

  /**
   * A part of a compound.
   *
   * @param lemma the word
   * @param start offset of its first letter in the compound
   * @param end offset after its last letter, links included
   */
  record Part(String lemma, int start, int end) {
    /** Whether another is a part of this one. */
    boolean holds(Part other) {
      return !equals(other) && start <= other.start && end >= other.end;
    }
  }

  /** The parts of a word, in order, those of parts too; empty for a simple word. */
  List<Part> split(String word) {
    List<Part> parts = new ArrayList<>();
    if (word.length() <= LONGEST) {
      split(word, 0, parts);
    }
    parts.sort(Comparator.comparingInt(Part::start).thenComparingInt(Part::end));
    return List.copyOf(parts);
  }

  private void split(String word, int offset, List<Part> found) {
    if (word.length() < SHORTEST || isOne(word)) {
      return;
    }
    best(word)
        .ifPresent(
            cut -> {
              found.add(new Part(cut.first(), offset, offset + cut.at()));
              found.add(new Part(cut.last(), offset + cut.at(), offset + word.length()));
              split(word.substring(0, cut.at()), offset, found);
              split(word.substring(cut.at()), offset + cut.at(), found);
            });
  }

  private boolean isOne(String word) {
    Optional<String> lemma = lemmas.find(word);
    return lexicon.isUnsplit(lemma.orElse(word))
        || (lemma.isPresent()
            && PREFIXES.stream()
                .anyMatch(
                    prefix ->
                        word.startsWith(prefix)
                            && lexicon.lemma(word.substring(prefix.length())).isPresent()));
  }

  private Optional<Cut> best(String word) {
    Optional<Cut> best = Optional.empty();
    List<Optional<Lexicon.Part>> beginnings = lexicon.beginnings(word);
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      Optional<Cut> cut = cut(word, at, beginnings.get(at));
      if (cut.isPresent() && (best.isEmpty() || cut.get().score() > best.get().score())) {
        best = cut;
      }
    }
    return best;
  }

  private Optional<Cut> cut(String word, int at, Optional<Lexicon.Part> first) {
    if (first.isEmpty() || first.get().first() < LEAST) {
      return Optional.empty();
    }
    String left = word.substring(0, at);
    String right = word.substring(at);
    if (BEGINNINGS.contains(left)
        || BEGINNINGS.contains(first.get().lemma())
        || ENDS.contains(right)) {
      return Optional.empty();
    }
    return last(right)
        .map(
            last ->
                new Cut(at, first.get().first() + last.score(), first.get().lemma(), last.lemma()))
        .filter(cut -> cut.score() >= 2 * least(left, right));
  }

  /** Long words are seldom in another by chance. */
  private static int least(String left, String right) {
    int letters = Math.min(left.length(), right.length()) - SHORTEST_PART - 1;
    return Math.max(LEAST_MEAN_LONG, LEAST_MEAN - 2 * Math.max(0, letters));
  }

  /** The last part: a word that ends many compounds, or a compound itself. */
  private Optional<Last> last(String right) {
    Optional<String> lemma = lemmas.find(right).filter(found -> !ENDS.contains(found));
    if (lemma.isEmpty()) {
      return Optional.empty();
    }
    Optional<Last> known =
        lexicon
            .part(lemma.get())
            .filter(part -> part.last() >= LEAST)
            .map(part -> new Last(lemma.get(), part.last()));
    return known.isPresent() || right.length() < SHORTEST || isOne(right)
        ? known
        : best(right).map(cut -> new Last(lemma.get(), cut.score() / 2));
  }

  private record Last(String lemma, int score) {}

  private record Cut(int at, int score, String first, String last) {}
}
