package nl.vraagbaak.dutch;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * The listed forms of words, by number: in order of the alphabet, and the most frequent in order of
 * frequency. Kept as the build wrote them ({@code src/build/lexicon/FormTable}), sixteen forms a
 * block, each as what it shares with the one before it and what comes then.
 */
final class Forms {
  /** No form has this number. */
  static final int NONE = -1;

  private static final int BLOCK = 16;
  private static final int LETTER = 0x7F;

  /** No form has more letters. */
  static final int LONGEST = 0xFF;

  private final int size;
  private final String[] added;
  private final byte[] off;
  private final int[] common;
  private final int[] blocks;
  private final byte[] entries;

  private Forms(int size, String[] added, byte[] off, int[] common, int[] blocks, byte[] entries) {
    this.size = size;
    this.added = added;
    this.off = off;
    this.common = common;
    this.blocks = blocks;
    this.entries = entries;
  }

  static Forms read(DataInputStream in) throws IOException {
    int size = in.readInt();
    String[] added = new String[in.readInt()];
    byte[] off = new byte[added.length];
    for (int i = 0; i < added.length; i++) {
      off[i] = in.readByte();
      added[i] = in.readUTF();
    }
    int[] common = new int[in.readInt()];
    for (int i = 0; i < common.length; i++) {
      common[i] = in.readInt();
    }
    byte[] entries = new byte[in.readInt()];
    int[] blocks = new int[(size + BLOCK - 1) / BLOCK];
    int start = 0;
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = start;
      start += in.readUnsignedShort();
    }
    in.readFully(entries);
    return new Forms(size, added, off, common, blocks, entries);
  }

  int size() {
    return size;
  }

  /** Numbers of the most frequent forms, the most frequent first. */
  int[] common() {
    return common.clone();
  }

  /** The number of a form; {@link #NONE} where it is not listed. */
  int find(CharSequence form) {
    return number(place(form));
  }

  /** The lemma of a listed form. */
  Optional<String> lemma(String form) {
    long place = place(form);
    if (number(place) == NONE) {
      return Optional.empty();
    }
    int at = (int) place;
    int edit = entries[at] >= 0 ? entries[at] : (entries[at] & LETTER) | (entries[at + 1] << 7);
    return Optional.of(form.substring(0, form.length() - off[edit]) + added[edit]);
  }

  /** The form of a number. */
  String form(int number) {
    char[] letters = new char[LONGEST];
    return new String(letters, 0, write(number, letters, 0));
  }

  /** Writes the form of a number where there is room for the longest; where it ends. */
  int write(int number, char[] to, int start) {
    int end = start;
    int at = blocks[number / BLOCK];
    for (int left = number % BLOCK; left >= 0; left--) {
      end = start + (entries[at++] & LONGEST);
      do {
        to[end++] = (char) (entries[at] & LETTER);
      } while (entries[at++] >= 0);
      at = afterEdit(at);
    }
    return end;
  }

  /** Where the edit of a form stands, and above that its number; {@link #NONE} for none. */
  private long place(CharSequence form) {
    int low = 0;
    int high = blocks.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (comparedToHead(form, blocks[middle]) < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return high < 0 ? NONE : placeIn(high, form);
  }

  private static int number(long place) {
    return (int) (place >> Integer.SIZE);
  }

  private int comparedToHead(CharSequence form, int start) {
    for (int i = 0; i < form.length(); i++) {
      byte letter = entries[start + 1 + i];
      int difference = form.charAt(i) - (letter & LETTER);
      if (difference != 0) {
        return difference;
      }
      if (letter < 0) {
        return form.length() - i - 1;
      }
    }
    return -1;
  }

  /** Reads on as long as the entries come before the form; letters that agreed are not reread. */
  private long placeIn(int block, CharSequence form) {
    int matched = 0;
    int at = blocks[block];
    int last = Math.min(size, (block + 1) * BLOCK);
    for (int number = block * BLOCK; number < last; number++) {
      int shared = entries[at++] & LONGEST;
      if (shared < matched) {
        return NONE;
      }
      boolean ended = false;
      if (shared == matched) {
        while (!ended
            && matched < form.length()
            && (entries[at] & LETTER) == form.charAt(matched)) {
          ended = entries[at++] < 0;
          matched++;
        }
        if (ended && matched == form.length()) {
          return ((long) number << Integer.SIZE) | at;
        }
        if (!ended && (matched == form.length() || form.charAt(matched) < (entries[at] & LETTER))) {
          return NONE;
        }
      }
      at = afterEdit(ended ? at : afterLetters(at));
    }
    return NONE;
  }

  private int afterLetters(int start) {
    int at = start;
    while (entries[at] >= 0) {
      at++;
    }
    return at + 1;
  }

  private int afterEdit(int start) {
    return entries[start] >= 0 ? start + 1 : start + 2;
  }
}
