package nl.vraagbaak.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Brings the bytes of a file into memory, never more than the limit. */
final class Loader {
  /** What is said of a device, a pipe or a socket. */
  static final String NO_FILE = "geen gewoon bestand";

  private static final int BLOCK = 1 << 16;
  private final Limits limits;

  Loader(Limits limits) {
    this.limits = limits;
  }

  /** All bytes of the file. */
  byte[] load(SourceFile file, Deadline deadline) throws UnreadableException {
    try {
      return switch (file) {
        case SourceFile.OnDisk(String name, Path path) -> fromDisk(path, deadline);
        case SourceFile.Zipped(String name, Path archive, String entry) ->
            fromZip(archive, entry, deadline);
        case SourceFile.Refused(String name, String reason) ->
            throw new UnreadableException(reason);
      };
    } catch (NoSuchFileException gone) {
      throw new UnreadableException("bestand is er niet (meer)");
    } catch (AccessDeniedException denied) {
      throw new UnreadableException("geen recht om dit bestand te lezen");
    } catch (IOException broken) {
      throw new UnreadableException("lezen mislukt (schijf- of zipfout)");
    }
  }

  /** Its size in bytes, as far as it is told; 0 where it is not there. */
  long size(SourceFile file) {
    try {
      return switch (file) {
        case SourceFile.OnDisk(String name, Path path) -> Files.size(path);
        case SourceFile.Zipped(String name, Path archive, String entry) ->
            Math.min(Files.size(archive), limits.fileBytes());
        case SourceFile.Refused refused -> 0;
      };
    } catch (IOException gone) {
      return 0;
    }
  }

  private byte[] fromDisk(Path path, Deadline deadline) throws IOException, UnreadableException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new UnreadableException(NO_FILE);
    }
    refuseLarge(attributes.size());
    try (InputStream in = Files.newInputStream(path)) {
      return readAll(in, attributes.size(), deadline);
    }
  }

  private byte[] fromZip(Path archive, String entry, Deadline deadline)
      throws IOException, UnreadableException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      ZipEntry found = zip.getEntry(entry);
      if (found == null) {
        throw new UnreadableException("staat niet (meer) in de zip");
      }
      refuseLarge(found.getSize());
      try (InputStream in = zip.getInputStream(found)) {
        return readAll(in, found.getSize(), deadline);
      }
    }
  }

  /** Reads to the end, whatever size was promised: a file may grow, a ZIP may lie. */
  private byte[] readAll(InputStream in, long promised, Deadline deadline)
      throws IOException, UnreadableException {
    byte[] bytes = new byte[(int) Math.clamp(promised + 1, BLOCK, limits.fileBytes() + 1)];
    int length = 0;
    for (int read = 0; read >= 0; read = in.read(bytes, length, bytes.length - length)) {
      length += read;
      deadline.check();
      refuseLarge(length);
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, limits.fileBytes() + 1));
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  private void refuseLarge(long size) throws UnreadableException {
    if (size > limits.fileBytes()) {
      throw new UnreadableException(tooLarge(limits));
    }
  }

  /** What is said of a file that is too large. */
  static String tooLarge(Limits limits) {
    return "te groot: meer dan %d MB (instelling bron.bestand.mb)"
        .formatted(limits.fileBytes() / 1_000_000);
  }
}
