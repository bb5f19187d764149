package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.Arrays;
import nl.vraagbaak.lucene.schema.Schema;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/** Which records of a commit have the same words as another: four bytes a document. */
final class SameTexts {
  /** The group of a document whose words no other has. */
  static final int ALONE = 0;

  private final int[] groups;
  private final int count;

  private SameTexts(int[] groups, int count) {
    this.groups = groups;
    this.count = count;
  }

  static SameTexts of(IndexReader reader) throws IOException {
    long[] numbers = new long[reader.maxDoc()];
    int[] found = {0};
    each(reader, (document, number) -> numbers[found[0]++] = number);
    long[] repeated = repeated(Arrays.copyOf(numbers, found[0]));
    int[] groups = new int[reader.maxDoc()];
    each(
        reader,
        (document, number) ->
            groups[document] = Math.max(ALONE, Arrays.binarySearch(repeated, number) + 1));
    return new SameTexts(groups, repeated.length);
  }

  /** The numbers that stand there more than once, each once, in order. */
  private static long[] repeated(long[] numbers) {
    Arrays.sort(numbers);
    int count = 0;
    for (int i = 1; i < numbers.length; i++) {
      boolean again = numbers[i] == numbers[i - 1];
      if (again && (count == 0 || numbers[count - 1] != numbers[i])) {
        // What has been read is written over.
        numbers[count++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  private static void each(IndexReader reader, nl.vraagbaak.lucene.schema.Digest.Sink sink)
      throws IOException {
    for (LeafReaderContext segment : reader.leaves()) {
      Bits live = segment.reader().getLiveDocs();
      Schema.DIGEST.each(
          segment.reader(),
          (document, number) -> {
            if (live == null || live.get(document)) {
              sink.accept(segment.docBase + document, number);
            }
          });
    }
  }

  /** The number of a document's group, from 1, or {@link #ALONE}. */
  int group(int document) {
    return groups[document];
  }

  /** The highest number of a group. */
  int count() {
    return count;
  }
}
