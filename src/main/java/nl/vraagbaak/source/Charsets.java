package nl.vraagbaak.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to characters: UTF-8, UTF-16, else Windows-1252; told by the bytes themselves. */
final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;

  private Charsets() {}

  /** The text of the bytes, without byte order mark. */
  static String decode(Content content) throws UnreadableException {
    byte[] bytes = content.bytes();
    if (content.has(0, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (content.has(0, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (content.has(0, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    return withoutMark(bytes);
  }

  private static String withoutMark(byte[] bytes) throws UnreadableException {
    int even = zeroes(bytes, 0);
    int odd = zeroes(bytes, 1);
    int half = Math.min(bytes.length, SAMPLE) / 2;
    if (odd * 2 > half && even * 10 < half) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (even * 2 > half && odd * 10 < half) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    if (even + odd > 0) {
      throw new UnreadableException("geen tekst maar een binair bestand van onbekende soort");
    }
    return utf8OrWindows(bytes);
  }

  private static String utf8OrWindows(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS_1252);
    }
  }

  /** How many of the bytes at even or odd places are zero, in the sample. */
  private static int zeroes(byte[] bytes, int first) {
    int found = 0;
    for (int i = first; i < Math.min(bytes.length, SAMPLE); i += 2) {
      found += bytes[i] == 0 ? 1 : 0;
    }
    return found;
  }
}
