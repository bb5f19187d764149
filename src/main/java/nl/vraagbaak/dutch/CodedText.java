package nl.vraagbaak.dutch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads one text that {@link TextCode} wrote. */
final class CodedText {
  private final WordCodes codes;
  private final byte[] bytes;
  private final int end;
  private final StringBuilder text;
  private int at;

  /** Whether a word came last, so that another is parted from it by a space. */
  private boolean afterWord;

  CodedText(WordCodes codes, byte[] bytes, int start, int end) {
    this.codes = codes;
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    this.text = new StringBuilder(4 * (end - start));
  }

  String text() {
    while (at < end) {
      int next = next();
      if (next >= WordCodes.ONE_BYTE) {
        addWord(word(next));
      } else if (next >= TextCode.FIRST_SIGN) {
        addBetween(TextCode.SIGNS.get(next - TextCode.FIRST_SIGN));
      } else {
        addSpecial(next);
      }
    }
    return text.toString();
  }

  private void addSpecial(int kind) {
    switch (kind) {
      case TextCode.WORD -> addWord(asItIs());
      case TextCode.BETWEEN -> addBetween(asItIs());
      case TextCode.CAPITAL -> addWord(TextCode.capitalized(word(next())));
      default -> addWord(word(next()).toUpperCase(Locale.ROOT));
    }
  }

  private void addWord(String word) {
    if (afterWord) {
      text.append(' ');
    }
    text.append(word);
    afterWord = true;
  }

  private void addBetween(String between) {
    text.append(between);
    afterWord = false;
  }

  private String word(int first) {
    int code = first;
    for (int left = WordCodes.bytesAfter(first); left > 0; left--) {
      code = (code << Byte.SIZE) | next();
    }
    return codes.form(code).orElseThrow(CodedText::broken);
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
