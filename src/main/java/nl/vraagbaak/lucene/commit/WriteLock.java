package nl.vraagbaak.lucene.commit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nl.vraagbaak.search.IndexException;
import nl.vraagbaak.search.IndexException.Problem;

/**
 * The right to change an index. The system takes it back when the process ends, however it ends: a
 * file left behind locks nothing.
 */
public final class WriteLock implements AutoCloseable {
  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock of an index folder, to be given back by closing. */
  public static WriteLock take(Path root) throws IOException {
    FileChannel channel =
        FileChannel.open(
            root.resolve("schrijven.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel).isEmpty()) {
      channel.close();
      throw new IndexException(
          Problem.BUSY,
          "De index in %s wordt al door een ander proces gewijzigd. Wacht tot dat klaar is."
              .formatted(root));
    }
    return new WriteLock(channel);
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
