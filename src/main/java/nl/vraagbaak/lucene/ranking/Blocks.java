package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSet;

/**
 * Lets the records of a paper raise each other. Of a paper and its records, one block of documents,
 * those that were found tell what those beside them are about.
 */
final class Blocks {
  /** So many records tell what a paper is about; with fewer it is about something else as well. */
  private static final int BEST = 3;

  private static final float NOT_FOUND = -1;

  private final FoundDocuments found;
  private final BitSet ends;
  private final SortedNumericDocValues counterparts;
  private final boolean widening;
  private final float telling;
  private final FoundDocuments all;
  private final float[] best = new float[BEST];

  /** Of the block at hand: the score of each document, and of its best counterpart. */
  private float[] own = {};

  private float[] beside = {};

  /**
   * @param telling the score from which what stands around a record is found with it: its
   *     counterparts, and the whole of a paper of which a good part has that score; empty for none
   */
  Blocks(
      FoundDocuments found,
      BitSet ends,
      SortedNumericDocValues counterparts,
      OptionalDouble telling) {
    this.found = found;
    this.ends = ends;
    this.counterparts = counterparts;
    this.widening = telling.isPresent();
    this.telling = (float) telling.orElse(0);
    this.all = new FoundDocuments(widening ? found.count() : 0);
  }

  /** The documents that were found, with those around them, each raised by what is around it. */
  FoundDocuments raised() throws IOException {
    int first = 0;
    while (first < found.count()) {
      int doc = found.doc(first);
      int start = doc == 0 ? 0 : ends.prevSetBit(doc - 1) + 1;
      int end = ends.nextSetBit(doc);
      int next = found.placeOf(end + 1, first + 1);
      float paper = Weights.PAPER * meanOfBest(first, next);
      if (widening) {
        read(first, next, start, end);
        widen(start, end - start, paper, isAbout(first, next, end - start));
      } else {
        raise(first, next, start, end, paper);
      }
      first = next;
    }
    return widening ? all : found;
  }

  /** Raises those found from one place until another, of a block. */
  private void raise(int first, int next, int start, int end, float paper) throws IOException {
    if (next - first == 1) {
      found.raise(first, paper);
      return;
    }
    read(first, next, start, end);
    for (int at = first; at < next; at++) {
      found.raise(at, paper + Weights.COUNTERPART * beside[found.doc(at) - start]);
    }
  }

  /** Takes the scores of a block apart by document: those found from one place until another. */
  private void read(int first, int next, int start, int end) throws IOException {
    int size = end - start + 1;
    if (own.length < size) {
      own = new float[ArrayUtil.oversize(size, Float.BYTES)];
      beside = new float[own.length];
    }
    Arrays.fill(own, 0, size, NOT_FOUND);
    Arrays.fill(beside, 0, size, 0);
    for (int at = first; at < next; at++) {
      own[found.doc(at) - start] = found.value(at);
    }
    for (int at = first; at < next && end > start; at++) {
      tellCounterparts(found.doc(at), found.value(at), start);
    }
  }

  private void tellCounterparts(int doc, float score, int start) throws IOException {
    if (counterparts.advanceExact(doc)) {
      for (int left = counterparts.docValueCount(); left > 0; left--) {
        int place = doc - start + Math.toIntExact(counterparts.nextValue());
        beside[place] = Math.max(beside[place], score);
      }
    }
  }

  private boolean isAbout(int first, int next, int records) {
    int tell = 0;
    for (int at = first; at < next; at++) {
      tell += found.value(at) >= telling ? 1 : 0;
    }
    return tell > 1 && tell >= Weights.ABOUT * records;
  }

  /** Gives out a block: its records, then the paper itself. */
  private void widen(int start, int records, float paper, boolean isAbout) {
    for (int place = 0; place <= records; place++) {
      boolean widened = beside[place] >= telling || (isAbout && place < records);
      if (own[place] != NOT_FOUND || widened) {
        float around = paper + Weights.COUNTERPART * beside[place];
        all.add(start + place, Math.max(own[place], 0) + around);
      }
    }
  }

  private float meanOfBest(int first, int next) {
    Arrays.fill(best, 0);
    for (int at = first; at < next; at++) {
      float score = found.value(at);
      for (int i = 0; i < BEST; i++) {
        float other = best[i];
        best[i] = Math.max(other, score);
        score = Math.min(other, score);
      }
    }
    float sum = 0;
    for (float score : best) {
      sum += score;
    }
    return sum / BEST;
  }
}
