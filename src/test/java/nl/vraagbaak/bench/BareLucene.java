package nl.vraagbaak.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.IndexedPaper;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The same records in an index as short as can be: the stock analyzer, one text field, facets. */
final class BareLucene implements AutoCloseable {
  static final List<Facet> FIVE =
      List.of(Facet.KIND, Facet.GROUP, Facet.YEAR, Facet.ARTICLE, Facet.ORGANISATION);
  private static final String TEXT = "text";

  private final DutchAnalyzer analyzer = new DutchAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<SortedSetDocValuesReaderState> states = new ArrayList<>();

  /** Opens what {@link #index} wrote. */
  BareLucene(Path folder) throws IOException {
    this.reader = DirectoryReader.open(FSDirectory.open(folder));
    this.searcher = new IndexSearcher(reader);
    for (Facet facet : FIVE) {
      states.add(
          new DefaultSortedSetDocValuesReaderState(reader, Facets.name(facet), Facets.CONFIG));
    }
  }

  /** Indexes so many papers. */
  static void index(Path folder, RandomPapers papers, int count) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig(new DutchAnalyzer()).setRAMBufferSizeMB(64))) {
      for (int i = 0; i < count; i++) {
        add(writer, papers.paper(i));
      }
      writer.commit();
    }
  }

  private static void add(IndexWriter writer, IndexedPaper paper) throws IOException {
    PaperHead head = paper.paper().head();
    for (Question question : paper.paper().body().questions()) {
      writer.addDocument(document(head, question.id(), question.text(), "vraag", paper));
    }
    for (Answer answer : paper.paper().body().answers()) {
      writer.addDocument(document(head, answer.id(), answer.text(), "antwoord", paper));
    }
  }

  private static Document document(
      PaperHead head, String id, String text, String kind, IndexedPaper paper) throws IOException {
    Document document = new Document();
    document.add(new StringField("id", id, Field.Store.YES));
    document.add(new TextField(TEXT, text, Field.Store.YES));
    Facets.add(document, Facet.KIND, kind);
    Facets.add(document, Facet.GROUP, head.askers().getFirst().group());
    Facets.add(
        document, Facet.YEAR, Integer.toString(head.dates().answeredOn().orElseThrow().getYear()));
    paper.articles().stream()
        .limit(1)
        .forEach(article -> Facets.add(document, Facet.ARTICLE, article.id()));
    paper.paper().mentions().named().stream()
        .limit(1)
        .forEach(body -> Facets.add(document, Facet.ORGANISATION, body.id()));
    return Facets.finish(document);
  }

  /** Total, top ten with their texts and five facets, with snippets where asked for. */
  long search(Asked asked, boolean marked) throws IOException {
    Query query = query(asked);
    MultiCollectorManager managers =
        new MultiCollectorManager(
            new TopScoreDocCollectorManager(10, null, Integer.MAX_VALUE),
            new FacetsCollectorManager());
    Object[] found = searcher.search(query, managers);
    for (int i = 0; i < FIVE.size(); i++) {
      var _ =
          new SortedSetDocValuesFacetCounts(states.get(i), (FacetsCollector) found[1])
              .getTopChildren(10, FIVE.get(i).key());
    }
    TopDocs top = (TopDocs) found[0];
    for (ScoreDoc hit : top.scoreDocs) {
      var _ = searcher.storedFields().document(hit.doc).get(TEXT);
    }
    if (marked) {
      var _ = UnifiedHighlighter.builder(searcher, analyzer).build().highlight(TEXT, query, top);
    }
    return top.totalHits.value();
  }

  private Query query(Asked asked) {
    QueryBuilder words = new QueryBuilder(analyzer);
    Query query =
        switch (asked.shape()) {
          case WORD, WORDS, OR, FILTER -> words.createBooleanQuery(TEXT, asked.words());
          case AND -> words.createBooleanQuery(TEXT, asked.words(), Occur.MUST);
          case PHRASE -> words.createPhraseQuery(TEXT, asked.words());
        };
    Query known = query == null ? new MatchNoDocsQuery("only words that are left out") : query;
    return asked
        .group()
        .<Query>map(
            group ->
                new BooleanQuery.Builder()
                    .add(known, Occur.MUST)
                    .add(Facets.is(Facet.GROUP, group), Occur.FILTER)
                    .build())
        .orElse(known);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
