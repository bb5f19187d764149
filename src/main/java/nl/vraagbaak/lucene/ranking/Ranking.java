package nl.vraagbaak.lucene.ranking;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Query;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Makes a Lucene query of a query tree. A word that the record has counts in full, one that stands
 * around it (title, counterpart, paper) a little. Safe for use by many threads.
 */
public final class Ranking {
  /** What evidence around a record counts for, against evidence in it. */
  private static final float CONTEXT_WEIGHT = 0.35f;

  /** What a record that cites the article asked for counts, in BM25 points. */
  private static final float IDENTIFIER_WEIGHT = 12f;

  /** How many words a beginning stands for at most: those that most records have. */
  private static final int MOST_EXPANSIONS = 256;

  private final TextQueries texts;
  private final RankingFields fields;
  private final FieldQueries facets;

  /** For an index with these fields. */
  public Ranking(DutchAnalysis analysis, RankingFields fields, FieldQueries facets) {
    this.texts = new TextQueries(analysis, fields);
    this.fields = fields;
    this.facets = facets;
  }

  /** What matches a tree, scored; scores are not below 0. */
  public org.apache.lucene.search.Query query(Query tree) {
    return switch (tree) {
      case Query.All _ -> MatchAllDocsQuery.INSTANCE;
      case Query.Word word -> word(word.text());
      case Query.Phrase phrase -> texts.phrase(phrase.text(), phrase.exact());
      case Query.Prefix prefix -> prefix(prefix.text());
      case Query.Near near -> texts.near(near);
      case Query.Field field -> filter(facets.value(field.facet(), field.value()));
      case Query.Years years -> filter(facets.years(years.from(), years.to()));
      case Query.Identifier identifier -> identifier(identifier);
      case Query.Any any -> any(any.parts());
      case Query.And and -> all(and.parts());
      case Query.Or or -> should(or.parts());
      case Query.Not not -> all(List.of(not));
    };
  }

  private org.apache.lucene.search.Query word(String word) {
    List<String> terms = texts.terms(word);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(
        term -> {
          query.add(new TermQuery(new Term(fields.words(), term)), Occur.SHOULD);
          query.add(
              new BoostQuery(new TermQuery(new Term(fields.context(), term)), CONTEXT_WEIGHT),
              Occur.SHOULD);
        });
    return terms.isEmpty() ? new MatchNoDocsQuery("no word in " + word) : query.build();
  }

  private org.apache.lucene.search.Query prefix(String beginning) {
    List<String> forms = texts.forms(beginning);
    return forms.isEmpty()
        ? new MatchNoDocsQuery("no word in " + beginning)
        : new PrefixQuery(
            new Term(fields.forms(), forms.getLast()),
            new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(MOST_EXPANSIONS));
  }

  private org.apache.lucene.search.Query identifier(Query.Identifier identifier) {
    String field =
        switch (identifier.kind()) {
          case ARTICLE -> fields.articles();
          case PAPER -> fields.papers();
        };
    org.apache.lucene.search.Query keyword =
        new BoostQuery(
            new ConstantScoreQuery(new TermQuery(new Term(field, identifier.id()))),
            IDENTIFIER_WEIGHT);
    List<org.apache.lucene.search.Query> either =
        List.of(keyword, texts.phrase(identifier.typed(), false));
    return new DisjunctionMaxQuery(either, 0.1f);
  }

  private static org.apache.lucene.search.Query filter(org.apache.lucene.search.Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0f);
  }

  /** Any of the words; those that are stop words only where there is nothing else. */
  private org.apache.lucene.search.Query any(List<Query> parts) {
    List<Query> kept = parts.stream().filter(part -> !isStopWord(part)).toList();
    return should(kept.isEmpty() ? parts : kept);
  }

  private static boolean isStopWord(Query part) {
    return part instanceof Query.Word word && DutchAnalysis.isStopWord(word.text());
  }

  private org.apache.lucene.search.Query should(List<Query> parts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(query(part), Occur.SHOULD));
    return query.build();
  }

  private org.apache.lucene.search.Query all(List<Query> parts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Query> musts = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Query.Not not) {
        query.add(query(not.part()), Occur.MUST_NOT);
      } else {
        musts.add(part);
        query.add(query(part), Occur.MUST);
      }
    }
    if (musts.isEmpty()) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return query.build();
  }
}
