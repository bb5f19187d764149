package nl.vraagbaak.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.vraagbaak.lucene.ranking.Ranking;
import nl.vraagbaak.lucene.ranking.Vocabulary;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.MentionCounts;
import nl.vraagbaak.search.Thesaurus;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.search.IndexSearcher;

/** One commit, open for reading: it never changes. What is computed of it once is kept with it. */
final class Snapshot {
  private final String id;
  private final DirectoryReader reader;
  private final Map<Facet, SortedSetDocValuesReaderState> facets = new ConcurrentHashMap<>();
  private final Map<Facet, FacetValues> values = new ConcurrentHashMap<>();
  private final Lazy<Labels> labels;
  private final Lazy<Ranking> ranking;

  /** Takes over the reader. */
  Snapshot(String id, DirectoryReader reader, Thesaurus thesaurus) {
    this.id = id;
    this.reader = reader;
    this.ranking = new Lazy<>(() -> ranking(thesaurus));
    this.labels = new Lazy<>(() -> Labels.of(Known.read(reader)));
  }

  String id() {
    return id;
  }

  DirectoryReader reader() {
    return reader;
  }

  /** A searcher for one request. */
  IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ranking.SIMILARITY);
    return searcher;
  }

  /** Makes Lucene queries of typed ones. */
  Ranking ranking() throws IOException {
    return ranking.get();
  }

  private Ranking ranking(Thesaurus thesaurus) throws IOException {
    Vocabulary vocabulary = VocabularyFiles.read(reader);
    FacetFields facets = new FacetFields(this);
    return new Ranking(Wording.DUTCH, Wording.FIELDS, facets, thesaurus, vocabulary);
  }

  /** How often an article or organisation is mentioned. */
  MentionCounts counts(Facet facet, String value) throws IOException {
    return MentionCounting.of(this, facet, value);
  }

  /** The values of a facet, by what a user types. */
  FacetValues values(Facet facet) {
    return values.computeIfAbsent(
        facet,
        f -> {
          try {
            return FacetValues.read(reader, f, labels());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  CollectionStatus status() throws IOException {
    return Status.of(this);
  }

  Labels labels() throws IOException {
    return labels.get();
  }

  CommitNotes notes() throws IOException {
    return CommitNotes.read(reader.getIndexCommit().getUserData());
  }

  /** What lucene-facet needs to count a facet; empty where no document has a value of it. */
  Optional<SortedSetDocValuesReaderState> facet(Facet facet) throws IOException {
    SortedSetDocValuesReaderState state = facets.get(facet);
    if (state == null
        && FieldInfos.getMergedFieldInfos(reader).fieldInfo(Facets.name(facet)) != null) {
      state = new DefaultSortedSetDocValuesReaderState(reader, Facets.name(facet), Facets.CONFIG);
      facets.put(facet, state);
    }
    return Optional.ofNullable(state);
  }

  /** Keeps it open until {@link #release}; false where it has been closed. */
  boolean acquire() {
    return reader.tryIncRef();
  }

  void release() throws IOException {
    reader.decRef();
  }
}
