package nl.vraagbaak.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The words at which the finders stop, each with marks that say which of them do. A text is looked
 * up in it once, while it is cut into tokens, and every finder passes over what has none of its
 * marks: most words of a text are never even made into a string. Immutable once made.
 */
final class Vocabulary {
  /** Begins with a capital; told of any token. */
  static final int CAPITAL = 1;

  /** A run of digits; told of any token. */
  static final int NUMBER = 1 << 1;

  /** An opening bracket. */
  static final int BRACKET = 1 << 11;

  /** A capital begins the token behind it. */
  static final int BEFORE_CAPITAL = 1 << 12;

  /** A word in plain letters that no listed name has. */
  static final int UNKNOWN = 1 << 13;

  /** Begins the name of a listed law. */
  static final int LISTED_LAW = 1 << 2;

  /** Begins an act of the Union by number: "richtlijn". */
  static final int UNION_ACT = 1 << 3;

  /** May begin the name of a law that no list has: "besluit". */
  static final int LAW_HEAD = 1 << 4;

  /** Says that an article number follows: "artikel". */
  static final int LEAD = 1 << 5;

  /** Begins a phrase of leden and onderdelen: "eerste", "onderdeel". */
  static final int REFINEMENT = 1 << 6;

  /** Begins the name of a listed body. */
  static final int LISTED_BODY = 1 << 7;

  /** Is the name of a listed body by itself. */
  static final int WHOLE_BODY = 1 << 15;

  /** Stands before the name of a place as part of that of a body: "gemeente". */
  static final int PLACED_BODY = 1 << 8;

  /** Begins a reference to a paper: "kamerstuk". */
  static final int PAPER = 1 << 9;

  /** Stands between the words of a name: "van". */
  static final int CONNECTOR = 1 << 14;

  /** Names what a cross reference points to: "vraag". */
  static final int TARGET = 1 << 10;

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

  /** The words that begin something in a text, of the lists and of the finders themselves. */
  static Vocabulary of(Laws laws, OrganisationNames organisations) {
    Map<String, Integer> marks = new HashMap<>();
    mark(marks, laws.names().words(), 0);
    mark(marks, organisations.words(), 0);
    mark(marks, Separators.firstWords(), 0);
    mark(marks, Refinements.firstWords(), 0);
    mark(marks, LawReader.firstWords(), 0);
    mark(marks, LawsBefore.verbs(), 0);
    mark(marks, laws.names().firstWords(), LISTED_LAW);
    mark(marks, UnionActs.firstWords(), UNION_ACT);
    mark(marks, UnlistedLaws.firstWords(), LAW_HEAD);
    mark(marks, Leads.words(), LEAD);
    mark(marks, Ordinals.words(), REFINEMENT);
    mark(marks, CitationFinder.REFINEMENTS, REFINEMENT);
    mark(marks, organisations.firstWords(), LISTED_BODY);
    mark(marks, organisations.singleWords(), WHOLE_BODY);
    mark(marks, PlacedBodies.firstWords(), PLACED_BODY);
    mark(marks, CapitalRuns.connectors(), CONNECTOR);
    mark(marks, PaperFinder.FIRST_WORDS, PAPER);
    mark(marks, CrossReferenceFinder.TARGETS, TARGET);
    return new Vocabulary(marks);
  }

  private static void mark(Map<String, Integer> marks, Collection<String> words, int mark) {
    words.forEach(word -> marks.merge(word, mark, (had, more) -> had | more));
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
  int find(String word) {
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
