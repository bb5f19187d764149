package nl.vraagbaak.dutch;

import java.util.List;
import java.util.Optional;

/**
 * The lemma of any word. Listed forms have the listed one; for others an ending is taken off where
 * that gives a listed form, and the genitive's 's always.
 */
final class Lemmas {
  private static final String GENITIVE = "'s";

  /** Longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "etjes", "pjes", "tjes", "etje", "jes", "pje", "tje", "je", "en", "er", "es", "s", "e",
          "n", "t");

  private static final int SHORTEST_STEM = 4;
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

  /** The ends of compounds come back: "-bedrijven", "-maatregel". */
  private static final int REMEMBERED = 1 << 15;

  private final Remembered<Optional<String>> found = new Remembered<>(REMEMBERED, this::read);
  private final Lexicon lexicon;

  Lemmas(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The lemma of a listed form, or of one that an ending makes; empty for words unknown. */
  Optional<String> find(String form) {
    return found.get(form);
  }

  private Optional<String> read(String form) {
    Optional<String> listed = lexicon.lemma(form);
    if (listed.isPresent()) {
      return listed;
    }
    if (form.endsWith(GENITIVE) && form.length() > GENITIVE.length()) {
      String owner = form.substring(0, form.length() - GENITIVE.length());
      return Optional.of(lexicon.lemma(owner).orElse(owner));
    }
    for (String ending : ENDINGS) {
      if (form.endsWith(ending) && isStem(form.length() - ending.length())) {
        Optional<String> lemma = ofStem(form.substring(0, form.length() - ending.length()));
        if (lemma.isPresent()) {
          return lemma;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofStem(String stem) {
    for (String spelling : spellings(stem)) {
      Optional<String> lemma = lexicon.lemma(spelling);
      if (lemma.isPresent()) {
        return lemma;
      }
    }
    return Optional.empty();
  }

  private static boolean isStem(int length) {
    return length >= SHORTEST_STEM;
  }

  /** How a stem may be spelt without its ending: "straff" is straf, "huiz" huis, "strat" straat. */
  private static List<String> spellings(String stem) {
    char end = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    String shorter = stem.substring(0, stem.length() - 1);
    if (end == before && CONSONANTS.indexOf(end) >= 0) {
      return List.of(shorter, stem);
    }
    return switch (end) {
      case 'v' -> List.of(shorter + "f", doubled(shorter) + "f");
      case 'z' -> List.of(shorter + "s", doubled(shorter) + "s");
      default ->
          CONSONANTS.indexOf(end) >= 0 ? List.of(stem, doubled(shorter) + end) : List.of(stem);
    };
  }

  private static String doubled(String stem) {
    return stem + stem.charAt(stem.length() - 1);
  }
}
