package nl.vraagbaak.dutch;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What a word comes to; remembers the words it has seen lately. Safe for use by many threads. */
final class Words {
  /** Words remembered, a power of two; each drives out the one that had its place. */
  private static final int PLACES = 1 << 17;

  private final AtomicReferenceArray<Word> seen = new AtomicReferenceArray<>(PLACES);
  private final Lemmas lemmas;
  private final Compounds compounds;

  Words(Lexicon lexicon) {
    this.lemmas = new Lemmas(lexicon);
    this.compounds = new Compounds(lexicon, lemmas);
  }

  /**
   * A word taken apart.
   *
   * @param form the word, in small letters without accents
   * @param lemma the form it is listed under, or the word itself
   * @param parts the parts of a compound; empty for a simple word
   */
  record Word(String form, String lemma, List<Compounds.Part> parts) {}

  Word of(String form) {
    int place = spread(form.hashCode()) & (PLACES - 1);
    Word known = seen.get(place);
    if (known != null && known.form().equals(form)) {
      return known;
    }
    Word word = read(form);
    seen.set(place, word);
    return word;
  }

  private Word read(String form) {
    List<Compounds.Part> parts = isPlain(form) ? compounds.split(form) : List.of();
    return new Word(form, lemmas.find(form).orElseGet(() -> lemma(form, parts)), parts);
  }

  private static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      char letter = form.charAt(i);
      if (letter < 'a' || letter > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The lemma of an unlisted compound is that of its last part. */
  private static String lemma(String form, List<Compounds.Part> parts) {
    if (parts.isEmpty()) {
      return form;
    }
    Compounds.Part last = Collections.max(parts, LAST_AND_LONGEST);
    return form.substring(0, last.start()) + last.lemma();
  }

  private static final Comparator<Compounds.Part> LAST_AND_LONGEST =
      Comparator.comparingInt(Compounds.Part::end).thenComparingInt(p -> -p.start());

  private static int spread(int hash) {
    return ((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 15;
  }
}
