package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.BitSet;

/** Lets the records of a paper that were found raise each other. */
final class Blocks {
  /** So many records tell what a paper is about; with fewer it is about something else as well. */
  private static final int BEST = 3;

  private final FoundDocuments found;
  private final BitSet ends;
  private final SortedNumericDocValues counterparts;
  private final float[] best = new float[BEST];

  Blocks(FoundDocuments found, BitSet ends, SortedNumericDocValues counterparts) {
    this.found = found;
    this.ends = ends;
    this.counterparts = counterparts;
  }

  /** Adds what stands around each record to its score. */
  void add() throws IOException {
    int first = 0;
    while (first < found.count()) {
      int next = found.placeOf(ends.nextSetBit(found.doc(first)) + 1, first + 1);
      raise(first, next);
      first = next;
    }
  }

  /** The records from one place until another are those of one paper. */
  private void raise(int first, int next) throws IOException {
    float paper = Weights.PAPER * meanOfBest(first, next);
    float[] byCounterpart = new float[next - first];
    for (int at = first; next - first > 1 && at < next; at++) {
      byCounterpart[at - first] = Weights.COUNTERPART * counterpart(at, first, next);
    }
    for (int at = first; at < next; at++) {
      found.raise(at, paper + byCounterpart[at - first]);
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

  /** The score of the best counterpart of a record; 0 where none was found. */
  private float counterpart(int at, int first, int next) throws IOException {
    float most = 0;
    if (counterparts.advanceExact(found.doc(at))) {
      for (int left = counterparts.docValueCount(); left > 0; left--) {
        int other = found.doc(at) + Math.toIntExact(counterparts.nextValue());
        int place = found.placeOf(other, first);
        if (place < next && found.doc(place) == other) {
          most = Math.max(most, found.value(place));
        }
      }
    }
    return most;
  }
}
