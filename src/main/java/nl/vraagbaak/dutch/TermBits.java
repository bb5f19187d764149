package nl.vraagbaak.dutch;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Forty bits for the terms of a listed word: words that share a term share a bit. Remembers the
 * words it has seen lately, in two megabytes. Safe for use by many threads.
 */
final class TermBits {
  private static final int BITS = 40;
  private static final int PLACES = 18;

  /** Above the bits stands the code of the word; each word drives out the one that was there. */
  private final AtomicLongArray places = new AtomicLongArray(1 << PLACES);

  private final Words words;

  TermBits(Words words) {
    this.words = words;
  }

  /** The bit of a word that is a term, whatever mark stands before it there. */
  static long bit(String word) {
    return 1L << Integer.remainderUnsigned((word.hashCode() * 0x9E3779B1) >>> 8, BITS);
  }

  /** The bits of all terms of the word that has this code. */
  long of(int code) {
    int place = (code * 0x9E3779B1) >>> (Integer.SIZE - PLACES);
    long known = places.getPlain(place);
    if (known >>> BITS != code) {
      known = ((long) code << BITS) | bits(code);
      places.setPlain(place, known);
    }
    return known;
  }

  private long bits(int code) {
    Words.Word word = words.of(words.codes().form(code).orElseThrow());
    long bits = bit(word.form());
    if (!word.isStopWord()) {
      bits |= bit(word.lemma());
      for (Compounds.Part part : word.parts()) {
        bits |= bit(part.lemma());
      }
    }
    return bits;
  }
}
