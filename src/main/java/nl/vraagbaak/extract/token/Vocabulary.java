package nl.vraagbaak.extract.token;

import java.util.Map;

/**
 * The words at which the finders stop, each with marks that say which of them do. A text is looked
 * up in it once, while it is cut into tokens, and every finder passes over what has none of its
 * marks: most words of a text are never even made into a string. Immutable once made.
 */
public final class Vocabulary {
  /** Begins with a capital; told of any token. */
  public static final int CAPITAL = 1;

  /** A run of digits; told of any token. */
  public static final int NUMBER = 1 << 1;

  /** An opening bracket. */
  public static final int BRACKET = 1 << 11;

  /** A capital begins the token behind it. */
  public static final int BEFORE_CAPITAL = 1 << 12;

  /** A word in plain letters that no listed name has. */
  public static final int UNKNOWN = 1 << 13;

  /** Begins the name of a listed law. */
  public static final int LISTED_LAW = 1 << 2;

  /** Begins an act of the Union by number: "richtlijn". */
  public static final int UNION_ACT = 1 << 3;

  /** May begin the name of a law that no list has: "besluit". */
  public static final int LAW_HEAD = 1 << 4;

  /** Says that an article number follows: "artikel". */
  public static final int LEAD = 1 << 5;

  /** Begins a phrase of leden and onderdelen: "eerste", "onderdeel". */
  public static final int REFINEMENT = 1 << 6;

  /** Begins the name of a listed body. */
  public static final int LISTED_BODY = 1 << 7;

  /** Is the name of a listed body by itself. */
  public static final int WHOLE_BODY = 1 << 15;

  /** Stands before the name of a place as part of that of a body: "gemeente". */
  public static final int PLACED_BODY = 1 << 8;

  /** Begins a reference to a paper: "kamerstuk". */
  public static final int PAPER = 1 << 9;

  /** Stands between the words of a name: "van". */
  public static final int CONNECTOR = 1 << 14;

  /** Names what a cross reference points to: "vraag". */
  public static final int TARGET = 1 << 10;

  /** For phrases that are not searched: it knows no word. */
  static final Vocabulary NONE = new Vocabulary(Map.of());

  /** Slots for each word, at least half of which the table has. */
  private static final int ROOM = 4;

  /** By this bit the small letters of ASCII differ from the capitals. */
  private static final int CASE = 'a' - 'A';

  private final String[] words;
  private final int[] hashes;
  private final int[] marks;

  private Vocabulary(Map<String, Integer> marksByWord) {
    int slots = Integer.highestOneBit(Math.max(1, marksByWord.size()) * ROOM);
    words = new String[slots];
    hashes = new int[slots];
    marks = new int[slots];
    marksByWord.forEach(this::put);
  }

  /** Of folded words, each with its marks. */
  public static Vocabulary of(Map<String, Integer> marks) {
    return new Vocabulary(marks);
  }

  private void put(String word, int mark) {
    int hash = kept(word.hashCode());
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      slot = next(slot);
    }
    words[slot] = word;
    hashes[slot] = hash;
    marks[slot] = mark;
  }

  /** A hash of zero says that a slot is empty, so no word keeps it. */
  private static int kept(int hash) {
    return hash == 0 ? 1 : hash;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (words.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (words.length - 1);
  }

  /** The slot of a folded word; -1 for none. */
  public int find(String word) {
    for (int slot = slot(kept(word.hashCode())); hashes[slot] != 0; slot = next(slot)) {
      if (words[slot].equals(word)) {
        return slot;
      }
    }
    return -1;
  }

  /**
   * The slot of a stretch of the letters A to Z, in whatever case; -1 for none.
   *
   * @param hash that of the word in small letters, as of a string
   */
  int find(char[] text, int start, int end, int hash) {
    int kept = kept(hash);
    for (int slot = slot(kept); hashes[slot] != 0; slot = next(slot)) {
      if (hashes[slot] == kept && isWord(words[slot], text, start, end)) {
        return slot;
      }
    }
    return -1;
  }

  private static boolean isWord(String word, char[] text, int start, int end) {
    int length = end - start;
    boolean same = word.length() == length;
    for (int i = 0; same && i < length; i++) {
      same = word.charAt(i) == (text[start + i] | CASE);
    }
    return same;
  }

  /** The word of a slot, folded. */
  String word(int slot) {
    return words[slot];
  }

  /** The marks of a slot. */
  int marks(int slot) {
    return marks[slot];
  }
}
