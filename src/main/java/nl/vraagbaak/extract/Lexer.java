package nl.vraagbaak.extract;

import java.util.Set;

/** Cuts one text into tokens. */
final class Lexer {
  /** After these a hyphen at a line end is a real one: "kinder- en jeugdzorg". */
  private static final Set<String> JOINING_WORDS = Words.of("en of tot noch dan als and or");

  private static final char SOFT_HYPHEN = '\u00AD';

  private final Tokens tokens;
  private final String text;
  private int at;

  Lexer(Tokens tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (blank(c)) {
        space();
      } else if (address()) {
        add(Tokens.Kind.ADDRESS, addressEnd());
      } else if (letter(at)) {
        word();
      } else if (digit(c)) {
        int end = at;
        while (end < text.length() && digit(text.charAt(end))) {
          end++;
        }
        add(Tokens.Kind.NUMBER, end);
      } else {
        add(Tokens.Kind.SIGN, at + Character.charCount(text.codePointAt(at)));
      }
    }
  }

  private void add(Tokens.Kind kind, int end) {
    tokens.add(kind, at, end, Folding.fold(text, at, end));
    at = end;
  }

  private void space() {
    int start = at;
    int lines = 0;
    while (at < text.length() && blank(text.charAt(at))) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    if (lines > 1 && tokens.size() > 0) {
      tokens.add(Tokens.Kind.BREAK, start, at, "\n");
    }
  }

  private void word() {
    int end = wordEnd(at);
    int next = brokenWord(end);
    if (next > 0) {
      String fold = Folding.fold(text, at, end) + Folding.fold(text, next, wordEnd(next));
      end = wordEnd(next);
      tokens.add(Tokens.Kind.WORD, at, end, fold);
      at = end;
    } else {
      add(Tokens.Kind.WORD, end);
    }
  }

  /** Where "Straf- recht" goes on after its hyphen and line end, or 0. */
  private int brokenWord(int end) {
    int next = end + 1;
    if (next >= text.length() || text.charAt(end) != '-' || !blank(text.charAt(next))) {
      return 0;
    }
    while (next < text.length() && next < end + 4 && blank(text.charAt(next))) {
      next++;
    }
    if (next >= text.length() || !Character.isLowerCase(text.charAt(next))) {
      return 0;
    }
    return JOINING_WORDS.contains(text.substring(next, wordEnd(next))) ? 0 : next;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length() && (letter(end) || mark(end) || apostrophe(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** The apostrophe inside "foto's" and at the head of "'s-Gravenhage" is part of a word. */
  private boolean apostrophe(int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’')
        && i > at
        && i + 1 < text.length()
        && letter(i + 1)
        && letter(i - 1);
  }

  private boolean letter(int i) {
    return Character.isLetter(text.codePointAt(i));
  }

  private boolean mark(int i) {
    return text.charAt(i) == SOFT_HYPHEN
        || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean address() {
    return (text.startsWith("http", at) && text.regionMatches(schemeEnd(), "://", 0, 3))
        || text.startsWith("www.", at);
  }

  private int schemeEnd() {
    return text.startsWith("https", at) ? at + 5 : at + 4;
  }

  private int addressEnd() {
    int end = at;
    while (end < text.length()
        && !blank(text.charAt(end))
        && "<>\"»”".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at + 1 && ".,;:)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
