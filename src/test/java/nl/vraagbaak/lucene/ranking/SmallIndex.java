package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.QueryParser;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A few records in memory, searched by a typed query. */
final class SmallIndex implements AutoCloseable {
  /** Identifiers known in a test. */
  interface Known extends Identifiers {}

  private static final RankingFields FIELDS =
      new RankingFields("words", "forms", "context", "articles", "papers");

  private final Directory directory = new ByteBuffersDirectory();
  private final DutchAnalysis analysis = new DutchAnalysis();
  private final QueryParser parser;
  private final IndexWriter writer;

  SmallIndex() {
    this(typed -> java.util.Optional.empty());
  }

  SmallIndex(Known known) {
    parser = new QueryParser(known);
    var byField =
        java.util.Map.of(
            "words", analysis.words(), "forms", analysis.forms(), "context", analysis.words());
    try {
      writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(String id, String text) {
    add(id, text, "");
  }

  void add(String id, String text, String context) {
    put(id, text, context, "");
  }

  void cite(String id, String text, String article) {
    put(id, text, "", article);
  }

  private void put(String id, String text, String context, String article) {
    Document document = new Document();
    document.add(new StringField("id", id, Field.Store.YES));
    document.add(new StringField("articles", article, Field.Store.NO));
    document.add(new TextField("words", text, Field.Store.NO));
    document.add(new TextField("forms", text, Field.Store.NO));
    document.add(new TextField("context", context, Field.Store.NO));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ids, best first. */
  List<String> search(String typed) {
    Ranking ranking = new Ranking(analysis, FIELDS, new NoFields());
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      List<String> ids = new ArrayList<>();
      Query query = ranking.query(parser.parse(typed).tree());
      for (ScoreDoc hit : searcher.search(query, 100).scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get("id"));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class NoFields implements FieldQueries {
    @Override
    public Query value(Facet facet, String typed) {
      return new MatchNoDocsQuery("no fields here");
    }

    @Override
    public Query years(int from, int to) {
      return new MatchNoDocsQuery("no fields here");
    }
  }
}
