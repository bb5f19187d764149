package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.IOSupplier;

/**
 * The records of a segment that have any of many terms, with the sum of their weighed frequencies.
 * One term is read after the other: with dozens of terms that is much cheaper than reading all side
 * by side in order of record.
 */
final class BlendedPostings {
  private final List<PostingsEnum> postings;
  private final List<Float> weights;
  private final long cost;

  private BlendedPostings(List<PostingsEnum> postings, List<Float> weights) {
    this.postings = postings;
    this.weights = weights;
    this.cost = postings.stream().mapToLong(DocIdSetIterator::cost).sum();
  }

  static BlendedPostings of(LeafReaderContext segment, List<BlendedTerms.Weighed> terms)
      throws IOException {
    List<PostingsEnum> postings = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (BlendedTerms.Weighed weighed : terms) {
      IOSupplier<TermState> found = weighed.states().get(segment);
      TermState state = found == null ? null : found.get();
      if (state != null) {
        TermsEnum each = segment.reader().terms(weighed.term().field()).iterator();
        each.seekExact(weighed.term().bytes(), state);
        postings.add(each.postings(null, PostingsEnum.FREQS));
        weights.add(weighed.weight());
      }
    }
    return new BlendedPostings(postings, weights);
  }

  /** Records at most. */
  long cost() {
    return cost;
  }

  /** The frequency in one record; 0 where it has none of the terms. To be called once. */
  float frequency(int doc) throws IOException {
    float sum = 0;
    for (int i = 0; i < postings.size(); i++) {
      if (postings.get(i).advance(doc) == doc) {
        sum += weights.get(i) * postings.get(i).freq();
      }
    }
    return sum;
  }

  /**
   * Records in order, each once, with their frequencies. To be called once.
   *
   * @param time when it is over, the terms that are left are not read
   */
  FoundDocuments frequencies(QueryTimeout time) throws IOException {
    long[] pairs = new long[Math.toIntExact(cost)];
    int count = 0;
    for (int i = 0; i < postings.size() && !time.shouldExit(); i++) {
      PostingsEnum each = postings.get(i);
      float weight = weights.get(i);
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        pairs[count++] = pair(doc, weight * each.freq());
      }
    }
    if (postings.size() > 1) {
      Arrays.sort(pairs, 0, count);
    }
    FoundDocuments found = new FoundDocuments(count);
    for (int i = 0; i < count; i++) {
      found.add((int) (pairs[i] >>> Integer.SIZE), Float.intBitsToFloat((int) pairs[i]));
    }
    return found;
  }

  private static long pair(int doc, float frequency) {
    return ((long) doc << Integer.SIZE) | Float.floatToIntBits(frequency);
  }
}
