package nl.vraagbaak.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** A file that is a ZIP inside, such as DOCX or ODT: its parts, within the limits, in memory. */
final class Packed implements ZipEntrySource {
  private final Content content;
  private final ZipFile zip;
  private final BoundedStream.Budget budget;
  private boolean closed;

  private Packed(Content content, ZipFile zip) {
    this.content = content;
    this.zip = zip;
    this.budget = new BoundedStream.Budget(content);
  }

  static Packed open(Content content) throws UnreadableException {
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(content.bytes()))
              .get();
      Packed packed = new Packed(content, zip);
      packed.refuseCrowdedOrLocked();
      return packed;
    } catch (IOException | RuntimeException broken) {
      // Wrong lengths and places in a damaged ZIP come out as unchecked exceptions of any kind.
      throw new UnreadableException("bestand is beschadigd (de zip erin is stuk)");
    }
  }

  private void refuseCrowdedOrLocked() throws UnreadableException {
    int entries = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      entries++;
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new UnreadableException("bestand is versleuteld met een wachtwoord");
      }
    }
    if (entries > content.limits().zipEntries()) {
      throw new UnreadableException("bestand bestaat uit te veel delen");
    }
  }

  /** Whether it has a part of this name. */
  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** The part of this name. */
  Optional<InputStream> part(String name) throws UnreadableException {
    ZipArchiveEntry entry = zip.getEntry(name);
    try {
      return entry == null ? Optional.empty() : Optional.of(getInputStream(entry));
    } catch (IOException broken) {
      throw new UnreadableException("bestand is beschadigd (de zip erin is stuk)");
    }
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return zip.getEntries();
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new BoundedStream(zip.getInputStream(entry), budget);
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return zip.getEntry(path);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
