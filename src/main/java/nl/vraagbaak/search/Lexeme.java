package nl.vraagbaak.search;

/** A sign of the query language, with where it stands in what was typed. */
sealed interface Lexeme {
  /** Offset of its first character. */
  int start();

  /** Offset after its last character. */
  int end();

  /** A word; with a star it stands for all words that begin so. */
  record Word(String text, boolean starred, int start, int end) implements Lexeme {}

  /** A code with a colon in it, such as the number of a judgment. */
  record Code(String text, int start, int end) implements Lexeme {}

  /** Words between quotes; exact where an equals sign stands before them. */
  record Quoted(String text, boolean exact, int start, int end) implements Lexeme {}

  /** A field with its value. */
  record Value(FieldName field, String text, int start, int end) implements Lexeme {}

  /** An operator. */
  record Sign(Kind kind, int start, int end) implements Lexeme {}

  /** NABIJ with its distance. */
  record Nearness(int distance, int start, int end) implements Lexeme {}

  /** The operators. */
  enum Kind {
    /** EN. */
    AND,
    /** OF. */
    OR,
    /** NIET, or a minus before something. */
    NOT,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE
  }
}
