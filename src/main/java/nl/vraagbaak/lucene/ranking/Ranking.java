package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.Thesaurus;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Makes a Lucene query of a query tree. Words in a row are sought loosely: in all their forms, in
 * compounds, by words like them and by synonyms, and what stands around a record counts a little.
 * Words joined by operators are sought firmly, without words like them; words left out strictly. A
 * field narrows what the rest finds, see {@link Narrowed}. Safe for use by many threads.
 */
public final class Ranking {
  /** How scores are counted: to be set on every searcher. */
  public static final Similarity SIMILARITY = Weights.SIMILARITY;

  /** What is typed is bounded by its words, and the time by that of a search. */
  private static final int MOST_CLAUSES = 1 << 17;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final RankingFields fields;
  private final Expressions expressions;
  private final Widening widening;
  private final Names names;
  private final Slips slips;
  private final TreeQueries records;
  private final TreeQueries papers;

  /** The last document of each block: every one that is no text of a paper. */
  private final BitSetProducer ends;

  /** For one commit of an index with these fields and this vocabulary. */
  public Ranking(
      IndexReader reader,
      DutchAnalysis analysis,
      RankingFields fields,
      FieldQueries facets,
      Thesaurus thesaurus,
      Vocabulary vocabulary) {
    Tokens tokens = new Tokens(analysis);
    this.slips = new Slips(reader, fields.words());
    WordQueries words = new WordQueries(fields, tokens, vocabulary, slips, reader);
    this.fields = fields;
    this.expressions =
        new Expressions(fields, tokens, words, new TextQueries(tokens, fields), thesaurus);
    this.names = new Names(analysis, facets);
    this.widening = new Widening(fields, tokens, words, reader);
    this.ends = new QueryBitSetProducer(allBut(facets.texts()));
    this.records = new TreeQueries(fields, facets, tokens, expressions, UnaryOperator.identity());
    this.papers =
        new TreeQueries(fields, facets, tokens, expressions, leaf -> inPaper(leaf, facets));
  }

  /** The words that were meant by such as no record has. */
  public Slips slips() {
    return slips;
  }

  /** The records that match a tree, scored; scores are not below 0. */
  public org.apache.lucene.search.Query query(Query tree) {
    Narrowed asked = Narrowed.of(tree);
    return within(asked.fields(), around(asked.rest(), alone(asked.rest())));
  }

  /** What was found alone, with what stands around it. */
  private org.apache.lucene.search.Query around(Query tree, org.apache.lucene.search.Query alone) {
    return tree instanceof Query.All
        ? alone
        : new PaperEvidence(alone, fields.counterparts(), ends, widening.of(tree));
  }

  private org.apache.lucene.search.Query within(
      List<Query> values, org.apache.lucene.search.Query found) {
    if (values.isEmpty()) {
      return found;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(found, Occur.MUST);
    values.forEach(value -> query.add(records.query(value, Strength.STRICT), Occur.FILTER));
    return query.build();
  }

  /** Looking for what a slip meant takes a millisecond or more a word: not for many. */
  private static Strength strength(Query tree) {
    return Leaves.areMany(tree) ? Strength.LOOSE : Strength.FORGIVING;
  }

  /** The same without what stands around a record. */
  private org.apache.lucene.search.Query alone(Query tree) {
    return alone(tree, names.in(tree).values());
  }

  private org.apache.lucene.search.Query alone(
      Query tree, Collection<org.apache.lucene.search.Query> named) {
    org.apache.lucene.search.Query query = records.query(tree, strength(tree));
    if (named.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(query, Occur.SHOULD);
    named.forEach(records -> any.add(records, Occur.SHOULD));
    return any.build();
  }

  /** As {@link #query}, and the papers that match a tree as a whole. */
  public org.apache.lucene.search.Query withPapers(Query tree) {
    Narrowed asked = Narrowed.of(tree);
    Query rest = asked.rest();
    return within(
        asked.fields(),
        new BooleanQuery.Builder()
            .add(around(rest, alone(rest)), Occur.SHOULD)
            .add(papers.query(rest, strength(rest)), Occur.SHOULD)
            .build());
  }

  /** Why records that a tree found rank where they do, in Dutch. */
  public Explanations explanations(IndexSearcher searcher, Query tree) throws IOException {
    Query rest = Narrowed.of(tree).rest();
    Map<String, org.apache.lucene.search.Query> bearers = names.in(rest);
    org.apache.lucene.search.Query alone = alone(rest, bearers.values());
    Explanations explanations = new Explanations(searcher, around(rest, alone), alone);
    for (String word : Leaves.words(tree)) {
      explanations.word(word, expressions.inRecord(word, strength(tree)), expressions.around(word));
    }
    for (Query.Identifier identifier : Leaves.identifiers(tree)) {
      explanations.name(identifier.typed(), records.keyword(identifier));
    }
    for (Map.Entry<String, org.apache.lucene.search.Query> bearer : bearers.entrySet()) {
      explanations.bearer(bearer.getKey(), bearer.getValue());
    }
    return explanations;
  }

  /** The papers that have a leaf of a tree themselves, or in any of their texts. */
  private org.apache.lucene.search.Query inPaper(
      org.apache.lucene.search.Query leaf, FieldQueries facets) {
    org.apache.lucene.search.Query texts =
        new BooleanQuery.Builder().add(leaf, Occur.MUST).add(facets.texts(), Occur.FILTER).build();
    return new BooleanQuery.Builder()
        .add(leaf, Occur.SHOULD)
        .add(new ToParentBlockJoinQuery(texts, ends, ScoreMode.Max), Occur.SHOULD)
        .build();
  }

  private static org.apache.lucene.search.Query allBut(org.apache.lucene.search.Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(query, Occur.MUST_NOT)
        .build();
  }
}
