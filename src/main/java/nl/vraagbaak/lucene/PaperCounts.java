package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Facet;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState.OrdRange;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * Counts in how many papers the values of a facet were found; a record that stands in no paper
 * counts by itself. The documents of a paper follow each other in one segment, so it is enough to
 * remember which paper a value was counted for last.
 */
final class PaperCounts {
  private static final int NONE = -1;

  private final SortedSetDocValuesReaderState state;
  private final String field;
  private final int[] counts;
  private final int[] countedFor;
  private int papers;

  private PaperCounts(SortedSetDocValuesReaderState state) {
    this.state = state;
    this.field = state.getField();
    this.counts = new int[state.getSize()];
    this.countedFor = new int[state.getSize()];
    Arrays.fill(countedFor, NONE);
  }

  /** The values that were found, with the number of papers. */
  static Map<String, Integer> of(
      SortedSetDocValuesReaderState state, Facet facet, FacetsCollector found) throws IOException {
    PaperCounts counts = new PaperCounts(state);
    for (FacetsCollector.MatchingDocs segment : found.getMatchingDocs()) {
      counts.add(segment);
    }
    return counts.byValue(facet);
  }

  private void add(FacetsCollector.MatchingDocs found) throws IOException {
    LeafReader segment = found.context().reader();
    SortedSetDocValues values = DocValues.getSortedSet(segment, field);
    SortedDocValues paperOf = DocValues.getSorted(segment, Schema.PAPER.name());
    IntUnaryOperator number = numbers(found.context().ord);
    DocIdSetIterator documents = found.bits().iterator();
    int last = NONE;
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      int paper = paperOf.advanceExact(doc) ? paperOf.ordValue() : NONE;
      if (paper == NONE || paper != last) {
        papers++;
      }
      last = paper;
      if (values.advanceExact(doc)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          count(number.applyAsInt((int) values.nextOrd()));
        }
      }
    }
  }

  private void count(int value) {
    if (countedFor[value] != papers) {
      countedFor[value] = papers;
      counts[value]++;
    }
  }

  /** From the number of a value in a segment to that in the index. */
  private IntUnaryOperator numbers(int segment) throws IOException {
    if (state.getDocValues() instanceof MultiSortedSetDocValues many) {
      LongValues global = many.mapping.getGlobalOrds(segment);
      return value -> (int) global.get(value);
    }
    return IntUnaryOperator.identity();
  }

  private Map<String, Integer> byValue(Facet facet) throws IOException {
    Map<String, Integer> byValue = new HashMap<>();
    SortedSetDocValues names = state.getDocValues();
    @Nullable OrdRange range = state.getOrdRange(facet.key());
    for (int value = range == null ? 0 : range.start();
        range != null && value <= range.end();
        value++) {
      if (counts[value] > 0) {
        String[] path = FacetsConfig.stringToPath(names.lookupOrd(value).utf8ToString());
        byValue.put(path[1], counts[value]);
      }
    }
    return byValue;
  }
}
