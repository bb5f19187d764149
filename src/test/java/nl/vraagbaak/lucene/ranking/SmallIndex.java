package nl.vraagbaak.lucene.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.QueryParser;
import nl.vraagbaak.search.Thesaurus;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A few records in memory, searched by a typed query. */
final class SmallIndex implements AutoCloseable {
  private static final RankingFields FIELDS =
      new RankingFields("words", "context", "counterparts", "articles", "papers");

  private final Directory directory = new ByteBuffersDirectory();
  private final DutchAnalysis analysis = new DutchAnalysis();
  private final QueryParser parser;
  private final IndexWriter writer;
  private final Thesaurus thesaurus;
  private final Set<String> persons = new HashSet<>();

  SmallIndex() {
    this(Identifiers.NONE, Thesaurus.NONE);
  }

  SmallIndex(Identifiers identifiers, Thesaurus thesaurus) {
    this.parser = new QueryParser(identifiers);
    this.thesaurus = thesaurus;
    var byField = java.util.Map.of("words", analysis.texts(), "context", analysis.words());
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
    put(document(id, text, context, ""));
  }

  /** A paper with one record a text, named after it and numbered from 1. */
  void paper(String id, String... texts) {
    block(id, List.of(texts), 0);
  }

  /** A paper with a question and its answer, named after it. */
  void pair(String id, String question, String answer) {
    block(id, List.of(question, answer), 1);
  }

  private void block(String id, List<String> texts, int toCounterpart) {
    List<Document> block = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Document record = document(id + "-" + (i + 1), texts.get(i), "", "");
      record.add(new StringField("text", "yes", Field.Store.NO));
      if (toCounterpart > 0) {
        int distance = i == 0 ? toCounterpart : -toCounterpart;
        record.add(new SortedNumericDocValuesField("counterparts", distance));
      }
      block.add(record);
    }
    block.add(document(id, "", "", ""));
    try {
      writer.addDocuments(block);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void cite(String id, String text, String article) {
    put(document(id, text, "", article));
  }

  /** A record that someone asked or answered. */
  void asked(String id, String text, String person) {
    persons.add(person.toLowerCase(Locale.ROOT));
    Document document = document(id, text, person, "");
    document.add(new StringField("person", person.toLowerCase(Locale.ROOT), Field.Store.NO));
    put(document);
  }

  private void put(Document document) {
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(String id, String text, String context, String article) {
    Document document = new Document();
    document.add(new StringField("id", id, Field.Store.YES));
    document.add(new StringField("articles", article, Field.Store.NO));
    document.add(new TextField("words", text, Field.Store.NO));
    document.add(new Field("context", context, wordsOnly()));
    return document;
  }

  private static FieldType wordsOnly() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    return type;
  }

  /** Ids, best first. */
  List<String> search(String typed) {
    return ids(ranking -> query(ranking, typed));
  }

  /** Ids of records and papers, best first. */
  List<String> searchPapers(String typed) {
    return ids(ranking -> ranking.withPapers(parser.parse(typed).tree()));
  }

  private List<String> ids(Function<Ranking, Query> query) {
    return with(
        (searcher, ranking) -> {
          List<String> ids = new ArrayList<>();
          for (ScoreDoc hit : searcher.search(query.apply(ranking), 100).scoreDocs) {
            assertThat(hit.score).isNotNegative();
            id(searcher, hit).ifPresent(ids::add);
          }
          return ids;
        });
  }

  /** How many are found in time. */
  int count(String typed, SearchTime time) {
    return with(
        (searcher, ranking) -> {
          searcher.setTimeout(time);
          return searcher.search(query(ranking, typed), Integer.MAX_VALUE).scoreDocs.length;
        });
  }

  /** Why a record that is found ranks where it does. */
  String explain(String typed, String id) {
    return with(
        (searcher, ranking) -> {
          for (ScoreDoc hit : searcher.search(query(ranking, typed), 100).scoreDocs) {
            if (id(searcher, hit).equals(Optional.of(id))) {
              var tree = parser.parse(typed).tree();
              Explanations explanations = ranking.explanations(searcher, tree);
              String told = explanations.of(hit);
              String counted = explanations.of(new ScoreDoc(hit.doc, 0));
              assertThat(told).as("the score as found and as explained").isEqualTo(counted);
              return told;
            }
          }
          throw new AssertionError(id + " is not found");
        });
  }

  private Query query(Ranking ranking, String typed) {
    return ranking.query(parser.parse(typed).tree());
  }

  private static Optional<String> id(IndexSearcher searcher, ScoreDoc hit) throws IOException {
    return Optional.ofNullable(searcher.storedFields().document(hit.doc).get("id"));
  }

  private interface Reading<T> {
    T of(IndexSearcher searcher, Ranking ranking) throws IOException;
  }

  private <T> T with(Reading<T> reading) {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Vocabulary vocabulary = Vocabulary.of(reader, FIELDS.words());
      Ranking ranking =
          new Ranking(reader, analysis, FIELDS, new NoFields(), thesaurus, vocabulary);
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Ranking.SIMILARITY);
      return reading.of(searcher, ranking);
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

  private final class NoFields implements FieldQueries {
    @Override
    public Query value(Facet facet, String typed) {
      return new MatchNoDocsQuery("no fields here");
    }

    @Override
    public Optional<Query> named(String typed) {
      String name = typed.strip().toLowerCase(Locale.ROOT);
      return persons.contains(name)
          ? Optional.of(new TermQuery(new Term("person", name)))
          : Optional.empty();
    }

    @Override
    public Query texts() {
      return new TermQuery(new Term("text", "yes"));
    }

    @Override
    public Query years(int from, int to) {
      return new MatchNoDocsQuery("no fields here");
    }
  }
}
