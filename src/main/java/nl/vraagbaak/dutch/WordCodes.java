package nl.vraagbaak.dutch;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of each listed form: a byte for the most frequent, two bytes for the frequent, three for
 * the others. As a number, the first byte stands above the others.
 */
final class WordCodes {
  /** No form has this code. */
  static final int NONE = -1;

  /** The codes of one byte begin here; what is less is no word. */
  static final int ONE_BYTE = 0x20;

  private static final int TWO_BYTES = 0x80;
  private static final int THREE_BYTES = 0xC0;

  /** Number of words of one byte. */
  private static final int SHORTEST = TWO_BYTES - ONE_BYTE;

  private final Forms forms;

  /** Numbers of the frequent words, the most frequent first. */
  private final int[] common;

  /** Those of them that have been read; two threads that miss the same one both put it here. */
  private final @Nullable String[] met;

  /** Number of each frequent word, and below that its place among them, in order of number. */
  private final long[] places;

  WordCodes(Forms forms) {
    this.forms = forms;
    this.common = forms.common();
    this.met = new String[common.length];
    this.places = new long[common.length];
    for (int i = 0; i < common.length; i++) {
      places[i] = ((long) common[i] << Integer.SIZE) | i;
    }
    Arrays.sort(places);
  }

  /** The code of a form; {@link #NONE} where it is not listed. */
  int of(String form) {
    int number = forms.find(form);
    if (number == Forms.NONE) {
      return NONE;
    }
    int found = Arrays.binarySearch(places, (long) number << Integer.SIZE);
    int at = found < 0 ? -1 - found : found;
    if (at < places.length && places[at] >>> Integer.SIZE == number) {
      int place = (int) places[at];
      return place < SHORTEST ? ONE_BYTE + place : (TWO_BYTES << Byte.SIZE) + place - SHORTEST;
    }
    return (THREE_BYTES << (2 * Byte.SIZE)) + number;
  }

  /** How many bytes follow the first of a code. */
  static int bytesAfter(int first) {
    return first < TWO_BYTES ? 0 : first < THREE_BYTES ? 1 : 2;
  }

  /** The form of a code, where there is one. */
  Optional<String> form(int code) {
    if (code < ONE_BYTE) {
      return Optional.empty();
    }
    if (code < TWO_BYTES) {
      return frequent(code - ONE_BYTE);
    }
    if (code < THREE_BYTES << Byte.SIZE) {
      return frequent(code - (TWO_BYTES << Byte.SIZE) + SHORTEST);
    }
    int number = code - (THREE_BYTES << (2 * Byte.SIZE));
    return number < forms.size() ? Optional.of(forms.form(number)) : Optional.empty();
  }

  /**
   * Writes the form of a code where there is room for the longest.
   *
   * @return where it ends; {@link #NONE} where no form has this code
   */
  int write(int code, char[] to, int start) {
    int number = code - (THREE_BYTES << (2 * Byte.SIZE));
    if (number >= 0) {
      return number < forms.size() ? forms.write(number, to, start) : NONE;
    }
    Optional<String> form = form(code);
    if (form.isEmpty()) {
      return NONE;
    }
    form.get().getChars(0, form.get().length(), to, start);
    return start + form.get().length();
  }

  private Optional<String> frequent(int place) {
    if (place >= common.length) {
      return Optional.empty();
    }
    @Nullable String word = met[place];
    if (word == null) {
      word = forms.form(common[place]);
      met[place] = word;
    }
    return Optional.of(word);
  }
}
