package nl.vraagbaak.lucene.hits;

import java.io.IOException;
import nl.vraagbaak.lucene.schema.Digest;
import nl.vraagbaak.lucene.schema.Schema;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Which records of a commit have the same words as another: four bytes a document. */
public final class SameTexts {
  /** The group of a document whose words no other has. */
  public static final int ALONE = 0;

  private final int[] groups;

  /** Those with a group: what is asked of every hit stands in few bytes. */
  private final FixedBitSet repeated;

  private int count;

  private SameTexts(int documents) {
    this.groups = new int[documents];
    this.repeated = new FixedBitSet(documents);
  }

  /** Reads the digests of a commit once, since the first search waits for it. */
  public static SameTexts of(IndexReader reader) throws IOException {
    SameTexts same = new SameTexts(reader.maxDoc());
    Firsts firsts = new Firsts(reader.maxDoc());
    each(reader, (document, digest) -> same.add(document, firsts.of(digest, document)));
    return same;
  }

  private void add(int document, int first) {
    if (first == document) {
      return;
    }
    if (groups[first] == ALONE) {
      groups[first] = ++count;
      repeated.set(first);
    }
    groups[document] = groups[first];
    repeated.set(document);
  }

  /** The first document with each digest: a table by hash, half of it empty at least. */
  private static final class Firsts {
    private final long[] digests;

    /** One more than the document; 0 where a place is empty. */
    private final int[] documents;

    Firsts(int most) {
      int places = Integer.highestOneBit(Math.max(1, most)) << 2;
      this.digests = new long[places];
      this.documents = new int[places];
    }

    int of(long digest, int document) {
      int mask = digests.length - 1;
      int place = (int) (digest ^ (digest >>> Integer.SIZE)) & mask;
      while (documents[place] != 0 && digests[place] != digest) {
        place = (place + 1) & mask;
      }
      if (documents[place] == 0) {
        digests[place] = digest;
        documents[place] = document + 1;
      }
      return documents[place] - 1;
    }
  }

  private static void each(IndexReader reader, Digest.Sink sink) throws IOException {
    for (LeafReaderContext segment : reader.leaves()) {
      Bits live = segment.reader().getLiveDocs();
      Schema.DIGEST.each(
          segment.reader(),
          (document, digest) -> {
            if (live == null || live.get(document)) {
              sink.accept(segment.docBase + document, digest);
            }
          });
    }
  }

  /** Whether no other document has the words of this one. */
  boolean isAlone(int document) {
    return !repeated.get(document);
  }

  /** The number of a document's group, from 1, or {@link #ALONE}. */
  public int group(int document) {
    return groups[document];
  }

  /** The highest number of a group. */
  int count() {
    return count;
  }
}
