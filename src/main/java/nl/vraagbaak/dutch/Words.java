package nl.vraagbaak.dutch;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What a word comes to; remembers the words it has seen lately. Safe for use by many threads.
 *
 * <p>Most words are of letters alone and not long: those are looked for by their letters in two
 * numbers, see {@link Letters}, without a string being made of each word of a text.
 */
final class Words {
  /** Most words of a text are among these. */
  private static final int REMEMBERED = 1 << 17;

  private static final int OTHERS = 1 << 14;

  /** Each word has two places: it takes the first, and drives who was there to the second. */
  private final AtomicReferenceArray<@Nullable Word> plain = new AtomicReferenceArray<>(REMEMBERED);

  private final Remembered<Word> others = new Remembered<>(OTHERS, this::read);
  private final WordCodes codes;
  private final Lemmas lemmas;
  private final Compounds compounds;

  private Words(Lexicon lexicon) {
    this.codes = new WordCodes(lexicon.forms());
    this.lemmas = new Lemmas(lexicon);
    this.compounds = new Compounds(lexicon, lemmas);
  }

  /** The one memory of this program; its tables are read when it is first asked for. */
  static Words shared() {
    return Holder.SHARED;
  }

  private static final class Holder {
    static final Words SHARED = new Words(Lexicon.shared());
  }

  /**
   * A word taken apart.
   *
   * @param first of its letters, see {@link Letters}; 0 where they are no numbers
   * @param second likewise
   * @param form the word, in small letters without accents
   * @param lemma the form it is listed under, or the word itself
   * @param parts the parts of a compound; empty for a simple word
   * @param isStopWord whether it is a function word
   * @param code how it stands in a kept text, see {@link WordCodes}
   */
  record Word(
      long first,
      long second,
      String form,
      String lemma,
      List<Compounds.Part> parts,
      boolean isStopWord,
      int code) {
    boolean has(long one, long other) {
      return first == one && second == other;
    }
  }

  WordCodes codes() {
    return codes;
  }

  /** The word that stands in these characters, in small letters without accents. */
  Word of(char[] text, int length) {
    long first = Letters.pack(text, 0, length);
    long second = Letters.pack(text, Letters.HALF, length);
    if (length > 2 * Letters.HALF || first == Letters.OTHER || second == Letters.OTHER) {
      return others.get(new String(text, 0, length));
    }
    int place = Letters.spread(first, second) & (REMEMBERED - 1);
    Word known = plain.get(place);
    if (known != null && known.has(first, second)) {
      return known;
    }
    Word other = plain.get(place ^ 1);
    if (other == null || !other.has(first, second)) {
      other = read(new String(text, 0, length), first, second);
    }
    plain.set(place ^ 1, known);
    plain.set(place, other);
    return other;
  }

  /** The lemma of a form, by the list alone; the form itself where it has none. */
  String listed(String form) {
    return lemmas.find(form).orElse(form);
  }

  Word of(String form) {
    return of(form.toCharArray(), form.length());
  }

  private Word read(String form) {
    return read(form, 0, 0);
  }

  private Word read(String form, long first, long second) {
    List<Compounds.Part> parts = isPlain(form) ? compounds.split(form) : List.of();
    return new Word(
        first,
        second,
        form,
        lemmas.find(form).orElseGet(() -> lemma(form, parts)),
        parts,
        StopWords.contains(form),
        codes.of(form));
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
}
