package nl.vraagbaak.dutch;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What a word comes to; remembers the words it has seen lately. Safe for use by many threads. */
final class Words {
  /** Most words of a text are among these. */
  private static final int REMEMBERED = 1 << 17;

  private final Remembered<Word> seen = new Remembered<>(REMEMBERED, this::read);
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

  /** The lemma of a form, by the list alone; the form itself where it has none. */
  String listed(String form) {
    return lemmas.find(form).orElse(form);
  }

  Word of(String form) {
    return seen.get(form);
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
}
