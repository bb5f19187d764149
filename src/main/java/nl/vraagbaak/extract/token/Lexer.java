package nl.vraagbaak.extract.token;

import java.util.Arrays;
import java.util.Set;

/** Cuts one text into tokens. */
final class Lexer {
  /** After these a hyphen at a line end is a real one: "kinder- en jeugdzorg". */
  private static final Set<String> JOINING_WORDS = Words.of("en of tot noch dan als and or");

  private static final char SOFT_HYPHEN = '\u00AD';

  private static final int ASCII = 128;
  private static final boolean[] LETTERS = new boolean[ASCII];
  private static final boolean[] BLANKS = new boolean[ASCII];

  /** Signs folded: those of Latin, and those of print: "–", "’", "…". */
  private static final String[] SIGNS = new String[0x100];

  private static final int PRINT = 0x2000;
  private static final String[] PRINT_SIGNS = new String[0x70];

  static {
    for (int c = 0; c < ASCII; c++) {
      LETTERS[c] = Character.isLetter(c);
      BLANKS[c] = Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
    Arrays.setAll(SIGNS, c -> Folding.fold(Character.toString(c)));
    Arrays.setAll(PRINT_SIGNS, c -> Folding.fold(Character.toString(PRINT + c)));
  }

  private final Tokens tokens;
  private final String text;
  private final char[] chars;
  private final Vocabulary vocabulary;
  private int at;

  Lexer(Tokens tokens, String text, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.text = text;
    this.chars = text.toCharArray();
    this.vocabulary = vocabulary;
  }

  void run() {
    while (at < chars.length) {
      char c = chars[at];
      if (blank(c)) {
        space();
      } else if ((c == 'h' || c == 'w') && address()) {
        add(Tokens.Kind.ADDRESS, addressEnd());
      } else if (letter(at)) {
        word();
      } else if (digit(c)) {
        number();
      } else {
        sign(c);
      }
    }
  }

  private void number() {
    int end = at;
    while (end < chars.length && digit(chars[end])) {
      end++;
    }
    tokens.add(Tokens.Kind.NUMBER, at, end, Vocabulary.NUMBER);
    at = end;
  }

  private void sign(char c) {
    if (c < SIGNS.length) {
      tokens.add(Tokens.Kind.SIGN, at, at + 1, SIGNS[c], c == '(' ? Vocabulary.BRACKET : 0);
      at++;
    } else if (c >= PRINT && c < PRINT + PRINT_SIGNS.length) {
      tokens.add(Tokens.Kind.SIGN, at, at + 1, PRINT_SIGNS[c - PRINT], 0);
      at++;
    } else {
      add(Tokens.Kind.SIGN, at + Character.charCount(text.codePointAt(at)));
    }
  }

  private void add(Tokens.Kind kind, int end) {
    tokens.add(kind, at, end, Folding.fold(text, at, end), capital());
    at = end;
  }

  private int capital() {
    char c = chars[at];
    boolean capital =
        c < ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(text.codePointAt(at));
    return capital ? Vocabulary.CAPITAL : 0;
  }

  private void space() {
    int start = at;
    int lines = 0;
    while (at < chars.length && blank(chars[at])) {
      lines += chars[at] == '\n' ? 1 : 0;
      at++;
    }
    if (lines > 1 && tokens.size() > 0) {
      tokens.add(Tokens.Kind.BREAK, start, at, "\n", 0);
    }
  }

  private void word() {
    int hash = 0;
    int end = at;
    while (end < chars.length && chars[end] < ASCII && LETTERS[chars[end]]) {
      hash = 31 * hash + small(chars[end++]);
    }
    boolean plain = end == chars.length || (chars[end] < ASCII && chars[end] != '\'');
    int whole = plain ? end : wordEnd(at);
    int next = brokenWord(whole);
    if (next > 0) {
      int last = wordEnd(next);
      known(last, Folding.fold(text, at, whole) + Folding.fold(text, next, last));
    } else if (plain) {
      plain(end, hash);
    } else {
      known(whole, Folding.fold(text, at, whole));
    }
  }

  /** A word of plain letters, which is most often one that nothing begins with. */
  private void plain(int end, int hash) {
    int slot = vocabulary.find(chars, at, end, hash);
    if (slot < 0) {
      tokens.add(Tokens.Kind.WORD, at, end, Vocabulary.UNKNOWN | capital());
    } else {
      int mark = vocabulary.marks(slot) | capital();
      tokens.add(Tokens.Kind.WORD, at, end, vocabulary.word(slot), mark);
    }
    at = end;
  }

  private void known(int end, String fold) {
    int slot = vocabulary.find(fold);
    int mark = slot < 0 ? 0 : vocabulary.marks(slot);
    tokens.add(Tokens.Kind.WORD, at, end, fold, mark | capital());
    at = end;
  }

  private static int small(char letter) {
    return letter <= 'Z' ? letter + ('a' - 'A') : letter;
  }

  /** Where "Straf- recht" goes on after its hyphen and line end, or 0. */
  private int brokenWord(int end) {
    int next = end + 1;
    if (next >= chars.length || chars[end] != '-' || !blank(chars[next])) {
      return 0;
    }
    while (next < chars.length && next < end + 4 && blank(chars[next])) {
      next++;
    }
    if (next >= chars.length || !Character.isLowerCase(chars[next])) {
      return 0;
    }
    return JOINING_WORDS.contains(text.substring(next, wordEnd(next))) ? 0 : next;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < chars.length && (letter(end) || mark(end) || apostrophe(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** The apostrophe inside "foto's" and at the head of "'s-Gravenhage" is part of a word. */
  private boolean apostrophe(int i) {
    char c = chars[i];
    return (c == '\'' || c == '’')
        && i > at
        && i + 1 < chars.length
        && letter(i + 1)
        && letter(i - 1);
  }

  private boolean letter(int i) {
    char c = chars[i];
    return c < ASCII ? LETTERS[c] : Character.isLetter(text.codePointAt(i));
  }

  private boolean mark(int i) {
    return chars[i] == SOFT_HYPHEN || Character.getType(chars[i]) == Character.NON_SPACING_MARK;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean blank(char c) {
    return c < ASCII ? BLANKS[c] : Character.isWhitespace(c) || Character.isSpaceChar(c);
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
    while (end < chars.length && !blank(chars[end]) && "<>\"»”".indexOf(chars[end]) < 0) {
      end++;
    }
    while (end > at + 1 && ".,;:)]".indexOf(chars[end - 1]) >= 0) {
      end--;
    }
    return end;
  }
}
