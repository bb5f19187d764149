package nl.vraagbaak.extract.token;

import java.util.Arrays;

/**
 * A text cut into words, numbers and signs, each with its place. Letters and digits are parted
 * ("240b" is a number and a word that touch), so that a reader of article numbers decides what
 * belongs together. Built once, in time linear in the text; one thread reads it.
 */
public final class Tokens {
  /** What a token is. */
  public enum Kind {
    /** A run of letters. */
    WORD,
    /** A run of digits. */
    NUMBER,
    /** Any other character. */
    SIGN,
    /** An address on the web or of mail, whole. */
    ADDRESS,
    /** An empty line. */
    BREAK
  }

  /** Beside the marks of the vocabulary: plain letters or digits that were not folded yet. */
  private static final int UNFOLDED = 1 << 30;

  /** Characters to a token of running text, about. */
  private static final int CHARACTERS = 5;

  private final String text;
  private int[] starts;
  private int[] ends;
  private int[] marks;
  private Kind[] kinds;
  private String[] folded;
  private int size;

  private Tokens(String text) {
    int room = 16 + text.length() / CHARACTERS;
    this.text = text;
    this.starts = new int[room];
    this.ends = new int[room];
    this.marks = new int[room];
    this.kinds = new Kind[room];
    this.folded = new String[room];
  }

  /** Cuts a phrase that no finder reads. */
  public static Tokens of(String text) {
    return of(text, Vocabulary.NONE);
  }

  /** Cuts a text and marks the words of a vocabulary in it. */
  public static Tokens of(String text, Vocabulary vocabulary) {
    Tokens tokens = new Tokens(text);
    new Lexer(tokens, text, vocabulary).run();
    return tokens;
  }

  /** Adds a token with its folded form. */
  void add(Kind kind, int start, int end, String fold, int mark) {
    if (size == starts.length) {
      grow();
    }
    if (size > 0 && (mark & Vocabulary.CAPITAL) != 0) {
      marks[size - 1] |= Vocabulary.BEFORE_CAPITAL;
    }
    starts[size] = start;
    ends[size] = end;
    marks[size] = mark;
    kinds[size] = kind;
    folded[size++] = fold;
  }

  /** Adds a token of plain letters or digits, to be folded when it is asked for. */
  void add(Kind kind, int start, int end, int mark) {
    add(kind, start, end, "", mark | UNFOLDED);
  }

  private void grow() {
    int room = size * 2;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    marks = Arrays.copyOf(marks, room);
    kinds = Arrays.copyOf(kinds, room);
    folded = Arrays.copyOf(folded, room);
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** The text they were cut from. */
  public String text() {
    return text;
  }

  /** Offset of the first character of a token. */
  public int start(int i) {
    return starts[i];
  }

  /** Offset after the last character of a token. */
  public int end(int i) {
    return ends[i];
  }

  /** The number of characters of a token. */
  public int length(int i) {
    return ends[i] - starts[i];
  }

  /** The characters of a token as printed. */
  public String raw(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** The token in lower case and without marks on letters; empty beyond the text. */
  public String fold(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    if ((marks[i] & UNFOLDED) != 0) {
      folded[i] = Folding.fold(text, starts[i], ends[i]);
      marks[i] &= ~UNFOLDED;
    }
    return folded[i];
  }

  /** Whether a token is there and of this kind. */
  public boolean is(int i, Kind kind) {
    return i >= 0 && i < size && kinds[i] == kind;
  }

  /** Whether a token is this, folded; beyond the text all are empty. */
  public boolean is(int i, String fold) {
    if (i < 0 || i >= size) {
      return fold.isEmpty();
    }
    if ((marks[i] & UNFOLDED) == 0) {
      return folded[i].equals(fold);
    }
    return ends[i] - starts[i] == fold.length()
        && text.regionMatches(true, starts[i], fold, 0, fold.length());
  }

  /** Whether a token has one at least of these marks of the vocabulary. */
  public boolean has(int i, int mark) {
    return i >= 0 && i < size && (marks[i] & mark) != 0;
  }

  /** The first token from a place on that has one at least of these marks; the size for none. */
  public int next(int from, int mark) {
    int i = from;
    while (i < size && (marks[i] & mark) == 0) {
      i++;
    }
    return i;
  }

  /** Whether a word begins with a capital. */
  public boolean capital(int i) {
    return has(i, Vocabulary.CAPITAL);
  }

  /** Whether a token stands against the one before it. */
  public boolean touches(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** Whether a paragraph, or the text, ends before this token. */
  public boolean stops(int i) {
    return i >= size || is(i, Kind.BREAK);
  }
}
