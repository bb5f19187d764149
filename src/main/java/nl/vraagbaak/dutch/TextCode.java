package nl.vraagbaak.dutch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

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

  private final Words words;

  private TextCode(Words words) {
    this.words = words;
  }

  /** The one code of this program; its tables are read when it is first asked for. */
  public static TextCode shared() {
    return Holder.SHARED;
  }

  private static final class Holder {
    static final TextCode SHARED = new TextCode(Words.shared());
  }

  /** A text written short. */
  public byte[] write(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 2 + 4);
    char[] letters = text.toCharArray();
    int start = 0;
    while (start < letters.length) {
      boolean word = Character.isLetterOrDigit(letters[start]);
      int end = start + 1;
      while (end < letters.length && Character.isLetterOrDigit(letters[end]) == word) {
        end++;
      }
      if (word) {
        writeWord(out, letters, start, end);
      } else if (start == 0 || end == letters.length || !isSpace(letters, start, end)) {
        writeBetween(out, new String(letters, start, end - start));
      }
      start = end;
    }
    return out.toByteArray();
  }

  private static boolean isSpace(char[] text, int start, int end) {
    return end - start == 1 && text[start] == ' ';
  }

  /** Only words of a to z are listed. */
  private void writeWord(ByteArrayOutputStream out, char[] text, int start, int end) {
    char[] small = Arrays.copyOfRange(text, start, end);
    int capitals = lower(small);
    boolean first = capitals == 1 && small[0] != text[start];
    boolean regular = capitals == 0 || first || capitals == small.length;
    int code = capitals >= 0 && regular ? words.of(small, small.length).code() : WordCodes.NONE;
    if (code == WordCodes.NONE) {
      writeAsItIs(out, WORD, new String(text, start, end - start));
      return;
    }
    if (capitals > 0) {
      out.write(first ? CAPITAL : CAPITALS);
    }
    writeCode(out, code);
  }

  /** Makes letters small; the number of capitals among them, or -1 where there are other signs. */
  private static int lower(char[] letters) {
    int capitals = 0;
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] >= 'A' && letters[i] <= 'Z') {
        letters[i] = (char) (letters[i] + ('a' - 'A'));
        capitals++;
      } else if (letters[i] < 'a' || letters[i] > 'z') {
        return -1;
      }
    }
    return capitals;
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

  /**
   * The text that was written.
   *
   * @throws IllegalArgumentException where no text was ever written so
   */
  public KeptText read(byte[] bytes, int offset, int length) {
    return new CodedText(words.codes(), bytes, offset, offset + length).read();
  }
}
