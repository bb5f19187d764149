package nl.vraagbaak.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.vraagbaak.lucene.ranking.Ranking;
import nl.vraagbaak.lucene.ranking.Vocabulary;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.MentionCounts;
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

  private final DirectoryReader reader;
  private final Map<Facet, Lazy<Optional<FacetColumn>>> columns = new ConcurrentHashMap<>();

  private final Map<Facet, FacetValues> values = new ConcurrentHashMap<>();
  private final Kept<Chosen, MentionCounts> counts = new Kept<>(2_000);
  private final Kept<Chosen, FilterBits> filters = new Kept<>(64);
  private final Kept<String, PaperSummary> summaries = new Kept<>(5_000);
  private final Kept<Asked, List<FacetCounts>> all = new Kept<>(200);
  private final Lazy<Labels> labels;
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
    this.labels = new Lazy<>(() -> Labels.of(Known.read(reader)));
    this.sameTexts = new Lazy<>(() -> SameTexts.of(reader));
    this.status = new Lazy<>(() -> Status.of(this));
  }

  private record Chosen(Facet facet, Set<String> values) {}

  private record Asked(Filters filters, Set<Facet> facets, boolean byPaper) {}

  /** Makes what is made once and every search wants; what facets are counted by too. */
  void ready(Set<Facet> counted) throws IOException {
    var _ = ranking();
    var _ = sameTexts();
    FacetFields.NAMED.forEach(this::values);
    for (Facet facet : counted) {
      var _ = facet(facet);
    }
  }

  /** Makes what the first requests would wait for, and searches once as they will. */
  void warm() throws IOException {
    ready(EnumSet.allOf(Facet.class));
    var _ = new PageSearch(this, FIRST, Optional.empty()).page();
    var _ = suggester();
    var _ = status();
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

  /** Makes Lucene queries of typed ones. */
  Ranking ranking() throws IOException {
    return ranking.get();
  }

  /** Reads a side file. */
  private interface Reading<T> {
    T of(Directory directory, String name) throws IOException;
  }

  /** Read from its file; where that is damaged, made of the index itself, which takes longer. */
  private <T> T beside(SideFile file, Reading<T> reading, Failures.Work<T> anew)
      throws IOException {
    try {
      String name = notes.file(file);
      SideFile.verify(reader.directory(), name);
      return reading.of(reader.directory(), name);
    } catch (IOException e) {
      LOG.warn(
          "{} is niet te lezen en wordt opnieuw gemaakt; ./vraagbaak controleer zegt meer ({})",
          file.key(),
          e.toString());
      return anew.run();
    }
  }

  private Ranking ranking(Thesaurus thesaurus) throws IOException {
    Vocabulary vocabulary =
        beside(
            SideFile.VOCABULARY,
            Vocabulary::read,
            () -> Vocabulary.of(reader, Schema.WORDS.name()));
    FacetFields facets = new FacetFields(this);
    Thesaurus both = thesaurus.and(PaperAcronyms.read(reader));
    return new Ranking(reader, Wording.DUTCH, Wording.FIELDS, facets, both, vocabulary);
  }

  /** How often an article or organisation is mentioned. */
  MentionCounts counts(Facet facet, String value) throws IOException {
    return counts.get(
        new Chosen(facet, Set.of(value)), () -> MentionCounting.of(this, facet, value));
  }

  /** What is shown of a paper beside its records. */
  PaperSummary summary(String paper, Failures.Work<PaperSummary> source) throws IOException {
    return summaries.get(paper, source);
  }

  /** What a choice of values of a facet lets through. */
  FilterBits filter(Facet facet, Set<String> chosen) throws IOException {
    return filters.get(
        new Chosen(facet, chosen), () -> FilterBits.of(searcher(), Facets.any(facet, chosen)));
  }

  /** The counts of facets over all that filters let through. */
  List<FacetCounts> countsOfAll(SearchRequest asked, Failures.Work<List<FacetCounts>> source)
      throws IOException {
    Asked what = new Asked(asked.filters(), asked.facets(), asked.options().byPaper());
    return all.get(what, source);
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
    return status.get();
  }

  Labels labels() throws IOException {
    return labels.get();
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

  /** The values of a facet by document; empty where no document has one. */
  Optional<FacetColumn> facet(Facet facet) throws IOException {
    return columns
        .computeIfAbsent(facet, one -> new Lazy<>(() -> FacetColumn.read(reader, one)))
        .get();
  }

  /** Keeps it open until {@link #release}; false where it has been closed. */
  boolean acquire() {
    return reader.tryIncRef();
  }

  void release() throws IOException {
    reader.decRef();
  }
}
