package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.lucene.commit.CommitNotes;
import nl.vraagbaak.lucene.commit.SideFile;
import nl.vraagbaak.lucene.facet.FacetFields;
import nl.vraagbaak.lucene.facet.FacetTables;
import nl.vraagbaak.lucene.hits.SameTexts;
import nl.vraagbaak.lucene.hits.TopHits;
import nl.vraagbaak.lucene.kept.Kept;
import nl.vraagbaak.lucene.kept.Lazy;
import nl.vraagbaak.lucene.kept.Making;
import nl.vraagbaak.lucene.ranking.Ranking;
import nl.vraagbaak.lucene.ranking.RankingFields;
import nl.vraagbaak.lucene.ranking.Vocabulary;
import nl.vraagbaak.lucene.record.Links;
import nl.vraagbaak.lucene.record.PaperAcronyms;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.lucene.schema.Wording;
import nl.vraagbaak.lucene.suggest.Suggester;
import nl.vraagbaak.lucene.suggest.SuggestionSources;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Thesaurus;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One commit, open for reading: it never changes. What is computed of it once is kept with it. */
final class Snapshot {
  private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);

  /** A search like any other, for a word that is in every index. */
  private static final SearchRequest FIRST =
      SearchRequest.of(new ParsedQuery("vraag", new Query.Word("vraag"), List.of()), Filters.NONE)
          .withFacets(EnumSet.allOf(Facet.class));

  /** The fields that ranking reads. */
  private static final RankingFields FIELDS =
      new RankingFields(
          Schema.WORDS.name(),
          Schema.CONTEXT.name(),
          Schema.COUNTERPARTS.name(),
          Schema.ARTICLES.name(),
          Schema.PAPERS.name());

  private final DirectoryReader reader;
  private final FacetTables facets;
  private final Kept<String, PaperSummary> summaries = new Kept<>(5_000);
  private final Lazy<SameTexts> sameTexts;
  private final Lazy<Suggester> suggester;
  private final Lazy<Links> links;
  private final CommitNotes notes;
  private final Lazy<Ranking> ranking;
  private final Lazy<CollectionStatus> status;

  /** Takes over the reader. */
  Snapshot(DirectoryReader reader, Thesaurus thesaurus) throws IOException {
    this.reader = reader;
    this.notes = CommitNotes.read(reader.getIndexCommit().getUserData());
    if (!notes.fits()) {
      reader.close();
      // Words cut in another way would be looked for in vain, without anybody knowing.
      throw new IndexFormatTooOldException(notes.made(), CommitNotes.current());
    }
    this.suggester =
        new Lazy<>(
            () ->
                beside(
                    SideFile.SUGGESTIONS,
                    Suggester::read,
                    () -> Suggester.of(SuggestionSources.read(reader))));
    this.links = new Lazy<>(() -> beside(SideFile.LINKS, Links::read, () -> Links.of(reader)));
    this.ranking = new Lazy<>(() -> ranking(thesaurus));
    this.facets = new FacetTables(reader, this::searcher);
    this.sameTexts = new Lazy<>(() -> SameTexts.of(reader));
    this.status = new Lazy<>(() -> Status.of(this));
  }

  /** Makes what is made once and every search wants; what facets are counted by too. */
  void ready(Set<Facet> counted) throws IOException {
    var _ = ranking();
    var _ = sameTexts();
    facets.ready(counted);
  }

  /** Makes what the first requests would wait for, and searches once as they will. */
  void warm() throws IOException {
    ready(EnumSet.allOf(Facet.class));
    var _ = new PageSearch(this, FIRST, Optional.empty()).page();
    var _ = suggester();
    var _ = status();
  }

  /** What facets are counted by and looked up in. */
  FacetTables facets() {
    return facets;
  }

  String id() {
    return notes.id();
  }

  DirectoryReader reader() {
    return reader;
  }

  /** A searcher for one request. */
  IndexSearcher searcher() {
    IndexSearcher searcher = new SegmentSearcher(reader);
    searcher.setSimilarity(Ranking.SIMILARITY);
    return searcher;
  }

  /** Collects some of the hits of a request. */
  TopHits top(SearchRequest request, TopHits.Stretch wanted) throws IOException {
    return TopHits.of(reader, sameTexts(), request, wanted);
  }

  /** Makes Lucene queries of typed ones. */
  Ranking ranking() throws IOException {
    return ranking.get();
  }

  /** Reads a side file. */
  private interface Reading<T> {
    T of(Directory directory, String name) throws IOException;
  }

  /** Read from its file; where that is damaged, made of the index itself, which takes longer. */
  private <T> T beside(SideFile file, Reading<T> reading, Making<T> anew) throws IOException {
    try {
      String name = notes.file(file);
      SideFile.verify(reader.directory(), name);
      return reading.of(reader.directory(), name);
    } catch (IOException e) {
      LOG.warn(
          "{} is niet te lezen en wordt opnieuw gemaakt; ./vraagbaak controleer zegt meer ({})",
          file.key(),
          e.toString());
      return anew.make();
    }
  }

  private Ranking ranking(Thesaurus thesaurus) throws IOException {
    Vocabulary vocabulary =
        beside(
            SideFile.VOCABULARY,
            Vocabulary::read,
            () -> Vocabulary.of(reader, Schema.WORDS.name()));
    FacetFields fields = new FacetFields(this.facets);
    Thesaurus both = thesaurus.and(PaperAcronyms.read(reader));
    return new Ranking(reader, Wording.DUTCH, FIELDS, fields, both, vocabulary);
  }

  /** What is shown of a paper beside its records. */
  PaperSummary summary(String paper, Making<PaperSummary> source) throws IOException {
    return summaries.get(paper, source);
  }

  CollectionStatus status() throws IOException {
    return status.get();
  }

  SameTexts sameTexts() throws IOException {
    return sameTexts.get();
  }

  CommitNotes notes() {
    return notes;
  }

  Suggester suggester() throws IOException {
    return suggester.get();
  }

  Links links() throws IOException {
    return links.get();
  }

  /** Keeps it open until {@link #release}; false where it has been closed. */
  boolean acquire() {
    return reader.tryIncRef();
  }

  void release() throws IOException {
    reader.decRef();
  }
}
