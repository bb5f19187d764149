package nl.vraagbaak.source;

/** The bytes of one file, and what reading it may cost. */
final class Content {
  private final String name;
  private final byte[] bytes;
  private final Limits limits;
  private final Deadline deadline;

  Content(String name, byte[] bytes, Limits limits, Deadline deadline) {
    this.name = name;
    this.bytes = bytes;
    this.limits = limits;
    this.deadline = deadline;
  }

  /** How the file is shown. */
  String name() {
    return name;
  }

  /** All it holds; not copied, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** What it may cost. */
  Limits limits() {
    return limits;
  }

  /** When it must be done. */
  Deadline deadline() {
    return deadline;
  }

  /** Whether these bytes stand at the offset. */
  boolean has(int offset, int... expected) {
    if (bytes.length < offset + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[offset + i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
