package nl.vraagbaak.lucene.facet;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.search.Facet;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.packed.PackedInts;

/**
 * Which values of a facet each document of a commit has, in memory: values by number, in their
 * order, and sets of values by number, so that a document takes some bits.
 */
final class FacetColumn {
  private final String[] values;
  private final ValueSets sets;
  private final PackedInts.Reader setOf;

  private FacetColumn(String[] values, ValueSets sets, PackedInts.Reader setOf) {
    this.values = values;
    this.sets = sets;
    this.setOf = setOf;
  }

  /** Read once; empty where no document has a value. */
  static Optional<FacetColumn> read(IndexReader reader, Facet facet) throws IOException {
    SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, Facets.name(facet));
    if (all == null) {
      return Optional.empty();
    }
    String[] values = new String[Math.toIntExact(all.getValueCount())];
    for (int i = 0; i < values.length; i++) {
      values[i] = FacetsConfig.stringToPath(all.lookupOrd(i).utf8ToString())[1];
    }
    ValueSets sets = new ValueSets(values.length);
    int[] setOf = new int[reader.maxDoc()];
    for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
      setOf[doc] = sets.of(all);
    }
    sets.close();
    return Optional.of(new FacetColumn(values, sets, packed(setOf, sets.count())));
  }

  private static PackedInts.Reader packed(int[] numbers, int most) {
    PackedInts.Mutable packed =
        PackedInts.getMutable(numbers.length, PackedInts.bitsRequired(most), PackedInts.DEFAULT);
    for (int i = 0; i < numbers.length; i++) {
      packed.set(i, numbers[i]);
    }
    return packed;
  }

  /** A value by its number. */
  String value(int number) {
    return values[number];
  }

  /** How many of the documents have each value. */
  int[] counts(FoundList found) {
    int[] counts = new int[values.length];
    for (int i = 0; i < found.count(); i++) {
      int set = (int) setOf.get(found.document(i));
      for (int at = sets.start(set); at < sets.end(set); at++) {
        counts[sets.value(at)]++;
      }
    }
    return counts;
  }

  /**
   * How many groups of documents have each value.
   *
   * @param groups number of the group of each document that was found, above 0 and never falling
   */
  int[] counts(FoundList found, int[] groups) {
    int[] counts = new int[values.length];
    int[] countedFor = new int[values.length];
    for (int i = 0; i < found.count(); i++) {
      int set = (int) setOf.get(found.document(i));
      for (int at = sets.start(set); at < sets.end(set); at++) {
        int value = sets.value(at);
        counts[value] += countedFor[value] == groups[i] ? 0 : 1;
        countedFor[value] = groups[i];
      }
    }
    return counts;
  }

  /** How many of the documents have each value, without those that none has. */
  Map<String, Integer> byValue(FoundList found) {
    int[] counts = counts(found);
    Map<String, Integer> byValue = new HashMap<>();
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        byValue.put(values[value], counts[value]);
      }
    }
    return byValue;
  }

  /** Numbers of the values with a count, those with the highest first, of equals in their order. */
  static int[] ranked(int[] counts) {
    long[] keys = new long[counts.length];
    int count = 0;
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        keys[count++] = ((long) -counts[value] << Integer.SIZE) | value;
      }
    }
    Arrays.sort(keys, 0, count);
    int[] ranked = new int[count];
    for (int i = 0; i < count; i++) {
      ranked[i] = (int) keys[i];
    }
    return ranked;
  }
}
