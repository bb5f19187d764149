package nl.vraagbaak.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * Cursors as given to who asked: opaque, safe in an address, with a checksum, so that a text that
 * is no cursor is told from one without asking an engine.
 */
public final class CursorText {
  private CursorText() {}

  /** The text of what an engine wants to remember. */
  public static String seal(byte[] content) {
    ByteBuffer sealed = ByteBuffer.allocate(content.length + Integer.BYTES);
    sealed.put(content).putInt(checksum(content));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.array());
  }

  /**
   * What was sealed.
   *
   * @throws InvalidCursorException if the text was not made by {@link #seal}
   */
  public static byte[] open(String text) {
    byte[] sealed = bytes(text);
    int length = sealed.length - Integer.BYTES;
    if (length < 0) {
      throw new InvalidCursorException("too short for a cursor");
    }
    byte[] content = Arrays.copyOf(sealed, length);
    if (ByteBuffer.wrap(sealed, length, Integer.BYTES).getInt() != checksum(content)) {
      throw new InvalidCursorException("not a cursor, or a damaged one");
    }
    return content;
  }

  private static byte[] bytes(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidCursorException("no cursor: " + e.getMessage());
    }
  }

  private static int checksum(byte[] content) {
    CRC32C sum = new CRC32C();
    sum.update(content);
    return (int) sum.getValue();
  }
}
