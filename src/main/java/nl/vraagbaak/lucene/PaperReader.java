package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.IndexedPaper;
import nl.vraagbaak.search.PaperRecord;
import nl.vraagbaak.search.PaperSummary;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;

/** Puts papers together again from their documents. */
final class PaperReader {
  private final IndexReader reader;
  private final StoredFields stored;

  PaperReader(IndexReader reader) throws IOException {
    this.reader = reader;
    this.stored = reader.storedFields();
  }

  /** A paper with its joins. */
  Optional<PaperRecord> find(String id, Links links) throws IOException {
    Optional<IndexedPaper> whole = findIndexed(id);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    PaperSummary summary = summary(id);
    return Optional.of(new PaperRecord(whole.get().paper(), summary, links.of(id), referredBy(id)));
  }

  /** A paper as it was put into the index. */
  Optional<IndexedPaper> findIndexed(String id) throws IOException {
    Map<String, String> texts = new HashMap<>();
    List<IndexedPaper> hollow = new ArrayList<>();
    Documents.each(
        reader,
        Schema.PAPER,
        id,
        (segment, number) -> {
          Document document = stored.document(segment.docBase + number);
          Schema.TEXT
              .find(document)
              .map(bytes -> StoredText.JSON.read(bytes).entry())
              .ifPresent(entry -> texts.put(entry.id(), entry.text()));
          Schema.WHOLE.find(document).map(StoredPaper.WHOLE::read).ifPresent(hollow::add);
          return true;
        });
    return hollow.stream().findFirst().map(paper -> StoredPaper.withTexts(paper, texts));
  }

  private PaperSummary summary(String id) throws IOException {
    int document = Documents.find(reader, Schema.ID, id).orElseThrow();
    return Schema.SUMMARY
        .find(stored, document)
        .map(StoredPaper.JSON::read)
        .orElseThrow()
        .summary();
  }

  /** Ids of the papers that refer to a paper, in order. */
  private List<String> referredBy(String id) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    Documents.each(
        reader,
        Schema.PAPERS,
        id,
        (segment, number) -> {
          found.add(Schema.PAPER.read(segment.reader(), number));
          return true;
        });
    found.remove(id);
    return List.copyOf(found);
  }
}
