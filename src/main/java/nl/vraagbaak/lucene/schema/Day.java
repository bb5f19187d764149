package nl.vraagbaak.lucene.schema;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/**
 * A field that holds a day, counted from 1970.
 *
 * @param name of the Lucene field
 */
public record Day(String name) {
  /** Adds a day to a document. */
  public void add(Document document, LocalDate day) {
    document.add(new LongField(name, day.toEpochDay(), Field.Store.NO));
  }

  /** Documents of these days, both ends included. */
  public Query between(Optional<LocalDate> from, Optional<LocalDate> to) {
    return LongField.newRangeQuery(
        name,
        from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
  }

  /** The day of a document, counted from 1970; before all others where it has none. */
  public long read(LeafReader segment, int document) throws IOException {
    SortedNumericDocValues days = DocValues.getSortedNumeric(segment, name);
    return days.advanceExact(document) ? days.nextValue() : Long.MIN_VALUE;
  }

  /**
   * Oldest or newest first; documents without a day come last either way.
   *
   * @param backwards the whole order turned round
   */
  public SortField sort(boolean newestFirst, boolean backwards) {
    return LongField.newSortField(
        name,
        newestFirst != backwards,
        SortedNumericSelector.Type.MIN,
        newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }
}
