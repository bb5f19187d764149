package nl.vraagbaak.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Looks for bytes. */
final class Bytes {
  private static final int BLOCK = 1 << 16;

  private Bytes() {}

  /** Whether the sequence occurs anywhere in the stream. */
  static boolean contains(InputStream in, byte[] sequence) throws IOException {
    byte[] block = new byte[BLOCK];
    int kept = 0;
    for (int read = in.read(block); read >= 0; read = in.read(block, kept, BLOCK - kept)) {
      int length = kept + read;
      if (contains(block, length, sequence)) {
        return true;
      }
      int next = Math.min(length, sequence.length - 1);
      System.arraycopy(block, length - next, block, 0, next);
      kept = next;
    }
    return false;
  }

  /** Whether the sequence occurs in the first bytes. */
  static boolean contains(byte[] bytes, int length, byte[] sequence) {
    for (int i = 0; i + sequence.length <= length; i++) {
      if (bytes[i] == sequence[0]
          && Arrays.equals(bytes, i, i + sequence.length, sequence, 0, sequence.length)) {
        return true;
      }
    }
    return false;
  }
}
