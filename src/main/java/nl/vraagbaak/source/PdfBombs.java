package nl.vraagbaak.source;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF whose compressed streams would fill the memory: the library unpacks a stream whole,
 * so they are counted first, in passing and within a bound.
 */
final class PdfBombs {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private final Content content;
  private final byte[] bytes;
  private long left;

  private PdfBombs(Content content) {
    this.content = content;
    this.bytes = content.bytes();
    this.left = content.limits().unpackedBytes();
  }

  static void refuse(Content content) throws UnreadableException {
    PdfBombs bombs = new PdfBombs(content);
    int at = 0;
    while (at < bombs.bytes.length - STREAM.length) {
      at = bombs.isStream(at) ? bombs.measure(bombs.start(at)) : at + 1;
    }
  }

  private boolean isStream(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  /** First byte after the line end. */
  private int start(int at) {
    int start = at + STREAM.length;
    while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    return start;
  }

  /** Unpacks to nowhere; gives the place after the stream. */
  private int measure(int start) throws UnreadableException {
    if (!isZlib(bytes, start, bytes.length)) {
      return start;
    }
    Inflater inflater = new Inflater();
    Inflater inner = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      count(inflater, inner);
      return start + Math.max(1, (int) inflater.getBytesRead());
    } catch (DataFormatException damaged) {
      return start + 1;
    } finally {
      inflater.end();
      inner.end();
    }
  }

  private void count(Inflater inflater, Inflater inner)
      throws DataFormatException, UnreadableException {
    byte[] block = new byte[1 << 16];
    boolean nested = false;
    boolean first = true;
    for (int n = inflater.inflate(block); n > 0; n = inflater.inflate(block)) {
      nested = first ? isZlib(block, 0, n) : nested;
      first = false;
      take(n);
      if (nested) {
        inner.setInput(block, 0, n);
        drain(inner);
      }
    }
  }

  private void drain(Inflater inner) throws DataFormatException, UnreadableException {
    byte[] block = new byte[1 << 16];
    for (int n = inner.inflate(block); n > 0; n = inner.inflate(block)) {
      take(n);
    }
  }

  private void take(int count) throws UnreadableException {
    left -= count;
    content.deadline().check();
    if (left < 0) {
      throw new UnreadableException(
          "pdf groeit bij het uitpakken tot meer dan "
              + content.limits().unpackedBytes() / 1_000_000
              + " MB (instelling bron.uitgepakt.mb)");
    }
  }

  /** The two bytes that open compressed streams: method 8, and a checksum over both. */
  private static boolean isZlib(byte[] bytes, int at, int end) {
    return at + 1 < end
        && (bytes[at] & 0x0F) == 8
        && (((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF)) % 31 == 0;
  }
}
