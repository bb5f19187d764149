package nl.vraagbaak.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.vraagbaak.source.SourceFile;

/** SHA-256 of what a file holds: the same content gives the same hash under any name or date. */
final class ContentHash {
  private ContentHash() {}

  /** The hash in hex; empty where the file cannot be read, which its reader will explain. */
  static Optional<String> of(SourceFile file) {
    try {
      return switch (file) {
        case SourceFile.OnDisk f -> ofStream(Files.newInputStream(f.path()));
        case SourceFile.Zipped f -> ofEntry(f);
        case SourceFile.Refused f -> Optional.empty();
      };
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** By what the ZIP itself says of the entry: unpacking is left to the reader with its limits. */
  private static Optional<String> ofEntry(SourceFile.Zipped file) throws IOException {
    try (ZipFile zip = new ZipFile(file.archive().toFile())) {
      return Optional.ofNullable(zip.getEntry(file.entry())).map(ContentHash::checksum);
    }
  }

  private static String checksum(ZipEntry entry) {
    return "zip-%08x-%d".formatted(entry.getCrc(), entry.getSize());
  }

  private static Optional<String> ofStream(InputStream content) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream read = new DigestInputStream(content, digest)) {
      read.transferTo(OutputStream.nullOutputStream());
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
