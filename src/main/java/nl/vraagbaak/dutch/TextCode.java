package nl.vraagbaak.dutch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Texts written short, to be kept: a listed word is its number in the table of forms, of one byte
 * for the most frequent, two for the frequent and three for the others; the space between two words
 * is not written. A third of the room of UTF-8, and read faster than general compression, since
 * each text stands by itself. Every text comes back as it was, but for halves of surrogate pairs.
 * Safe for use by many threads.
 *
 * <p>What is written can be read as long as {@link DutchAnalysis#fingerprint} is the same.
 */
public final class TextCode {
  /** Letters and digits as they are: their number, then UTF-8. */
  static final int WORD = 0;

  /** What is neither, as it is. */
  static final int BETWEEN = 1;

  /** The next word has a capital. */
  static final int CAPITAL = 2;

  /** The next word has nothing but capitals. */
  static final int CAPITALS = 3;

  static final int FIRST_SIGN = 4;

  /** What most often stands between words, if not a space. */
  static final List<String> SIGNS =
      List.of(
          " ", ". ", ", ", "? ", ".", "?", "\n\n", ": ", "; ", " (", ") ", "), ", "). ", ").",
          ".\n\n", "?\n\n", "\n", "-", "’", "'", "/", " - ", " – ", " \"", "\" ", " “", "” ", ":");

  /** The most frequent words. */
  static final int ONE_BYTE = 0x20;

  static final int TWO_BYTES = 0x80;
  static final int THREE_BYTES = 0xC0;

  /** Number of words of one byte. */
  static final int SHORTEST = TWO_BYTES - ONE_BYTE;

  private static final int REMEMBERED = 1 << 16;

  private final Forms forms;

  /** Numbers of the frequent words, the most frequent first. */
  private final int[] common;

  /** Those of them that have been read; two threads that miss the same one both put it here. */
  private final @Nullable String[] met;

  /** Number of each frequent word, and below that its place among them, in order of number. */
  private final long[] places;

  private final Remembered<Integer> codes = new Remembered<>(REMEMBERED, this::code);

  private TextCode(Forms forms) {
    this.forms = forms;
    this.common = forms.common();
    this.met = new String[common.length];
    this.places = new long[common.length];
    for (int i = 0; i < common.length; i++) {
      places[i] = ((long) common[i] << Integer.SIZE) | i;
    }
    Arrays.sort(places);
  }

  /** The one code of this program; its tables are read when it is first asked for. */
  public static TextCode shared() {
    return Holder.SHARED;
  }

  private static final class Holder {
    static final TextCode SHARED = new TextCode(Lexicon.shared().forms());
  }

  /** A text written short. */
  public byte[] write(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 2 + 4);
    int start = 0;
    while (start < text.length()) {
      boolean word = Character.isLetterOrDigit(text.charAt(start));
      int end = start + 1;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) == word) {
        end++;
      }
      if (word) {
        writeWord(out, text.substring(start, end));
      } else if (start == 0 || end == text.length() || !isSpace(text, start, end)) {
        writeBetween(out, text.substring(start, end));
      }
      start = end;
    }
    return out.toByteArray();
  }

  private static boolean isSpace(String text, int start, int end) {
    return end - start == 1 && text.charAt(start) == ' ';
  }

  private void writeWord(ByteArrayOutputStream out, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int code = codes.get(lower);
    if (code == Forms.NONE) {
      writeAsItIs(out, WORD, word);
    } else if (lower.equals(word)) {
      writeCode(out, code);
    } else if (capitalized(lower).equals(word)) {
      out.write(CAPITAL);
      writeCode(out, code);
    } else if (lower.toUpperCase(Locale.ROOT).equals(word)) {
      out.write(CAPITALS);
      writeCode(out, code);
    } else {
      writeAsItIs(out, WORD, word);
    }
  }

  private static void writeBetween(ByteArrayOutputStream out, String between) {
    int sign = SIGNS.indexOf(between);
    if (sign < 0) {
      writeAsItIs(out, BETWEEN, between);
    } else {
      out.write(FIRST_SIGN + sign);
    }
  }

  private static void writeAsItIs(ByteArrayOutputStream out, int kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(kind);
    int length = bytes.length;
    for (; length >= 0x80; length >>>= 7) {
      out.write((length & 0x7F) | 0x80);
    }
    out.write(length);
    out.writeBytes(bytes);
  }

  private static void writeCode(ByteArrayOutputStream out, int code) {
    if (code >>> 16 != 0) {
      out.write(code >>> 16);
    }
    if (code >>> 8 != 0) {
      out.write(code >>> 8);
    }
    out.write(code);
  }

  /** The bytes of a word as a number, the first of them above; none where it is not listed. */
  private int code(String word) {
    int number = forms.find(word);
    if (number == Forms.NONE) {
      return Forms.NONE;
    }
    int found = Arrays.binarySearch(places, (long) number << Integer.SIZE);
    int at = found < 0 ? -1 - found : found;
    if (at < places.length && places[at] >>> Integer.SIZE == number) {
      int place = (int) places[at];
      return place < SHORTEST ? ONE_BYTE + place : (TWO_BYTES << Byte.SIZE) + place - SHORTEST;
    }
    return (THREE_BYTES << (2 * Byte.SIZE)) + number;
  }

  /**
   * The text that was written.
   *
   * @throws IllegalArgumentException where no text was ever written so
   */
  public String read(byte[] bytes, int offset, int length) {
    return new CodedText(this, bytes, offset, offset + length).text();
  }

  /** A frequent word by its place, where there is one. */
  Optional<String> frequent(int place) {
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

  /** A listed word by its number, where there is one. */
  Optional<String> listed(int number) {
    return number < forms.size() ? Optional.of(forms.form(number)) : Optional.empty();
  }

  static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
