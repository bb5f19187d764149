package nl.vraagbaak.search;

/** Tells the characters of a typed query apart. */
final class Signs {
  private static final String QUOTES = "\"\u201C\u201D\u201E\u201F";

  /** Nobody types these: they come with a title that is pasted, of which the words are meant. */
  private static final String GUILLEMETS = "\u00AB\u00BB";

  private Signs() {}

  /** Whether a quote stands at a place, in any of its forms. */
  static boolean isQuote(String text, int index) {
    return index < text.length() && QUOTES.indexOf(text.charAt(index)) >= 0;
  }

  /** Whether a letter or digit stands at a place. */
  static boolean isLetter(String text, int index) {
    return index < text.length() && Character.isLetterOrDigit(text.codePointAt(index));
  }

  /** Whether words are parted here. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || GUILLEMETS.indexOf(c) >= 0;
  }

  /** Whether there is a letter or digit in it. */
  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Without the signs around the word: stops and brackets, pictures and halves of them. */
  static String trimmed(String chunk) {
    int start = 0;
    int end = chunk.length();
    while (start < end && !isOfWord(chunk.codePointAt(start))) {
      start += Character.charCount(chunk.codePointAt(start));
    }
    while (end > start && !isOfWord(chunk.codePointBefore(end))) {
      end -= Character.charCount(chunk.codePointBefore(end));
    }
    return chunk.substring(start, end);
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
