package nl.vraagbaak.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets in who has a key, where keys are asked for. Only the SHA-256 of a key is known here. */
final class ApiKeys {
  private static final String BEARER = "Bearer ";

  private final List<byte[]> hashes;

  /** With the hash of each key, hex, by the name of its holder. */
  ApiKeys(Map<String, String> keys) {
    hashes = keys.values().stream().map(HexFormat.of()::parseHex).toList();
  }

  /**
   * Lets the request through.
   *
   * @throws ProblemException if keys are asked for and it has none of them
   */
  void check(Incoming request) {
    if (!hashes.isEmpty() && !known(presented(request).orElse(""))) {
      throw new ProblemException(
          ProblemKind.UNAUTHORIZED,
          "Stuur een geldige sleutel mee in het kopveld X-API-Key.",
          List.of(),
          Map.of("WWW-Authenticate", "Bearer"));
    }
  }

  private static Optional<String> presented(Incoming request) {
    return request
        .header("X-API-Key")
        .or(
            () ->
                request
                    .header("Authorization")
                    .filter(value -> value.startsWith(BEARER))
                    .map(value -> value.substring(BEARER.length()).strip()));
  }

  /** Every hash is compared, and each in constant time, so that the time taken tells nothing. */
  private boolean known(String key) {
    byte[] hash = sha256(key);
    boolean known = false;
    for (byte[] one : hashes) {
      known |= MessageDigest.isEqual(one, hash);
    }
    return known;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
