package nl.vraagbaak.dutch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads one text that {@link TextCode} wrote. */
final class CodedText {
  private final WordCodes codes;
  private final byte[] bytes;
  private final int end;
  private int at;
  private char[] text;
  private int length;

  /** See {@link KeptText#FIELDS}. */
  private int[] words;

  private int fields;

  /** Whether a word came last, so that another is parted from it by a space. */
  private boolean afterWord;

  CodedText(WordCodes codes, byte[] bytes, int start, int end) {
    this.codes = codes;
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    this.text = new char[5 * (end - start) + Forms.LONGEST];
    this.words = new int[KeptText.FIELDS * (end - start)];
  }

  KeptText read() {
    while (at < end) {
      int next = next();
      if (next >= WordCodes.ONE_BYTE) {
        addListed(next);
      } else if (next >= TextCode.FIRST_SIGN) {
        add(TextCode.SIGNS.get(next - TextCode.FIRST_SIGN));
        afterWord = false;
      } else {
        addSpecial(next);
      }
    }
    return new KeptText(new String(text, 0, length), words, fields / KeptText.FIELDS);
  }

  private void addSpecial(int kind) {
    switch (kind) {
      case TextCode.WORD -> {
        beginWord();
        add(asItIs());
      }
      case TextCode.BETWEEN -> {
        add(asItIs());
        afterWord = false;
      }
      case TextCode.CAPITAL -> capitals(addListed(next()), 1);
      default -> {
        int start = addListed(next());
        capitals(start, length - start);
        // In capitals it may be an acronym, which is another word.
        fields -= KeptText.FIELDS;
      }
    }
  }

  private void capitals(int start, int count) {
    for (int i = start; i < start + count; i++) {
      text[i] = Character.toUpperCase(text[i]);
    }
  }

  private void beginWord() {
    if (afterWord) {
      add(" ");
    }
    afterWord = true;
  }

  private void add(String more) {
    makeRoom(more.length());
    more.getChars(0, more.length(), text, length);
    length += more.length();
  }

  private void makeRoom(int more) {
    if (text.length - length < more) {
      text = Arrays.copyOf(text, 2 * text.length + more);
    }
  }

  /** Adds the word whose code begins with this byte; where it stands. */
  private int addListed(int first) {
    int code = first;
    for (int left = WordCodes.bytesAfter(first); left > 0; left--) {
      code = (code << Byte.SIZE) | next();
    }
    beginWord();
    makeRoom(Forms.LONGEST);
    int start = length;
    length = codes.write(code, text, start);
    if (length == WordCodes.NONE) {
      throw broken();
    }
    words[fields++] = start;
    words[fields++] = length;
    words[fields++] = code;
    return start;
  }

  private String asItIs() {
    int length = 0;
    int shift = 0;
    int part;
    do {
      part = next();
      length |= (part & 0x7F) << shift;
      shift += 7;
    } while (part >= 0x80 && shift < Integer.SIZE - 7);
    if (part >= 0x80 || length > end - at) {
      throw broken();
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  private int next() {
    if (at >= end) {
      throw broken();
    }
    return bytes[at++] & 0xFF;
  }

  private static IllegalArgumentException broken() {
    return new IllegalArgumentException("no text was written so");
  }
}
