package nl.vraagbaak.lucene.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.search.Facet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class FacetColumnTest {
  private static final int DOCUMENTS = 400;
  private static final int GROUP = 7;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<Set<String>> cards = new ArrayList<>();

  @Test
  void countsWhatAPersonWouldCountOverRandomDocumentsOfMoreSegments() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int i = 0; i < DOCUMENTS; i++) {
        writer.addDocument(document());
        if (i % 150 == 0) {
          writer.flush();
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        check(FacetColumn.read(reader, Facet.ORGANISATION).orElseThrow());
        assertThat(FacetColumn.read(reader, Facet.LAW)).isEmpty();
      }
    }
  }

  private Document document() throws IOException {
    Set<String> values = new TreeSet<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      values.add("o" + random.nextInt(12));
    }
    cards.add(values);
    Document document = new Document();
    values.forEach(value -> Facets.add(document, Facet.ORGANISATION, value));
    return Facets.finish(document);
  }

  private void check(FacetColumn column) {
    FoundList found = new FoundList();
    Map<String, Integer> documents = new TreeMap<>();
    Map<String, Set<Integer>> groups = new TreeMap<>();
    int[] groupOf = new int[DOCUMENTS];
    for (int doc = 0; doc < DOCUMENTS; doc++) {
      if (random.nextBoolean()) {
        int group = 1 + doc / GROUP;
        groupOf[found.count()] = group;
        found.add(doc);
        for (String value : cards.get(doc)) {
          documents.merge(value, 1, Integer::sum);
          groups.computeIfAbsent(value, v -> new HashSet<>()).add(group);
        }
      }
    }
    assertThat(column.byValue(found)).as("seed %d", seed).isEqualTo(documents);
    int[] counts = column.counts(found, groupOf);
    assertThat(FacetColumn.ranked(counts)).hasSize(groups.size());
    int last = Integer.MAX_VALUE;
    for (int number : FacetColumn.ranked(counts)) {
      assertThat(counts[number])
          .isEqualTo(groups.getOrDefault(column.value(number), Set.of()).size());
      assertThat(counts[number]).isLessThanOrEqualTo(last);
      last = counts[number];
    }
  }
}
