package nl.vraagbaak.lucene.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.IndexedPaper;
import nl.vraagbaak.search.PaperRecord;
import nl.vraagbaak.search.PaperSummary;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** Puts papers together again from their documents. */
public final class PaperReader {
  private final IndexReader reader;
  private final StoredFields stored;

  /** Of one commit. */
  public PaperReader(IndexReader reader) throws IOException {
    this.reader = reader;
    this.stored = reader.storedFields();
  }

  /** A paper with its joins. */
  public Optional<PaperRecord> find(String id, Links links) throws IOException {
    Optional<IndexedPaper> whole = findIndexed(id);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    PaperSummary summary = summary(id);
    return Optional.of(
        new PaperRecord(whole.get().paper(), summary, links.of(id), referredBy(summary.head())));
  }

  /** A paper as it was put into the index. */
  Optional<IndexedPaper> findIndexed(String id) throws IOException {
    List<Entry> records = new ArrayList<>();
    List<IndexedPaper> found = new ArrayList<>();
    Documents.each(
        reader,
        Schema.PAPER,
        id,
        (segment, number) -> {
          Document document = stored.document(segment.docBase + number);
          Optional<BytesRef> text = Schema.TEXT.find(document);
          if (text.isPresent()) {
            records.add(StoredText.read(text.get()).stored().entry());
            return true;
          }
          found.add(whole(document, records, segment.reader(), number));
          return false;
        });
    return found.stream().findFirst();
  }

  /** The papers that a paper names, by their ids; none where there is no such paper. */
  public Set<String> named(String id) throws IOException {
    Optional<Integer> document = Documents.find(reader, Schema.ID, id);
    return document.isEmpty()
        ? Set.of()
        : Schema.WHOLE.find(stored, document.get()).map(StoredPaper.Rest.JSON::read).stream()
            .flatMap(rest -> rest.mentions().papers().stream())
            .flatMap(named -> named.id().stream())
            .collect(Collectors.toSet());
  }

  /** The last document of a block, with the records before it. */
  private static IndexedPaper whole(
      Document paper, List<Entry> records, LeafReader segment, int number) throws IOException {
    StoredPaper shown = Schema.SUMMARY.find(paper).map(StoredPaper.JSON::read).orElseThrow();
    return Schema.WHOLE
        .find(paper)
        .map(StoredPaper.Rest.JSON::read)
        .orElseThrow()
        .with(
            shown.summary().head(),
            records,
            Schema.PATH.read(segment, number),
            Schema.HASH.read(segment, number));
  }

  private PaperSummary summary(String id) throws IOException {
    int document = Documents.find(reader, Schema.ID, id).orElseThrow();
    return Schema.SUMMARY
        .find(stored, document)
        .map(StoredPaper.JSON::read)
        .orElseThrow()
        .summary();
  }

  /** Ids of the papers that refer to a paper, by its id or its case number, in order. */
  private List<String> referredBy(PaperHead head) throws IOException {
    Set<String> found = new TreeSet<>(naming(head.id()));
    if (head.caseNumber().isPresent()) {
      for (String other : naming(head.caseNumber().get().toLowerCase(Locale.ROOT))) {
        if (!summary(other).head().caseNumber().equals(head.caseNumber())) {
          found.add(other);
        }
      }
    }
    found.remove(head.id());
    return List.copyOf(found);
  }

  /** Ids of the papers in which an identifier stands, their own included. */
  private Set<String> naming(String identifier) throws IOException {
    Set<String> found = new TreeSet<>();
    Documents.each(
        reader,
        Schema.PAPERS,
        identifier,
        (segment, number) -> {
          found.add(Schema.PAPER.read(segment.reader(), number));
          return true;
        });
    return found;
  }
}
