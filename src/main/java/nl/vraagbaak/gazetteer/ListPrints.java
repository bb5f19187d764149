package nl.vraagbaak.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hashes of the lists, 16 hex digits each: another hash is another list.
 *
 * @param whole of all of them together
 * @param byFile of each, by file name, in the order in which they are read
 */
public record ListPrints(String whole, Map<String, String> byFile) {
  private static final int BYTES = 8;

  /** Keeps the order. */
  public ListPrints {
    byFile = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byFile));
  }

  static ListPrints of(Path folder, List<String> files) {
    try {
      MessageDigest all = sha256();
      Map<String, String> byFile = new LinkedHashMap<>();
      for (String file : files) {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        all.update(bytes);
        all.update((byte) 0);
        byFile.put(file, digits(sha256().digest(bytes)));
      }
      return new ListPrints(digits(all.digest()), byFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digits(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
