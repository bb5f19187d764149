package nl.vraagbaak.lucene.hits;

import java.util.List;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Sort;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** The orders of hits as Lucene sorts them; equals are ordered by id. */
public final class HitOrder {
  private HitOrder() {}

  /**
   * The order of a search.
   *
   * @param backwards turned round, to find what lies before a place
   */
  public static org.apache.lucene.search.Sort of(Sort sort, boolean backwards) {
    List<SortField> fields =
        switch (sort) {
          case RELEVANCE ->
              List.of(new SortField(null, SortField.Type.SCORE, backwards), ids(backwards));
          case OLDEST -> List.of(Schema.DAY.sort(false, backwards), ids(backwards));
          case NEWEST -> List.of(Schema.DAY.sort(true, backwards), ids(backwards));
          case NATURAL -> List.of(order(backwards), ids(backwards));
        };
    return new org.apache.lucene.search.Sort(fields.toArray(SortField[]::new));
  }

  /** The score of a hit; 0 where the order is not by relevance. */
  public static double score(Sort sort, FieldDoc hit) {
    return sort == Sort.RELEVANCE ? (Float) hit.fields[0] : 0;
  }

  /** Where a hit stands in the order: its id, and its key where it has another. */
  static Cursor place(Sort sort, FieldDoc hit, Cursor template) {
    Object first = hit.fields[0];
    float score = sort == Sort.RELEVANCE ? (Float) first : 0;
    long day = first instanceof Long value ? value : 0;
    String key = first instanceof BytesRef value ? value.utf8ToString() : "";
    return template.at(score, day, key, ((BytesRef) hit.fields[1]).utf8ToString());
  }

  /** The place of a cursor as Lucene takes it. */
  public static FieldDoc after(Sort sort, Cursor cursor) {
    Object first =
        switch (sort) {
          case RELEVANCE -> cursor.score();
          case OLDEST, NEWEST -> cursor.day();
          case NATURAL -> new BytesRef(cursor.key());
        };
    // The id makes every place another, so the document's number is never looked at.
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {first, new BytesRef(cursor.id())});
  }

  private static SortField ids(boolean backwards) {
    return new SortField(Schema.ID.name(), SortField.Type.STRING, backwards);
  }

  private static SortField order(boolean backwards) {
    return Schema.ORDER.sort(backwards);
  }
}
