package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.Thesaurus;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Makes a Lucene query of a query tree. Words in a row are sought loosely: in all their forms, in
 * compounds, by words like them and by synonyms, and what stands around a record counts a little.
 * Words joined by operators are sought firmly, without words like them; words left out strictly.
 * Safe for use by many threads.
 */
public final class Ranking {
  /** How scores are counted: to be set on every searcher. */
  public static final Similarity SIMILARITY = Weights.SIMILARITY;

  /** How many words a beginning stands for at most: those that most records have. */
  private static final int MOST_EXPANSIONS = 256;

  private final Tokens tokens;
  private final TextQueries texts;
  private final Expressions expressions;
  private final RankingFields fields;
  private final FieldQueries facets;

  /** For one commit of an index with these fields and this vocabulary. */
  public Ranking(
      DutchAnalysis analysis,
      RankingFields fields,
      FieldQueries facets,
      Thesaurus thesaurus,
      Vocabulary vocabulary) {
    this.tokens = new Tokens(analysis);
    this.texts = new TextQueries(tokens, fields);
    this.fields = fields;
    this.facets = facets;
    this.expressions =
        new Expressions(fields, tokens, new WordQueries(analysis, vocabulary), texts, thesaurus);
  }

  /** What matches a tree, scored; scores are not below 0. */
  public org.apache.lucene.search.Query query(Query tree) {
    List<String> words = Leaves.words(tree);
    org.apache.lucene.search.Query query = query(tree, Strength.LOOSE);
    return words.isEmpty()
        ? query
        : new PaperEvidence(query, expressions.paper(words), fields.paper());
  }

  /**
   * Why a record that a tree found ranks where it does, in Dutch.
   *
   * @param document number of the record in the searcher's index
   */
  public String explain(IndexSearcher searcher, Query tree, int document) throws IOException {
    Reasons reasons = new Reasons(searcher, document);
    for (String word : Leaves.words(tree)) {
      reasons.word(word, expressions.inRecord(word), expressions.around(word));
    }
    for (Query.Identifier identifier : Leaves.identifiers(tree)) {
      reasons.named(identifier.typed(), keyword(identifier));
    }
    return reasons.with(query(tree), query(tree, Strength.LOOSE));
  }

  private org.apache.lucene.search.Query query(Query tree, Strength strength) {
    return switch (tree) {
      case Query.All _ -> MatchAllDocsQuery.INSTANCE;
      case Query.Word word -> expressions.word(word.text(), strength);
      case Query.Phrase phrase -> phrase(phrase);
      case Query.Prefix prefix -> prefix(prefix.text());
      case Query.Near near -> texts.near(near);
      case Query.Field field -> filter(facets.value(field.facet(), field.value()));
      case Query.Years years -> filter(facets.years(years.from(), years.to()));
      case Query.Identifier identifier -> identifier(identifier);
      case Query.Any any -> any(any.parts(), strength);
      case Query.And and -> all(and.parts(), strength.firmer());
      case Query.Or or -> either(or.parts(), strength.firmer());
      case Query.Not _ -> all(List.of(tree), strength);
    };
  }

  private org.apache.lucene.search.Query phrase(Query.Phrase phrase) {
    return phrase.exact()
        ? texts.exact(phrase.text())
        : texts.phrase(fields.words(), tokens.words(phrase.text()), 0);
  }

  private org.apache.lucene.search.Query prefix(String beginning) {
    List<String> forms = tokens.forms(beginning);
    return forms.isEmpty()
        ? new MatchNoDocsQuery("no word in " + beginning)
        : new PrefixQuery(
            new Term(fields.forms(), forms.getLast()),
            new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(MOST_EXPANSIONS));
  }

  private org.apache.lucene.search.Query identifier(Query.Identifier identifier) {
    return WordQueries.bestOf(
        List.of(
            keyword(identifier),
            texts.phrase(fields.words(), tokens.words(identifier.typed()), 0)));
  }

  private org.apache.lucene.search.Query keyword(Query.Identifier identifier) {
    String field =
        switch (identifier.kind()) {
          case ARTICLE -> fields.articles();
          case PAPER -> fields.papers();
        };
    org.apache.lucene.search.Query cites = new TermQuery(new Term(field, identifier.id()));
    return new BoostQuery(new ConstantScoreQuery(cites), Weights.IDENTIFIER);
  }

  private static org.apache.lucene.search.Query filter(org.apache.lucene.search.Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0f);
  }

  /** Any of the words; those that are stop words only where there is nothing else. */
  private org.apache.lucene.search.Query any(List<Query> parts, Strength strength) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<String> row = new ArrayList<>();
    boolean onlyStopWords = parts.stream().allMatch(Ranking::isStopWord);
    for (Query part : parts) {
      if (part instanceof Query.Word word) {
        row.add(word.text());
      } else {
        expressions.row(row, strength, onlyStopWords).forEach(q -> query.add(q, Occur.SHOULD));
        row.clear();
        query.add(query(part, strength), Occur.SHOULD);
      }
    }
    expressions.row(row, strength, onlyStopWords).forEach(q -> query.add(q, Occur.SHOULD));
    return query.build();
  }

  private static boolean isStopWord(Query part) {
    return part instanceof Query.Word word && DutchAnalysis.isStopWord(word.text());
  }

  private org.apache.lucene.search.Query either(List<Query> parts, Strength strength) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(query(part, strength), Occur.SHOULD));
    return query.build();
  }

  private org.apache.lucene.search.Query all(List<Query> parts, Strength strength) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean something = false;
    for (Query part : parts) {
      if (part instanceof Query.Not not) {
        query.add(query(not.part(), Strength.STRICT), Occur.MUST_NOT);
      } else {
        something = true;
        query.add(query(part, strength), Occur.MUST);
      }
    }
    if (!something) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return query.build();
  }
}
