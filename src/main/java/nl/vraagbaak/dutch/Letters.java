package nl.vraagbaak.dutch;

/**
 * The letters of a word of a to z as two numbers, five bits a letter: of its first twelve letters,
 * and of the twelve after those. No two words have the same.
 */
final class Letters {
  /** So many letters go into a number. */
  static final int HALF = 12;

  /** What no letters have: they are not all of a to z. */
  static final long OTHER = -1;

  private static final int BITS = 5;

  private Letters() {}

  /** The number of the letters from a place on, in a word of a length; {@link #OTHER} for none. */
  static long pack(char[] word, int start, int length) {
    long packed = 0;
    for (int i = start; i < Math.min(length, start + HALF); i++) {
      int letter = word[i] - 'a' + 1;
      if (letter < 1 || letter > 26) {
        return OTHER;
      }
      packed = (packed << BITS) | letter;
    }
    return packed;
  }

  /** A number whose lowest bits tell most words from each other. */
  static int spread(long first, long second) {
    long mixed = (first * 0x9E3779B97F4A7C15L) ^ (second * 0xC2B2AE3D27D4EB4FL);
    return (int) ((mixed ^ (mixed >>> 32)) >>> 7);
  }
}
