package nl.vraagbaak.lucene.hits;

import org.apache.lucene.search.FieldDoc;

/**
 * A hit in its place.
 *
 * @param place its document and what it is ordered by
 * @param twins hits with the same words as this one, itself among them; 0 where that was not asked
 * @param first the document of the best of them
 */
public record RankedHit(FieldDoc place, int twins, int first) {
  /** A hit that was not compared with others. */
  static RankedHit alone(FieldDoc place) {
    return new RankedHit(place, 0, place.doc);
  }

  /** Its number in the index. */
  public int document() {
    return place.doc;
  }

  /** Whether a better hit has the same words: then it stands behind all that are the first. */
  public boolean repeats() {
    return first != place.doc;
  }
}
