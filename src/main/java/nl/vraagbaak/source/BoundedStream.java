package nl.vraagbaak.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked, over all parts of one file, and stops where the limit is passed. */
final class BoundedStream extends FilterInputStream {
  private final Budget budget;

  BoundedStream(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  /** How much may still be unpacked. */
  static final class Budget {
    private final Content content;
    private long left;

    Budget(Content content) {
      this.content = content;
      this.left = content.limits().unpackedBytes();
    }

    private void take(long count) throws PassedException {
      left -= Math.max(0, count);
      if (left < 0) {
        throw new PassedException(
            new UnreadableException(
                "groeit bij het uitpakken tot meer dan "
                    + content.limits().unpackedBytes() / 1_000_000
                    + " MB (instelling bron.uitgepakt.mb)"));
      }
      try {
        content.deadline().check();
      } catch (UnreadableException late) {
        throw new PassedException(late);
      }
    }
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    budget.take(1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    budget.take(count);
    return count;
  }

  /** Carries a limit that was passed through the libraries above. */
  static final class PassedException extends IOException {
    private static final long serialVersionUID = 1L;
    private final UnreadableException unreadable;

    PassedException(UnreadableException unreadable) {
      super(unreadable);
      this.unreadable = unreadable;
    }

    /** The limit that was passed, wherever a library has wrapped it; else the other reason. */
    static UnreadableException in(Throwable thrown, String otherwise) {
      for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
        if (cause instanceof PassedException passed) {
          return passed.unreadable;
        }
      }
      return new UnreadableException(otherwise);
    }
  }
}
