package nl.vraagbaak.extract;

import java.util.Arrays;

/**
 * A text cut into words, numbers and signs, each with its place. Letters and digits are parted
 * ("240b" is a number and a word that touch), so that a reader of article numbers decides what
 * belongs together. Built once, in time linear in the text.
 */
final class Tokens {
  /** What a token is. */
  enum Kind {
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

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];
  private String[] folded = new String[64];
  private int size;

  private Tokens(String text) {
    this.text = text;
  }

  /** Cuts a text. */
  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    new Lexer(tokens, text).run();
    return tokens;
  }

  void add(Kind kind, int start, int end, String fold) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    folded[size++] = fold;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    kinds = Arrays.copyOf(kinds, size * 2);
    folded = Arrays.copyOf(folded, size * 2);
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  /** Offset of the first character of a token. */
  int start(int i) {
    return starts[i];
  }

  /** Offset after the last character of a token. */
  int end(int i) {
    return ends[i];
  }

  /** The characters of a token as printed. */
  String raw(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** The token in lower case and without marks on letters; empty beyond the text. */
  String fold(int i) {
    return i >= 0 && i < size ? folded[i] : "";
  }

  boolean is(int i, Kind kind) {
    return i >= 0 && i < size && kinds[i] == kind;
  }

  boolean is(int i, String fold) {
    return fold(i).equals(fold);
  }

  /** Whether a word begins with a capital. */
  boolean capital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.codePointAt(starts[i]));
  }

  /** Whether a token stands against the one before it. */
  boolean touches(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** Whether a paragraph, or the text, ends before this token. */
  boolean stops(int i) {
    return i >= size || is(i, Kind.BREAK);
  }
}
