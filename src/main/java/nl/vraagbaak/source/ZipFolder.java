package nl.vraagbaak.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A ZIP that is a folder of files; nothing of it is ever written to disk. */
final class ZipFolder {
  private static final byte[] MARK = {'P', 'K', 3, 4};

  /** What makes a ZIP a single document: Office, OpenDocument, EPUB. */
  private static final List<String> DOCUMENT_PARTS = List.of("[Content_Types].xml", "mimetype");

  private final String name;
  private final Path path;
  private final Limits limits;

  ZipFolder(String name, Path path, Limits limits) {
    this.name = name;
    this.path = path;
    this.limits = limits;
  }

  /** Whether the file is a ZIP, by its first bytes. */
  static boolean isZip(Path path) {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(MARK.length), MARK);
    } catch (IOException gone) {
      return false;
    }
  }

  /** Its files in the order of their names; the file itself where it is a document. */
  Iterator<SourceWalk.Found> files() {
    try {
      // Stays open while its files are listed: opening it again for each of them is then cheap.
      ZipFile zip = new ZipFile(path.toFile());
      List<SourceFile> files = files(zip);
      return new ClosingIterator(files.iterator(), zip);
    } catch (IOException | IllegalArgumentException broken) {
      SourceFile itself = new SourceFile.OnDisk(name, path);
      return List.of(new SourceWalk.Found(itself)).iterator();
    }
  }

  private List<SourceFile> files(ZipFile zip) {
    if (DOCUMENT_PARTS.stream().anyMatch(part -> zip.getEntry(part) != null)) {
      return List.of(new SourceFile.OnDisk(name, path));
    }
    if (zip.size() > limits.zipEntries()) {
      return List.of(
          new SourceFile.Refused(name, "zip met meer dan " + limits.zipEntries() + " bestanden"));
    }
    return zip.stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .filter(ZipFolder::isShown)
        .sorted()
        .<SourceFile>map(entry -> new SourceFile.Zipped(shown(entry), path, entry))
        .toList();
  }

  private String shown(String entry) {
    return name + "!" + Names.printable(entry);
  }

  /** Closes the ZIP after its last file. */
  private record ClosingIterator(Iterator<SourceFile> files, ZipFile zip)
      implements Iterator<SourceWalk.Found> {
    @Override
    public boolean hasNext() {
      boolean more = files.hasNext();
      if (!more) {
        close(zip);
      }
      return more;
    }

    @Override
    public SourceWalk.Found next() {
      return new SourceWalk.Found(files.next());
    }
  }

  private static boolean isShown(String entry) {
    return Stream.of(entry.split("/")).noneMatch(p -> p.startsWith(".") || p.equals("__MACOSX"));
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
